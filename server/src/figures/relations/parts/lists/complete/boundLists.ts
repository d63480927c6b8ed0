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
import type { Figure } from '../../../../figure.ts';
import { withoutVerb } from '../../../../words.ts';
import { nearValue } from '../../../rates/readings.ts';
import { isMyriadOff, isNeighbourTwice } from '../../totals/grossSlips.ts';
import { compareSum, exceeds, isOfItsSize, isOneSlipOff } from '../../totals/sums.ts';
import { ofSome } from '../bareLists.ts';
import { among, isLeftOpen, resultRank } from '../partList.ts';
import type { Run } from '../runs.ts';
import { isGiven } from './givenOtherwise.ts';
import { leavesOut } from './leftOut.ts';
import { areContrary, areNamedAlike, countsAll, endAlike, nameOf } from './likeness.ts';

/**
 * The count that a list is bound to, where one slip of the pen keeps it from giving that: «受理42件,公开27件、部分公开6件、不予公开3件», «出具意见
 * 132件:…», «231次检查,日常巡查164次,联合检查27次,上门核查40次», «宣讲48场,机关、企业、村居分别为26场、15场、7场».
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
  if (isClosed(own, form)) return whole;
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
 * Whether the words leave no class out, so that the numbers must give the whole, whatever they are: as many numbers as names, the
 * rest among them, or classes that are known to be all.
 */
function isClosed(names: readonly string[], form: Form): boolean {
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
function arePair(names: readonly string[], { quantity, lead, stage }: Figure, form: Form): boolean {
  if (isClosed(names, form)) return true;
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

type Form = 'none' | 'colon' | 'topic' | 'joined' | 'counted' | 'plain';

/** «中保留», but «邻里» is a name of its own. */
function withoutWithin(name: string): string {
  return name.replace(/^[^,]{0,8}[中里](?!心|国|央)(?=.)/, '');
}

/** How the list stands behind the count. */
function formOf(run: Run, whole: Figure, figures: readonly Figure[], folded: string): Form {
  const { parts } = run;
  const first = parts[0] as Figure;
  if (run.isNamed && (first.sentence !== whole.sentence || first.clause - whole.clause > 1)) {
    const isFarShort = compareSum(parts, whole) === 'short' && !isOfItsSize(parts, whole);
    return openWords.test(run.opening) || isFarShort ? 'none' : 'topic';
  }
  const between = folded.slice(whole.quantity.end, first.quantity.start);
  if (openWords.test(between.slice(0, between.length - first.lead.length))) return 'none';
  if (countsAll(run) || countsNames(run, whole, between)) return 'counted';
  const own = between.slice(between.lastIndexOf(':') + 1);
  if (own.length < between.length && !/[,;。()]/.test(own)) return 'colon';
  if (!run.areTogether || first.segment !== whole.segment) return 'none';
  // «现行15件中保留9件、修改4件、废止2件».
  if (first.clause === whole.clause && within.test(between)) return 'topic';
  if (first.clause - whole.clause !== 1) return 'none';
  const isJoined = parts.every(
    ({ lead, clause }, at) =>
      at === 0 ||
      (/^[、和及]/.test(lead) && clause === first.clause) ||
      (at === parts.length - 1 && at > 1 && more.test(lead.replace(',', ''))),
  );
  if (isJoined) return 'joined';
  const isTopic =
    whole.clause === 0 &&
    /^(?:[一-龥]{2,20}|[一-龥]{0,10}[中里])$/.test(whole.tail) &&
    !whole.tail.startsWith('以');
  if (isTopic && figures.find(({ sentence }) => sentence === whole.sentence) === whole) return 'topic';
  return isTold(whole) && !isPeer(whole, parts) ? 'plain' : 'none';
}

/** «联合检查231次,日常巡查564次,专项检查127次»: beside them, by its size or its name. */
function isPeer(whole: Figure, parts: readonly Figure[]): boolean {
  return exceeds(parts, whole) || isBesideThem(whole, parts);
}

/** «省人大建议76件,区人大建议71件、区政协提案58件». */
function isBesideThem({ lead }: Figure, parts: readonly Figure[]): boolean {
  const own = withoutVerb(lead).replace(/^全[年市县区]/, '');
  return parts.some((part) => endAlike([own, nameOf(part)]));
}

const within = /^[^,。;]{0,8}[中里](?!心|国|央)/;

/** «建有调委会312个», «现有责任清单23项»: of what there is or was done. */
function isTold({ lead, stage }: Pick<Figure, 'lead' | 'stage'>): boolean {
  return (
    stage !== undefined ||
    newStatementVerb(lead) !== undefined ||
    /[共有办设]|审[核查理]|[受处]理|查处/.test(lead)
  );
}

/**
 * «宣讲37场,工地、小区、企业分别为16场、14场、7场», «赴县区、园区、高校宣讲48场,分别为26场、15场、7场»: as many numbers as the clause before them
 * or the count's own has names.
 */
function countsNames({ parts }: Run, whole: Figure, between: string): boolean {
  const [first, ...others] = parts as [Figure];
  const names = inOrder.exec(first.lead);
  if (names === null || !others.every(({ lead }) => /^[、和及]$/.test(lead))) return false;
  if (first.clause - whole.clause > 2) return false;
  if (names[1] !== undefined && names[1] !== '') return namesJoined(names[1]) === parts.length;
  // «中心组和支部各占一半,分别为6次、6次»: in a clause of their own.
  const inBetween = between.slice(0, between.length - first.lead.length).replace(/各占.*$/, '');
  return [whole.before, /\d/.test(inBetween) ? '' : inBetween].some(
    (joined) => namesJoined(joined) === parts.length,
  );
}

/** So many names 、 and 和 join. */
function namesJoined(names: string): number {
  return names.replace(/\([^()]*\)/g, '').split(/[、和与及]/).length;
}

const inOrder = /^,?([^,]*?)(?:数量|件数|总数)?(?:分别|依次|各)(?:开展|组织|举办)?[为是有]?$/;
const openWords = /主要|重点|等(?!级|次)|例如|譬如|最多|其中/;

/** Names of which no two can be said of the same thing. */
function areClasses([first = '', ...others]: readonly string[], form: Form): boolean {
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

const more = /^(?:另外?|还|尚)有$/;
/** «被省厅采用», «已完成»: what was done with some of them. */
const passive = /^(?:被|已|获|经(?![济营贸费]))/;
/** What goes before the first of a list. */
const listVerb = /^(?:涉及|包括|涵盖|包含|分为|覆盖)/;
/** «租赁及其他», «信访答复、招商协议等其他事项». */
const rest = /其[他它余]/;
const longestName = 16;
