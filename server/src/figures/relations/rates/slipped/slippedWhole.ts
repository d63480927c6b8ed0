/** The whole before a part that is known, if it gives the rate or gives it but for a slip of the pen. */
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { sharesPair } from '../../../words.ts';
import type { RateContext } from '../context.ts';
import { agrees, nearValue, type Term, termOf } from '../readings.ts';
import type { TiedOperands } from '../tied/tie.ts';
import { isRateSlip } from './rateSlips.ts';

/** The nearest count before the part that gives the rate, or gives it but for a slip: of its unit, greater, no class beside it, not of another time. */
export function overWholeBefore(
  part: Figure,
  context: RateContext,
  isSure: (part: Figure, whole: Figure, context: RateContext) => boolean = () => false,
): TiedOperands | undefined {
  const { rate, same, earlier } = context;
  const wholes = [...same, ...earlier].filter(
    (figure) =>
      figure.quantity.end <= part.quantity.start &&
      part.sentence - figure.sentence < 2 &&
      isComparable(figure, part) &&
      figure.quantity.unit === part.quantity.unit &&
      figure.bracket === part.bracket &&
      !/^[、和及与]/.test(figure.lead) &&
      !figure.lead.includes('其中') &&
      !figure.lead.includes('累计') &&
      !namesPrevious(figure.lead) &&
      // «批准84件,批准率87.5%;重点项目办结23件,办结率95.8%»: further off only what the part names.
      (figure.segment === part.segment || sharesPair(part.lead, figure.lead + figure.tail)) &&
      (nearValue(figure.quantity) > nearValue(part.quantity) || isRightBefore(part, figure, rate)),
  );
  const whole =
    wholes.find((one) => agrees({ part: termOf(part), whole: termOf(one) }, rate.quantity)) ??
    wholes.find(
      (one) =>
        (isRateSlip(part.quantity, one.quantity, rate.quantity) || isSure(part, one, context)) &&
        !isOfTwo(part, one, context),
    );
  return whole === undefined ? undefined : { part: termOf(part), whole, tie: 'inferred' };
}

/** «队员12名,已考取执法证19名,持证率83.3%»: more than there are, by a slip that the rate shows. */
function isRightBefore(part: Figure, whole: Figure, rate: Figure): boolean {
  return (
    part.segment === whole.segment &&
    part.clause - whole.clause === 1 &&
    rate.clause - part.clause === 1 &&
    isRateSlip(part.quantity, whole.quantity, rate.quantity)
  );
}

/** «优秀96卷、合格139卷,合格率97.9%»: the part with one that stands beside it. */
function isOfTwo(part: Figure, whole: Figure, { rate, same }: RateContext): boolean {
  return same.some(
    (other) =>
      other !== part &&
      other.quantity.start > whole.quantity.start &&
      isComparable(other, part) &&
      agrees({ part: termOf(part, other), whole: termOf(whole) }, rate.quantity),
  );
}

/** A list behind the whole, the part in it, that gives it but for one digit; of few that are small it says little. */
export function isWholeButForSlip({ figures, near }: Term, whole: Figure, part: Term): boolean {
  const { value, isApproximate } = whole.quantity;
  if (figures.length < 2 || value.exponent !== 0 || isApproximate || !Number.isInteger(near)) return false;
  return (
    (figures.length > 2 || near >= leastPair) &&
    part.figures.every((figure) => figures.includes(figure)) &&
    figures.every(
      ({ quantity, sentence }) => quantity.start > whole.quantity.start && sentence === whole.sentence,
    ) &&
    isNumeralSlip(String(near), String(value.coefficient))
  );
}

const leastPair = 100;
