/** The lists after 其中: «执法检查505家,其中企业115家,个体户390家». */
import { isRest, namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { matchPartition } from '../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { compareSum } from '../totals/sums.ts';
import { isClassList, isShareList } from './complete/sharedParts.ts';
import { collectParts, isLeftUndone, lookBack } from './listRegion.ts';
import { beforeOthers } from './ownParts.ts';
import { among, ownWords, type PartList, toList, wordsOf } from './partList.ts';
import { listWithWhole, type Opening } from './wholes/wholes.ts';
import { restAfter } from './wholes/withinLists.ts';

/** The whole of the list that a part stands in, by the last 其中 before it in its sentence. */
export function wholeOfPart(part: Figure, figures: readonly Figure[], folded: string): Figure | undefined {
  const at = folded.lastIndexOf(among, part.quantity.start);
  const lists = at === -1 ? [] : listsAfterAmong(figures, folded, at);
  return lists.find((list) => list.parts.includes(part))?.whole;
}

/** The lists after one 其中, one for each kind of unit: «58件79人,其中职务侵占21件26人,…». */
export function listsAfterAmong(figures: readonly Figure[], folded: string, at: number): readonly PartList[] {
  const firstIndex = figures.findIndex(({ quantity }) => quantity.start > at);
  const first = figures[firstIndex];
  // «「其中」» in quotation marks speaks of the word.
  if (
    first === undefined ||
    !isWithinReach(first, folded, at) ||
    '「“『'.includes(folded.charAt(at - 1) || ' ')
  )
    return [];
  const left = figures.slice(Math.max(0, firstIndex - lookBack), firstIndex);
  const opening = { opensSentence: opensSentence(folded, at), opensSegment: folded.charAt(at - 1) === ';' };
  const region = collectParts(
    figures,
    firstIndex,
    opening.opensSentence ||
      folded.startsWith(':', at + among.length) ||
      isShareList(first, figures) ||
      isClassList(first, figures),
  );
  const lists: PartList[] = [];
  for (const part of region) {
    if (lists.some((list) => list.parts.includes(part))) continue;
    const alike = region.filter(
      (figure) =>
        isComparable(figure, part) &&
        !namesPrevious(figure.lead) &&
        (isComparable(figure, first) || mayBeOf(figure, left)),
    );
    const parts = beforeOthers(alike, region);
    if (parts.length === 0) continue;
    const inOrder = listsInOrder(parts, left);
    if (inOrder.length > 0) {
      lists.push(...inOrder);
      continue;
    }
    const bare = listWithWhole(parts, left, opening, folded, figures);
    const list = bare === undefined ? undefined : withRest(bare, left, opening, folded, figures);
    if (list !== undefined)
      lists.push(closedBeside(list, figures) ? { ...list, isClosed: 'yes', isDivision: true } : list);
  }
  const told = measuredOfFirst(first, figures, left);
  return [
    ...lists,
    ...told.filter(({ parts }) => !lists.some((list) => list.parts.some((part) => parts.includes(part)))),
  ];
}

/** So many counts of one part: cases, persons and money. */
const mostMeasured = 4;

/** «小区44个、房屋11960套,其中新化解小区16个、房屋4275套»: what the words of a count before say again, right after the first part. */
function measuredOfFirst(
  first: Figure,
  figures: readonly Figure[],
  left: readonly Figure[],
): readonly PartList[] {
  const lists: PartList[] = [];
  const from = figures.indexOf(first) + 1;
  for (const figure of figures.slice(from, from + mostMeasured)) {
    const words = ownWords(figure);
    const isNext = figure.sentence === first.sentence && figure.segment === first.segment;
    if (!isNext || words.length < 2 || figure.clause - first.clause > 1 || !isCount(figure)) break;
    const whole = left.findLast(
      (other) =>
        other.sentence === first.sentence &&
        other.bracket === figure.bracket &&
        isComparable(other, figure) &&
        ownWords(other) === words,
    );
    if (whole === undefined || namesPrevious(first.lead + figure.lead)) break;
    lists.push(toList(whole, [figure], 'inferred', 'sentence'));
  }
  return lists;
}

/** «1380件,其中镇街办结966件;其余414件由部门办理»: what is left over closes the list, after a semicolon too. */
function withRest(
  list: PartList,
  left: readonly Figure[],
  opening: Opening,
  folded: string,
  figures: readonly Figure[],
): PartList | undefined {
  const rest = compareSum(list.parts, list.whole) === 'short' ? restAfter(list.parts, figures) : undefined;
  const [first] = list.parts;
  if (rest === undefined || first === undefined || isLeftUndone(rest, first, figures)) return list;
  return listWithWhole([...list.parts, rest], left, opening, folded, figures);
}

/**
 * «建议84件、提案131件,其中A类件分别为57件和92件,B类件分别为27件和39件»: each class of each of the counts before, in their order. What
 * further classes tell may be told of the same ones, so that each is held against its whole alone.
 */
function listsInOrder(parts: readonly Figure[], left: readonly Figure[]): readonly PartList[] {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || !ofOneClass.test(first.lead)) return [];
  const next = parts.findIndex(({ lead }, index) => index > 0 && inOrder.test(lead));
  const size = next === -1 ? parts.length : next;
  const isAligned = parts.every(({ lead }, index) =>
    index % size === 0 ? index === 0 || inOrder.test(lead) : /^[、和及与]$/.test(lead),
  );
  if (!isAligned || size < 2 || parts.length % size !== 0) return [];
  const wholes = left
    .filter((figure) => figure.sentence === first.sentence && isComparable(figure, first) && isCount(figure))
    .slice(-size);
  return wholes.length < size
    ? []
    : parts.flatMap((part, index) => {
        const whole = wholes[index % size];
        return whole === undefined ? [] : [toList(whole, [part], 'inferred', 'sentence')];
      });
}

const inOrder = expression`(?:${'inOrder'})[为是有]?$`;
/** One name before 分别: «其中A类件分别为»; two would be two classes of one whole. */
const ofOneClass = expression`其中[^、和及与]*(?:${'inOrder'})[为是有]?$`;

/**
 * «职务侵占21件26人,…,其他10件15人», «简易程序361宗、罚款9.26万元,普通程序67宗、罚款28.66万元»: what is counted beside a list that leaves
 * nothing out leaves nothing out.
 */
function closedBeside({ parts }: PartList, figures: readonly Figure[]): boolean {
  const [first] = parts;
  const isSameMeasure =
    first !== undefined &&
    parts.every((part) => ownWords(part) === ownWords(first) && part.lead.length < longest);
  if (parts.length < 2 || !isSameMeasure) return false;
  const beside: Figure[] = [];
  for (const part of parts) {
    const named = figures[figures.indexOf(part) - 1];
    if (named === undefined || named.clause !== part.clause || isComparable(named, part)) return false;
    beside.push(named);
  }
  return isRest(ownWords(beside.at(-1) ?? first)) || matchPartition(beside.map(wordsOf))?.isStrict === true;
}

/** «、罚款», «、涉及资金»: words of a measure and not of a class. */
const longest = 6;

/** «罚没款50.2万元。其中,税务12件,追缴税款1630万元»: money with a name of its own is no part of money with another. */
function mayBeOf(part: Figure, left: readonly Figure[]): boolean {
  const words = ownWords(part);
  if (part.quantity.dimension !== 'money' || words.length < 2) return true;
  const whole = left.findLast((figure) => isComparable(figure, part));
  return whole === undefined || whole.lead.length < 2 || sharesPair(words, whole.lead);
}

/** Nothing but a comma and the part's own words may stand between 其中 and the first part. */
function isWithinReach(first: Figure, folded: string, at: number): boolean {
  return !/[。;]/.test(folded.slice(at, first.quantity.start));
}

function opensSentence(folded: string, at: number): boolean {
  // «对其中已办结案件回访740件».
  const from = '对在从'.includes(folded.charAt(at - 1)) ? at - 1 : at;
  return from <= 0 || '。！？'.includes(folded.charAt(from - 1));
}
