/** R14 STOCK_FLOW: what was there and what came in is what went out and what is left. */
import { namesClosing, type StockRole, stockRoleOf } from '../../../lexicon/figures/processWords.ts';
import { intersect, sumOf } from '../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';

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

/** The claim of a sentence that names all four; undefined where one is not stated. */
export function stockFlowClaim(sentence: readonly Figure[]): Claim | undefined {
  if (sentence.length < 4) return undefined;
  if (!sentence.some(({ lead }) => namesClosing(lead))) return undefined;
  const byRole = new Map<StockRole, Figure>();
  for (const figure of sentence) {
    const role = isCount(figure) ? stockRoleOf(figure.lead) : undefined;
    if (role === undefined) continue;
    // Two of one role make more than one identity of the sentence.
    if (byRole.has(role)) return undefined;
    byRole.set(role, figure);
  }
  const [opening, inflow, outflow, closing] = roles.map((role) => byRole.get(role));
  if (opening === undefined || inflow === undefined || outflow === undefined || closing === undefined)
    return undefined;
  if (![inflow, outflow, closing].every((figure) => isComparable(figure, opening))) return undefined;
  const named = [opening, inflow, outflow, closing];
  const others = sentence.filter((figure) => isComparable(figure, opening) && !named.includes(figure));
  const holds = balances([opening, inflow], [outflow, closing], others.slice(0, mostOthers));
  const terms = [opening, inflow, outflow, closing].map(({ quantity }) => formatValue(quantity));
  return {
    relation: 'stock-flow',
    verdict: holds ? 'holds' : 'fails',
    operands: [
      { role: 'closing', quantity: closing.quantity },
      { role: 'opening', quantity: opening.quantity },
      { role: 'inflow', quantity: inflow.quantity },
      { role: 'outflow', quantity: outflow.quantity },
    ],
    scope: 'sentence',
    tie: others.length === 0 ? 'stated' : 'inferred',
    stated: terms[3] ?? '',
    get computed() {
      const [a, b, c] = [opening, inflow, outflow].map(
        ({ quantity }) => quantity.value.coefficient * 10 ** quantity.value.exponent,
      );
      return String((a ?? 0) + (b ?? 0) - (c ?? 0));
    },
    get arithmetic() {
      return `${terms[0]}+${terms[1]}−${terms[2]}=${this.computed}`;
    },
  };
}
