/** Lists of a whole that is named and not counted again: «…受理1187件。受理案件中,处罚类533件;不作为类164件». */
import { namesPrevious, newStatementVerb, stageOf } from '../../../../../lexicon/figures/figureWords.ts';
import { classWords, expression, globalExpression } from '../../../../../lexicon/wordClasses.ts';
import { matchesOf } from '../../../../../text/matches.ts';
import { type Figure, isComparable, isCount } from '../../../../figure.ts';
import { affirms } from '../../../rates/tied/says.ts';
import { collectParts } from '../listRegion.ts';
import { among, type PartList, toList } from '../partList.ts';

/** The words before 中 that name cases by kind or by how far they have come; not «办理过程中», «办结的47件案件中». */
const namedCases = globalExpression`(?:^|[,。;])(?:在|从)?(已|所|全部|${'aforesaid'})?([^,。;、\d其]{2,12})中([,:]|(?=[^,。;、\d]{1,10}\d))`;

/** The nouns that may be left out of what is named again: «商品类» of «商品类投诉». */
const cases = expression`类?(?:${'caseNouns'}|决定|隐患|问题)$`;

/** «执法类投诉中已督促整改的241件»: of the kind that the count before is of. */
const kindOf = /(?:^|,)([^,。;、\d]{2,4})类[^,。;、\d]{2,4}中[^,。;、\d]{0,12}$/;

/** So many sentences back the named count may stand. */
const sentencesBack = 2;

export function namedWholeLists(figures: readonly Figure[], folded: string): readonly PartList[] {
  if (!folded.includes('中')) return [];
  const lists: PartList[] = [];
  for (const match of mayNameCases(folded) ? matchesOf(folded, namedCases) : []) {
    const from = figures.findIndex(({ quantity }) => quantity.start >= match.index + match[0].length);
    const list = from === -1 ? undefined : listFrom(figures, from, [match[1], match[2] ?? ''], folded);
    const isList = match[3] !== '' || (list !== undefined && list.parts.length > 1);
    if (list !== undefined && isList) lists.push(list);
  }
  for (const [index, part] of figures.entries()) {
    const kind = part.lead.includes('类') ? kindOf.exec(part.lead)?.[1] : undefined;
    if (kind === undefined || !isCount(part)) continue;
    const whole = figures
      .slice(Math.max(0, index - 6), index)
      .findLast((figure) => isComparable(figure, part) && figure.lead.includes(kind));
    const isNear = whole !== undefined && part.sentence - whole.sentence <= 1;
    if (isNear) lists.push(toList(whole, [part], 'inferred', scopeOf(whole, part)));
  }
  return lists;
}

/** A first look, which most paragraphs do not pass: 中 before a comma, a colon or, a few characters on, a number. */
function mayNameCases(folded: string): boolean {
  for (let at = folded.indexOf('中', 1); at !== -1; at = folded.indexOf('中', at + 1)) {
    if (folded.charAt(at - 1) === '其') continue;
    const next = folded.charAt(at + 1);
    if (next === ',' || next === ':' || /\d/.test(folded.slice(at + 2, at + mostToNumber))) return true;
  }
  return false;
}

const mostToNumber = 12;

function listFrom(
  figures: readonly Figure[],
  from: number,
  [pointer = '', noun]: readonly [string | undefined, string],
  folded: string,
): PartList | undefined {
  const isNamed = namedBy(noun);
  const [first] = figures.slice(from).filter(isCount);
  if (first === undefined) return undefined;
  // The clause after 中 begins the list.
  const begins = folded.slice(folded.lastIndexOf('中', first.quantity.start), first.quantity.start);
  if (/[。;]|其中/.test(begins)) return undefined;
  const told = figures
    .slice(Math.max(0, from - 12), from)
    .filter(
      (figure) =>
        isComparable(figure, first) &&
        figure.sentence >= first.sentence - sentencesBack &&
        !namesPrevious(figure.lead),
    );
  const named = isNamed === undefined ? undefined : told.findLast(isNamed);
  const whole = named ?? (pointsBack.has(pointer) ? onlyAlike(noun, told) : undefined);
  if (whole === undefined) return undefined;
  const own = collectParts(figures, from, false).filter((figure) => isComparable(figure, whole));
  // A list that one stretch tells to its end does not go on behind the semicolon.
  const parts = [...own, ...(own.length > 2 ? [] : firstOfSegments(figures, first))].filter(
    (figure) => isComparable(figure, whole) && !figure.lead.includes(among),
  );
  return parts.length === 0 ? undefined : toList(whole, parts, 'inferred', scopeOf(whole, first));
}

const pointsBack = new Set(classWords('aforesaid'));

/** «…规范性文件7件。…在上述新制定的文件中»: the only count before, of what the named things are at their end. */
function onlyAlike(noun: string, [only, ...others]: readonly Figure[]): Figure | undefined {
  if (only === undefined || others.length > 0) return undefined;
  const kernel = noun.slice(-2);
  return only.lead.endsWith(kernel) || only.tail.startsWith(kernel) ? only : undefined;
}

/** What says that a count is of the named cases: their stage, else the words of their kind. */
function namedBy(noun: string): ((figure: Figure) => boolean) | undefined {
  const isOfCases = cases.test(noun);
  if (!isOfCases) return ({ lead }) => lead.endsWith(noun);
  const stage = stageOf(noun);
  if (stage !== undefined) return (figure) => figure.stage?.word === stage.word;
  const kind = noun.replace(cases, '');
  // «不予处罚2件» is none of the 处罚案件.
  return kind.length < 2 ? undefined : ({ lead }) => affirms(lead, kind);
}

/** «处罚类533件,其中公安287件;不作为类164件;…»: each stretch after a semicolon begins with the next part. */
function firstOfSegments(figures: readonly Figure[], first: Figure): readonly Figure[] {
  const rest = figures.filter(
    ({ sentence, segment }) => sentence === first.sentence && segment > first.segment,
  );
  return rest.filter(
    (figure, index) =>
      rest[index - 1]?.segment !== figure.segment &&
      newStatementVerb(figure.lead) === undefined &&
      isCount(figure),
  );
}

function scopeOf(whole: Figure, part: Figure): PartList['scope'] {
  return whole.sentence === part.sentence ? 'sentence' : 'paragraph';
}
