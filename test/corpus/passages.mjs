// Reads the gold and finds each quoted figure in its passage.
import fs from 'node:fs';
import path from 'node:path';

export const CORPUS = import.meta.dirname;

/** Where the nth occurrence of a quote stands (each occurrence counts, inside longer figures too). */
export const locate = (text, { quote, nth = 1 }) => {
  let start = -1;
  for (let k = 0; k < nth; k++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + quote.length };
};

export const occurrences = (text, quote) => {
  let n = 0;
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) n++;
  return n;
};

/** Each passage with the spans of its claims and expected findings; a quote that is not there throws. */
export const readPassages = (file = path.join(CORPUS, 'passages.jsonl')) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const passage = JSON.parse(line);
      const spanOf = (o) => {
        const span = locate(passage.text, o);
        if (!span) throw new Error(`${passage.id}: «${o.quote}» does not stand there`);
        return span;
      };
      for (const c of passage.claims) c.spans = c.operands.map(spanOf);
      for (const e of passage.expect) e.span = spanOf(e);
      return passage;
    });

/** The whole reports with the facts that are known of them. */
export const readReports = () =>
  JSON.parse(fs.readFileSync(path.join(CORPUS, 'reports', 'reports.json'), 'utf8')).map((r) => ({
    ...r,
    text: fs.readFileSync(path.join(CORPUS, 'reports', r.file), 'utf8'),
  }));

/** The right reports whose relations are annotated, in the shape of passages: every claim holds. */
export const readAnnotated = (folder = path.join(CORPUS, 'annotated')) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const id = path.basename(name, '.txt');
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      const lines = fs
        .readFileSync(path.join(folder, `${id}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean);
      const claims = lines.map((line) => JSON.parse(line));
      for (const c of claims)
        c.spans = c.operands.map((o) => {
          const span = locate(text, o);
          if (!span) throw new Error(`${id}: «${o.quote}» does not stand there`);
          return span;
        });
      return { id, text, claims, isReport: true };
    });
