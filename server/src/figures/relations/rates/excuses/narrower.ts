/** Rates of fewer things than those that the counts beside them are of. */

import { withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { looksAt } from '../../../../lexicon/figures/inspectionWords.ts';
import { isNarrower } from '../../../../lexicon/figures/narrowingWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { sentenceBefore, sharesPair } from '../../../words.ts';
import type { RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { nearValue } from '../readings.ts';
import type { TiedOperands } from '../tied/tie.ts';

/** «隐患862处,整改820处,重大隐患整改率100%»: how many of these there are is not told. */
export function isOfNarrower(
  cue: RateCue,
  tied: TiedOperands,
  { rate }: RateContext,
  folded: string,
): boolean {
  const subject = rate.lead.slice(rate.lead.lastIndexOf(',') + 1);
  const name = subject.includes('占') ? subject.slice(0, subject.indexOf('占')) : subject;
  if (cue.kind !== 'named' && cue.kind !== 'share') return false;
  const since = folded.slice(tied.whole.quantity.end, rate.quantity.start);
  const told = toldOf(tied, folded) + (sentBack.test(since) ? atOnce : '');
  if (isNarrower(name, told) || isOfNewOnly(name, tied) || isBesideEnforcing(name, tied)) return true;
  return cue.kind === 'named' && name.includes('其中') && !isTold(cue.name, told);
}

/** «审核通过148件,退回补正15件,一次通过率»: what was not sent back has passed at once. */
const sentBack = expression`${'sendingBack'}`;
const atOnce = '一次';

/** «全年立案862件,结案858件,当年立案结案率98.2%»: some that were closed came in before. */
function isOfNewOnly(name: string, { part }: TiedOperands): boolean {
  return ofNew.test(name) && !part.figures.some(({ before }) => ofOwnYear.test(before));
}

const ofNew = expression`[当本]年(?:${'takingIn'})|新收案件`;

/** «执结862件,自动履行320件,自动履行率42%»: of the judgments that bind, before any is enforced. */
function isBesideEnforcing(name: string, { whole }: TiedOperands): boolean {
  return name.includes('履行率') && /执[结行]/.test(whole.lead);
}

/** The words of the operands, each from the start of its sentence, and not those after the last of them. */
function toldOf({ part, whole }: TiedOperands, folded: string): string {
  return [...part.figures, whole]
    .map(({ quantity, tail }) => sentenceBefore(quantity.start, folded) + tail)
    .join();
}

/** Whether every two characters of a name that are not generic stand in the words: «企业» of «重点企业联网率». */
function isTold(name: string, told: string): boolean {
  const own = withoutGeneric(name.slice(0, -1)).trim();
  for (let at = 0; at + 2 <= own.length; at++) {
    const pair = own.slice(at, at + 2);
    if (!pair.includes(' ') && !told.includes(pair)) return false;
  }
  return true;
}

/** «排查房屋862栋,整治58栋,整治率100%»: what was looked at is not what was found to need it. */
export function isOfFound({ part, whole }: TiedOperands, { rate }: RateContext): boolean {
  return (
    nearValue(rate.quantity) === 100 &&
    2 * part.near < nearValue(whole.quantity) &&
    looksAt(whole.lead) &&
    !finds.test(whole.lead)
  );
}

const finds = expression`${'wrongs'}`;

/** «标的2.6亿元,执行到位1.2亿元,实际执结率93.3%»: cases are closed, and money is not. */
export function isOfCases(cue: RateCue, { whole }: TiedOperands): boolean {
  return cue.kind === 'named' && whole.quantity.unit.endsWith('元') && closesCases.test(cue.name);
}

/** «刑事案件立案412起,破案303起,现行案件破案率81.6%»: of cases of a kind that neither count names. */
export function isOfNamedCases(cue: RateCue, { part, whole }: TiedOperands): boolean {
  const kind = cue.kind === 'named' ? /^([一-龥]{2,4})案件[一-龥]{2,5}率$/.exec(cue.name)?.[1] : undefined;
  return (
    kind !== undefined &&
    [whole, ...part.figures].every(({ before, tail }) => !sharesPair(kind, before + tail))
  );
}

const closesCases = /^(?!.*[金额款资标的]).*[执结审办]结率$|^(?!.*[金额款资标的]).*结案率$/;

/** «新收436件,审结418件,结案率93.5%»: of what was carried over too, whose number is not told. */
export function isOfUntoldCarriedOver(
  cue: RateCue,
  { part, whole }: TiedOperands,
  { rate }: RateContext,
): boolean {
  if (cue.kind !== 'named' || !closesCases.test(cue.name) || !newOnly.test(whole.lead)) return false;
  const carried = (100 * part.near) / nearValue(rate.quantity) / nearValue(whole.quantity) - 1;
  return carried > 0 && carried < mostCarried;
}

const newOnly = /新收|(?:不含|除)(?:上年)?(?:旧存|结转)/;
/** More than this of what came in is seldom carried over. */
const mostCarried = 0.3;

/** «受理投诉887件,办结874件,调解成功448件,调解成功率59.4%»: of the complaints that were mediated, whose number is not told. */
export function isOfUntoldMediated(
  cue: RateCue,
  { part, whole }: TiedOperands,
  { rate }: RateContext,
  folded: string,
): boolean {
  if (cue.kind !== 'named' || !cue.name.includes('调解成功')) return false;
  const told = sentenceBefore(whole.quantity.start, folded) + whole.tail;
  return (
    complaints.test(told) &&
    !/调解|纠纷/.test(whole.lead + whole.tail) &&
    nearValue(rate.quantity) * nearValue(whole.quantity) > 100 * part.near
  );
}

const complaints = expression`${'complaining'}`;

/** «当年», «新收»: of those of the year. */
const ofOwnYear = expression`${'thisYear'}|其中|新收`;
