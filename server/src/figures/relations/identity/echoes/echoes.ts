/**
 * R29 and R32 as far as they can only agree: a count or a rate that the report gives again in another sentence, in the same
 * number. That it is another number somewhere is told only where the words leave no doubt (../sameIndicator.ts, ../rateMentions.ts).
 */
import { namesPrevious, withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { shiftRange } from '../../../../text/range.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isCount } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { nounOf, sharesPair, sharesRun } from '../../../words.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';

/** A figure that is telling enough to be known again by its number. */
export interface Echo {
  /** Equal for equal numbers of one unit. */
  readonly key: string;
  /** Its digits, wherever the point and however many zeros follow; «» for a share. */
  readonly digits: string;
  /** What it counts, or the name of the rate. */
  readonly words: string;
  /** The words before it, with their verb. */
  readonly lead: string;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  readonly quantity: Quantity;
  /** What follows it where the words take it up as known («全部63件一审案件»); «» elsewhere. */
  readonly takenUp: string;
  /** Whether it is so taken up by opening its clause: «在318件复议案件中», which may be some of those told before. */
  readonly opensTopic: boolean;
  /** Whether its number is large or exact enough to be known again by it alone. */
  readonly isTelling: boolean;
}

/** Smaller numbers are the same by chance. */
const leastCount = 30;
/** Smaller counts are taken up too often as others («3场讲座均…») to be held against each other. */
const leastTakenUp = 10;

export function scanEchoes(figures: readonly Figure[]): readonly Echo[] {
  const echoes: Echo[] = [];
  for (const [index, figure] of figures.entries()) {
    const { quantity, sentence, lead } = figure;
    const { coefficient, exponent } = quantity.value;
    if (quantity.isApproximate || namesPrevious(lead)) continue;
    const count = isCount(figure) ? coefficient * 10 ** exponent : 0;
    const isTelling = count >= leastCount || (quantity.dimension === 'share' && quantity.decimals > 0);
    const words = isTelling || count >= leastTakenUp ? wordsOf(figure) : '';
    if (words.length < 2) continue;
    const key = `${coefficient}e${exponent}${quantity.population}`;
    const isTopic = isTopicOf(figure, figures[index + 1]) && !isToldBefore(figure, figures.slice(0, index));
    const takenUp = isTopic || isTakenUp(figure) ? figure.tail : '';
    const digits = quantity.dimension === 'share' ? '' : String(coefficient).replace(/0+$/, '');
    echoes.push({ key, digits, words, lead, sentence, quantity, takenUp, opensTopic: isTopic, isTelling });
  }
  return echoes;
}

/** «全部41份合同», «上述41份合同», «这41份合同»: counted before; so are «全县41份合同逐份». */
function isTakenUp({ lead, tail }: Figure): boolean {
  if (!/^[一-龥]{2}/.test(tail)) return false;
  if (takesUp.some((word) => lead.endsWith(word)) || deedOf(lead, tail) !== undefined) return true;
  return eachOne.test(tail) && ofAll.test(lead);
}

/** «从2025年立案查处的1563件案件中»: what was done with all of them, by which they are known. */
export function deedOf(lead: string, tail: string): string | undefined {
  return ofDone.test(tail) ? doneBefore.exec(lead)?.[1] : undefined;
}

const ofDone = /^[一-龥]{2,8}?中(?![级小学央心型等介部])/;
const doneBefore = /^[从在对就]?(?:全年|[^年]*年度?)?([一-龥]{4,8})的$/;

/** «在41份合同中», «全年41份合同均已备案»: the count opens its clause, so that its noun is what the clause speaks of. */
function isTopicOf({ lead, tail, quantity, sentence }: Figure, next: Figure | undefined): boolean {
  if (!opensClause.test(lead) || !ofKnown.test(tail)) return false;
  // «检查企业86家。85家企业均签订承诺书,1家拒签»: all of those that did.
  return tail.includes('中') || next?.sentence !== sentence || next.quantity.unit !== quantity.unit;
}

/** «审结237件。在237件案件中»: a number that stands before, whatever its words. */
function isToldBefore({ quantity: { value } }: Figure, before: readonly Figure[]): boolean {
  return before.some(
    ({ quantity }) =>
      quantity.value.coefficient === value.coefficient && quantity.value.exponent === value.exponent,
  );
}

const opensClause = /^[,、;]?(?:在|从|对|就|将|该|全年|今年|本年)?$/;
/** «初中», «中级», «均等» are words of their own. */
const ofKnown = /^[一-龥]{2,10}?(?:中|里|均|都|全部|逐)(?![级小学央心型等介部])/;
const takesUp = ['全部', '上述', '以上', '这'];
const eachOne = /逐[一件份个项条宗起]/;
const ofAll = /^[,、]?[对就将]?全[省市县区州旗镇乡街年]$/;

function wordsOf(figure: Figure): string {
  // «罚款486.3万元»: what is done is all that is said of the money.
  if (figure.quantity.dimension !== 'share')
    return nounOf(figure) || (figure.quantity.dimension === 'money' ? figure.lead : '');
  return /[一-龥]{2,8}率(?=[达到为是约]*$)/.exec(figure.lead)?.[0].slice(-longestName) ?? '';
}

const longestName = 5;

/** More of one number are a table or a template. */
const mostEchoes = 12;

/** The claim of each echo and the nearest one before it, of those with one key. */
export function* echoClaims(group: readonly PlacedEcho[]): Generator<Claim> {
  if (group.length > mostEchoes) return;
  for (const [index, placed] of group.entries()) {
    const { echo, blockStart } = placed;
    const first = group
      .slice(0, index)
      .findLast(
        (other) =>
          (other.blockStart !== blockStart || other.echo.sentence !== echo.sentence) &&
          isOfOne(other.echo, echo),
      );
    if (first !== undefined)
      yield sameIndicatorClaim(placedQuantity(first), placedQuantity(placed), {
        agrees: true,
        tie: 'inferred',
      });
  }
}

/** An echo with the place of its block in the text: most are looked at and left, and only what is told is moved there. */
export interface PlacedEcho {
  readonly echo: Echo;
  readonly blockStart: number;
}

/** The quantity of an echo, its place counted from the start of the text. */
export function placedQuantity({ echo: { quantity }, blockStart }: PlacedEcho): Quantity {
  return { ...quantity, ...shiftRange(quantity, blockStart) };
}

/** Whether the one ends before the other begins. */
export function standsBefore(one: PlacedEcho, other: PlacedEcho): boolean {
  return one.blockStart + one.echo.quantity.end <= other.blockStart + other.echo.quantity.start;
}

function isOfOne(one: Echo, other: Echo): boolean {
  if (one.quantity.dimension === 'share')
    return one.words === other.words || one.words.slice(-3) === other.words.slice(-3);
  if (one.quantity.unit !== other.quantity.unit || !sharesPair(one.words, other.words)) return false;
  // «宣传活动120场», «宣传讲座120场»: a number that is small or round needs more than two characters to be known by.
  const { coefficient, exponent } = one.quantity.value;
  const isTelling = exponent <= 0 && coefficient > leastTelling && coefficient % 10 !== 0;
  return isTelling || namesTheSame(one, other);
}

const leastTelling = 100;
/** Whether three characters in a row stand in the words of both, beyond those of every such report. */
export function namesTheSame(one: Echo, other: Echo): boolean {
  return sharesRun(withoutGeneric(one.words), withoutGeneric(other.words));
}
