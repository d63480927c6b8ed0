/** R10 SUM_PARTS and R11 PART_LE_WHOLE: what the lists of a block assert of their wholes. */
import { isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { divisionClaims } from './divisions.ts';
import type { PartList } from './partList.ts';
import { findPartLists } from './partLists.ts';
import { compareSum, isOneDigitOff, toSumClaim } from './sums.ts';
import { totalClaims } from './totals.ts';

/** Every claim that the lists of a block make, each once. */
export function* partClaims(figures: readonly Figure[], folded: string): Generator<Claim> {
  const nested = new Map<Figure, Figure>();
  const seen = new Set<string>();
  const isNew = (claim: Claim): boolean => {
    const key = claim.operands.map(({ quantity }) => quantity.start).join();
    if (claim.relation !== 'sum-of-parts') return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  for (const list of findPartLists(figures, folded)) {
    for (const part of list.parts) nested.set(part, list.whole);
    for (const claim of listClaims(list)) if (isNew(claim)) yield claim;
  }
  for (const claim of totalClaims(figures, folded)) if (isNew(claim)) yield claim;
  for (const claim of divisionClaims(figures, folded, nested)) if (isNew(claim)) yield claim;
}

function* listClaims(list: PartList): Generator<Claim> {
  const { whole, parts } = list;
  const tooLarge = parts.filter((part) => isAbove(boundsOf(part.quantity), boundsOf(whole.quantity)));
  if (list.isAsserted)
    for (const part of parts) yield partClaim(list, part.quantity, tooLarge.includes(part));
  if (tooLarge.length === 0 && list.isDivision) {
    const sum = sumClaim(list);
    if (sum !== undefined) yield sum;
  }
}

function partClaim({ whole, scope, tie }: PartList, part: Quantity, isTooLarge: boolean): Claim {
  return {
    relation: 'part-within-whole',
    verdict: isTooLarge ? 'fails' : 'holds',
    operands: [
      { role: 'part', quantity: part },
      { role: 'whole', quantity: whole.quantity },
    ],
    get stated() {
      return formatValue(part);
    },
    get computed() {
      return formatValue(whole.quantity);
    },
    scope,
    tie,
    get arithmetic() {
      return `${formatValue(part)}${isTooLarge ? '>' : '≤'}${formatValue(whole.quantity)}`;
    },
  };
}

/** A closed list must reach the whole; an open one must not exceed it. */
function sumClaim({ whole, parts, isClosed, scope, tie }: PartList): Claim | undefined {
  const runs = parts.slice(1).map((_, last) => parts.slice(0, last + 2));
  const equal = runs.findLast((run) => compareSum(run, whole) === 'equal');
  if (equal !== undefined) return toSumClaim(equal, whole.quantity, 'holds', scope, tie);
  const over = runs.find((run) => compareSum(run, whole) === 'over');
  if (over !== undefined) return toSumClaim(over, whole.quantity, 'fails', scope, tie);
  if (isClosed) return toSumClaim(parts, whole.quantity, 'fails', scope, 'inferred');
  return isOneDigitOff(parts, whole) ? toSumClaim(parts, whole.quantity, 'fails', scope, 'weak') : undefined;
}
