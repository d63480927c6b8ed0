/**
 * Operands that stand where the words alone do not tie them, told as wrong only where one slip of the pen explains all: the other
 * shares of the list agree, or all of them agree with the whole that was meant; or the rate's name is said of both counts.
 */
import { type NamedRate, namesTotal, withoutTotal } from '../../../../lexicon/figures/figureWords.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import type { Quantity } from '../../../quantities.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { comparableTo, type RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { agrees, nearValue, type Term, termOf } from '../readings.ts';
import { ofSentence, type SharePair, sharePairs } from '../shares/shareLists.ts';
import { holdsInOrder } from '../tied/ofShare/ofNoun.ts';
import { nearestPart } from '../tied/ofShare/partOfShare.ts';
import { says } from '../tied/says.ts';
import type { TiedOperands } from '../tied/tie.ts';
import { isRateSlip } from './rateSlips.ts';
import { ofClassAgain } from './slippedClasses.ts';
import { ofSharedCharacter } from './slippedNames.ts';
import { ofRow } from './slippedRow.ts';

/** What the rate is of if one number near it was mistyped; undefined where no slip explains it. */
export function slippedOperands(
  cue: RateCue,
  context: RateContext,
  folded: string,
): TiedOperands | undefined {
  const { quantity } = context.rate;
  if (quantity.isApproximate || quantity.decimals === 0) return undefined;
  switch (cue.kind) {
    case 'of-noun':
      return (
        ofAbbreviated(cue.noun, context) ?? (namesTotal(cue.noun) ? ofClassAgain(context, folded) : undefined)
      );
    case 'named':
      return (
        (cue.known?.qualifier === '' ? namedAfter(cue.known.rate, context) : undefined) ??
        ofSharedCharacter(cue.name, cue.known, context) ??
        ofRow(cue, context)
      );
    case 'share':
    case 'none':
      return (
        ofList(context) ?? ofClassBefore(context) ?? ofClassAgain(context, folded) ?? ofRow(cue, context)
      );
    default:
      return undefined;
  }
}

/**
 * «共破获各类案件1630起。…破获盗窃案件594起,占破案总数的36.4%»: a total that is named in short, of the nearest count before that holds its
 * characters and is told as one too.
 */
function ofAbbreviated(noun: string, context: RateContext): TiedOperands | undefined {
  const part = nearestPart(context);
  const short = withoutTotal(noun).replace(/[的数 ]/g, '');
  if (part === undefined || !namesTotal(noun) || short.length < 2 || short.length > 4) return undefined;
  const whole = comparableTo(part, context.earlier).find(({ lead }) => holdsInOrder(lead, short));
  if (whole === undefined || !/共|总|累计|全部|各类/.test(whole.lead)) return undefined;
  return isRateSlip(part.quantity, whole.quantity, context.rate.quantity) ? tie(part, whole) : undefined;
}

/** «好评率达97.6%,共发放问卷420份,表示满意的401份»: both counts follow in the sentence, and the name is said of them. */
function namedAfter(
  { part: partWords, whole: wholeWords }: NamedRate,
  context: RateContext,
): TiedOperands | undefined {
  const { rate, same, after } = context;
  if (same.length > 0) return undefined;
  const own = after.filter(({ sentence }) => sentence === rate.sentence);
  const whole = own.find((figure) => says(figure, wholeWords) && !says(figure, partWords));
  const part = own.find((figure) => figure !== whole && says(figure, partWords));
  if (whole === undefined || part === undefined || !isComparable(part, whole)) return undefined;
  // «调解成功率97.1%,其中人民调解受理1875件»: the counts are of some only.
  if ([part, whole].some(({ before, lead }) => (before + lead).includes('其中'))) return undefined;
  const isSlip = isRateSlip(part.quantity, whole.quantity, rate.quantity);
  return isSlip && !isGivenOtherwise(part, own, rate.quantity) ? tie(part, whole) : undefined;
}

/** «收到231件,受理210件,办结200件», «新立案100件,结转20件,结案111件»: another count, or two together, is the whole of the rate. */
function isGivenOtherwise(part: Figure, own: readonly Figure[], rate: Quantity): boolean {
  const others = own.filter((one) => one !== part && isComparable(part, one)).slice(0, mostWholes);
  const gives = (...whole: readonly Figure[]): boolean =>
    agrees({ part: termOf(part), whole: termOf(...whole) }, rate);
  return others.some(
    (one, index) => gives(one) || others.slice(index + 1).some((other) => gives(one, other)),
  );
}

/**
 * «共评查案卷240份,评定优秀案卷176份。评定为优秀的案卷占73.3%»: the class is named again without its count, and the greatest count
 * of the sentence before is what it is of.
 */
function ofClassBefore({ rate, same, earlier }: RateContext): TiedOperands | undefined {
  if (same.length > 0) return undefined;
  const before = earlier.filter(({ sentence }) => sentence === rate.sentence - 1);
  const [part, ...others] = before.filter(({ stage }) => stage !== undefined && isClassOf(stage.word, rate));
  if (part === undefined || others.length > 0) return undefined;
  const [whole] = comparableTo(part, before).toSorted(
    (a, b) => nearValue(b.quantity) - nearValue(a.quantity),
  );
  if (whole === undefined || whole.quantity.start > part.quantity.start) return undefined;
  return isRateSlip(part.quantity, whole.quantity, rate.quantity) ? tie(part, whole) : undefined;
}

/** «评定为优秀的案卷占», «优秀案卷占». */
function isClassOf(word: string, { lead }: Figure): boolean {
  const at = lead.indexOf(word);
  return at !== -1 && at <= mostBeforeClass && lead.slice(at).includes('占');
}

const mostBeforeClass = 4;

function tie(part: Figure, whole: Figure): TiedOperands {
  return { part: termOf(part), whole, tie: 'inferred' };
}

/** A whole of a list stands so many counts before it at most. */
const mostWholes = 6;

/** The rate as one of a list of shares, each with its count before it, or in a second list after them all. */
function ofList(context: RateContext): TiedOperands | undefined {
  const { rate, same, earlier, after } = context;
  const pairs = pairsOf(context);
  const [first] = pairs;
  const own = pairs.find(({ share }) => share === rate);
  if (first === undefined || own === undefined || pairs.length < 2) return undefined;
  if (!pairs.every(({ count, share }) => isComparable(count, first.count) && share.quantity.decimals > 0))
    return undefined;
  const next = after.filter(({ sentence, stage }) => sentence === rate.sentence + 1 && stage !== undefined);
  const wholes = [...same, ...earlier, ...next.slice(0, 1)]
    .filter((figure) => isComparable(figure, first.count) && !pairs.some(({ count }) => count === figure))
    // «四个季度分别受理62件、71件、58件、80件»: one of a list is no whole of what the next sentence tells.
    .filter(({ sentence, lead }) => sentence === rate.sentence || !/^[、和及]$/.test(lead))
    .slice(0, mostWholes);
  const agreeing = (whole: Figure): number =>
    pairs.filter(({ count, share }) => agrees(readingOf(termOf(count), whole), share.quantity)).length;
  const fitting = wholes.find((whole) => agreeing(whole) >= pairs.length - 1 && agreeing(whole) > 0);
  if (fitting !== undefined)
    return isRateSlip(own.count.quantity, fitting.quantity, rate.quantity)
      ? tie(own.count, fitting)
      : undefined;
  // Told once, on the first share of the list.
  const meant = own === first ? wholes.find((whole) => isMeant(whole, pairs)) : undefined;
  return meant === undefined ? undefined : tie(own.count, meant);
}

function readingOf(part: Term, whole: Figure): { readonly part: Term; readonly whole: Term } {
  return { part, whole: termOf(whole) };
}

/** «A 841件、B 389件», «占23.4%»; or «占比分别为46.2%和21.4%,数量分别为841件和389件». */
function pairsOf({ rate, shares, after, figures }: RateContext): readonly SharePair[] {
  const last = shares.at(-1);
  if (shares.length > 1 && last !== undefined) {
    const next = after.filter(
      ({ sentence, clause }) => sentence === rate.sentence && clause === last.clause + 1,
    );
    if (next.length !== shares.length) return [];
    return shares.map((share, index) => ({ share, count: next[index] as Figure }));
  }
  return sharePairs(ofSentence(rate, figures));
}

/** Whether one whole number gives all the shares, and one slip makes it the whole that is written. */
function isMeant({ quantity }: Figure, pairs: readonly SharePair[]): boolean {
  const { coefficient, exponent } = quantity.value;
  if (exponent !== 0 || quantity.isApproximate) return false;
  const ranges = pairs.map(({ count, share }) => rangeOfWhole(nearValue(count.quantity), share.quantity));
  const from = Math.ceil(Math.max(...ranges.map(([low]) => low)));
  const to = Math.floor(Math.min(...ranges.map(([, high]) => high)));
  if (to - from > mostMeant) return false;
  for (let meant = from; meant <= to; meant++)
    if (isNumeralSlip(String(meant), String(coefficient))) return true;
  return false;
}

/** More whole numbers than these say little of which was meant. */
const mostMeant = 30;

/** The wholes over which a part gives a share by rounding. */
export function rangeOfWhole(part: number, share: Quantity): readonly [low: number, high: number] {
  const half = 0.5 * 10 ** share.lastPlace;
  const value = nearValue(share);
  return [(100 * part) / (value + half), (100 * part) / (value - half)];
}
