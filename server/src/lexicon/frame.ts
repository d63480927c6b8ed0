/** The words of seeds/lexicon/frame.json, which tell the parts of a report's frame. */
import data from '../../../seeds/lexicon/frame.json' with { type: 'json' };
import { alternationOf } from './matching/alternation.ts';
import { createAnyWording } from './matching/phrase.ts';

/** «索引号: …», «发布日期 2025-01-10»: a line that a web page puts before the title. */
export function isPageLine(folded: string): boolean {
  const written = folded.trimStart();
  // «索 引 号:» is set to the width of the others; the expression is dear to build, and few lines begin so.
  const head = written.slice(0, 3).includes(' ')
    ? written.replace(/^(?:\p{Script=Han} ){1,3}\p{Script=Han}(?=[ :])/u, (name) => name.replaceAll(' ', ''))
    : written;
  return data.pageLines.some(
    (word) => head.startsWith(word) && /^ *[:\]】|]|^ +\d/.test(head.slice(word.length)),
  );
}

/** «(此件公开发布)», «抄送:…»: what a short line after the date begins with. */
export function isClosingNote(folded: string): boolean {
  const head = folded.trimStart().replace(/^[([【] ?/, '');
  return data.closingNotes.some((word) => head.startsWith(word));
}

/** Whether a title ends as the title of a report does. */
export function hasTitleEnding(title: string): boolean {
  const bare = title.replace(/[(（【].*$/, '').trimEnd();
  return data.titleEndings.some((ending) => bare.endsWith(ending));
}

/** «…法治政府建设…报告», «…依法行政…报告». */
export const namesReport = createAnyWording(data.reportNames);

/** «现将有关情况报告如下». */
export const isOpening = createAnyWording(data.openings);

/**
 * How many different words of the genre the text holds. It counts no further than `enough`, which a text of the genre
 * reaches in its first lines.
 */
export function countGenreWords(text: string, enough = Number.POSITIVE_INFINITY): number {
  const found = new Set<string>();
  genreWord.lastIndex = 0;
  while (found.size < enough) {
    const hit = genreWord.exec(text);
    if (hit === null) break;
    found.add(hit[0]);
  }
  return found.size;
}

const genreWord = alternationOf(data.genreWords, 'g');

/** «…人民政府», «…局»: ends as the name of an organ does. */
export function hasOrganEnding(text: string): boolean {
  return data.organEndings.some((ending) => text.endsWith(ending));
}
