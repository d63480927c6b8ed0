/** R25 DELTA of what was taken away: «证明事项由186项精简至124项,共取消66项», before or behind the two numbers. */
import { changeBefore, takingAway } from '../../../../lexicon/figures/changeWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import type { Pair } from '../pairing/pairs.ts';
import { deltaOfPairs } from './amount.ts';

/** Words by which something else is told, too, so that the two numbers differ by more than what was taken away. */
const alsoOther = expression`${'alsoChanged'}|其中|另有|同时`;

/** The claim of an amount told as taken away, where the sentence has the one reduction «由…至…» of the same things. */
export function takenAwayClaim(figure: Figure, pairs: readonly Pair[], words: string): Claim | undefined {
  const [, verb, noun = ''] = takingAway.exec(figure.lead) ?? [];
  if (verb === undefined || alsoOther.test(words)) return undefined;
  const reductions = pairs.filter(({ previous, current }) => isReduction(previous, current, figure));
  const [pair] = reductions;
  if (pair === undefined || reductions.length > 1) return undefined;
  const named = pair.previous.lead.replace(/[由从自]$/, '');
  const isOfSame = noun === '' || named.includes(noun) || (named.length > 2 && noun.endsWith(named));
  const told = { direction: -1, verb, subject: '', isLevel: false, isAnnual: false } as const;
  return isOfSame ? deltaOfPairs(figure, told, [pair], 'inferred') : undefined;
}

function isReduction(previous: Figure, current: Figure, figure: Figure): boolean {
  const change = changeBefore(current.lead);
  return (
    /[由从自]$/.test(previous.lead) &&
    change?.isLevel === true &&
    change.direction < 0 &&
    isComparable(previous, figure) &&
    previous.segment === figure.segment &&
    Math.abs(previous.clause - figure.clause) === 1
  );
}
