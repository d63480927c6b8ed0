/** R10 SUM_PARTS and R11 PART_LE_WHOLE: what a list of parts asserts of its whole. */
import { intersect, isAbove, sumOf } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import { formatRational } from '../../arithmetic/rational.ts';
import type { Claim, Operand } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import type { PartList } from './partList.ts';
import { findPartLists } from './partLists.ts';

/** Every claim that the lists of a block make. */
export function* partClaims(figures: readonly Figure[], folded: string): Generator<Claim> {
  for (const list of findPartLists(figures, folded)) {
    const tooLarge = list.parts.filter((part) =>
      isAbove(boundsOf(part.quantity), boundsOf(list.whole.quantity)),
    );
    for (const part of list.parts) yield partClaim(list, part.quantity, tooLarge.includes(part));
    if (tooLarge.length === 0 && list.isDivision) yield* sumClaim(list);
  }
  yield* totalClaims(figures, folded);
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
function* sumClaim({ whole, parts, isClosed, scope, tie }: PartList): Generator<Claim> {
  const sum = sumOf(parts.map(({ quantity }) => boundsOf(quantity)));
  const wholeBounds = boundsOf(whole.quantity);
  const isOver = isAbove(sum, wholeBounds);
  const isEqual = intersect(sum, wholeBounds);
  if (!isOver && !isEqual && !isClosed) {
    if (!isOneDigitOff(parts, whole)) return;
    yield toSumClaim(parts, whole.quantity, 'fails', scope, 'weak');
    return;
  }
  const isShort = !isOver && !isEqual;
  yield toSumClaim(parts, whole.quantity, isEqual ? 'holds' : 'fails', scope, isShort ? 'inferred' : tie);
}

function toSumClaim(
  parts: readonly Figure[],
  total: Quantity,
  verdict: Claim['verdict'],
  scope: Claim['scope'],
  tie: Claim['tie'],
): Claim {
  const sum = (): string => exactSum(sumOf(parts.map(({ quantity }) => boundsOf(quantity)))) ?? '';
  return {
    relation: 'sum-of-parts',
    verdict,
    operands: [
      { role: 'total', quantity: total },
      ...parts.map(({ quantity }): Operand => ({ role: 'part', quantity })),
    ],
    get stated() {
      return formatValue(total);
    },
    get computed() {
      return sum();
    },
    scope,
    tie,
    get arithmetic() {
      const terms = parts.map(({ quantity }) => formatValue(quantity)).join('+');
      return sum() === '' ? terms : `${terms}=${sum()}`;
    },
  };
}

function exactSum({ low, high }: ReturnType<typeof sumOf>): string | undefined {
  if (low === undefined || high === undefined) return undefined;
  if (low.numerator * high.denominator !== high.numerator * low.denominator) return undefined;
  const text = formatRational(low, 4);
  return text.replace(/\.?0+$/, '');
}

/** Whether one digit changed in one of the numbers would make the sum right: then a slip is likely. */
function isOneDigitOff(parts: readonly Figure[], whole: Figure): boolean {
  const values = parts.map(({ quantity }) => wholeNumber(quantity));
  const total = wholeNumber(whole.quantity);
  if (total === undefined || values.includes(undefined)) return false;
  const numbers = values as number[];
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (differsInOneDigit(String(sum), String(total))) return true;
  return numbers.some((value) => differsInOneDigit(String(value), String(value + total - sum)));
}

function wholeNumber({ value, isApproximate }: Quantity): number | undefined {
  const number = value.coefficient * 10 ** value.exponent;
  return !isApproximate && Number.isInteger(number) ? number : undefined;
}

function differsInOneDigit(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differences = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) differences++;
  return differences === 1;
}

/** «A 3件、B 4件,合计7件»: the total after its list says nothing but that it is one. */
const bareTotal = /^(?:以上|两项|三项|各项)?(?:合计|共计|总计|累计|累计共)(?:共|为|达)?$/;

function* totalClaims(figures: readonly Figure[], folded: string): Generator<Claim> {
  for (const [index, total] of figures.entries()) {
    if (!total.lead.includes('计') || !bareTotal.test(total.lead)) continue;
    const before = precedingParts(figures, index, folded);
    if (before.filter((part) => isComparable(part, total)).length < 2) continue;
    const totalBounds = boundsOf(total.quantity);
    // A total may also add up what is counted in different units («合同48份、其他事项97件,合计…件»).
    const agreeing = [
      ...suffixes(before.filter((part) => isComparable(part, total))),
      ...suffixes(before),
    ].find((parts) => intersect(sumOf(parts.map(({ quantity }) => boundsOf(quantity))), totalBounds));
    yield agreeing === undefined
      ? toSumClaim(
          before.filter((part) => isComparable(part, total)),
          total.quantity,
          'fails',
          'sentence',
          'inferred',
        )
      : toSumClaim(agreeing, total.quantity, 'holds', 'sentence', 'stated');
  }
}

/** The counts that the total can be of: comparable, outside brackets, in its sentence, up to the last 其中. */
function precedingParts(figures: readonly Figure[], index: number, folded: string): readonly Figure[] {
  const total = figures[index];
  if (total === undefined) return [];
  const parts: Figure[] = [];
  for (const figure of figures.slice(0, index).toReversed()) {
    if (figure.sentence !== total.sentence || figure.segment !== total.segment) break;
    if (isCount(figure) && figure.quantity.dimension !== 'money' && figure.bracket === total.bracket)
      parts.unshift(figure);
  }
  const first = parts[0];
  const hasAmong =
    first !== undefined && folded.slice(first.quantity.start, total.quantity.start).includes('其中');
  return hasAmong ? [] : parts;
}

/** Every run of two or more parts that ends with the last. */
function suffixes(parts: readonly Figure[]): readonly (readonly Figure[])[] {
  return parts.slice(0, -1).map((_, from) => parts.slice(from));
}
