/**
 * R29 and R32 as far as they can only agree: a count or a rate that the report gives again in another sentence, in the same
 * number. That it is another number somewhere is told only where the words leave no doubt (sameIndicator.ts, namedRates.ts).
 */
import { namesPrevious, withoutGeneric } from '../../../lexicon/figures/figureWords.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { nounOf, sharesPair } from '../../words.ts';
import { sameIndicatorClaim } from './sameIndicatorClaim.ts';

/** A figure that is telling enough to be known again by its number. */
export interface Echo {
  /** Equal for equal numbers of one unit. */
  readonly key: string;
  /** What it counts, or the name of the rate. */
  readonly words: string;
  /** The words before it, with their verb. */
  readonly lead: string;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  readonly quantity: Quantity;
  /** What follows it where the words take it up as known («全部63件一审案件»); «» elsewhere. */
  readonly takenUp: string;
  /** The noun of what a clause begins with as known («在318件行政复议案件中»); «» elsewhere. */
  readonly opening: string;
}

/** Smaller numbers are the same by chance. */
const leastCount = 30;

export function scanEchoes(figures: readonly Figure[]): readonly Echo[] {
  const echoes: Echo[] = [];
  const openings = figures.filter((figure) => openingOf(figure) !== '');
  for (const figure of figures) {
    const { quantity, sentence, lead } = figure;
    const { coefficient, exponent } = quantity.value;
    if (quantity.isApproximate || namesPrevious(lead)) continue;
    const isTelling = isCount(figure)
      ? coefficient * 10 ** exponent >= leastCount || openings.some((other) => isTakenUpBy(figure, other))
      : quantity.dimension === 'share' && quantity.decimals > 0;
    const words = isTelling ? wordsOf(figure) : '';
    if (words.length < 2) continue;
    const key = `${coefficient}e${exponent}${quantity.population}`;
    const isNew = !figures.some((other) => other !== figure && isSameBefore(other, figure));
    const opening = isNew ? openingOf(figure) : '';
    const takenUp = opening !== '' || isTakenUp(figure) ? figure.tail : '';
    echoes.push({ key, words, lead, sentence, quantity, takenUp, opening });
  }
  return echoes;
}

/** «全部41份合同», «上述41份合同», «这41份合同»: counted before; so are «全县41份合同逐份». */
function isTakenUp({ lead, tail }: Figure): boolean {
  if (!/^\p{Script=Han}{2}/u.test(tail)) return false;
  return takesUp.some((word) => lead.endsWith(word)) || (eachOne.test(tail) && ofAll.test(lead));
}

/** The noun of «在318件行政复议案件中,…», «全年256次监督检查均形成台账»: a clause begins with things that are known. */
function openingOf(figure: Figure): string {
  if (!isCount(figure) || !opensClause.test(figure.lead)) return '';
  return ofKnown.exec(figure.tail)?.[1] ?? '';
}

const opensClause = /^[,、;]?(?:在|从|对|就|该|全年|今年|本年)?$/;
const ofKnown = /^([\u4e00-\u9fff]{2,10}?)(?:中|里|均|都|全部)(?![级小学央心型等介部])/;

/** A small count is known again only where a clause takes up its noun. */
function isTakenUpBy(figure: Figure, opening: Figure): boolean {
  return isComparable(figure, opening) && (figure === opening || nounOf(figure).endsWith(openingOf(opening)));
}

/** Whether a figure before has the number of another, whatever it counts. */
function isSameBefore({ quantity }: Figure, { quantity: other }: Figure): boolean {
  return (
    quantity.end <= other.start &&
    quantity.value.coefficient === other.value.coefficient &&
    quantity.value.exponent === other.value.exponent
  );
}

const takesUp = ['全部', '上述', '以上', '这'];
const eachOne = /逐[一件份个项条宗起]/;
const ofAll = /^[,、]?[对就将]?全[省市县区州旗镇乡街年]$/;

function wordsOf(figure: Figure): string {
  if (figure.quantity.dimension !== 'share') return nounOf(figure);
  return /[一-龥]{2,8}率(?=[达到为是约]*$)/.exec(figure.lead)?.[0].slice(-longestName) ?? '';
}

const longestName = 5;

/** More of one number are a table or a template. */
const mostEchoes = 12;

/** The claim of each echo and the nearest one before it, of those with one key; their places count from the start of the text. */
export function* echoClaims(group: readonly PlacedEcho[]): Generator<Claim> {
  if (group.length > mostEchoes) return;
  for (const [index, { echo, block }] of group.entries()) {
    const first = group
      .slice(0, index)
      .findLast(
        (other) =>
          (other.block !== block || other.echo.sentence !== echo.sentence) && isOfOne(other.echo, echo),
      );
    if (first !== undefined)
      yield sameIndicatorClaim(first.echo.quantity, echo.quantity, { agrees: true, tie: 'inferred' });
  }
}

/** An echo whose place counts from the start of the text, with the index of its block. */
export interface PlacedEcho {
  readonly echo: Echo;
  readonly block: number;
}

function isOfOne(one: Echo, other: Echo): boolean {
  if (one.quantity.dimension === 'share')
    return one.words === other.words || one.words.slice(-3) === other.words.slice(-3);
  if (one.quantity.unit !== other.quantity.unit || !sharesPair(one.words, other.words)) return false;
  // «宣传活动120场», «宣传讲座120场»: a number that is small or round needs more than two characters to be known by.
  const { coefficient, exponent } = one.quantity.value;
  const isTelling = exponent <= 0 && coefficient > leastTelling && coefficient % 10 !== 0;
  return isTelling || sharesRun(withoutGeneric(one.words), withoutGeneric(other.words));
}

const leastTelling = 100;
const shortestRun = 3;

function sharesRun(one: string, other: string): boolean {
  for (let at = 0; at + shortestRun <= one.length; at++) {
    const run = one.slice(at, at + shortestRun);
    if (!run.includes(' ') && other.includes(run)) return true;
  }
  return false;
}
