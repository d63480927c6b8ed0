/**
 * R29 and R32 where a report speaks of what is lacking: what it counts there was counted before, so that a number which stands
 * nowhere before is held against that of the same deed, noun and body.
 */
import { shiftRange } from '../../../../text/range.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { areNear } from '../twice.ts';
import { coverEachOther } from './covered.ts';
import { digitsOf, isOfNamedBody, isOfOneBody, isOfReporter, isOfSame, isOfYear } from './sameness.ts';
import { type Telling, tellingOf } from './telling.ts';

/** The figures of a block, the text that they stand in, and where what is told again begins. */
export interface ToldBlock {
  readonly figures: readonly Figure[];
  readonly folded: string;
  /** Where the block begins in the text. */
  readonly start: number;
  /** Where in the block it begins to speak of what is lacking; undefined where it does not. */
  readonly from: number | undefined;
}

/** The claims of the counts that are told again. */
export function retoldClaims(blocks: readonly ToldBlock[], year: number | undefined): readonly Claim[] {
  return blocks.flatMap((block, at) => {
    const { from, figures } = block;
    if (from === undefined) return [];
    return figures.flatMap((figure, index) => {
      if (figure.quantity.start < from || !isCount(figure)) return [];
      const earlier = [...blocks.slice(0, at), { ...block, figures: figures.slice(0, index) }];
      return claimOf(block, index, earlier, year) ?? [];
    });
  });
}

function claimOf(
  block: ToldBlock,
  index: number,
  earlier: readonly ToldBlock[],
  year: number | undefined,
): Claim | undefined {
  const figure = block.figures[index];
  if (figure === undefined || earlier.some(({ figures }) => figures.some((one) => isSameCount(one, figure))))
    return undefined;
  const again = tellingOf(block.figures, index, block.folded);
  if (again === undefined) return undefined;
  const tellings = earlier.flatMap((one) => tellingsOf(one, again, block, year));
  const sure = tellings.filter(({ telling }) => isOfSame(telling, again));
  const told = (sure.length > 0 ? sure : tellings.filter(({ telling }) => isAlike(telling, again))).map(
    ({ telling: { figure: first }, start }) => ({ ...first.quantity, ...shiftRange(first.quantity, start) }),
  );
  const last = told.at(-1);
  // Of several numbers that are told in the same words each is of something else.
  if (last === undefined || told.some((one) => numberOf(one) !== numberOf(last))) return undefined;
  const second = { ...figure.quantity, ...shiftRange(figure.quantity, block.start) };
  return sameIndicatorClaim(last, second, { agrees: false, tie: 'inferred' });
}

/** What a block tells of counts of that kind, body and year, in other sentences. */
function tellingsOf(
  one: ToldBlock,
  again: Telling,
  { start }: ToldBlock,
  year: number | undefined,
): readonly { readonly telling: Telling; readonly start: number }[] {
  if (!mayTell(one.folded, again)) return [];
  const { figure } = again;
  return one.figures.flatMap((first, place) => {
    const isOwnSentence = one.start === start && first.sentence === figure.sentence;
    const telling =
      isOwnSentence || !isComparable(first, figure) ? undefined : tellingOf(one.figures, place, one.folded);
    return telling !== undefined &&
      isOfOneBody(telling, again) &&
      isOfYear(telling, again, year) &&
      isOfReporter(again, telling)
      ? [{ telling, start: one.start }]
      : [];
  });
}

/** A first look at a block: the verb stands in it, and what the noun begins and ends with. */
function mayTell(folded: string, { deed, words, own }: Telling): boolean {
  if (folded.includes(deed) && folded.includes(words.slice(0, 2)) && folded.includes(words.slice(-2)))
    return true;
  return own.split(' ').some((word) => folded.includes(word.slice(0, 2)) && folded.includes(word.slice(-2)));
}

export function isSameCount(one: Figure, other: Figure): boolean {
  return isComparable(one, other) && numberOf(one.quantity) === numberOf(other.quantity);
}

export function numberOf({ value }: Quantity): string {
  return `${value.coefficient}e${value.exponent}`;
}

/** Words that are only alike need a number that is nearly the same, or several digits that are. */
function isAlike(first: Telling, again: Telling): boolean {
  const [one, other] = [first.figure.quantity, again.figure.quantity];
  const [digits, others] = [digitsOf(one), digitsOf(other)];
  if (one.unit !== other.unit || digits.length < fewestDigits) return false;
  // «仲裁院…当年立案892件» and «仲裁立案892件»: the later one must say more than the deed.
  if (isOfNamedBody(first) && again.own.length <= first.own.length + 1) return false;
  const isSlip = digits.length > fewestDigits && isNumeralSlip(digits, others);
  return (isSlip || areNear(one, other)) && coverEachOther(first, again);
}

const fewestDigits = 2;
