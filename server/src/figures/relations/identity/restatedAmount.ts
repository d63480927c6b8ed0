/** R35 UNIT_MONEY and R30 APPROX_EXACT: one count or amount said twice in a paragraph, in two units or two degrees of care. */
import { readScoped } from '../../../lexicon/scopeWords.ts';
import { intersect } from '../../arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../arithmetic/bounds.ts';
import { formatDecimal } from '../../arithmetic/decimal.ts';
import { add, fromDecimal } from '../../arithmetic/rational.ts';
import type { Claim, Scope, Tie } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';

/** The claims of amounts that the text gives again, in brackets or in another sentence. */
export function restatedClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  figures.forEach((figure, index) => {
    const next = figures[index + 1];
    if (!isCount(figure)) return;
    if (next !== undefined && restates(figure, next, folded)) claims.push(...restatement(figure, next));
    else if (isLarge(figure) || figure.quantity.isApproximate)
      claims.push(...repetitions(figure, figures, index));
  });
  return claims;
}

/** «123.5万元(1235000元)», «1200余件,即1187件»: nothing else in the bracket, and a word for it outside. */
function restates(figure: Figure, next: Figure, folded: string): boolean {
  if (next.sentence !== figure.sentence || !isCount(next) || next.quantity.unit !== figure.quantity.unit)
    return false;
  const between = folded.slice(figure.quantity.end, next.quantity.start);
  return between === '(' ? folded.charAt(next.quantity.end) === ')' : /^[,(](?:即|折合)$/.test(between);
}

/** In a bare bracket may stand another thing: it is the same where the digits are, or where it is nearly as much. */
function restatement(first: Figure, second: Figure): readonly Claim[] {
  const [one, other] = [first.quantity, second.quantity];
  if (one.dimension !== 'money' && one.isApproximate === other.isApproximate) return [];
  const agrees = intersect(printed(one), printed(other));
  if (!agrees && digitsOf(one) !== digitsOf(other) && !areNear(one, other)) return [];
  return [toClaim(first, second, agrees, 'clause', one.dimension === 'money' ? 'inferred' : 'weak')];
}

/** The same words with the same digits in another unit, or exact where it was approximate. */
function repetitions(figure: Figure, figures: readonly Figure[], index: number): readonly Claim[] {
  const core = coreOf(figure);
  if (core === undefined) return [];
  const claims: Claim[] = [];
  for (const [at, other] of figures.entries()) {
    if (at === index || !isComparable(figure, other) || isSameClause(figure, other)) continue;
    const otherCore = coreOf(other);
    if (otherCore?.words !== core.words) continue;
    const [first, second] = at < index ? [other, figure] : [figure, other];
    if (figure.quantity.dimension === 'money' && at > index && isUnitSlip(figure.quantity, other.quantity))
      claims.push(toClaim(first, second, false, 'paragraph', 'inferred'));
    else if (
      figure.quantity.isApproximate &&
      !other.quantity.isApproximate &&
      isTold(core, otherCore) &&
      areNear(figure.quantity, other.quantity)
    )
      claims.push(
        toClaim(
          first,
          second,
          intersect(boundsOf(figure.quantity), boundsOf(other.quantity)),
          'paragraph',
          'weak',
        ),
      );
  }
  return claims;
}

function isSameClause(one: Figure, other: Figure): boolean {
  return one.sentence === other.sentence && one.clause === other.clause;
}

interface Core {
  readonly words: string;
  readonly isOfAll: boolean;
}

/** What the figure counts, by all the words before it in its clause. */
function coreOf({ lead, before, tail, bracket }: Figure): Core | undefined {
  if (bracket !== -1 || !before.startsWith(lead) || /其中|上年|去年|同期|月|季度|上半年|计划|拟/.test(lead))
    return undefined;
  const isOfAll = readScoped(lead) !== undefined;
  const words = (readScoped(lead)?.core ?? lead)
    .replace(/^(?:共|累计|共计|今年|今年以来|一年来|已)+/, '')
    .replace(/[共的约]/g, '');
  return words.length < shortest ? undefined : { words: `${words}|${tail}`, isOfAll };
}

/** Fewer characters say too little of what is counted. */
const shortest = 5;

/** One says that it is of all; where both do, they are told as one indicator of the report. */
function isTold(one: Core, other: Core): boolean {
  return one.isOfAll !== other.isOfAll;
}

function isLarge({ quantity }: Figure): boolean {
  return quantity.dimension === 'money' && digitsOf(quantity).length >= 3;
}

/** «1265万元» and «1265元»: the digits of one amount, and not its value. */
function isUnitSlip(one: Quantity, other: Quantity): boolean {
  return (
    digitsOf(one) === digitsOf(other) &&
    one.unit === other.unit &&
    formatDecimal(one.value) !== formatDecimal(other.value)
  );
}

function digitsOf({ value }: Quantity): string {
  return String(value.coefficient).replace(/0+$/, '');
}

/** What a printed amount may be: rounded to its last place, or cut off there. */
function printed(quantity: Quantity): Bounds {
  const bounds = boundsOf(quantity);
  if (quantity.isApproximate) return bounds;
  const unit = fromDecimal({ coefficient: 1, exponent: quantity.lastPlace });
  const isScaled = quantity.lastPlace > 0;
  return isScaled ? { ...bounds, high: add(fromDecimal(quantity.value), unit), highOpen: true } : bounds;
}

/** So near to each other two counts of one thing are. */
const leastRatio = 0.8;

function areNear(a: Quantity, b: Quantity): boolean {
  const [one = 0, two = 0] = [a, b].map(({ value }) => value.coefficient * 10 ** value.exponent);
  return Math.min(one, two) >= leastRatio * Math.max(one, two);
}

function toClaim(first: Figure, second: Figure, agrees: boolean, scope: Scope, tie: Tie): Claim {
  const isMoney = first.quantity.dimension === 'money';
  return {
    relation: isMoney ? 'unit-money' : 'approx-exact',
    verdict: agrees ? 'holds' : 'fails',
    operands: [
      { role: 'second', quantity: second.quantity },
      { role: 'first', quantity: first.quantity },
    ],
    scope,
    tie,
    get stated() {
      return formatValue(second.quantity);
    },
    get computed() {
      return formatValue(first.quantity);
    },
    get arithmetic() {
      return `${formatValue(first.quantity)}${agrees ? '=' : '≠'}${formatValue(second.quantity)}`;
    },
  };
}
