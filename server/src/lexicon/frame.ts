/** The words of seeds/lexicon/frame.json, which tell the parts of a report's frame. */
import data from '../../../seeds/lexicon/frame.json' with { type: 'json' };
import { createPatternMatcher } from './patternMatcher.ts';
import { createAnyWording } from './phrase.ts';

/** «索引号: …», «发布日期 2025-01-10»: a line that a web page puts before the title. */
export function isPageLine(folded: string): boolean {
  const head = folded.trimStart();
  return data.pageLines.some(
    (word) => head.startsWith(word) && /^ *[:\]】|]|^ +\d/.test(head.slice(word.length)),
  );
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

/** How many different words of the genre the text holds. */
export function countGenreWords(text: string): number {
  return new Set(findGenreWords(text).map(({ value }) => value)).size;
}

const findGenreWords = createPatternMatcher(data.genreWords.map((word): [string, string] => [word, word]));

/** «…人民政府», «…局»: ends as the name of an organ does. */
export function hasOrganEnding(text: string): boolean {
  return data.organEndings.some((ending) => text.endsWith(ending));
}
