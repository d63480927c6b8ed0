/**
 * R29 where a long number is told again without anything else of its passage: «总来电量386420件» and «总来电量386421件». Numbers of
 * five digits, or four with a long name, that are a slip apart and called the same are one, unless several numbers are called so.
 */
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { isNotWhole } from '../../../../lexicon/figures/retoldWords.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { sentenceBefore } from '../../../words.ts';
import { isSumBeside } from '../doubles/sums.ts';
import { type BlockCount, countsOf } from '../retold/blockCounts.ts';
import { isSaidIn } from '../retold/covered.ts';
import { isOfYear, namesOther } from '../retold/sameness.ts';
import type { InBlock, ToldBlock } from '../retold/toldBlock.ts';
import { isOfOneBody } from './bodies.ts';
import { isOneName, nameOf } from './names.ts';
import { differ } from './printed.ts';
import { isOfOneTime } from './times.ts';

interface NamedCount {
  readonly figure: Figure;
  readonly read: BlockCount;
  readonly name: string;
  /** Whether its number and its name are so long that it may be held against another. */
  readonly isLong: boolean;
}

type Count = NamedCount & InBlock;

type Pair = readonly [first: InBlock, second: InBlock];

/** Fewer digits, without the zeros at the end, are a slip apart by chance; so are the fewer of them where the name is short. */
const fewestDigits = 4;
const manyDigits = 5;
/** Shorter names are those of several counts. */
const shortestName = 4;
const longName = 8;
/** Digits that more counts have say nothing of one. */
const mostOfOneKey = 12;

/** Pairs of counts of which the later is a wrong copy of the earlier, or the other way round. */
export function wrongCopies(blocks: readonly ToldBlock[], year: number | undefined): readonly Pair[] {
  const near = new Map<string, Count[]>();
  const called = new Map<string, Set<string>>();
  const numbers = new Map<string, number>();
  for (const block of blocks) {
    for (const { number } of countsOf(block.figures)) numbers.set(number, (numbers.get(number) ?? 0) + 1);
    for (const { figure, read, name, isLong } of namedCountsOf(block.figures)) {
      const sameName = called.get(name);
      if (sameName === undefined) called.set(name, new Set([read.number]));
      else sameName.add(read.number);
      if (!isLong) continue;
      const count: Count = { figure, block, read, name, isLong };
      for (const key of read.slipKeys) put(near, key, count);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const group of near.values()) {
    if (group.length < 2 || group.length > mostOfOneKey) continue;
    for (const [at, second] of group.entries())
      for (const first of group.slice(0, at)) {
        const isOnce = numbers.get(first.read.number) === 1 || numbers.get(second.read.number) === 1;
        const isOfSeveral = [first, second].some(({ name }) => (called.get(name)?.size ?? 0) > 2);
        if (isOnce && !isOfSeveral && isCopy(first, second, year))
          pairs.set(keyOf(first, second), [first, second]);
      }
  }
  return [...pairs.values()];
}

function put(near: Map<string, Count[]>, key: string, count: Count): void {
  const known = near.get(key);
  if (known === undefined) near.set(key, [count]);
  else if (known.length <= mostOfOneKey) known.push(count);
}

function keyOf(first: InBlock, second: InBlock): string {
  return [first, second].map(({ block, figure }) => block.start + figure.quantity.start).join();
}

/** The telling counts among the figures of a block, read once: an untouched paragraph keeps its figures. */
function namedCountsOf(figures: readonly Figure[]): readonly NamedCount[] {
  const known = named.get(figures);
  if (known !== undefined) return known;
  const counts: NamedCount[] = [];
  for (const read of countsOf(figures)) {
    if (!read.isTelling) continue;
    const { figure } = read;
    const name = nameOf(figure);
    counts.push({ figure, read, name, isLong: isLongNamed(read, name) });
  }
  named.set(figures, counts);
  return counts;
}

const named = new WeakMap<readonly Figure[], readonly NamedCount[]>();

function isLongNamed({ digits, figure: { lead } }: BlockCount, name: string): boolean {
  const length = digits.replace(/0+$/, '').length;
  const isTold = name.length >= (length >= manyDigits ? shortestName : longName);
  return length >= fewestDigits && isTold && !isNotWhole(lead) && !lead.includes('其中');
}

function isCopy(first: Count, second: Count, year: number | undefined): boolean {
  const [one, other] = [first.figure, second.figure];
  if (one.quantity.unit !== other.quantity.unit || !isComparable(one, other)) return false;
  if (first.block === second.block && one.sentence === other.sentence) return false;
  if (!differ(one.quantity, other.quantity)) return false;
  if (!isNumeralSlip(first.read.digits, second.read.digits) || !isOneName(first.name, second.name))
    return false;
  const [before, again] = [first, second].map(({ block, figure }) =>
    sentenceBefore(figure.quantity.start, block.folded),
  );
  if (before === undefined || again === undefined || namesPrevious(before + again)) return false;
  const told = { figure: one, sentence: before };
  if (!isOfYear(told, { figure: other, sentence: again }, year)) return false;
  // «县市场监管局查处», where the earlier one is of the whole county.
  if (namesOther(other.lead) && !isSaidIn(other.lead, told, first.block.folded)) return false;
  if (isSumBeside(first, second) || isSumBeside(second, first)) return false;
  return isOfOneTime(before, again) && isOfOneBody(before, again);
}
