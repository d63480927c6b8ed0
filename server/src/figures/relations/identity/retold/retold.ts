/**
 * R29 and R32 where a report speaks of what is lacking: what it counts there was counted before, so that a number which stands
 * nowhere before is held against that of the same deed, noun and body.
 */
import { leadingStageOf } from '../../../../lexicon/figures/figureWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import { shiftRange } from '../../../../text/range.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { areNear } from '../twice.ts';
import { coverEachOther } from './covered.ts';
import { type Telling, tellingOf } from './telling.ts';

/** The figures of a block, the text that they stand in, and where what is told again begins. */
export interface ToldBlock {
  readonly figures: readonly Figure[];
  readonly folded: string;
  /** Where the block begins in the text. */
  readonly start: number;
  /** Where in the block it begins to speak of what is lacking; undefined where it does not. */
  readonly from: number | undefined;
}

/** The claims of the counts that are told again. */
export function retoldClaims(blocks: readonly ToldBlock[], year: number | undefined): readonly Claim[] {
  return blocks.flatMap((block, at) => {
    const { from, figures } = block;
    if (from === undefined) return [];
    return figures.flatMap((figure, index) => {
      if (figure.quantity.start < from || !isCount(figure)) return [];
      const earlier = [...blocks.slice(0, at), { ...block, figures: figures.slice(0, index) }];
      return claimOf(block, index, earlier, year) ?? [];
    });
  });
}

function claimOf(
  block: ToldBlock,
  index: number,
  earlier: readonly ToldBlock[],
  year: number | undefined,
): Claim | undefined {
  const figure = block.figures[index];
  if (figure === undefined || earlier.some(({ figures }) => figures.some((one) => isSameCount(one, figure))))
    return undefined;
  const again = tellingOf(block.figures, index, block.folded);
  if (again === undefined) return undefined;
  const tellings = earlier.flatMap((one) => tellingsOf(one, again, block, year));
  const sure = tellings.filter(({ telling }) => isOfSame(telling, again));
  const told = (sure.length > 0 ? sure : tellings.filter(({ telling }) => isAlike(telling, again))).map(
    ({ telling: { figure: first }, start }) => ({ ...first.quantity, ...shiftRange(first.quantity, start) }),
  );
  const last = told.at(-1);
  // Of several numbers that are told in the same words each is of something else.
  if (last === undefined || told.some((one) => numberOf(one) !== numberOf(last))) return undefined;
  const second = { ...figure.quantity, ...shiftRange(figure.quantity, block.start) };
  return sameIndicatorClaim(last, second, { agrees: false, tie: 'inferred' });
}

/** What a block tells of counts of that kind, body and year, in other sentences. */
function tellingsOf(
  one: ToldBlock,
  again: Telling,
  { start }: ToldBlock,
  year: number | undefined,
): readonly { readonly telling: Telling; readonly start: number }[] {
  if (!mayTell(one.folded, again)) return [];
  const { figure } = again;
  return one.figures.flatMap((first, place) => {
    const isOwnSentence = one.start === start && first.sentence === figure.sentence;
    const telling =
      isOwnSentence || !isComparable(first, figure) ? undefined : tellingOf(one.figures, place, one.folded);
    return telling !== undefined &&
      isOfOneBody(telling, again) &&
      isOfYear(telling, again, year) &&
      isOfReporter(again, telling)
      ? [{ telling, start: one.start }]
      : [];
  });
}

/** A first look at a block: the verb stands in it, and what the noun begins and ends with. */
function mayTell(folded: string, { deed, words, own }: Telling): boolean {
  if (folded.includes(deed) && folded.includes(words.slice(0, 2)) && folded.includes(words.slice(-2)))
    return true;
  return own.split(' ').some((word) => folded.includes(word.slice(0, 2)) && folded.includes(word.slice(-2)));
}

function isSameCount(one: Figure, other: Figure): boolean {
  return isComparable(one, other) && numberOf(one.quantity) === numberOf(other.quantity);
}

function numberOf({ value }: Quantity): string {
  return `${value.coefficient}e${value.exponent}`;
}

function isOfSame(first: Telling, again: Telling): boolean {
  if (isOfNamedBody(first)) return false;
  if (!isOfOneDeed(first, again)) return false;
  // «历年累计化解» and «化解» are one only where the sentence names the same things to begin with.
  if (first.isCumulative !== again.isCumulative && !again.isOfTopic) return false;
  // «发现的154个图斑» are the «违法图斑» that were found.
  const isShortened = again.isTakenUp && again.deed !== '' && first.words.endsWith(again.words);
  return isSameNoun(first.words, again.words) || (isShortened && again.words !== '');
}

/** Words that are only alike need a number that is nearly the same, or several digits that are. */
function isAlike(first: Telling, again: Telling): boolean {
  const [one, other] = [first.figure.quantity, again.figure.quantity];
  const [digits, others] = [digitsOf(one), digitsOf(other)];
  if (one.unit !== other.unit || digits.length < fewestDigits) return false;
  // «仲裁院…当年立案892件» and «仲裁立案892件»: the later one must say more than the deed.
  if (isOfNamedBody(first) && again.own.length <= first.own.length + 1) return false;
  const isSlip = digits.length > fewestDigits && isNumeralSlip(digits, others);
  return (isSlip || areNear(one, other)) && coverEachOther(first, again);
}

const fewestDigits = 2;

/** The same verb; «145个违法图斑中» are those that were found or came in. */
function isOfOneDeed(first: Telling, again: Telling): boolean {
  if (first.deed === again.deed) return true;
  const stage = again.isTakenUp && again.deed === '' ? leadingStageOf(first.deed) : undefined;
  return stage !== undefined && stage.rank <= accepted;
}

const accepted = 2;

function isOfYear(first: Telling, again: Telling, year: number | undefined): boolean {
  const [one, other] = [first, again].map(({ sentence }) => {
    const named = /(\d{4})年/.exec(sentence)?.[1];
    return named === String(year) ? undefined : named;
  });
  return one === other;
}

/** Whether nothing says that the one is of another body than the other. */
function isOfOneBody(first: Telling, again: Telling): boolean {
  if (first.level !== '' && again.level !== '' && first.level !== again.level) return false;
  if (first.owner !== '' && again.owner !== '')
    return isWithin(first.owner, again.owner) || isWithin(again.owner, first.owner);
  return first.owner === '' ? again.owner === '' : again.level === '';
}

/**
 * Whether no clause before the later one names a body or a kind: «乡镇的培训较少,开展培训3期»; digits that are nearly the same
 * are no chance.
 */
function isOfReporter(again: Telling, first: Telling): boolean {
  const isSlip = isNumeralSlip(digitsOf(first.figure.quantity), digitsOf(again.figure.quantity));
  return (isSlip && again.words !== '') || !otherBody.test(withoutScope(clausesBefore(again)));
}

/** Whether a bare deed or a part may be a body's that its sentence names, and that the later one does not. */
function isOfNamedBody(first: Telling): boolean {
  return (first.words === '' || first.isPart) && otherBody.test(withoutScope(first.sentence));
}

function clausesBefore({ sentence, figure: { lead } }: Telling): string {
  return sentence.slice(sentence.lastIndexOf(';') + 1, sentence.length - lead.length);
}

function digitsOf({ value }: Quantity): string {
  return String(value.coefficient) + '0'.repeat(Math.max(0, value.exponent));
}

const otherBody =
  /[局镇乡委院队站村厅]|[区县市](?![场级域分])|街道|领域|方面|[^种各]类|专项|行动|机关|部门|行业|环节/;

/** Fewer characters are not known again among others. */
const shortestLoose = 4;

/** The same noun, or one that leaves something out in its middle: «取得证件» for «取得执法证件». */
function isSameNoun(first: string, again: string): boolean {
  if (first === again) return true;
  if (again.length < shortestLoose || again.length > first.length) return false;
  const isEnded = again.slice(0, 2) === first.slice(0, 2) && again.slice(-2) === first.slice(-2);
  return isEnded && isWithin(again, first);
}

/** Whether the characters of one stand in another in their order: «监察机构» and «劳动保障监察机构». */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}
