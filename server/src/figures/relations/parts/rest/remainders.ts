/** What has not come to an outcome is the rest of the whole: «受理386件,办结351件,尚未办结35件». */
import {
  countsCarriedOver,
  isInTime,
  isLeftOver,
  nameOneOutcome,
} from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isOfSameThings } from '../../process/funnel/stages.ts';
import { nearValue } from '../../rates/readings.ts';
import { isAmong, isOfYearBefore } from '../lists/partList.ts';
import { compareSum, isOfItsSize, isOneSlipOff, toSumClaim } from '../totals/sums.ts';
import { finishedWord, forReason, pending, undone } from './undone.ts';

/** So many figures before the rest are looked at for what it is the rest of. */
const lookBack = 8;

export function remainderClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, rest] of figures.entries()) {
    const deed = undone(rest);
    if (deed === undefined || !isCount(rest)) continue;
    const near = figures
      .slice(Math.max(0, index - lookBack), index)
      .filter((figure) => isComparable(figure, rest) && figure.sentence >= rest.sentence - 1);
    const claim = claimOf(rest, deed, near, figures[index + 1], folded);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

function claimOf(
  rest: Figure,
  deed: string,
  near: readonly Figure[],
  next: Figure | undefined,
  folded: string,
): Claim | undefined {
  const done = doneBefore(rest, deed, near, folded);
  if (done === undefined) return undefined;
  const wholes = near.filter(
    (figure) => figure.quantity.end <= done.quantity.start && isWholeOf(figure, done),
  );
  const parts = [done, rest];
  const given = wholes.findLast((whole) => compareSum(parts, whole) === 'equal');
  if (given !== undefined)
    return toSumClaim(parts, given.quantity, 'holds', scopeOf(given, rest), 'inferred');
  const row = wholes.find((whole) => isRowOfSegments(whole, done, rest));
  // «加上上年结转22件,应审302件,审结281件,未结28件»: what is due is all that there is, whatever was carried over.
  const allDue = wholes.findLast((figure) => isBefore(figure, done) && due.test(figure.lead));
  const only = row ?? allDue;
  const [whole, ...others] = only === undefined ? ofSentence(wholes, rest) : [only];
  // «受理386件,审核380件,办结351件,…»: which of several counts the rest is of is not said.
  if (whole === undefined || others.length > 0 || (row === undefined && !isBefore(whole, done)))
    return undefined;
  // «受理386件,撤回10件,办结351件,…»: there are further classes.
  if (near.indexOf(done) - near.indexOf(whole) > 1) return undefined;
  const isMeant = isOneSlipOff(parts, whole, leastFor(whole, done, rest));
  // Between semicolons, or of what is only called pending, something else may have been counted.
  const isLoose = row !== undefined || pending.test(rest.lead);
  if ((isLoose || nearValue(whole.quantity) < nearValue(done.quantity)) && !isMeant) return undefined;
  // «收到320件,办结320件,另7件正在办理»: they came in besides.
  const isBesides = rest.lead.includes('另');
  if (isBesides && (!isMeant || nearValue(whole.quantity) === nearValue(done.quantity))) return undefined;
  const goesOn =
    next?.sentence === rest.sentence && isComparable(next, rest) && next.segment === rest.segment;
  if (goesOn || !(isOfItsSize(parts, whole) || isMeant)) return undefined;
  if (whole !== allDue && mayBeOfOtherYears(whole, rest, folded)) return undefined;
  return toSumClaim(parts, whole.quantity, 'fails', scopeOf(whole, rest), 'inferred');
}

const due = /应[审办结处](?:案件|事项)?(?:共|合?计|总[计数])*$/;

/** «受理6447件,上升3.4%;审执结5218件,…;尚有未结案1229件»: a stretch each, and in each the first that is counted. */
function isRowOfSegments(whole: Figure, done: Figure, rest: Figure): boolean {
  return (
    whole.sentence === rest.sentence &&
    done.segment - whole.segment === 1 &&
    rest.segment - done.segment === 1 &&
    isOfSameThings(whole, done)
  );
}

/** Those of the sentence of the rest, if there are any: what another sentence counts is told for itself. */
function ofSentence(wholes: readonly Figure[], { sentence, segment }: Figure): readonly Figure[] {
  const own = wholes.filter((whole) => whole.sentence === sentence);
  return own.length > 0 ? own.filter((whole) => whole.segment === segment) : wholes;
}

/** Of what came in, what was done and what is told right behind each other also small numbers are seen not to agree. */
function leastFor(whole: Figure, done: Figure, rest: Figure): number | undefined {
  const isRow = whole.sentence === rest.sentence && done.clause - whole.clause === 1;
  return isRow && isLeft.test(rest.lead) ? leastOfRow : undefined;
}

const leastOfRow = 3;
/** «尚余»: what is left at the end of a row. */
const isLeft = expression`^[,;]?(?:${'still'}|剩|余)`;

/** The count right before the rest, or before the list after 其中 («办结32起,其中…,另有2起正在调查»), of what was done. */
function doneBefore(rest: Figure, deed: string, near: readonly Figure[], folded: string): Figure | undefined {
  const last = near.at(-1);
  if (last === undefined || isDone(last, rest, deed)) return last;
  // What a new sentence says was not done is told by the deed alone.
  if (last.sentence !== rest.sentence) return near.findLast((figure) => isDone(figure, rest, deed));
  if (!besides.test(rest.lead)) return undefined;
  const told = near.findLast((figure) => !isAmong(figure, folded));
  return told !== undefined && told !== last && isDone(told, rest, deed) ? told : undefined;
}

/** Not of what 其中 divides, but beside it. */
const besides = expression`^[,;]?(?:另外?|${'still'}|${'remainder'})`;

/** Whether a count is of what has come to the outcome that the rest has not, in the same stretch. */
function isDone(done: Figure, rest: Figure, deed: string): boolean {
  const words = done.lead + done.tail;
  const isSame =
    deed === finishedWord
      ? isFinished.test(words)
      : words.includes(deed) || nameOneOutcome(words, deed) || (isGoingOn(rest) && hasBeenDone(done));
  return (
    isSame &&
    undone(done) === undefined &&
    isNearBy(done, rest) &&
    done.bracket === rest.bracket &&
    isInTime(words) === isInTime(deed) &&
    !/其中|不/.test(words)
  );
}

/** «正在推进8条», «有12件正在办理»: whatever has been done already is not what goes on. */
function isGoingOn({ lead, tail }: Figure): boolean {
  return /^[,;、]?(?:还有|尚有|仍有)?[尚仍还]?正?在/.test(lead) || isUnderWay.test(tail);
}

/** «仍在»: not finished yet. */
const isUnderWay = expression`^(?:${'still'})?正?在`;

/** «已经解决», «现已整改到位»; what was but taken on («已受理») is no outcome. */
function hasBeenDone({ lead, stage }: Figure): boolean {
  if (stage?.rank === finishedRank) return true;
  return (
    /^[,;]?(?:目前|现|年内|年底前|截至[^,]{1,12})?[均全]?已/.test(lead) &&
    (stage?.rank ?? finishedRank) >= finishedRank
  );
}

const finishedRank = 3;

const isFinished = expression`完成|${'finished'}|${'enacting'}`;

/** In one stretch; or the next sentence begins with what is left («。不合格的31批次产品均已处理»). */
function isNearBy(done: Figure, rest: Figure): boolean {
  return done.sentence === rest.sentence
    ? done.segment === rest.segment || (done.segment - rest.segment === -1 && pending.test(rest.lead))
    : rest.clause === 0 && (opensWithRest.test(rest.lead) || forReason.test(rest.lead));
}

const opensWithRest = /^(?:对|其中)?(?:[尚仍暂]?未|不)[\u4e00-\u9fff]{2,6}的$/;

function isWholeOf(whole: Figure, done: Figure): boolean {
  return (
    isCount(whole) &&
    whole.bracket === done.bracket &&
    !isOfYearBefore(whole) &&
    !isLeftOver(whole.lead) &&
    !whole.lead.includes('其中')
  );
}

/** The whole opens the sentence, or it is what the sentence before tells. */
function isBefore(whole: Figure, done: Figure): boolean {
  return whole.sentence === done.sentence ? whole.segment === done.segment : done.clause === 0;
}

/** What was left of the year before may have been finished too. */
export function mayBeOfOtherYears(whole: Figure, rest: Figure, folded: string): boolean {
  const { start, end } = rest.quantity;
  const before = folded.slice(Math.max(0, whole.quantity.start - 40), start - rest.lead.length);
  // «仍有58件未结案», «未结案数均呈上升趋势»: what the rest itself is not, and how it has grown.
  const nearby = before + folded.slice(end, end + 40).replace(/^未结案?|未结案?[件数]+/g, '');
  return whole.lead.includes('新') || countsCarriedOver(nearby.replace(toNextYear, ''));
}

const toNextYear = /结转(?:至|到|入)?(?:下|明|次|20\d\d)年度?/g;

function scopeOf(whole: Figure, rest: Figure): Claim['scope'] {
  return whole.sentence === rest.sentence ? 'sentence' : 'paragraph';
}
