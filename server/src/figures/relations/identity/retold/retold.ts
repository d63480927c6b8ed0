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
  const told = earlier.flatMap((one) =>
    (mayTell(one.folded, again) ? one.figures : []).flatMap((first, place) => {
      if (!isComparable(first, figure)) return [];
      const telling = tellingOf(one.figures, place, one.folded);
      const isSame = telling !== undefined && isOfSame(telling, again) && isOfYear(telling, again, year);
      return isSame && isOfReporter(telling, again)
        ? [{ ...first.quantity, ...shiftRange(first.quantity, one.start) }]
        : [];
    }),
  );
  const last = told.at(-1);
  // Of several numbers that are told in the same words each is of something else.
  if (last === undefined || told.some((one) => numberOf(one) !== numberOf(last))) return undefined;
  const second = { ...figure.quantity, ...shiftRange(figure.quantity, block.start) };
  return sameIndicatorClaim(last, second, { agrees: false, tie: 'inferred' });
}

/** A first look at a block: the verb stands in it, and what the noun begins and ends with. */
function mayTell(folded: string, { deed, words }: Telling): boolean {
  return folded.includes(deed) && folded.includes(words.slice(0, 2)) && folded.includes(words.slice(-2));
}

function isSameCount(one: Figure, other: Figure): boolean {
  return isComparable(one, other) && numberOf(one.quantity) === numberOf(other.quantity);
}

function numberOf({ value }: Quantity): string {
  return `${value.coefficient}e${value.exponent}`;
}

function isOfSame(first: Telling, again: Telling): boolean {
  if (!isOfOneDeed(first, again) || !isOfOneBody(first, again)) return false;
  // «历年累计化解» and «化解» are one only where the sentence names the same things to begin with.
  if (first.isCumulative !== again.isCumulative && !again.isOfTopic) return false;
  // «发现的154个图斑» are the «违法图斑» that were found.
  const isShortened = again.isTakenUp && again.deed !== '' && first.words.endsWith(again.words);
  return isSameNoun(first.words, again.words) || (isShortened && again.words !== '');
}

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
    return first.owner.includes(again.owner) || again.owner.includes(first.owner);
  return first.owner === '' ? again.owner === '' : again.level === '';
}

/**
 * Whether no clause before the later one names a body or a kind: «乡镇的培训较少,开展培训3期». Of a bare deed or
 * a part, none before the earlier one either; and digits that are nearly the same are no chance.
 */
function isOfReporter(first: Telling, again: Telling): boolean {
  if ((first.words === '' || first.isPart) && otherBody.test(withoutScope(first.sentence))) return false;
  const isSlip = isNumeralSlip(digitsOf(first.figure.quantity), digitsOf(again.figure.quantity));
  return (isSlip && again.words !== '') || !otherBody.test(withoutScope(clausesBefore(again)));
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

/** The same noun, or one with something left out in its middle: «取得证件», «取得执法证件». */
function isSameNoun(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < shortestLoose) return false;
  if (short.slice(0, 2) !== long.slice(0, 2) || short.slice(-2) !== long.slice(-2)) return false;
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}
