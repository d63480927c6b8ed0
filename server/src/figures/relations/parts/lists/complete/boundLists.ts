/** Lists that their form alone binds to the count before them: nothing but classes fills what follows it. */
import { great, ofOther } from '../../../../../lexicon/figures/classWords.ts';
import {
  isRest,
  leadingStageOf,
  mayOverlap,
  newStatementVerb,
} from '../../../../../lexicon/figures/figureWords.ts';
import {
  areExclusive,
  haveOneClassEnding,
  matchPartition,
  mayNest,
  reachVerbOf,
} from '../../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../../figure.ts';
import { nearValue } from '../../../rates/readings.ts';
import { isMyriadOff, isNeighbourTwice } from '../../totals/grossSlips.ts';
import { compareSum, exceeds, isOfItsSize, isOneSlipOff } from '../../totals/sums.ts';
import { ofSome } from '../bareLists.ts';
import { among, isLeftOpen, resultRank } from '../partList.ts';
import type { Run } from '../runs.ts';
import { isGiven } from './givenOtherwise.ts';
import { leavesOut } from './leftOut.ts';
import { areContrary, areNamedAlike, countsAll, tellsKinds } from './likeness.ts';
import { formOf, isBesideThem, isTold, type ListForm, more } from './listForm.ts';

/**
 * The count that a list is bound to and does not give: whatever its numbers where the words leave no class out, else by one slip of the
 * pen. «受理42件,公开27件、部分公开6件、不予公开3件», «出具意见132件:…», «231次检查,日常巡查164次,联合检查27次,上门核查40次», «宣讲48场,机关、企业、村居分别为26场、15场、7场».
 */
export function boundWhole(
  run: Run,
  names: readonly string[],
  figures: readonly Figure[],
  folded: string,
): Figure | undefined {
  const { parts, wholes } = run;
  const whole = wholes.at(-1);
  const first = parts[0];
  if (whole === undefined || first === undefined) return undefined;
  if (wholes.some((one) => compareSum(parts, one) === 'equal')) return undefined;
  if (/^[、和及与]/.test(whole.lead) || whole.lead.includes(among)) return undefined;
  if (first.sentence !== whole.sentence && !run.isNamed) return undefined;
  const form = formOf(run, whole, figures, folded);
  if (form === 'none' || (form !== 'counted' && parts.length < leastParts && !arePair(names, whole, form)))
    return undefined;
  if (form !== 'counted' && mayBeSome(run, whole, names)) return undefined;
  const own = form === 'topic' ? [withoutWithin(names[0] ?? ''), ...names.slice(1)] : names;
  if (!areClasses(own, form)) return undefined;
  if (isLeftOpen(parts) || isGiven(run, figures, whole) || leavesOut(whole, parts, figures, folded))
    return undefined;
  if (mayBeAny(run, whole, own, form)) return whole;
  const isSlip =
    isOneSlipOff(
      parts,
      whole,
      form !== 'plain' ? leastTotal : isOfItsSize(parts, whole) ? leastPlain : leastOfPair,
    ) ||
    (form !== 'plain' && (isMyriadOff(parts, whole) || isNeighbourTwice(parts, whole)));
  return isSlip ? whole : undefined;
}

/**
 * Whether the words leave no class out and bind the list to no other count, so that the numbers must give the whole, whatever they are.
 */
function mayBeAny(run: Run, whole: Figure, names: readonly string[], form: ListForm): boolean {
  if (!leavesNoneOut(names, form)) return false;
  // «查处案件12件,核查线索涉及土地、房屋、邻里三类,分别为33件、24件、19件»: kinds of what is named anew.
  if (form === 'counted') return !countsAll(run) || tellsKinds.test(run.opening);
  // «备案文件12件,审查合同419件、协议64件、其他25件»: what another verb tells and what is more is of something else.
  return run.isNamed || (newStatementVerb(names[0] ?? '') === undefined && !exceeds(run.parts, whole));
}

/** As many numbers as names, the rest among them, or classes that are known to be all. */
function leavesNoneOut(names: readonly string[], form: ListForm): boolean {
  if (form === 'counted') return true;
  if (form === 'plain') return false;
  return isRest(names.at(-1) ?? '') || matchPartition(names)?.isStrict === true;
}

/** Two that are far from all or named as their count is, or a few of a small number that «…中» announces, may be some of them. */
function mayBeSome({ parts, isAnnounced }: Run, whole: Figure, names: readonly string[]): boolean {
  if (parts.length < leastParts && isBesideThem(whole, parts)) return true;
  if (compareSum(parts, whole) !== 'short') return false;
  if (parts.length < leastParts) return !isOfItsSize(parts, whole);
  const [first = '', ...others] = names;
  // «涉及征收的62件、处罚的118件», «走进医院41场、企业28场»: of what was touched and reached, others need not be told.
  const isOpen = listVerb.test(first) || reachVerbOf(first) !== '';
  if (isOpen && !others.some((name) => rest.test(name))) return true;
  const isSmall = isAnnounced && nearValue(whole.quantity) < leastOfPair;
  return isSmall && !areExclusive(names) && !rest.test(names.at(-1) ?? '');
}

/** Of two classes others may go untold, unless they are named alike or are known to be all. */
function arePair(names: readonly string[], { quantity, lead, stage }: Figure, form: ListForm): boolean {
  if (leavesNoneOut(names, form)) return true;
  if (nearValue(quantity) < leastOfPair || names.some((one) => ofDeed.test(one))) return false;
  // «审核案件2987件,行政案件2241件,刑事案件746件».
  const name = lead.slice(-2);
  const areOfIt = isTold({ lead, stage }) && nearValue(quantity) >= leastOfNoun;
  if (areOfIt && name.length === 2 && names.every((one) => one.length > 2 && one.endsWith(name))) return true;
  return haveOneClassEnding(names) || areContrary(names) || matchPartition(names)?.isStrict === true;
}

/** «应出庭», «实际出庭»: what is asked and what is done divide nothing. */
const ofDeed = /应(?![用急届诉])|实际|已|完成/;
/** Fewer than this are a digit from nearly any other number. */
const leastOfPair = 50;
const leastOfNoun = 100;
const leastParts = 3;
const leastTotal = 8;
/** Fewer than this are a digit from nearly any other number. */
const leastPlain = 20;

/** «中保留», but «邻里» is a name of its own. */
function withoutWithin(name: string): string {
  return name.replace(/^[^,]{0,8}[中里](?!心|国|央)(?=.)/, '');
}

/** Names of which no two can be said of the same thing. */
function areClasses([first = '', ...others]: readonly string[], form: ListForm): boolean {
  if (form === 'counted') return true;
  const all = [first.replace(listVerb, ''), ...others];
  // «…、终止4件,另有1件尚在审理».
  const names = more.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  const isFitting = names.every(
    (name) => name !== '' && name.length <= longestName && !ofSome.test(name) && !passive.test(name),
  );
  if (!isFitting || mayNest(names)) return false;
  if (areExclusive(names) || matchPartition(names) !== undefined || areNamedAlike(names)) return true;
  const isOther = names.some(
    (name, at) =>
      mayOverlap(name.replace(great, '')) ||
      (ofOther.test(name) && !(at === names.length - 1 && rest.test(name))),
  );
  const stages = names.filter((name) => (leadingStageOf(name)?.rank ?? resultRank) < resultRank);
  const verbs = new Set(names.map((name) => newStatementVerb(name)));
  const isClosed = form === 'colon' || form === 'topic' || rest.test(names.at(-1) ?? '');
  return !isOther && stages.length === 0 && (isClosed || verbs.size === 1);
}

/** «被省厅采用», «已完成»: what was done with some of them. */
const passive = /^(?:被|已|获|经(?![济营贸费]))/;
/** What goes before the first of a list. */
const listVerb = expression`^(?:${'spreading'})`;
/** «租赁及其他», «信访答复、招商协议等其他事项». */
const rest = /其[他它余]/;
const longestName = 16;
