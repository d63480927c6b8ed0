/** R06 PERCENT_SUM and R05 COMPLEMENT: shares of one whole do not exceed it. */
import {
  add,
  compare,
  formatRational,
  fromDecimal,
  type Rational,
  rational,
  subtract,
} from '../../arithmetic/rational.ts';
import type { Claim, Relation } from '../../claim.ts';
import { formatPrinted } from '../../describe.ts';
import type { Figure } from '../../figure.ts';

/** A division of one whole: «从年龄结构看», «两类干部»; classes named without it may overlap. */
const divisionWords = /(?:从|按).{0,12}(?:看|分|划分|来看)|结构|构成|分布|类型|[两二三四五]类/;
/** Pairs of rates that leave nothing over one whole but a third outcome. */
const contraries: readonly (readonly [string, string])[] = [
  ['胜诉率', '败诉率'],
  ['维持率', '纠错率'],
  ['合格率', '不合格率'],
];

/** The claims of the percentages of one sentence as shares of one whole. */
export function shareClaims(sentence: readonly Figure[], words: string): readonly Claim[] {
  const shares = sentence.filter(({ quantity }) => quantity.dimension === 'share' && !quantity.isApproximate);
  if (shares.length < 2) return none;
  const claims: (Claim | undefined)[] = [];
  const list = shares.filter(({ before }) => before.includes('占'));
  if (list.length >= 2 && list.length === shares.length && divisionWords.test(words))
    claims.push(sumClaim('percent-sum', list));
  for (const [one, other] of contraries) {
    const first = shares.find(({ lead }) => lead.includes(one) && !lead.includes(other));
    const second = shares.find(({ lead }) => lead.includes(other));
    if (first !== undefined && second !== undefined) claims.push(sumClaim('complement', [first, second]));
  }
  return claims.filter((claim) => claim !== undefined);
}

const none: readonly Claim[] = [];

function sumClaim(relation: Relation, shares: readonly Figure[]): Claim | undefined {
  const sum = shares.map(({ quantity }) => fromDecimal(quantity.value)).reduce(add);
  const slack = shares
    .map(({ quantity }) => fromDecimal({ coefficient: 5, exponent: quantity.lastPlace - 1 }))
    .reduce(add);
  const excess = subtract(sum, rational(100));
  const isOver = compare(excess, slack) > 0;
  const isShort = compare({ numerator: -excess.numerator, denominator: excess.denominator }, slack) > 0;
  if (isShort && relation === 'complement') return undefined;
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
