/** Two marks where one belongs: «，，», «，。»; which one is meant is certain only where both are the same. */
import { type BlockRule, type Finding, type Fix, noFindings } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';

export const doubledMark: BlockRule = {
  meta: {
    id: 'doubled-mark',
    title: '标点重复',
    summary: '一处只用一个点号：「，，」「，。」「；。」多半是改稿时留下的。',
    category: 'marks',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block }) {
    const percents = /百分之|%%/.test(block.folded) ? percentTwice(block) : noFindings;
    if (!block.marks.hasDoubled) return percents;
    const findings: Finding[] = [...percents];
    run.lastIndex = 0;
    for (let hit = run.exec(block.folded); hit !== null; hit = run.exec(block.folded)) {
      const finding = judge(block, { start: hit.index, end: run.lastIndex });
      if (finding !== undefined) findings.push(finding);
    }
    return findings;
  },
};

/** «百分之98.2%», «98.2%%». */
function percentTwice({ folded }: BlockAnalysis): Finding[] {
  return matchesOf(folded, /百分之(\d+(?:\.\d+)?%)|(?<=\d)(%)%+/g).map(
    ({ index, 0: written, 1: after, 2: newText = after ?? '' }) => {
      const range = { start: index, end: index + written.length };
      return {
        range,
        message: after === undefined ? `「${written}」重复，留一个即可` : '「百分之」与「%」重复，留一个即可',
        fixes: [{ title: `改为「${newText}」`, safe: true, edits: [{ ...range, newText }] }],
      };
    },
  );
}

/**
 * «,,», «。;», «!。»; the mark of a Markdown image («,![图](…)») is none. Exclamation marks are looked at from the first one
 * only, so that a line of them is not read again from each.
 */
const run = /[,;:、。](?:[,;:、。?]|!(?!\[))+|(?<![!?])[!?]+[,;:、。](?:[,;:、。?]|!(?!\[))*/g;

function judge({ text, folded, content }: BlockAnalysis, range: TextRange): Finding | undefined {
  if (!isChinese(text, folded, range)) return undefined;
  const written = text.slice(range.start, range.end);
  const marks = differentMarks(written);
  const [only] = marks;
  if (marks.length === 1 && only === '。' && written.length > 2) return asEllipsis(range, written);
  if (marks.length === 1 && only !== undefined)
    return {
      range,
      message: `「${written}」是同一个标点的重复，留一个即可`,
      fixes: [{ title: `只留一个「${only}」`, safe: true, edits: [{ ...range, newText: only }] }],
    };
  // At the end of a paragraph it is the stop that stays.
  const isLast = range.end >= content.end;
  const ordered = isLast ? [...marks].sort((a, b) => Number(isStop(b)) - Number(isStop(a))) : marks;
  return {
    range,
    message: `「${written}」几个标点连在一起，只应留一个`,
    fixes: ordered.map(
      (mark): Fix => ({ title: `只留「${mark}」`, safe: false, edits: [{ ...range, newText: mark }] }),
    ),
  };
}

/** Several stops in a row stand for an ellipsis that the writer did not find on the keyboard. */
function asEllipsis(range: TextRange, written: string): Finding {
  return {
    range,
    severity: 'hint',
    message: `省略号宜作「……」，不用「${written}」`,
    fixes: [{ title: '改为「……」', safe: false, edits: [{ ...range, newText: '……' }] }],
  };
}

function isStop(mark: string): boolean {
  return /[。！？!?]/.test(mark);
}

/** The marks of a run, each once; of one mark in both widths the full one. */
function differentMarks(written: string): readonly string[] {
  const byForm = new Map<string, string>();
  for (const mark of written) {
    const form = halfForms[mark] ?? mark;
    const known = byForm.get(form);
    if (known === undefined || (known === form && mark !== form)) byForm.set(form, mark);
  }
  return [...byForm.values()];
}

const halfForms: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
};

/** «std::vector» and «1,,3» are no Chinese text; «:::» at the start of a line is Markdown. */
function isChinese(text: string, folded: string, { start, end }: TextRange): boolean {
  // «Yahoo!、»
  if (/[A-Za-z]!/.test(text.slice(start - 1, start + 1))) return false;
  if (/[，；：、。！？]/.test(text.slice(start, end))) return true;
  if (folded.charAt(start) === ':' && folded.slice(0, start).trim() === '') return false;
  return chinese.test(folded.charAt(start - 1)) || chinese.test(folded.charAt(end));
}

const chinese = /[\p{Script=Han}“”‘’《》（）「」【】]/u;
