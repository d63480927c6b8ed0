/** R07 UNIVERSAL: where all are said to be finished, none is left. */
import {
  countsCarriedOver,
  isLimited,
  saysFinished,
  saysUnfinished,
} from '../../../../lexicon/figures/processWords.ts';
import {
  allOfThem,
  goesOnAfterDone,
  hasRemainder,
  ofSome,
  remainderAtEnd,
  stillLeft,
  whenLeft,
  whoGave,
} from '../../../../lexicon/figures/remainingWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { formatCounted, formatValue } from '../../../describe.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isOfYearBefore } from '../../parts/lists/partList.ts';
import { contradictedRates } from './contradictedRates.ts';
import { partialCoverage } from './fullCoverage.ts';
import { universalClaim } from './universalClaim.ts';

/** So far after a count the words «已全部办结» may stand. */
const reach = 24;

/** So far after what is left the next sentence may say that all are finished. */
const reachAfter = 60;

export function universalClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [...partialCoverage(figures, folded), ...contradictedRates(figures)];
  for (const [index, left] of figures.entries()) {
    if (!hasRemainder.test(left.lead) || !isCount(left) || left.quantity.value.coefficient === 0) continue;
    const before = figures.slice(Math.max(0, index - 6), index);
    const whole = finishedBefore(left, before, folded) ?? coveredBefore(left, before);
    if (whole !== undefined) claims.push(toClaim(left, whole));
  }
  return claims;
}

/** What is said to be all finished, of which something is left. */
function finishedBefore(left: Figure, before: readonly Figure[], folded: string): Figure | undefined {
  if (!isLeft(left, folded)) return undefined;
  // Only the nearest count can be meant: what is said of one thing is not said of the next.
  const among = folded.lastIndexOf('其中', left.quantity.start);
  const whole = before.findLast(
    (figure) => isComparable(figure, left) && !isListed(figure, left, among) && !isOfYearBefore(figure),
  );
  return whole !== undefined && isContradicted(left, whole, before, folded) ? whole : undefined;
}

/** Whether the whole is said to be finished, before or after what is left of it. */
function isContradicted(left: Figure, whole: Figure, before: readonly Figure[], folded: string): boolean {
  if (isOfOthers(left, whole)) return false;
  const isNear = left.sentence - whole.sentence <= 1;
  const isToldBefore = isNear && isFinished(whole, folded);
  const isAsMany = isNear && equalsIntake(whole, before, folded);
  if (!isToldBefore && !isAsMany && !isFinishedAfter(left, whole, folded)) return false;
  const isOwnSentence = stillLeft.test(left.lead) && left.sentence !== whole.sentence;
  return !isToldBefore || !isOwnSentence || isOfSameDeed(left, whole);
}

/**
 * «第一批26件已全部办结,第二批仍有4件», «重点领域23项任务全部完成,其余9项»: what is left has a subject of its own, or is what the
 * whole leaves out.
 */
function isOfOthers({ lead }: Figure, whole: Figure): boolean {
  if (lead.includes('其中')) return false;
  if (lead.includes('其余')) return ofSome.test(whole.lead);
  const subject = remainderAtEnd.exec(lead)?.[1]?.replace(whenLeft, '') ?? '';
  return subject.length > 1 && !(whole.lead + whole.tail).includes(subject.slice(-2));
}

/** «17个社区已实现法律顾问全覆盖。…尚有1个社区未聘请法律顾问»: all have it, and one has not. */
function coveredBefore(left: Figure, before: readonly Figure[]): Figure | undefined {
  if (!/未/.test(left.tail)) return undefined;
  return before.findLast(
    (whole) =>
      isComparable(whole, left) &&
      left.sentence - whole.sentence <= 3 &&
      coversAll.test(whole.tail) &&
      isOfSameDeed(left, whole),
  );
}

const coversAll = /实现[^,。;]{2,12}全覆盖/;

function toClaim(left: Figure, whole: Figure): Claim {
  return universalClaim(left, whole, {
    role: 'whole',
    verdict: 'fails',
    stated: formatValue(left.quantity),
    computed: '0',
    arithmetic: `全部${formatCounted(whole.quantity)}已完成，仍有${formatCounted(left.quantity)}未完成`,
  });
}

/** «32项已全部整改到位。其中A 14项、B 9项已完成,其余9项正在推进»: what stands before 其余 in one list is no whole of it. */
function isListed(figure: Figure, left: Figure, among: number): boolean {
  return (
    left.lead.includes('其余') &&
    figure.sentence === left.sentence &&
    figure.quantity.start > among &&
    among !== -1
  );
}

/** «受理投诉560件,尚有12件正在办理。全年受理的投诉均在年内办结»: the sentence after says it of all that was counted. */
function isFinishedAfter(left: Figure, whole: Figure, folded: string): boolean {
  if (left.sentence - whole.sentence > 2 || isLimited(whole.lead)) return false;
  const from = folded.indexOf('。', left.quantity.end) + 1;
  if (from === 0) return false;
  const sentence = /^[^。;,\d]*/.exec(folded.slice(from, from + reachAfter))?.[0] ?? '';
  const subject = allOfThem.exec(sentence)?.[1];
  // «所有立行立改问题均已整改»: of some of the problems.
  return subject !== undefined && (whole.lead + whole.tail).includes(subject) && saysFinished(sentence);
}

/** «受理1286件,办结1286件,尚有12件正在办理»: as many finished as came in, where nothing is said of the year before. */
function equalsIntake(whole: Figure, figures: readonly Figure[], folded: string): boolean {
  if (whole.stage?.rank !== finishedRank || isLimited(whole.lead)) return false;
  const intake = figures.find(
    (figure) =>
      figure.sentence === whole.sentence &&
      figure.quantity.end <= whole.quantity.start &&
      isComparable(figure, whole) &&
      figure.stage !== undefined &&
      figure.stage.rank < finishedRank,
  );
  if (intake === undefined || formatValue(intake.quantity) !== formatValue(whole.quantity)) return false;
  const from = folded.lastIndexOf('。', intake.quantity.start) + 1;
  return !countsCarriedOver(folded.slice(from, whole.quantity.start));
}

const finishedRank = 3;

/** «4件仍在调查处理», «9项正在推进». */
function isLeft({ quantity }: Figure, folded: string): boolean {
  // «5项仍在起草。共审结…»: the next sentence is another matter.
  const after = /^[,]?[^,;。\d]*/.exec(folded.slice(quantity.end, quantity.end + 10))?.[0] ?? '';
  return saysUnfinished(after) && !goesOnAfterDone.test(after);
}

/** The same things, and the same done with them: «15个镇街全部完成…划界» and «仍有2个镇街未完成划界»; not «仍有2件积案未办结». */
function isOfSameDeed({ tail, quantity }: Figure, whole: Figure): boolean {
  const [, noun = '', deed = ''] = deniedDeed.exec(tail) ?? [];
  const isSame = deed.length < longestVerb || whole.tail.includes(deed.slice(-2));
  return quantity.unit === whole.quantity.unit && isSame && (noun === '' || whole.tail.includes(noun));
}

/** «办结», «整改»; what is longer has an object: «完成划界». */
const longestVerb = 4;

/** «43件,已全部办结», «32项督察问题已全部整改到位»: up to the next figure or stop. */
function isFinished({ quantity, lead }: Figure, folded: string): boolean {
  const after = /^[^。;\d]*/.exec(folded.slice(quantity.end, quantity.end + reach))?.[0] ?? '';
  // «交办的32项» are all of them, «到期的29项» are not.
  return !isLimited(lead.replace(whoGave, '')) && saysFinished(after);
}

/** «件尚未整改»: the things and the deed that is not done. */
const deniedDeed = expression`^(.*?)(?:${'still'})?(?:未能?|正在)(.*)$`;
