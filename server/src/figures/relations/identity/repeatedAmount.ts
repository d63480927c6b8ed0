/** R35 UNIT_MONEY where a paragraph gives an amount twice in the same words, once in 万元 or 亿元 and once in another unit. */
import { formatDecimal } from '../../arithmetic/decimal.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { coreOf, isSameClause } from './core.ts';
import { areNear, digitsOf, twiceClaim } from './twice.ts';

export function repeatedAmountClaims(figures: readonly Figure[]): readonly Claim[] {
  const amounts = figures.filter(isTelling);
  if (amounts.length < 2) return [];
  const byWords = new Map<string, Figure[]>();
  return amounts.flatMap((second, index) => {
    const words = wordsOf(second);
    const alike = words === undefined ? [] : (byWords.get(words) ?? []);
    if (words !== undefined) byWords.set(words, [...alike.slice(1 - mostOfOneName), second]);
    const before = mayTakeUp(second) ? amounts.slice(Math.max(0, index - mostOfOneName), index) : alike;
    return before.flatMap((first) => {
      if (!alike.includes(first) && !takesUp(second, first)) return [];
      const agrees = formatDecimal(first.quantity.value) === formatDecimal(second.quantity.value);
      if (isSameClause(first, second) || !(agrees || isSlip(first.quantity, second.quantity))) return [];
      return [twiceClaim(first.quantity, second.quantity, agrees, 'paragraph', 'inferred')];
    });
  });
}

/** So many amounts of one name back are looked at, so that endless lists stay linear. */
const mostOfOneName = 24;

/** An exact amount with digits enough to be known again. */
function isTelling(figure: Figure): boolean {
  const { dimension, isApproximate } = figure.quantity;
  return dimension === 'money' && isCount(figure) && !isApproximate && digitsOf(figure.quantity).length >= 3;
}

/** Equal where the words and the unit are: then two amounts are of one thing. */
function wordsOf(figure: Figure): string | undefined {
  const core = coreOf(figure);
  return core && `${core.words} ${figure.quantity.unit} ${figure.tail}`;
}

function mayTakeUp({ lead }: Figure): boolean {
  return /(?:上述|以上|前述|这笔?|该笔?)$/.test(lead);
}

/** «查补税款2186.5万元…上述2190万元查补税款»: what is named again as known, by the noun that it had. */
function takesUp(figure: Figure, { lead: before }: Figure): boolean {
  const { tail } = figure;
  return (
    mayTakeUp(figure) &&
    [4, 3, 2].some((length) => tail.length >= length && before.endsWith(tail.slice(0, length)))
  );
}

/** «1265万元» and «1265元»; «328.6万元» and «3826000元», where two digits changed places on the way. */
function isSlip(one: Quantity, other: Quantity): boolean {
  const [a, b] = [formatDecimal(one.value), formatDecimal(other.value)];
  if (leftOut.some((zeros) => a === b + zeros || b === a + zeros)) return true;
  if (isRoundedInWrongUnit(one, other) || isRoundedInWrongUnit(other, one)) return true;
  const isRewritten = Math.abs(one.lastPlace - other.lastPlace) >= 2;
  return isRewritten && areNear(one, other) && sorted(digitsOf(one)) === sorted(digitsOf(other));
}

/** «2186.5万元» and «2.19亿元»: the digits are those that it rounds to, but in the place of another unit. */
function isRoundedInWrongUnit(exact: Quantity, rounded: Quantity): boolean {
  const [full, short] = [digitsOf(exact), digitsOf(rounded)];
  if (full.length <= short.length) return false;
  const meant = Math.round(Number(full) / 10 ** (full.length - short.length));
  return String(meant) === short && !areNear(exact, rounded);
}

/** 万 and 亿. */
const leftOut = ['0000', '00000000'];

function sorted(digits: string): string {
  return [...digits].sort().join('');
}
