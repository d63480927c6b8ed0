/** What was looked at and what of it had something wrong (seeds/lexicon/inspectionWords.json). */
import data from '../../../../seeds/lexicon/inspectionWords.json' with { type: 'json' };
import { alternationOf } from '../matching/alternation.ts';
import { createWordList } from '../matching/wordList.ts';

const looking = createWordList(data.looking);
const faults = createWordList(data.faults);
const others = createWordList(data.others);
const units: ReadonlySet<string> = new Set(data.units);

/** Whether the words before a count tell that so many were looked at. */
export function looksAt(lead: string): boolean {
  return looking.isIn(lead);
}

/** Whether the unit counts what can be looked at as a whole: of 问题 and 隐患 one place may have many. */
export function countsThings(unit: string): boolean {
  return units.has(unit);
}

/** Whether the words tell that others than those looked at are counted too. */
export function tellsOfOthers(words: string): boolean {
  return others.isIn(words);
}

/** What the words around a count of things with something wrong name them. */
export interface FindingWords {
  readonly noun: string;
  /** Whether the noun, or that there is none, stands for whatever was looked at. */
  readonly isGeneric: boolean;
}

/** The words of «发现存在问题的机构» and «查出有隐患的»; undefined where they tell no such thing. */
export function findingWordsIn(lead: string, tail: string): FindingWords | undefined {
  if (!faults.isIn(lead)) return undefined;
  const found = told().exec(lead);
  if (found === null) return undefined;
  const noun = (found[1] ?? '') + (rest.exec(tail)?.[0] ?? '');
  return { noun, isGeneric: noun === '' || data.things.includes(noun) };
}

let form: RegExp | undefined;

function told(): RegExp {
  const anyOf = (words: readonly string[]): string => alternationOf(words).source;
  form ??= new RegExp(
    `^(?:共|累计|现场|依法)?(?:${anyOf(data.finding)})(?:${anyOf(data.having)})*[\\u4e00-\\u9fff]{0,4}?(?:${anyOf(data.faults)})(?:[和、及与](?:${anyOf(data.faults)}))*的?(.*)$`,
  );
  return form;
}

/** The noun that may stand after the number. */
const rest = /^[\u4e00-\u9fff]{2,6}/;
