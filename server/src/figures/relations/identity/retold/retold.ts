/**
 * R29 and R32 where a report speaks of what is lacking: what it counts there was counted before, so that a number which stands
 * nowhere before is held against a near one of the same deed, noun and body.
 */
import type { Claim } from '../../../claim.ts';
import { isComparable } from '../../../figure.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { areNear } from '../twice.ts';
import { countsOf } from './blockCounts.ts';
import { coverEachOther, isCoveredBy } from './covered.ts';
import { createEarlierCounts, type EarlierCounts, type ToldCount, tellingOfCount } from './earlierCounts.ts';
import { isNarrowed } from './narrowed.ts';
import { isCloseSlip, isOfNamedBody, isOfOneBody, isOfReporter, isOfSame, isOfYear } from './sameness.ts';
import type { Telling } from './telling.ts';
import { isOfLacking, placedIn, type ToldBlock } from './toldBlock.ts';

export interface Retold {
  /** The claims of the counts that are told again. */
  readonly claims: readonly Claim[];
  /** Where the counts stand that follow one not told before: they are of that other thing too. */
  readonly ofOthers: ReadonlySet<number>;
}

export function readRetold(blocks: readonly ToldBlock[], year: number | undefined): Retold {
  const ofOthers = new Set<number>();
  if (blocks.every(({ from }) => from === undefined)) return { claims: [], ofOthers };
  const earlier = createEarlierCounts();
  const claims: Claim[] = [];
  for (const block of blocks) {
    let sentence = -1;
    let isAllTold = true;
    for (const read of countsOf(block.figures)) {
      const { figure } = read;
      const count = { figure, block, read };
      if (figure.sentence !== sentence) isAllTold = true;
      if (read.isBehindKinds) isAllTold = false;
      sentence = figure.sentence;
      if (!isAllTold) ofOthers.add(block.start + figure.quantity.start);
      else if (isOfLacking(count)) {
        const claim = claimOf(count, earlier, year);
        if (claim !== undefined) claims.push(claim);
        else isAllTold = isToldBefore(count, earlier);
      }
      earlier.add(count);
    }
  }
  return { claims, ofOthers };
}

function claimOf(again: ToldCount, earlier: EarlierCounts, year: number | undefined): Claim | undefined {
  if (earlier.ofNumber(again).some(({ figure }) => isComparable(figure, again.figure))) return undefined;
  const telling = tellingOfCount(again);
  if (telling === undefined) return undefined;
  const meant = (counts: readonly ToldCount[], isOne: (first: Telling) => boolean): readonly ToldCount[] =>
    counts.filter((first) => {
      const said = mayBeCounted(first, again) ? tellingOfCount(first) : undefined;
      return said !== undefined && isOne(said) && mayBeOne(said, telling, again.block.folded, year);
    });
  const sure = meant(earlier.ofNoun(again), (first) => isOfSame(first, telling));
  const told = sure.length > 0 ? sure : meant(earlier.ofSlip(again), (first) => isAlike(first, telling));
  const last = told.at(-1);
  // Of several numbers that are told in the same words each is of something else.
  if (last === undefined || told.some(({ read }) => read.number !== last.read.number)) return undefined;
  if (!isNear(last, again, telling)) return undefined;
  return sameIndicatorClaim(placedIn(last), placedIn(again), { agrees: false, tie: 'inferred' });
}

/** Whether both may be of one kind: those of one sentence are told of each other. */
function mayBeCounted(first: ToldCount, again: ToldCount): boolean {
  return !isOfOneSentence(first, again) && isComparable(first.figure, again.figure);
}

/** Whether both may be of one body and year, and nothing narrows the later one. */
function mayBeOne(first: Telling, again: Telling, folded: string, year: number | undefined): boolean {
  return (
    isOfOneBody(first, again) &&
    isOfYear(first, again, year) &&
    isOfReporter(again) &&
    !isNarrowed(again, first, folded)
  );
}

/** Words that are only alike need digits that are nearly the same. */
function isAlike(first: Telling, again: Telling): boolean {
  if (first.figure.quantity.unit !== again.figure.quantity.unit) return false;
  // «仲裁院…当年立案892件» and «仲裁立案892件»: the later one must say more than the deed.
  if (isOfNamedBody(first) && again.own.length <= first.own.length + 1) return false;
  return coverEachOther(first, again);
}

/** A slip of the pen, or a number that is nearly as large and told in the very same words. */
function isNear(first: ToldCount, again: ToldCount, telling: Telling): boolean {
  const [one, other] = [first.figure.quantity, again.figure.quantity];
  if (isCloseSlip(one, other)) return true;
  if (tellingOfCount(first)?.words !== telling.words || again.read.digits.length < fewestDigits) return false;
  return areNear(one, other);
}

const fewestDigits = 2;

/** Whether that number was told of that thing before, so that the sentence speaks of the same ones. */
function isToldBefore(again: ToldCount, earlier: EarlierCounts): boolean {
  const before = earlier.ofNumber(again);
  const telling = before.length === 0 ? undefined : tellingOfCount(again);
  return (
    telling !== undefined &&
    before.some((first) => {
      const said = mayBeCounted(first, again) ? tellingOfCount(first) : undefined;
      return said !== undefined && (isOfSame(said, telling) || isCoveredBy(said, telling));
    })
  );
}

function isOfOneSentence(first: ToldCount, again: ToldCount): boolean {
  return first.block === again.block && first.figure.sentence === again.figure.sentence;
}
