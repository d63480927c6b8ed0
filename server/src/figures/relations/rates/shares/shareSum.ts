/** The claim that shares of one whole come to no more than all of it, or to all of it. */

import { expression } from '../../../../lexicon/wordClasses.ts';
import {
  add,
  compare,
  formatRational,
  fromDecimal,
  type Rational,
  rational,
  subtract,
} from '../../../arithmetic/rational.ts';
import type { Claim, Relation } from '../../../claim.ts';
import { formatPrinted } from '../../../describe.ts';
import type { Figure } from '../../../figure.ts';

/** «两类程序合计占85.2%» is of classes told already. */
export function isSumOfShares(before: string): boolean {
  return ofSum.test(before);
}

/** Undefined where the shares fall short and may do so (`isOpen`); their slack is half of the last place of each. */
export function sumClaim(relation: Relation, shares: readonly Figure[], isOpen: boolean): Claim | undefined {
  const sum = shares.map(({ quantity }) => fromDecimal(quantity.value)).reduce(add);
  const slack = shares
    .map(({ quantity }) => fromDecimal({ coefficient: 5, exponent: quantity.lastPlace - 1 }))
    .reduce(add);
  const excess = subtract(sum, rational(100));
  const isOver = compare(excess, slack) > 0;
  const isShort = compare({ numerator: -excess.numerator, denominator: excess.denominator }, slack) > 0;
  if (isShort && isOpen) return undefined;
  const last = shares.at(-1);
  if (last === undefined) return undefined;
  return {
    relation,
    verdict: isOver || isShort ? 'fails' : 'holds',
    operands: [last, ...shares.slice(0, -1)].map(({ quantity }) => ({ role: 'share', quantity }) as const),
    scope: 'sentence',
    tie: isShort ? 'weak' : relation === 'complement' ? 'inferred' : 'stated',
    stated: formatPrinted(last.quantity),
    computed: percent(sum),
    get arithmetic() {
      return `${shares.map(({ quantity }) => formatPrinted(quantity)).join('+')}=${percent(sum)}`;
    },
  };
}

function percent(sum: Rational): string {
  return `${formatRational(sum, 2).replace(/\.?0+$/, '')}%`;
}

/** «合计占», «两者占»: the share of several. */
const ofSum = expression`(?:${'sums'}|共|[两三四五六]者)[^,;。%占]{0,4}占[^占]*$`;
