/** What stands beside a number in two passages that both give it, and must be the same there too. */
import { changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { isNotWhole } from '../../../../lexicon/figures/retoldWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { nounOf, sentenceBefore, sharesPair } from '../../../words.ts';
import { isToldIn } from '../retold/covered.ts';
import { isOfOneBody } from './bodies.ts';
import { kindOfShare, landmarksOf, type PlacedLandmark } from './landmarks.ts';
import { isOneName, nameOf, shortestName } from './names.ts';
import { differ, isSlip } from './printed.ts';
import { isOfOneTime } from './times.ts';

type Pair = readonly [first: Figure, second: Figure];

/** The figures beside a number told twice that are the same by their words and differ; none where it is of two things. */
export function differencesBeside(earlier: PlacedLandmark, later: PlacedLandmark): readonly Pair[] {
  const isShare = earlier.figure.quantity.dimension === 'share';
  const pairs = isShare
    ? countsBefore(earlier, later)
    : [...growthsAfter(earlier, later), ...named(earlier, later)];
  return pairs.filter(([first, second]) => {
    if (!differ(first.quantity, second.quantity)) return false;
    if (namesPrevious(first.lead) || namesPrevious(second.lead)) return false;
    return (
      isOfOneTime(passageTo(earlier, first), passageTo(later, second)) &&
      isOfOneBody(sentenceTo(earlier, first), sentenceTo(later, second))
    );
  });
}

/** The growths of a count that is told twice: «3124件,同比上升2.04%», «3124件,同比增加62件,同比上升2.4%». */
function growthsAfter(earlier: PlacedLandmark, later: PlacedLandmark): readonly Pair[] {
  const [first, second] = [growthAfter(earlier), growthAfter(later)];
  if (first === undefined || second === undefined) return [];
  if (kindOfShare(first.lead) !== kindOfShare(second.lead)) return [];
  // Another growth may be that of another count, which has this number by mistake.
  const isOne = isSlip(first.quantity, second.quantity) && countAlike(earlier.figure, later.figure);
  return isOne ? [[first, second]] : [];
}

function growthAfter({ block: { figures }, index, figure }: PlacedLandmark): Figure | undefined {
  const next = figures.slice(index + 1, index + 3).find(({ quantity }) => quantity.dimension === 'share');
  if (next === undefined || !isBeside(figure, next)) return undefined;
  const change = changeBefore(next.lead);
  const between = figures[index + 1];
  const isDirect = between === next || (between !== undefined && changeBefore(between.lead)?.subject === '');
  return isDirect && change?.subject === '' && !change.isLevel && !ofOtherOnes.test(next.lead)
    ? next
    : undefined;
}

/** The counts before a growth or a share that is told twice, of the same thing by their words. */
function countsBefore(earlier: PlacedLandmark, later: PlacedLandmark): readonly Pair[] {
  const [first, second] = [countBefore(earlier), countBefore(later)];
  if (first === undefined || second === undefined || !areOfOneKind(first, second)) return [];
  if (isDifference(first) !== isDifference(second)) return [];
  const isOne = isSlip(first.quantity, second.quantity)
    ? countAlike(first, second)
    : nameOf(first) === nameOf(second);
  return isOne ? [[first, second]] : [];
}

function countBefore({ block: { figures }, index, figure }: PlacedLandmark): Figure | undefined {
  const before = figures[index - 1];
  if (before === undefined || !isBeside(before, figure) || ofOtherYear.test(figure.lead)) return undefined;
  const isChange = changeBefore(before.lead)?.subject === '' && /^[,、]/.test(before.lead);
  const count = isChange ? figures[index - 2] : before;
  return count !== undefined && isBeside(count, figure) ? count : undefined;
}

/** Whether the nouns have a word in common, and none of the counts is a later step than the other: «受理投诉», «办结投诉». */
function countAlike(one: Figure, other: Figure): boolean {
  const isOneStep =
    one.stage === undefined || other.stage === undefined || one.stage.rank === other.stage.rank;
  return isOneStep && sharesPair(nounOf(one), nounOf(other));
}

/** «审结案件总数增加174万件»: by so many more. */
function isDifference({ lead }: Figure): boolean {
  return changeBefore(lead)?.isLevel === false;
}

const ofOtherYear = /20\d\d/;
/** «同比分别下降»: each of another count. */
const ofOtherOnes = /20\d\d|分别|依次|均/;

function isBeside(one: Figure, other: Figure): boolean {
  return one.sentence === other.sentence && other.clause - one.clause <= 2 && one.segment === other.segment;
}

/** So many figures before and behind may what belongs to the passage stand. */
const reach = 6;

/** The figures around a count told twice which both passages name with the same words. */
function named(earlier: PlacedLandmark, later: PlacedLandmark): readonly Pair[] {
  if (earlier.figure.quantity.dimension === 'money' || !countTheSame(earlier, later)) return [];
  const [firsts, seconds] = [around(earlier), around(later)];
  const isSure = commonLandmarks(earlier, later) > 1;
  const pairs: Pair[] = [];
  for (const first of firsts) {
    const name = nameOf(first);
    if (name.length < shortestName) continue;
    const twins = seconds.filter((second) => areOfOneKind(first, second) && isOneName(name, nameOf(second)));
    const [twin] = twins;
    if (twin === undefined || twins.length > 1) continue;
    if (seconds.some((second) => areOfOneKind(first, second) && !differ(first.quantity, second.quantity)))
      continue;
    // «发现问题1256处,已整改1156处», and by now all of them.
    if ([first, twin].some((figure) => !differ(figure.quantity, earlier.figure.quantity))) continue;
    if (firsts.some((one) => areOfOneKind(one, twin) && !differ(one.quantity, twin.quantity))) continue;
    if (isSure || isSlip(first.quantity, twin.quantity)) pairs.push([first, twin]);
  }
  return pairs;
}

function around({ block: { figures }, index, figure }: PlacedLandmark): readonly Figure[] {
  return figures.slice(Math.max(0, index - reach), index + reach + 1).filter(
    (other) =>
      other !== figure &&
      // A growth is that of the count before it (growthsAfter).
      changeBefore(other.lead)?.subject !== '' &&
      Math.abs(other.sentence - figure.sentence) <= 1 &&
      other.bracket === -1 &&
      !namesPrevious(other.lead),
  );
}

/** How many numbers exact enough the neighbourhoods of two landmarks have in common, themselves included. */
function commonLandmarks(earlier: PlacedLandmark, later: PlacedLandmark): number {
  const keysAround = ({ block: { figures }, index }: PlacedLandmark): ReadonlySet<string> =>
    new Set(
      landmarksOf(figures)
        .filter((landmark) => Math.abs(landmark.index - index) <= reach)
        .map(({ key }) => key),
    );
  const keys = keysAround(earlier);
  return [...keysAround(later)].filter((key) => keys.has(key)).length;
}

function areOfOneKind(one: Figure, other: Figure): boolean {
  if (one.quantity.isApproximate || other.quantity.isApproximate || one.quantity.unit !== other.quantity.unit)
    return false;
  if (!isComparable(one, other)) return false;
  return (
    one.quantity.dimension !== 'share' ||
    (kindOfShare(one.lead) !== undefined && kindOfShare(one.lead) === kindOfShare(other.lead))
  );
}

/** Whether the shorter words of two counts are all told in the passage of the longer ones. */
function countTheSame(earlier: PlacedLandmark, later: PlacedLandmark): boolean {
  const [one, other] = [wordsOf(earlier.figure), wordsOf(later.figure)];
  if (isNotWhole(one) !== isNotWhole(other)) return false;
  return (
    isToldIn(one, passageTo(later, later.figure) + later.figure.tail) ||
    isToldIn(other, passageTo(earlier, earlier.figure) + earlier.figure.tail)
  );
}

function wordsOf({ lead, tail }: Figure): string {
  return /[\u4e00-\u9fff]{2}/.test(withoutScope(lead)) ? lead : tail;
}

/** What the passage says up to a figure, with the sentence before its own. */
function passageTo({ block: { folded } }: PlacedLandmark, { quantity }: Figure): string {
  const before = folded.slice(Math.max(0, quantity.start - longestPassage), quantity.start);
  const own = before.lastIndexOf('。');
  return before.slice(own === -1 ? 0 : before.lastIndexOf('。', own - 1) + 1);
}

const longestPassage = 200;

function sentenceTo({ block: { folded } }: PlacedLandmark, { quantity }: Figure): string {
  return sentenceBefore(quantity.start, folded);
}
