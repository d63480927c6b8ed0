/** Which of the pairs of a sentence a change is told of. */
import { changeBefore, namesBase } from '../../../../lexicon/figures/changeWords.ts';
import { tellsOrder } from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isEarlier, isOnLevelOf } from './kinds.ts';
import { alignedPairs, isInEarlierList, type Pair } from './pairs.ts';

/** Under 分别 the pairs that the order of the lists makes, else those that end before the change. */
export function pairsOf(
  change: Figure,
  sentence: readonly Figure[],
  pairs: readonly Pair[],
): readonly Pair[] {
  if (!tellsOrder(change.before)) {
    const ofMeasure = pairsOfMeasure(change, sentence);
    if (ofMeasure.length > 0) return ofMeasure;
    const before = eligible(change, pairs);
    // «监测365天,…在上年321天的基础上增加13天,达到334天»: what follows is told of it, whatever stands before.
    const reached = reachedAfter(change, sentence);
    if (before.length > 0) return [...before, ...reached];
    const after = pairAfter(change, pairs);
    return after.length > 0 ? after : reached;
  }
  const changes = sentence.filter(
    ({ quantity, clause }) => quantity.dimension === 'share' && clause === change.clause,
  );
  const left = sentence.filter(({ quantity }) => quantity.end <= (changes[0] ?? change).quantity.start);
  const place = changes.indexOf(change);
  const aligned = alignedPairs(left, place);
  if (aligned.length > 0) return aligned;
  // «同比分别增长19.5%和19.6%,上年分别为231起和1.12亿元»: the earlier ones may follow.
  const right = sentence.slice(sentence.indexOf(changes.at(-1) ?? change) + 1);
  const earlier = earlierList(right);
  // «137件384人次,同比分别下降16.0%和9.6%(上年为163件)»: only of the first is it told.
  const isTold = !left.some(isEarlier) && place < earlier.length;
  const after = isTold ? alignedPairs([...left, ...earlier], place) : [];
  return after.length > 0 || (changes.length > 1 && earlier.length > 0)
    ? after
    : ofPlace(change, place, sentence, eligible(change, pairs));
}

/** «2023年办理190件,挽回损失2040万元;2024年办理398件,挽回损失1.04亿元,分别增长109%和409%»: a pair of the first is none of the second. */
function ofPlace(
  change: Figure,
  place: number,
  sentence: readonly Figure[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const [pair] = pairs;
  const own = place > 0 && pairs.length === 1 ? countInOrder(change, sentence) : undefined;
  if (pair === undefined || own === undefined || own === pair.current) return pairs;
  const previous = sentence.find(
    (figure) =>
      figure.quantity.start > pair.previous.quantity.start &&
      figure.quantity.end <= pair.current.quantity.start &&
      isCount(figure) &&
      isComparable(figure, own),
  );
  return previous === undefined ? [] : [{ previous, current: own }];
}

/** «478件635人,去年同期为773件1350人,件数下降38.2%、人数下降53.0%»: the words say which of the counts side by side has changed. */
function pairsOfMeasure(change: Figure, sentence: readonly Figure[]): readonly Pair[] {
  const measure = measured.exec(change.lead)?.[1];
  if (measure === undefined) return [];
  const left = sentence.filter(
    ({ quantity, segment }) => quantity.end <= change.quantity.start && segment === change.segment,
  );
  const isMeasured = ({ quantity }: Figure): boolean => quantity.unit === measure;
  const earlier = left.filter((_, index) => isInEarlierList(left, index));
  return earlier.some(isMeasured) && !earlier.every(isMeasured)
    ? alignedPairs(left, earlier.findIndex(isMeasured)).filter(
        ({ previous, current }) => isMeasured(previous) && isMeasured(current),
      )
    : [];
}

const measured = /([件起宗人户次家])数[^,、]{0,6}$/;

/** The earlier figures that a stretch begins with. */
function earlierList(figures: readonly Figure[]): readonly Figure[] {
  const end = figures.findIndex((_, index) => !isInEarlierList(figures, index));
  return end === -1 ? figures : figures.slice(0, end);
}

/** The pairs that end before the change; in a bracket, those of the figure before it. */
export function eligible(change: Figure, pairs: readonly Pair[]): readonly Pair[] {
  const before = pairs.filter(
    ({ previous, current, isNamed }) =>
      (isNamed === true || current.quantity.end <= change.quantity.start) &&
      previous.quantity.end <= change.quantity.start &&
      (isNamed === true ? previous : current).segment === change.segment,
  );
  if (change.bracket === -1) return before;
  return before.filter(
    ({ current }) => current.quantity.end === change.bracket || current.bracket === change.bracket,
  );
}

/** «检查次数下降35.6%,由上年的8.6万次减少到5.5万次»: the pair may follow the change, if it names nothing of its own. */
function pairAfter(change: Figure, pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(
    ({ previous, current }) =>
      (current.clause - change.clause === 1 || previous.bracket === change.quantity.end) &&
      change.segment === previous.segment &&
      ((current.clause === previous.clause && fromEarlier.test(previous.lead)) ||
        // «增长21.4%,达到301件(上年为248件)».
        (reached.test(current.lead) && previous.bracket === current.quantity.end)),
  );
}

/**
 * «较上年的186件增长18.3%,达到215件», «由312名增加28名至340名»: what the earlier figure of the clause has become follows the
 * change.
 */
export function reachedAfter(change: Figure, sentence: readonly Figure[]): readonly Pair[] {
  const index = sentence.indexOf(change);
  const [previous, current] = [sentence[index - 1], sentence[index + 1]];
  if (previous === undefined || current === undefined || !areOfOneKind(previous, current)) return [];
  const isPair =
    previous.clause === change.clause &&
    (compares.test(previous.lead) || namesBase(previous.lead, previous.tail)) &&
    current.clause - change.clause <= 1 &&
    current.segment === change.segment &&
    current.bracket === change.bracket &&
    reached.test(current.lead);
  return isPair ? [{ previous, current }] : [];
}

/** Counts of one population, or two rates, or two times in one unit. */
function areOfOneKind(one: Figure, other: Figure): boolean {
  if (isCount(one)) return isComparable(one, other);
  const { dimension, unit } = one.quantity;
  return dimension !== 'change' && dimension === other.quantity.dimension && unit === other.quantity.unit;
}

const compares = expression`(?:[较比在](?:${'yearBefore'}|\d{4}年|[一二三]季度|上半年|上季度|上月)(?:度|同期)?的?|[由从][^,由从]{0,12})$`;
const reached = expression`^,?(?:全年|年[底末]|今年|总数|现|实际)?(?:${'handled'}|${'holding'}|达到?|[增升降减]至|[增升降减]到|为|至)$`;

/** «批准逮捕412人,提起公诉586人,同比分别上升8.4%和5.2%»: the count at the place of the change, if there are just so many. */
export function countInOrder(change: Figure, sentence: readonly Figure[]): Figure | undefined {
  const changes = sentence.filter(
    ({ quantity, clause }) => quantity.dimension === change.quantity.dimension && clause === change.clause,
  );
  const [first] = changes;
  if (first === undefined) return undefined;
  const counts = sentence.filter(
    (figure) =>
      isCount(figure) && figure.segment === change.segment && figure.quantity.end <= first.quantity.start,
  );
  // «审核7216件,其中刑事案件1983件、行政案件5233件,同比分别…»: the last ones, if they are a list.
  const list = counts.slice(-changes.length);
  const isList = list.slice(1).every(({ lead }) => /^[、和及]/.test(lead)) && list.length > 1;
  const slots = slotsOf(changes);
  // «36起、22起、9起,同比分别增长12.5%、下降8.3%和持平»: what has not changed has its place too.
  if (slots.size > changes.length) return counts.length === slots.size ? counts[slots.at(change)] : undefined;
  return counts.length === changes.length || isList ? list[changes.indexOf(change)] : undefined;
}

/** The places of the changes under 分别, those that are told as 持平 counted too. */
function slotsOf(changes: readonly Figure[]): { readonly size: number; at(change: Figure): number } {
  const flatsIn = (words: string): number => words.split('持平').length - 1;
  const flatsBefore = changes.map(({ lead }) => flatsIn(lead));
  const last = changes.at(-1);
  const place = (index: number): number =>
    index + flatsBefore.slice(0, index + 1).reduce((sum, flats) => sum + flats, 0);
  return {
    size: changes.length === 0 ? 0 : place(changes.length - 1) + 1 + flatsIn(last?.tail ?? ''),
    at: (change) => place(changes.indexOf(change)),
  };
}

/**
 * «办结率由96.5%提高到99.2%,…,满意率达98.3%,较上年提升0.6个百分点»: whether a level stands between the pair that a change is
 * held against and the change, so that it may be what changed.
 */
export function isOfNearer({ operands }: Claim, change: Figure, sentence: readonly Figure[]): boolean {
  const compared = operands
    .map(({ quantity }) => quantity)
    .filter((quantity) => quantity !== change.quantity);
  const end = Math.max(...compared.map((quantity) => quantity.end));
  const [one] = compared;
  return sentence.some(
    (figure) =>
      figure.quantity.start >= end &&
      figure.quantity.end <= change.quantity.start &&
      figure.quantity.dimension === one?.dimension &&
      figure.clause < change.clause &&
      !isEarlier(figure) &&
      changeBefore(figure.lead)?.isLevel !== false &&
      isOnLevelOf(figure, change),
  );
}

/** «由上年的», «从年初»: the earlier of a pair. */
const fromEarlier = expression`^[由从](?:${'yearBefore'}|\d{4}年|同期|原来|年初)?(?:度|同期)?的?$`;
