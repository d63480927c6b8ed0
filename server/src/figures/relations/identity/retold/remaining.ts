/**
 * R29 where a report speaks of what is lacking and tells again how much was left undone: «结转下年6件» and «尚有7件案件没有办结».
 * What was left is told once of each thing, so that another number of the same thing is held against it.
 */
import { withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import {
  fieldsIn,
  isOfGoingOn,
  isOfLeftBefore,
  isOfUndone,
  isUnclear,
  withoutLeft,
} from '../../../../lexicon/figures/remainingWords.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';
import { ofMonth } from '../mentions.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { isOfLacking, isSameCount, numberOf, placedIn, type ToldBlock } from './toldBlock.ts';

/** A count of what is left, and the sentence up to it. */
interface LeftCount {
  readonly figure: Figure;
  readonly sentence: string;
  /** «5件正在审理», which some of the rest may be. */
  readonly isGoingOn: boolean;
}

interface Left extends LeftCount {
  readonly block: ToldBlock;
}

/** The claims of what is said to be left undone, where it was told as another number before. */
export function remainingClaims(blocks: readonly ToldBlock[]): readonly Claim[] {
  if (blocks.every(({ from }) => from === undefined)) return [];
  const left = blocks.flatMap((block) => leftIn(block).map((read) => ({ ...read, block })));
  return left.flatMap((again) => {
    if (!isOfLacking(again) || again.isGoingOn || isOfLeftBefore(again.sentence)) return [];
    const before = left.filter(
      (first) => endsBefore(first, again) && isComparable(first.figure, again.figure),
    );
    const told = before.filter((first) => !isOfLacking(first) && isOfOne(first, again));
    const [first] = told;
    // Of several numbers that may be meant none is, and a number that was told before is that one.
    if (
      first === undefined ||
      told.some((one) => numberOf(one.figure.quantity) !== numberOf(first.figure.quantity))
    )
      return [];
    if (isToldBefore(again, blocks)) return [];
    return [sameIndicatorClaim(placedIn(first), placedIn(again), { agrees: false, tie: 'inferred' })];
  });
}

/** What is left by the figures of a block, read once: an untouched paragraph keeps its figures. */
function leftIn({ figures, folded }: ToldBlock): readonly LeftCount[] {
  const read = known.get(figures) ?? figures.flatMap((figure) => leftOf(figure, folded) ?? []);
  known.set(figures, read);
  return read;
}

const known = new WeakMap<readonly Figure[], readonly LeftCount[]>();

function leftOf(figure: Figure, folded: string): LeftCount | undefined {
  if (!isCount(figure) || figure.quantity.isApproximate || figure.bracket !== -1) return undefined;
  const isGoingOn = !isOfUndone(figure.lead, figure.tail);
  if (isGoingOn && !isOfGoingOn(figure.lead, figure.tail)) return undefined;
  const sentence = sentenceBefore(figure.quantity.start, folded);
  return ofMonth.test(sentence) ? undefined : { figure, sentence, isGoingOn };
}

function endsBefore(first: Left, again: Left): boolean {
  return first.block.start + first.figure.quantity.end <= again.block.start + again.figure.quantity.start;
}

/** Whether they are of one unit, one field and one noun. */
function isOfOne(first: Left, again: Left): boolean {
  if (first.figure.quantity.unit !== again.figure.quantity.unit) return false;
  const own = fieldsIn(first.sentence + ownTail(first));
  const others = fieldsIn(again.sentence + ownTail(again));
  if (own.some((field) => !others.includes(field))) return false;
  if (
    own.length > 0
      ? others.some((field) => !own.includes(field))
      : others.some((field) => !first.block.folded.includes(field))
  )
    return false;
  return nounsOf(again).every((noun) => {
    if (isUnclear(noun)) return false;
    const text = noun.length <= shortestOwn ? first.block.folded : first.sentence + first.figure.tail;
    return text.includes(noun);
  });
}

/** A noun with what is said of it must stand in the sentence itself; a bare one may stand before. */
const shortestOwn = 2;

/** The words of a count that say what is left. */
function nounsOf(again: Left): readonly string[] {
  return withoutGeneric(`${withoutLeft(again.figure.lead)} ${withoutLeft(ownTail(again))}`)
    .split(/[^\u4e00-\u9fff]+/)
    .filter((word) => word.length > 1);
}

/** What follows a count, without what is said of some of them: «18件中征收类占多数». */
function ownTail({ figure: { tail } }: Left): string {
  return tail.replace(/[中里均都].*$/, '');
}

function isToldBefore(again: Left, blocks: readonly ToldBlock[]): boolean {
  return blocks.some((block) =>
    block.figures.some(
      (figure) => isSameCount(figure, again.figure) && endsBefore({ ...again, figure, block }, again),
    ),
  );
}
