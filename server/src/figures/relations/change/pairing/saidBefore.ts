/** The figure of a sentence before that a comparison is told of: «作出处罚428件。处罚案件数比上年的465件减少37件». */
import type { Change } from '../../../../lexicon/figures/changeWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { add, formatRational, subtract } from '../../../arithmetic/rational.ts';
import type { Figure } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import type { Background } from '../acrossSentences.ts';
import { rationalOf } from '../growth/growth.ts';
import { isAmount, isEarlier, isSameKind, isShare } from './kinds.ts';
import { bestNamed, nounCompared, nounIn } from './named.ts';
import type { Pair } from './pairs.ts';
import { isSameScope } from './yearBefore.ts';

/**
 * The pairs of the earlier figure that stands before a change with the figures of the sentences before; the last one, if it is
 * told so, is what the words name. Empty where the change has no such figure.
 */
export function pairsSaidBefore(
  change: Figure,
  left: readonly Figure[],
  { earlier, wordsBefore }: Background,
): readonly Pair[] {
  if (earlier.length === 0) return none;
  const previous = left.findLast(
    (figure) =>
      isEarlier(figure) &&
      figure.segment === change.segment &&
      change.clause - figure.clause <= 1 &&
      (isShare(figure) ? change.quantity.population === 'points' : isSameKind(figure, change)),
  );
  if (previous === undefined || previous.bracket !== change.bracket) return none;
  const now = wordsBefore(previous);
  const alike = earlier.filter(
    (figure) =>
      figure.sentence < change.sentence &&
      figure.bracket === -1 &&
      isSameKind(figure, previous) &&
      figure.quantity.unit === previous.quantity.unit &&
      !isAmount(figure) &&
      !isEarlier(figure) &&
      isSameScope(wordsBefore(figure), now) &&
      !(ofPlace.test(now) && organ.test(wordsBefore(figure))),
  );
  const last = alike.at(-1)?.sentence;
  const noun = nounCompared(previous) || nounIn(now.replace(comparison, '').replace(onlyWhen, ''));
  const named =
    noun === '' ? alike.find(({ sentence }) => sentence === last) : bestNamed(noun, alike.filter(isOfAll));
  const pairs = alike.map((current): Pair => ({ previous, current, isFarther: true }));
  return named === undefined ? pairs : [...pairs, { previous, current: named, isNamed: true }];
}

const none: readonly Pair[] = [];
/** «区市场监管局作出处罚428件。全区处罚案件数较上年…»: one organ's are not those of all. */
const ofPlace = expression`全(?:${'placeLevels'})`;
const organ = expression`${'organs'}`;
/** «。上年同期为428起,少发112起»: nothing but when; what is compared was counted last. */
const onlyWhen = expression`^(?:而|但)?(?:20\d\d年|${'yearBefore'})(?:全年)?(?:的?同期)?(?:数|共|仅|则)?[为是有]?$`;
const comparison = /[较比与由从在][^较比与由从在]*$/;

function isOfAll({ lead }: Figure): boolean {
  return !ofSomeTime.test(lead);
}

/**
 * Whether one slip in any of the three figures would explain that they do not agree: without it, what has changed may as well be
 * something that nothing names.
 */
export function isNearlyTold({ previous, current }: Pair, { direction }: Change, change: Figure): boolean {
  const [before, now, by] = [rationalOf(previous), rationalOf(current), rationalOf(change)];
  const [up, down] = direction > 0 ? [add, subtract] : [subtract, add];
  const difference = direction > 0 ? subtract(now, before) : subtract(before, now);
  const places = Math.max(previous.quantity.decimals, current.quantity.decimals, change.quantity.decimals);
  const asWritten = (value: typeof before): string => formatRational(value, places);
  return (
    isNumeralSlip(asWritten(up(before, by)), asWritten(now)) ||
    isNumeralSlip(asWritten(difference), asWritten(by)) ||
    isNumeralSlip(asWritten(down(now, by)), asWritten(before))
  );
}

/** Of some of the year, or of some of them. */
const ofSomeTime = expression`其中|${'partOfYear'}|\d月`;
