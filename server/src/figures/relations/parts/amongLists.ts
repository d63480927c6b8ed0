/** The lists after 其中: «执法检查505家,其中企业115家,个体户390家». */
import { namesPrevious, newStatementVerb } from '../../../lexicon/figureWords.ts';
import type { Tie } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { among, isSameStage, ownWords, type PartList, toList } from './partList.ts';
import { compareSum } from './sums.ts';

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
  const region = collectParts(figures, firstIndex, folded.startsWith(':', at + among.length));
  const opening = { opensSentence: opensSentence(folded, at), opensSegment: folded.charAt(at - 1) === ';' };
  const lists: PartList[] = [];
  for (const part of region) {
    if (lists.some((list) => list.parts.includes(part))) continue;
    const list = listOf(part, region, left, opening);
    if (list !== undefined) lists.push(list);
  }
  return lists;
}

/** Where 其中 stands first, its whole is in the sentence or the stretch before. */
interface Opening {
  readonly opensSentence: boolean;
  readonly opensSegment: boolean;
}

/** So many figures back the whole may stand. */
const lookBack = 24;

function listOf(
  first: Figure,
  region: readonly Figure[],
  left: readonly Figure[],
  { opensSentence, opensSegment }: Opening,
): PartList | undefined {
  const inSentence = left.findLast(
    (figure) =>
      figure.sentence === first.sentence &&
      (figure.segment === first.segment || opensSegment) &&
      isComparable(figure, first) &&
      !namesPrevious(figure.lead) &&
      !/均$/.test(figure.lead) &&
      (figure.bracket === -1 || figure.bracket === first.bracket),
  );
  const whole = inSentence ?? (opensSentence ? wholeInSentenceBefore(left, first) : undefined);
  if (whole === undefined) return undefined;
  const parts = region.filter((figure) => isComparable(figure, first) && !namesPrevious(figure.lead));
  if (inSentence === undefined) return toList(whole, parts, 'inferred', 'paragraph');
  return toList(wholeThatAgrees(left, parts, inSentence), parts, tieOf(inSentence, parts, left), 'sentence');
}

/**
 * «投诉15起,移交1起,其中立案4起», «留言15件;来电8947个,其中转办2274件»: another count may be the whole, so that nothing is
 * certain.
 */
function tieOf(whole: Figure, parts: readonly Figure[], left: readonly Figure[]): Tie {
  const isBeside = (figure: Figure): boolean =>
    isCount(figure) &&
    figure.quantity.dimension !== 'money' &&
    !isComparable(figure, whole) &&
    figure.clause > whole.clause &&
    /[一-龥]{2}/.test(figure.lead);
  const tooLarge = parts.filter((part) => isGreater(part, whole));
  if (tooLarge.length === 0) return 'stated';
  if (left.slice(left.indexOf(whole) + 1).some(isBeside)) return 'weak';
  const fitsAll = (figure: Figure): boolean =>
    figure.sentence === whole.sentence &&
    isComparable(figure, whole) &&
    !tooLarge.some((part) => isGreater(part, figure));
  return left.some(fitsAll) ? 'weak' : 'stated';
}

/** «受理315件,调解成功311件,其中…»: the list may divide an earlier count of the sentence, if it gives just that. */
function wholeThatAgrees(left: readonly Figure[], parts: readonly Figure[], nearest: Figure): Figure {
  if (parts.length < 2 || compareSum(parts, nearest) === 'equal') return nearest;
  const other = left.findLast(
    (figure) =>
      figure.sentence === nearest.sentence &&
      isComparable(figure, nearest) &&
      compareSum(parts, figure) === 'equal',
  );
  return other ?? nearest;
}

/**
 * «…。其中,…»: of the sentence before, the greatest comparable count, since which of several is meant the words do not
 * say; so a part is too large only if it is larger than all of them.
 */
function wholeInSentenceBefore(left: readonly Figure[], first: Figure): Figure | undefined {
  return left
    .filter((figure) => figure.sentence === first.sentence - 1 && isComparable(figure, first))
    .reduce<Figure | undefined>(
      (greatest, figure) => (greatest === undefined || isGreater(figure, greatest) ? figure : greatest),
      undefined,
    );
}

function isGreater({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return a.value.coefficient * 10 ** a.value.exponent > b.value.coefficient * 10 ** b.value.exponent;
}

/** Nothing but a comma and the part's own words may stand between 其中 and the first part. */
function isWithinReach(first: Figure, folded: string, at: number): boolean {
  return !/[。;]/.test(folded.slice(at, first.quantity.start));
}

function opensSentence(folded: string, at: number): boolean {
  return at === 0 || '。！？'.includes(folded.charAt(at - 1));
}

/** The counts after 其中 that go on in its list. */
function collectParts(
  figures: readonly Figure[],
  firstIndex: number,
  acrossSegments: boolean,
): readonly Figure[] {
  const first = figures.slice(firstIndex).find((figure) => isCount(figure));
  if (first === undefined || first.sentence !== figures[firstIndex]?.sentence) return [];
  // «(其中上级转办占30%)»: the list of a bracket ends with it.
  const own = figures[firstIndex]?.bracket;
  if (own !== -1 && first.bracket !== own) return [];
  const parts = [first];
  const firstVerb = newStatementVerb(ownWords(first));
  for (const figure of figures.slice(figures.indexOf(first) + 1)) {
    if (figure.sentence !== first.sentence) break;
    if (!acrossSegments && figure.segment !== first.segment) break;
    if (figure.lead.includes(among)) break;
    if (figure.bracket !== first.bracket) {
      if (first.bracket !== -1 && figure.bracket === -1) break;
      continue;
    }
    if (!isCount(figure)) continue;
    const verb = newStatementVerb(ownWords(figure));
    if (verb !== undefined && verb !== firstVerb) break;
    if (/^(?:共|累计|合计|[两三四五六]项)/.test(figure.lead)) break;
    // «有效回访246件,表示满意的有240件»: who says something is among those who were asked.
    if (relative.test(figure.lead) && !relative.test(first.lead)) break;
    if (!isSameStage(first, figure) || (finished.test(ownWords(figure)) && !finished.test(ownWords(first))))
      break;
    parts.push(figure);
  }
  return parts;
}

/** «表示满意的有», «对结果不满意的». */
const relative = /.的(?:有|为|共)?$/;

/** «法院已作出裁判118件»: another subject and what it has done is no further class. */
const finished = /^.{1,8}已/;
