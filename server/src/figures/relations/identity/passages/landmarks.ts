/** Figures by which a passage is known again: so exact that no other thing has the same number by chance. */
import { changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import { namesPrevious, ratesGivenOnce } from '../../../../lexicon/figures/figureWords.ts';
import { type Figure, isCount } from '../../../figure.ts';
import type { ToldBlock } from '../retold/toldBlock.ts';

/** A figure among those of its block. */
export interface Landmark {
  readonly figure: Figure;
  readonly index: number;
  /** Equal for equal numbers of one kind. */
  readonly key: string;
}

/** A landmark with the block that it stands in. */
export interface PlacedLandmark extends Landmark {
  readonly block: ToldBlock;
}

/** Fewer digits, without the zeros at the end, are the same by chance. */
const fewestDigits = 3;

/** The landmarks of a block, read once: an untouched paragraph keeps its figures. */
export function landmarksOf(figures: readonly Figure[]): readonly Landmark[] {
  const read = known.get(figures);
  if (read !== undefined) return read;
  const landmarks: Landmark[] = [];
  for (const [index, figure] of figures.entries()) {
    const key = keyOf(figure);
    if (key !== undefined) landmarks.push({ figure, index, key });
  }
  known.set(figures, landmarks);
  return landmarks;
}

const known = new WeakMap<readonly Figure[], readonly Landmark[]>();

function keyOf(figure: Figure): string | undefined {
  const { quantity, bracket, lead } = figure;
  const { coefficient, exponent } = quantity.value;
  if (quantity.isApproximate || bracket !== -1 || coefficient < 10 ** (fewestDigits - 1)) return undefined;
  if (quantity.dimension !== 'share' && !isCount(figure)) return undefined;
  if (String(coefficient).replace(/0+$/, '').length < fewestDigits || namesPrevious(lead)) return undefined;
  const kind = quantity.dimension === 'share' ? kindOfShare(lead) : quantity.unit;
  return kind === undefined ? undefined : `${coefficient}e${exponent}${kind}`;
}

/** What a percentage is, as far as two must be alike: a growth, a share of something, a rate by its name. */
export function kindOfShare(lead: string): string | undefined {
  const change = changeBefore(lead);
  if (change !== undefined)
    return change.isLevel ? undefined : `${change.direction}${ofMonthBefore.test(lead) ? 'm' : 'y'}`;
  if (ofWhole.test(lead)) return 'of';
  return rateName.exec(lead)?.[0];
}

const ofMonthBefore = /环比|上月|上季|上一季/;
const ofWhole = /占/;
const rateName = new RegExp(`(?:${ratesGivenOnce.join('|')}|[\\u4e00-\\u9fff]{2}率)(?=(?:达到?|为|是|约)?$)`);
