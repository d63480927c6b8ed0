/** R14 STOCK_FLOW: what was there and what came in is what went out and what is left. */
import { leadingStageOf } from '../../../../lexicon/figures/figureWords.ts';
import {
  countsCarriedOver,
  isLeftOver,
  namesClosing,
  type StockRole,
  stockRoleOf,
} from '../../../../lexicon/figures/processWords.ts';
import { intersect, isAbove, sumOf } from '../../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../../arithmetic/bounds.ts';
import { add, formatRational, fromDecimal, type Rational, subtract } from '../../../arithmetic/rational.ts';
import type { Claim } from '../../../claim.ts';
import { formatValue } from '../../../describe.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { formatInScale } from '../../plain/averages/averageValue.ts';
import { ownLead } from '../funnel/stages.ts';
import { flowRoles } from './flowRoles.ts';

const roles: readonly StockRole[] = ['opening', 'inflow', 'outflow', 'closing'];

/** So many further counts of the sentence («撤回13件») are tried as flows too. */
const mostOthers = 4;

/** Whether both sides are equal, with each of the other counts on one side, on the other, or on none. */
function balances(ins: readonly Figure[], outs: readonly Figure[], others: readonly Figure[]): boolean {
  const [first, ...rest] = others;
  if (first === undefined) return intersect(totalOf(ins), totalOf(outs));
  return (
    balances(ins, outs, rest) ||
    balances([...ins, first], outs, rest) ||
    balances(ins, [...outs, first], rest)
  );
}

function totalOf(figures: readonly Figure[]): Bounds {
  return sumOf(figures.map(({ quantity }) => boundsOf(quantity)));
}

/** «上年结存» holds the word of what is left, but is told of the year before. */
function withoutOpening(lead: string): string {
  return stockRoleOf(lead) === 'opening' ? '' : lead;
}

/** The claim of «上年结转18件,本年新收203件,审结224件» alone: no more can go out than there was and came in. */
function outflowClaim(sentence: readonly Figure[], folded: string): Claim | undefined {
  const at = sentence.findIndex(({ lead }) => stockRoleOf(lead) === 'opening');
  const [opening, inflow, outflow] = at === -1 ? [] : sentence.slice(at, at + 3);
  if (opening === undefined || inflow === undefined || outflow === undefined || at > 0) return undefined;
  const isRow =
    stockRoleOf(inflow.lead) === 'inflow' &&
    leadingStageOf(ownLead(outflow))?.rank === finishedRank &&
    [inflow, outflow].every(
      (figure, index) =>
        isComparable(figure, opening) &&
        isCount(figure) &&
        figure.segment === opening.segment &&
        figure.bracket === opening.bracket &&
        figure.clause - opening.clause === index + 1,
    );
  if (!isRow) return undefined;
  if (!isAbove(boundsOf(outflow.quantity), totalOf([opening, inflow]))) return undefined;
  const after = /^[^。]*/.exec(folded.slice(outflow.quantity.end, outflow.quantity.end + reach))?.[0] ?? '';
  if (countsCarriedOver(after) || /含|另有|转入|恢复/.test(after)) return undefined;
  const [a, b, c] = [opening, inflow, outflow].map(({ quantity }) => formatValue(quantity));
  return {
    relation: 'funnel',
    verdict: 'fails',
    operands: [
      { role: 'earlier', quantity: inflow.quantity },
      { role: 'opening', quantity: opening.quantity },
      { role: 'later', quantity: outflow.quantity },
    ],
    scope: 'sentence',
    tie: 'inferred',
    stated: c ?? '',
    computed: `${a}+${b}`,
    arithmetic: `${c}>${a}+${b}`,
  };
}

/** So far behind may be said that cases of still earlier years are among them. */
const reach = 40;
const finishedRank = 3;

/** The claim of a sentence that names all four; undefined where one is not stated. */
export function stockFlowClaim(sentence: readonly Figure[], folded: string): Claim | undefined {
  if (sentence.length < 3) return undefined;
  const isClosed = sentence.some(({ lead }) => namesClosing(withoutOpening(lead)));
  const set = isClosed && sentence.length > 3 ? setRoles(sentence) : undefined;
  const named = set ?? flowRoles(sentence);
  if (named === undefined) return isClosed ? undefined : outflowClaim(sentence, folded);
  const { opening, inflow, outflow, closing } = named;
  const all = Object.values(named);
  const others = sentence.filter((figure) => isComparable(figure, opening) && !all.includes(figure));
  // «新收534件,受理471件,加上结转29件,审结476件,结转下年24件»: of what came in, only what was taken on.
  const inflows = [inflow, ...others.slice(0, mostOthers)];
  const holds = inflows.some((one) =>
    balances(
      [opening, one],
      [outflow, closing],
      others.slice(0, mostOthers).filter((other) => other !== one),
    ),
  );
  return toFlowClaim(
    named,
    holds ? 'holds' : 'fails',
    others.length === 0 && set !== undefined ? 'stated' : 'inferred',
  );
}

/** The four by their set words; two of one role make more than one identity of the sentence. */
function setRoles(sentence: readonly Figure[]): Readonly<Record<StockRole, Figure>> | undefined {
  const byRole = new Map<StockRole, Figure>();
  for (const figure of sentence) {
    const role = isCount(figure) ? stockRoleOf(figure.lead) : undefined;
    if (role === undefined) continue;
    if (byRole.has(role)) return undefined;
    byRole.set(role, figure);
  }
  const [opening, inflow, outflow, closing] = roles.map((role) => byRole.get(role));
  if (opening === undefined || inflow === undefined || outflow === undefined || closing === undefined)
    return undefined;
  if (![inflow, outflow, closing].every((figure) => isComparable(figure, opening))) return undefined;
  // «上年结转23件,已办结20件;今年受理185件»: of the old ones only.
  const isOfOld = opening.clause < outflow.clause && outflow.segment < inflow.segment;
  if (isOfOld && isLeftOver(opening.lead)) return undefined;
  return { opening, inflow, outflow, closing };
}

export function toFlowClaim(
  { opening, inflow, outflow, closing }: Readonly<Record<StockRole, Figure>>,
  verdict: Claim['verdict'],
  tie: Claim['tie'],
): Claim {
  const terms = [opening, inflow, outflow, closing].map(({ quantity }) => formatValue(quantity));
  return {
    relation: 'stock-flow',
    verdict,
    operands: [
      { role: 'closing', quantity: closing.quantity },
      { role: 'opening', quantity: opening.quantity },
      { role: 'inflow', quantity: inflow.quantity },
      { role: 'outflow', quantity: outflow.quantity },
    ],
    scope: 'sentence',
    tie,
    stated: terms[3] ?? '',
    get computed() {
      const [start, plus, minus] = [opening, inflow, outflow].map(({ quantity }) =>
        fromDecimal(quantity.value),
      );
      if (start === undefined || plus === undefined || minus === undefined) return '';
      return inScaleOf(subtract(add(start, plus), minus), closing.quantity);
    },
    get arithmetic() {
      return `${terms[0]}+${terms[1]}−${terms[2]}=${this.computed}`;
    },
  };
}

/** Money in 万 where what is left is printed so. */
function inScaleOf(exact: Rational, left: Quantity): string {
  return left.value.exponent > 0 ? formatInScale(exact, left) : formatRational(exact, left.decimals);
}
