/**
 * R29 and R32 where a report speaks of what is lacking: what it counts there was counted before, so that a number which stands
 * nowhere before is held against a near one of the same deed, noun and body.
 */
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { digitsOf } from '../../../repairs/slips.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { areNear } from '../twice.ts';
import { countsOf, type ToldCount, tellingOf } from './blockCounts.ts';
import { coverEachOther, isCoveredBy, isCoveredIn } from './covered.ts';
import { createEarlierCounts, type EarlierCounts } from './earlierCounts.ts';
import { isNamedInParagraph } from './namedInParagraph.ts';
import { isNarrowed } from './narrowed.ts';
import { isCloseSlip, isOfNamedBody, isOfOneBody, isOfReporter, isOfSame, isOfYear } from './sameness.ts';
import { startsWithTopic } from './telling.ts';
import { fieldOf, isOfLacking, numberOf, placedIn, type ToldBlock } from './toldBlock.ts';

export interface Retold {
  /** The claims of the counts that are told again. */
  readonly claims: readonly Claim[];
  /** Where the counts stand that follow one not told before: they are of that other thing too. */
  readonly ofOthers: ReadonlySet<number>;
}

export function readRetold(blocks: readonly ToldBlock[], year: number | undefined): Retold {
  const ofOthers = new Set<number>();
  const isDefinite = (block: ToldBlock): boolean => countsOf(block.figures).some((read) => read.isDefinite);
  if (!blocks.some((block) => block.from !== undefined || isDefinite(block))) return { claims: [], ofOthers };
  const earlier = createEarlierCounts();
  const lacking = numbersOfLacking(blocks);
  const claims: Claim[] = [];
  for (const block of blocks) {
    let sentence = -1;
    let isAllTold = true;
    for (const read of countsOf(block.figures)) {
      const { figure } = read;
      const count: ToldCount = { figure, block, read };
      if (figure.sentence !== sentence) isAllTold = true;
      if (read.isBehindKinds) isAllTold = false;
      sentence = figure.sentence;
      if (!isAllTold) ofOthers.add(block.start + figure.quantity.start);
      else if (isOfLacking(count)) {
        const claim = claimOf(count, earlier, year, lacking);
        if (claim !== undefined) claims.push(claim);
        else if (!isOfToldBefore(figure, block.figures[read.index - 1]))
          isAllTold = isToldBefore(count, earlier);
      } else if (read.isDefinite) {
        const claim = claimInBlock(count, earlier, year, lacking);
        if (claim !== undefined) claims.push(claim);
      }
      earlier.add(count);
    }
  }
  return { claims, ofOthers };
}

/** «87项赋权事项中仍有53项», «仍有8个»: of what stands before it, so that the words go on with what was told. */
function isOfToldBefore(figure: Figure, before: Figure | undefined): boolean {
  if (before?.sentence !== figure.sentence) return false;
  return bareRest.test(figure.lead) || (before.clause === figure.clause && startsWithTopic(figure.lead));
}

const bareRest = /^[,;、]?(?:仍|还|尚|另|其余|剩余|余下|还剩)有?$/;

/** The numbers that are told where the report speaks of what is lacking. */
function numbersOfLacking(blocks: readonly ToldBlock[]): ReadonlySet<string> {
  return new Set(
    blocks
      .filter(({ from }) => from !== undefined)
      .flatMap((block) =>
        block.figures.flatMap((figure) =>
          isOfLacking({ block, figure }) ? [numberOf(figure.quantity)] : [],
        ),
      ),
  );
}

/** «作出处罚决定134宗,…。作出的135宗处罚决定均经审核»: what one paragraph tells of a deed and then of all that was done. */
function claimInBlock(
  again: ToldCount,
  earlier: EarlierCounts,
  year: number | undefined,
  lacking: ReadonlySet<string>,
): Claim | undefined {
  const telling = tellingOf(again);
  if (telling === undefined) return undefined;
  const { deed, words } = telling;
  if ((deed === '' && words === '') || ofYearBefore.test(telling.sentence)) return undefined;
  const isOwn = (count: ToldCount): boolean => {
    const told = count.block === again.block ? tellingOf(count) : undefined;
    return told !== undefined && !ofYearBefore.test(told.sentence);
  };
  const own: EarlierCounts = {
    ...earlier,
    ofNoun: (count) => earlier.ofNoun(count).filter(isOwn),
    ofSlip: (count) => earlier.ofSlip(count).filter(isOwn),
  };
  const claim = claimOf(again, own, year, lacking);
  if (claim !== undefined || deed === '' || words !== '') return claim;
  // «受理人民调解案件264件,…。受理的246件案件中,…»: of the deed alone.
  if (earlier.ofNumber(again).some(({ block }) => block === again.block)) return undefined;
  const told = own
    .ofSlip(again)
    .filter(
      (first) => tellingOf(first)?.deed === deed && mayBeOne(first, again, year) && isNear(first, again),
    );
  const [only, ...others] = told;
  return only === undefined || others.length > 0 || tellingOf(only)?.isPart === true
    ? undefined
    : sameIndicatorClaim(placedIn(only), placedIn(again), { agrees: false, tie: 'inferred' });
}

const ofYearBefore = /[去上往历]年/;

function claimOf(
  again: ToldCount,
  earlier: EarlierCounts,
  year: number | undefined,
  lacking: ReadonlySet<string>,
): Claim | undefined {
  if (earlier.ofNumber(again).some(({ figure }) => isComparable(figure, again.figure))) return undefined;
  if (tellingOf(again) === undefined) return undefined;
  const sure = earlier.ofNoun(again).filter((first) => mayBeOne(first, again, year) && isSure(first, again));
  const bySlip = earlier.ofSlip(again);
  const alike =
    sure.length > 0 ? sure : bySlip.filter((first) => mayBeOne(first, again, year) && isAlike(first, again));
  const told =
    alike.length > 0 ? alike : bySlip.filter((first) => isNamedInParagraph(first, again, year, lacking));
  const last = told.at(-1);
  // Of several numbers that are told in the same words each is of something else.
  if (last === undefined || told.some(({ read }) => read.number !== last.read.number)) return undefined;
  if (!isNear(last, again)) return undefined;
  return sameIndicatorClaim(placedIn(last), placedIn(again), { agrees: false, tie: 'inferred' });
}

/** Whether both may be of one kind, body and year, and nothing narrows the later one. */
function mayBeOne(first: ToldCount, again: ToldCount, year: number | undefined): boolean {
  if (isOfOneSentence(first, again) || !isComparable(first.figure, again.figure)) return false;
  const [one, other] = [tellingOf(first), tellingOf(again)];
  if (one === undefined || other === undefined) return false;
  const field = fieldOf(first, other.isTakenUp);
  return (
    isOfOneBody(one, other) &&
    isOfYear(one, other, year) &&
    isOfReporter(other, one, field) &&
    !isNarrowed(other, one, again.block.folded, field)
  );
}

function isSure(one: ToldCount, other: ToldCount): boolean {
  const [first, again] = [tellingOf(one), tellingOf(other)];
  return first !== undefined && again !== undefined && isOfSame(first, again);
}

/** Words that are only alike need digits that are nearly the same. */
function isAlike(one: ToldCount, other: ToldCount): boolean {
  const [first, again] = [tellingOf(one), tellingOf(other)];
  if (first === undefined || again === undefined) return false;
  if (first.figure.quantity.unit !== again.figure.quantity.unit) return false;
  // «仲裁院…当年立案892件» and «仲裁立案892件»: the later one must say more than the deed.
  if (isOfNamedBody(first) && again.own.length <= first.own.length + 1) return false;
  return coverEachOther(first, again);
}

/** A slip of the pen, or a number that is nearly as large and told in the very same words. */
function isNear(first: ToldCount, again: ToldCount): boolean {
  const [one, other] = [first.figure.quantity, again.figure.quantity];
  if (isCloseSlip(one, other)) return true;
  if (tellingOf(first)?.words !== tellingOf(again)?.words || digitsOf(other).length < fewestDigits)
    return false;
  return areNear(one, other);
}

const fewestDigits = 2;

/** Whether that number was told of that thing before, so that the sentence speaks of the same ones. */
function isToldBefore(again: ToldCount, earlier: EarlierCounts): boolean {
  const before = earlier.ofNumber(again);
  const telling = before.length === 0 ? undefined : tellingOf(again);
  return (
    telling !== undefined &&
    before.some((first) => {
      if (isOfOneSentence(first, again) || !isComparable(first.figure, again.figure)) return false;
      const told = tellingOf(first);
      return (
        told !== undefined &&
        (isOfSame(told, telling) ||
          isCoveredBy(told, telling) ||
          (digitsOf(again.figure.quantity).length >= fewestDigits &&
            isCoveredIn(first.block.folded, telling)))
      );
    })
  );
}

function isOfOneSentence(first: ToldCount, again: ToldCount): boolean {
  return first.block === again.block && first.figure.sentence === again.figure.sentence;
}
