/** Lists in running prose with the number of their members beside them, where it is plain where they begin and end. */
import { adverb, countedNouns, field, leadingVerb } from '../lexicon/listWords.ts';
import { parseChineseNumber } from './chineseNumber.ts';
import { countJoins, type ListCount } from './enumerations.ts';

/** What a number of such a list counts: nothing that stands somewhere («镇、村3个调解室»), only what the members are. */
export const countedNoun = `(?:${countedNouns}|类(?!似|别)[一-龥]{2})`;

/** Before the list: a verb that takes all of it. */
const leads = new RegExp(`^(?:[^、]{0,4}?)${adverb}?${leadingVerb}了?`);
const unclear = new RegExp(`[在对向为将把的以由从,:“”《》()\\d]|(?:${field}|等).`);
const shortestMember = 2;
const longestMember = 10;

/** The list right before `at`, in the clause that begins at `from`: «落实启动、公众参与、专家论证三个环节». */
export function plainListBefore(folded: string, from: number, at: number): ListCount | undefined {
  const text = folded.slice(from, at).replace(/等$/, '');
  const lead = leads.exec(text)?.[0];
  if (lead === undefined) return undefined;
  const items = text.slice(lead.length).split('、');
  if (items.length < 2) return undefined;
  const isPlain = items.every(
    (item, index) =>
      item.length >= shortestMember &&
      item.length <= longestMember &&
      !unclear.test(item) &&
      // «A和B、C»: how far what is joined reaches is not plain.
      (index === items.length - 1 || countJoins(item) === 0),
  );
  return isPlain ? { least: items.length, most: items.length + countJoins(text), items } : undefined;
}

/** The list right after `at`, which stands behind what announces it: «三项制度(A、B、C)», «三个方面:A、B、C。». */
export function plainListAfter(folded: string, at: number, isBracketed: boolean): ListCount | undefined {
  const end = folded.slice(at).search(isBracketed ? /[()]/ : /[,;。:(]/);
  const text = folded.slice(at, end === -1 ? folded.length : at + end);
  const items = text.split('、');
  if (items.length < 2 || (isBracketed && folded.charAt(at + end) !== ')')) return undefined;
  const isPlain = items.every(
    (item) =>
      item.length >= shortestMember && item.length <= longestAnnounced && !/[,:;“”《》\d]|一是/.test(item),
  );
  if (!isPlain) return undefined;
  const isOpen = /等[一-龥]{0,4}$/.test(text);
  // Behind a comma the list may go on.
  const goesOn = isOpen || folded.charAt(at + end) === ',';
  return {
    least: items.length,
    most: goesOn ? Number.POSITIVE_INFINITY : items.length + countJoins(text),
    items,
  };
}

const longestAnnounced = 14;

/** The number that a word for it tells: «两», «双», «三». */
export function countOf(word: string): number | undefined {
  return word === '两' || word === '双' ? 2 : parseChineseNumber(word);
}
