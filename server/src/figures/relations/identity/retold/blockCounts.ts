/** The counts of a block with what is asked of each again and again, read once: an untouched paragraph keeps its figures. */
import { type Figure, isCount } from '../../../figure.ts';
import { digitsOf } from '../../../repairs/slips.ts';
import { readTelling, type Telling } from './telling.ts';
import { type InBlock, numberOf } from './toldBlock.ts';

export interface BlockCount {
  readonly figure: Figure;
  /** Its place among the figures of the block. */
  readonly index: number;
  /** Equal for equal numbers. */
  readonly number: string;
  readonly digits: string;
  /** The digits and all that are left where one is taken out: two counts that are a slip apart share one. */
  readonly slipKeys: readonly string[];
  /** An exact count with digits enough to be known again by them alone, zeros at the end not counted. */
  readonly isTelling: boolean;
  /** Whether the kinds are named that it is of: «婚姻家庭、邻里、土地三类纠纷共2683件». */
  readonly isBehindKinds: boolean;
  /** Whether it speaks of all that was counted of a deed: «作出的134宗处罚决定均», «办结的311件当中». */
  readonly isDefinite: boolean;
  /** What it is of, read when somebody asks. */
  telling: Telling | undefined | 'unread';
}

/** A count in its block. */
export interface ToldCount extends InBlock {
  readonly read: BlockCount;
}

/** What a count is of; undefined where its words do not say. */
export function tellingOf({ read, block }: ToldCount): Telling | undefined {
  if (read.telling === 'unread') read.telling = readTelling(block.figures, read.index, block.folded);
  return read.telling;
}

/** The counts among the figures of a block, in order. */
export function countsOf(figures: readonly Figure[]): readonly BlockCount[] {
  const read = known.get(figures);
  if (read !== undefined) return read;
  const counts: BlockCount[] = [];
  for (const [index, figure] of figures.entries())
    if (isCount(figure)) counts.push(readCount(figure, index, figures[index - 1]));
  known.set(figures, counts);
  return counts;
}

const known = new WeakMap<readonly Figure[], readonly BlockCount[]>();

function readCount(figure: Figure, index: number, before: Figure | undefined): BlockCount {
  const { quantity, bracket, sentence, clause } = figure;
  const digits = digitsOf(quantity);
  const isExact = !quantity.isApproximate && bracket === -1;
  return {
    figure,
    index,
    number: numberOf(quantity),
    digits,
    slipKeys: keysOf(digits),
    isTelling: isExact && lengthWithoutZeros(digits) >= fewestDigits,
    isBehindKinds:
      before?.quantity.isLoose === true && before.sentence === sentence && before.clause === clause,
    isDefinite: isExact && ofDeed.test(figure.lead) && ofAll.test(figure.tail),
    telling: 'unread',
  };
}

const ofDeed = /[\u4e00-\u9fff]{2}的$/;
const ofAll = /^[\u4e00-\u9fff]{0,8}(?:[当之]?中$|里$|均|都|全部|全都|皆|逐一|逐[案件条])/;

/** Fewer digits are the same by chance. */
const fewestDigits = 3;

function lengthWithoutZeros(digits: string): number {
  let length = digits.length;
  while (length > 0 && digits.charCodeAt(length - 1) === 0x30) length--;
  return length;
}

function keysOf(digits: string): readonly string[] {
  const keys = [digits];
  for (let at = 0; at < digits.length; at++) {
    // Of equal neighbours it is the same which is taken out.
    if (at > 0 && digits.charCodeAt(at) === digits.charCodeAt(at - 1)) continue;
    keys.push(digits.slice(0, at) + digits.slice(at + 1));
  }
  return keys;
}
