/** Words for whose and when (seeds/lexicon/scopeWords.json). */
import data from '../../../seeds/lexicon/scopeWords.json' with { type: 'json' };
import { createWordList } from './wordList.ts';

const scopes = createWordList(data.scopes);
const partialPeriods = createWordList(data.partialPeriods);
const entities = createWordList(data.entities);
const allOf = createWordList(data.allOf);

/** The words before a count without the words for whose and when, where they speak of all; else undefined. */
export function coreOfScoped(lead: string): string | undefined {
  if (!scopes.isIn(lead)) return undefined;
  let core = lead.replace(/\d{4}年度?/g, '');
  for (const scope of data.scopes) core = core.replaceAll(scope, '');
  return core.replace(leading, '').replace(/[,:的共]/g, '');
}

const leading = new RegExp(`^(?:[,:]|${[...data.leading].sort((a, b) => b.length - a.length).join('|')})+`);

/** «上半年», «截至», «计划»: the count is not that of the whole year. */
export function isPartialPeriod(words: string): boolean {
  return partialPeriods.isIn(words);
}

/** The kind of places or bodies that the text after a count begins with: «乡镇», «村(社区)». */
export function entityAt(tail: string): string | undefined {
  return entities.at(tail, 0);
}

/** Whether the words speak of all of them. */
export function speaksOfAll(words: string): boolean {
  return allOf.isIn(words);
}
