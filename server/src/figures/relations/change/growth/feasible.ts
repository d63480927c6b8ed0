/** R23 GROWTH_FEASIBLE: only this year's count is stated; some whole number must have been the year before's. */
import type { Change } from '../../../../lexicon/figures/changeWords.ts';
import { rational } from '../../../arithmetic/rational.ts';
import type { Claim } from '../../../claim.ts';
import { formatPrinted, formatValue } from '../../../describe.ts';
import type { Figure } from '../../../figure.ts';
import { acceptsGrowth, changeOf, operandsOf } from './growth.ts';

/** Above this count some whole number always fits, so that nothing can be said. */
const largest = 3000;

export function feasibleGrowth(change: Figure, told: Change, current: Figure): Claim | undefined {
  const { quantity } = current;
  const isWhole = quantity.value.exponent === 0 && !quantity.isApproximate && quantity.dimension !== 'money';
  if (!isWhole || change.quantity.isApproximate || quantity.value.coefficient > largest) return undefined;
  const previous = possiblePrevious(quantity.value.coefficient, change, told);
  if (previous === undefined) return undefined;
  return {
    relation: 'growth-feasible',
    verdict: previous.length > 0 ? 'holds' : 'infeasible',
    operands: operandsOf(change, ['current', current]),
    scope: 'sentence',
    tie: 'inferred',
    stated: `${told.verb}${formatPrinted(change.quantity)}`,
    computed: previous.length === 1 ? String(previous[0]) : '',
    get arithmetic() {
      return `(${formatValue(quantity)}−?)÷?=${told.direction < 0 ? '−' : ''}${formatPrinted(change.quantity)}`;
    },
  };
}

/** Every whole number that may have been the year before's; undefined where there are too many to try. */
function possiblePrevious(current: number, change: Figure, told: Change): readonly number[] | undefined {
  const { value, lastPlace } = change.quantity;
  const factor = 1 + (told.direction * value.coefficient * 10 ** value.exponent) / 100;
  if (factor < 0.005) return current === 0 ? [1] : undefined;
  const guess = current / factor;
  const spread = Math.ceil((guess * 10 ** lastPlace) / 100 / factor) + 2;
  if (spread > largest) return undefined;
  const found: number[] = [];
  for (
    let previous = Math.max(1, Math.floor(guess) - spread);
    previous <= Math.ceil(guess) + spread;
    previous++
  ) {
    const truth = changeOf(rational(current), rational(previous));
    if (acceptsGrowth({ low: truth, high: truth, lowOpen: false, highOpen: false }, told, change.quantity))
      found.push(previous);
  }
  return found;
}
