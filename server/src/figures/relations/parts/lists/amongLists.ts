/** The lists after 其中: «执法检查505家,其中企业115家,个体户390家». */
import { isRest, namesPrevious, newStatementVerb } from '../../../../lexicon/figures/figureWords.ts';
import { nameSiblings } from '../../../../lexicon/figures/partitions.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { among, isSameStage, ownWords, type PartList, resultRank, toList } from './partList.ts';
import { isShareList, leavesShares } from './sharedParts.ts';
import { listWithWhole } from './wholes.ts';

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
    opening.opensSentence || folded.startsWith(':', at + among.length) || isShareList(first, figures),
  );
  const lists: PartList[] = [];
  for (const part of region) {
    if (lists.some((list) => list.parts.includes(part))) continue;
    const parts = region.filter(
      (figure) =>
        isComparable(figure, part) &&
        !namesPrevious(figure.lead) &&
        (isComparable(figure, first) || mayBeOf(figure, left)),
    );
    if (parts.length === 0) continue;
    const inOrder = listsInOrder(parts, left);
    if (inOrder.length > 0) {
      lists.push(...inOrder);
      continue;
    }
    const list = listWithWhole(parts, left, opening, folded, figures);
    if (list !== undefined)
      lists.push(closedBeside(list, figures) ? { ...list, isClosed: 'yes', isDivision: true } : list);
  }
  return lists;
}

/** «建议84件、提案131件,其中A类件分别为57件和92件»: one class of each of the counts before, in their order. */
function listsInOrder(parts: readonly Figure[], left: readonly Figure[]): readonly PartList[] {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || !ofOneClass.test(first.lead)) return [];
  if (!parts.slice(1).every(({ lead }) => /^[、和及与]$/.test(lead))) return [];
  const wholes = left
    .filter((figure) => figure.sentence === first.sentence && isComparable(figure, first) && isCount(figure))
    .slice(-parts.length);
  return wholes.length < parts.length
    ? []
    : parts.flatMap((part, index) => {
        const whole = wholes[index];
        return whole === undefined ? [] : [toList(whole, [part], 'inferred', 'sentence')];
      });
}

/** One name before 分别: «其中A类件分别为»; two would be two classes of one whole. */
const ofOneClass = /其中[^、和及与]*(?:分别|依次)[为是有]?$/;

/** «职务侵占21件26人,…,其他10件15人»: what is counted beside a list that leaves nothing out leaves nothing out. */
function closedBeside({ parts }: PartList, figures: readonly Figure[]): boolean {
  const beside = parts.map((part) => (part.lead === '' ? figures[figures.indexOf(part) - 1] : undefined));
  const last = beside.at(-1);
  return parts.length > 1 && last !== undefined && !beside.includes(undefined) && isRest(ownWords(last));
}

/** «罚没款50.2万元。其中,税务12件,追缴税款1630万元»: money with a name of its own is no part of money with another. */
function mayBeOf(part: Figure, left: readonly Figure[]): boolean {
  const words = ownWords(part);
  if (part.quantity.dimension !== 'money' || words.length < 2) return true;
  const whole = left.findLast((figure) => isComparable(figure, part));
  return whole === undefined || whole.lead.length < 2 || sharesPair(words, whole.lead);
}

/** So many figures back the whole may stand. */
const lookBack = 24;

/** Nothing but a comma and the part's own words may stand between 其中 and the first part. */
function isWithinReach(first: Figure, folded: string, at: number): boolean {
  return !/[。;]/.test(folded.slice(at, first.quantity.start));
}

function opensSentence(folded: string, at: number): boolean {
  // «对其中已办结案件回访740件».
  const from = '对在从'.includes(folded.charAt(at - 1)) ? at - 1 : at;
  return from <= 0 || '。！？'.includes(folded.charAt(from - 1));
}

/** So many figures of a sentence may go on in one list; the bound keeps endless sentences linear. */
const mostInRegion = 96;

/** The counts from one on that go on in its list. */
export function collectParts(
  figures: readonly Figure[],
  firstIndex: number,
  acrossSegments: boolean,
): readonly Figure[] {
  const first = figures.slice(firstIndex).find((figure) => isCount(figure) && !isThreshold(figure));
  if (first === undefined || first.sentence !== figures[firstIndex]?.sentence) return [];
  // «(其中上级转办占30%)»: the list of a bracket ends with it.
  const own = figures[firstIndex]?.bracket;
  if (own !== -1 && first.bracket !== own) return [];
  const parts = [first];
  const firstVerb = newStatementVerb(ownWords(first));
  const from = figures.indexOf(first) + 1;
  const isShared = acrossSegments && isShareList(first, figures);
  for (const figure of figures.slice(from, from + mostInRegion)) {
    if (figure.sentence !== first.sentence) break;
    if (isToldOfWhole(figure, first, figures)) break;
    if (!acrossSegments && figure.segment !== first.segment) break;
    if (isShared && figure.segment !== first.segment && leavesShares(figure, figures)) break;
    // «法制审核人员86名中取得资格的28名»: a whole of its own.
    if (figure.lead.includes(among) || figure.tail.startsWith('中')) break;
    if (figure.bracket !== first.bracket) {
      if (first.bracket !== -1 && figure.bracket === -1) break;
      continue;
    }
    if (!isCount(figure) || isThreshold(figure) || isWholeOfShare(figure)) continue;
    const verb = newStatementVerb(ownWords(figure));
    // «警告74起、罚款103起、吊销许可1起»: what 、 joins is one list, whatever its verbs.
    const isNew =
      verb !== undefined &&
      verb !== firstVerb &&
      !figure.lead.startsWith('、') &&
      !areResults(first, figure) &&
      !nameSiblings(ownWords(first), ownWords(figure));
    if (isNew && !isMeasuredAgain(figure, first, figures)) break;
    if (/^(?:共|累计|合计|[两三四五六]项)/.test(figure.lead)) break;
    if (newTotal.test(figure.lead) && !newTotal.test(first.lead)) break;
    // «有效回访246件,表示满意的有240件»: who says something is among those who were asked.
    if (relative.test(figure.lead) && !relative.test(first.lead)) break;
    if (!isSameStage(first, figure) || (finished.test(ownWords(figure)) && !finished.test(ownWords(first))))
      break;
    if (parts.length > 1 && isToldLater(figure, first)) break;
    parts.push(figure);
  }
  return parts;
}

/** «,行政机关共应诉案件66件»: what is said of all anew is no part. */
const newTotal = /^[^,、]{2,8}[^公](?:累计|总?共)[^同享建治商管和有]/;

/** «24件,占全部63件一审案件的38.10%»: what a share is of is no part. */
function isWholeOfShare({ lead, tail }: Figure): boolean {
  return lead.includes('占') && /占[^,、%]*$/.test(lead) && tail.includes('的');
}

/** «维持118件,撤销17件,责令履行6件»: results stand beside each other, whatever their verbs. */
function areResults(...figures: readonly [Figure, Figure]): boolean {
  const [first, figure] = figures;
  return (
    first.stage?.rank === resultRank && (figure.stage?.rank === resultRank || ownWords(figure).length <= 4)
  );
}

/** «50万元以上的案件3件»: which cases they are, not how much of something. */
function isThreshold({ tail }: Figure): boolean {
  return /^(?:及?以[上下内]|以外)的?[一-龥]{2,}$/.test(tail);
}

/** «2140件,罚没款1870.5万元。其中,城管1206件,罚没款214.8万元;…»: what was said of the whole is said of each part too. */
function isMeasuredAgain(figure: Figure, first: Figure, figures: readonly Figure[]): boolean {
  const words = ownWords(figure);
  const from = figures.indexOf(first);
  return figures
    .slice(Math.max(0, from - lookBack), from)
    .some((other) => isComparable(other, figure) && !isComparable(other, first) && ownWords(other) === words);
}

/** «表示满意的有», «对结果不满意的». */
const relative = /.的(?:有|为|共)?$/;

/** «调解12360件,成功12162件,其中人民调解10360件,成功10216件»: what the words of a count before say again, of the part now. */
function isToldOfWhole(figure: Figure, first: Figure, figures: readonly Figure[]): boolean {
  const words = ownWords(figure);
  if (words.length < 2 || words === ownWords(first)) return false;
  const from = figures.indexOf(first);
  return figures
    .slice(Math.max(0, from - lookBack), from)
    .some(
      (other) =>
        other.sentence === first.sentence && isComparable(other, figure) && ownWords(other) === words,
    );
}

/** «法院已作出裁判118件»: another subject and what it has done is no further class. */
const finished = /^.{1,8}已/;

/** «立行立改97个,限期整改51个,年底完成整改139个»: what has been done by a later day with all of them is no further class. */
function isToldLater(figure: Figure, first: Figure): boolean {
  const words = ownWords(figure);
  return laterDay.test(words) && !laterDay.test(ownWords(first)) && !nameSiblings(ownWords(first), words);
}

const laterDay = /^(?:截[至止]|至?目前|至今|现已|年[底末]|[已均]|全部)/;
