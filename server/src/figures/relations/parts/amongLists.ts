/** The lists after 其中: «执法检查505家,其中企业115家,个体户390家». */
import { newStatementVerb } from '../../../lexicon/figureWords.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { among, isSameStage, ownWords, type PartList, toList } from './partList.ts';

/** The whole of the list that a part stands in, by the last 其中 before it in its sentence. */
export function wholeOfPart(part: Figure, figures: readonly Figure[], folded: string): Figure | undefined {
  const at = folded.lastIndexOf(among, part.quantity.start);
  const list = at === -1 ? undefined : listAfterAmong(figures, folded, at);
  return list?.parts.includes(part) ? list.whole : undefined;
}

export function listAfterAmong(figures: readonly Figure[], folded: string, at: number): PartList | undefined {
  const firstIndex = figures.findIndex(({ quantity }) => quantity.start > at);
  const first = figures[firstIndex];
  if (first === undefined || !isCount(first)) return undefined;
  const left = figures.slice(0, firstIndex);
  const inSentence = left.findLast(
    (figure) =>
      figure.sentence === first.sentence &&
      isComparable(figure, first) &&
      (figure.bracket === -1 || figure.bracket === first.bracket),
  );
  const beforeSentence =
    inSentence === undefined && isSentenceStart(folded, at) ? wholeInSentenceBefore(left, first) : undefined;
  const whole = inSentence ?? beforeSentence;
  if (whole === undefined || !isWithinReach(first, folded, at)) return undefined;
  const parts = collectParts(figures, firstIndex, whole, folded.startsWith(':', at + among.length));
  return toList(
    whole,
    parts,
    inSentence === undefined ? 'inferred' : 'stated',
    inSentence === undefined ? 'paragraph' : 'sentence',
  );
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

function isSentenceStart(folded: string, at: number): boolean {
  return at === 0 || '。！？'.includes(folded.charAt(at - 1));
}

function collectParts(
  figures: readonly Figure[],
  firstIndex: number,
  whole: Figure,
  acrossSegments: boolean,
): readonly Figure[] {
  const first = figures[firstIndex];
  if (first === undefined) return [];
  const parts = [first];
  const firstVerb = newStatementVerb(ownWords(first));
  for (const figure of figures.slice(firstIndex + 1)) {
    if (figure.sentence !== first.sentence) break;
    if (!acrossSegments && figure.segment !== first.segment) break;
    if (figure.lead.includes(among)) break;
    if (figure.bracket !== first.bracket) {
      if (first.bracket !== -1 && figure.bracket === -1) break;
      continue;
    }
    if (!isComparable(figure, whole)) continue;
    const verb = newStatementVerb(ownWords(figure));
    if (verb !== undefined && verb !== firstVerb) break;
    if (figure.lead.startsWith('共') || figure.lead.startsWith('累计') || figure.lead.startsWith('合计'))
      break;
    if (!isSameStage(first, figure)) break;
    parts.push(figure);
  }
  return parts;
}
