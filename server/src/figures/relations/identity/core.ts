/** What a figure counts, by all the words of its clause, so that the same words are known again in the paragraph. */
import { readScoped } from '../../../lexicon/figures/scopeWords.ts';
import type { Figure } from '../../figure.ts';

export interface Core {
  /** Equal where the same is counted. */
  readonly words: string;
  /** Whether the words say that it is all of it: «全县», «全年». */
  readonly isOfAll: boolean;
}

/** Undefined where the words are of another time or too few, or where another figure stands among them. */
export function coreOf({ lead, before, bracket }: Figure): Core | undefined {
  if (bracket !== -1 || !before.startsWith(lead) || otherTime.test(lead)) return undefined;
  const scoped = readScoped(lead);
  const words = (scoped?.core ?? lead).replace(leading, '').replace(/[共的约]|(?:达到?|为|有)$/g, '');
  return words.length < shortest ? undefined : { words, isOfAll: scoped !== undefined };
}

/** Fewer characters say too little of what is counted. */
const shortest = 5;
const otherTime = /其中|上年|去年|同期|月|季度|上半年|计划|拟|\d/;
const leading = /^(?:今年以来|今年|一年来|共计|累计|共|已|为|对|将|在)+/;

/** Whether two figures stand in one clause, where the words before the second are not all of its own. */
export function isSameClause(one: Figure, other: Figure): boolean {
  return one.sentence === other.sentence && one.clause === other.clause;
}
