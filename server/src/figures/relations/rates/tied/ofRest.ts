/** Rates of what is left over: «其余168件自行调解,成功率81.0%». */

import { isRest, withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { isNarrower } from '../../../../lexicon/figures/narrowingWords.ts';
import { isInTime } from '../../../../lexicon/figures/processWords.ts';
import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import { isComparable } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { among, ownWords, resultRank } from '../../parts/lists/partList.ts';
import type { RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { nearValue } from '../readings.ts';
import { says } from './says.ts';
import type { TiedOperands } from './tie.ts';

/**
 * «受理420件,三方调处252件;余下168件自行调解,成功率81.0%»: what is left over is the whole of a rate that stands after it, unless
 * the rate's name is that of the part («调解成功252件,其余168件移送,调解成功率60.0%»).
 */
export function isOfRest(cue: RateCue, { part, whole }: TiedOperands, { same }: RateContext): boolean {
  if (cue.kind !== 'named') return false;
  const rest = same.find(
    (figure) => figure.quantity.start > whole.quantity.start && isComparable(figure, whole),
  );
  if (rest === undefined || !isRest(ownWords(rest))) return false;
  const deed = cue.name.slice(-3, -1);
  return (
    part.figures.includes(rest) || rest.tail.includes(deed) || !part.figures.some((one) => says(one, [deed]))
  );
}

/**
 * «1380件,其中镇街办结966件,办结率100%;其余414件由部门办理»: of what the first had, for the others were not theirs. A rate that is
 * lower than of all cannot be of fewer.
 */
export function isOfOwnShare(cue: RateCue, { part, whole }: TiedOperands, { rate }: RateContext): boolean {
  const [only] = part.figures;
  if (cue.kind !== 'named' || only === undefined || part.figures.length > 1) return false;
  if (!only.before.includes(among)) return false;
  if (nearValue(rate.quantity) * nearValue(whole.quantity) < 100 * part.near) return false;
  const known = cue.known?.rate.part ?? [];
  const deeds = [cue.name.slice(0, -1), ...known, cue.name.slice(-3, -1)].toSorted(
    (a, b) => b.length - a.length,
  );
  // Whose they are stands before the deed, and what was done besides behind it («现场制止并自行纠正»).
  const words = ownWords(only);
  const deed = deeds.find((word) => words.includes(word));
  const subject = deed === undefined ? words : words.slice(0, words.indexOf(deed));
  const own = withoutGeneric(subject.replace(adverbs, ' '));
  // «审结149件,其中撤销、变更17件,纠错率11.4%»: a result is what the rate is told of, and nobody's own; «投诉调解成功» is of 投诉.
  if (only.stage?.rank === resultRank && !ofKind.test(own)) return false;
  if (!/[\u4e00-\u9fff]{2}/.test(own) || isInTime(own)) return false;
  const told = whole.lead + whole.tail + cue.name;
  return !sharesPair(own, told) || isNarrower(own, told);
}

/** What a kind of cases is called. */
const ofKind = expression`^ *(?:${'complaining'}|${'complaintKinds'})`;
/** What says how or when, and not whose. */
const adverbs = globalExpression`${'doneAdverbs'}`;
