/** Counts that the words take up as known, the noun behind them: «全年受理的324件行政复议案件», «组织全县362名人民调解员». */
import { levelAtEnd } from '../../../lexicon/figures/scopeWords.ts';
import type { Figure } from '../../figure.ts';
import type { IndicatorMention } from './indicatorMention.ts';

const none: readonly never[] = [];
const doneBefore = /^(?:[一-龥]{0,4}?(?:全年|今年|本年度?|已|共))?([一-龥]{2,4})的$/;
const otherTime = /上年|去年|同期|月|季度|其中|新|另|首批|试点|重点/;
const shortestKey = 6;
const shortestNoun = 3;
const longestNoun = 10;
const leastTold = 100;

/**
 * The mentions of such a count, one for each noun that the words behind it may begin with. It may be of some of them, so that only a
 * slip of the pen is told of it.
 */
export function resumedCounts({ quantity, lead, tail, bracket }: Figure): readonly IndicatorMention[] {
  const { coefficient, exponent } = quantity.value;
  if (bracket !== -1 || tail.length < shortestNoun || quantity.isApproximate || exponent !== 0) return none;
  if (coefficient < leastTold || coefficient % 10 === 0 || otherTime.test(lead)) return none;
  const deed = doneBefore.exec(lead)?.[1];
  const level = deed === undefined ? levelAtEnd(lead) : '';
  if (level === undefined) return none;
  const deeds = deed === undefined ? [''] : [...new Set([deed, deed.slice(-2)])];
  const nouns: string[] = [];
  for (let end = shortestNoun; end <= Math.min(longestNoun, tail.length); end++)
    nouns.push(tail.slice(0, end));
  return deeds.flatMap((verb) =>
    nouns
      .filter((noun) => (verb === '' ? noun.length > shortestNoun : verb.length + noun.length >= shortestKey))
      .map((noun) => ({
        key: `${verb}${noun}${quantity.population}`,
        level,
        year: undefined,
        quantity,
        isTotal: 'unsaid' as const,
      })),
  );
}
