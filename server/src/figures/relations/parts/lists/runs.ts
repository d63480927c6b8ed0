/** Runs of counts in one unit that may be the classes of a count before them, though no word announces them. */

import { tellsDifference } from '../../../../lexicon/figures/changeWords.ts';
import { tellsParts } from '../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';
import { isPerUnit } from '../../plain/averages/average.ts';
import { isDivided } from './listCue.ts';
import { isOfYearBefore } from './partList.ts';
import { namedAgain } from './wholes/namedAgain.ts';

/** A run with the counts that it may divide. */
export interface Run {
  readonly parts: readonly Figure[];
  readonly wholes: readonly Figure[];
  /** What the sentence or the stretch says before the first. */
  readonly opening: string;
  /** Whether words before the first say by what it divides, or that each got its own. */
  readonly isAnnounced: boolean;
  /** Whether those words divide all of it. */
  readonly isClosed: boolean;
  /** Whether those words name what it divides, as «受理的纠纷里» does. */
  readonly isNamed: boolean;
  /** Whether nothing but shares is counted between the whole and the last of them. */
  readonly areTogether: boolean;
}

/** A list of more is a table in prose. */
const mostParts = 12;
const mostWholes = 8;
/** So many sentences back the whole may stand that is named again; any other is told in the one before. */
const sentencesBack = 2;
/** So many counts on, those of other units among them, the last part stands. */
const mostAhead = 36;

/** Every run of a block that begins behind a count of its unit, where a list, a sentence or a division begins. */
export function runsIn(figures: readonly Figure[], folded: string): readonly Run[] {
  const runs: Run[] = [];
  const told = figures.filter((figure) => isPlain(figure));
  for (let at = 1; at + 1 < told.length; at++) {
    const first = told[at] as Figure;
    // «问责1364人(其中追究责任412人)。问责局长8人,…»: what a bracket tells is no whole of what follows it.
    const before = told
      .slice(Math.max(0, at - mostWholes), at)
      .findLast(({ bracket }) => bracket === first.bracket);
    if (before === undefined) continue;
    if (first.lead.startsWith('、') || namesAnother(first.lead.replace(untilDay, ''))) continue;
    const parts = runFrom(told, at);
    if (parts.length < 2) continue;
    const opening = openingOf(first, before, folded);
    const isAnnounced = announces(opening);
    const near = told.slice(Math.max(0, at - mostWholes), at).filter((one) => isWholeFor(one, first));
    const named = namedAgain(opening, near);
    const back = near.filter((one) => first.sentence - one.sentence <= 1);
    // A class of another division is not what the next one divides.
    const wholes =
      named ??
      (isAnnounced
        ? back.filter((one) => !isDivided(one, folded))
        : back.slice(-1).filter((one) => one === before));
    if (wholes.length > 0) {
      runs.push({
        parts,
        wholes,
        opening,
        isAnnounced: isAnnounced || named !== undefined,
        isClosed: divides.test(opening),
        isNamed: named !== undefined,
        areTogether: areTogether(before, parts, figures),
      });
    }
  }
  return runs;
}

function areTogether(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  const from = figures.indexOf(whole);
  const to = figures.indexOf(parts.at(-1) ?? whole, from);
  const counted = figures
    .slice(from + 1, to + 1)
    .filter(
      (figure) =>
        figure.quantity.dimension !== 'share' &&
        figure.bracket === whole.bracket &&
        !isSpan(figure) &&
        !isOfBefore(figure),
    );
  return counted.length === parts.length;
}

/** «本年度新认定15家,前四年认定71家»: which years they are of. */
function isSpan({ quantity }: Figure): boolean {
  return quantity.dimension === 'duration' && /[年月]$/.test(quantity.unit);
}

/** A count of this period that may be a class or a whole. */
export function isPlain(figure: Figure): boolean {
  const { quantity } = figure;
  return (
    (isCount(figure) || isDayOfAir(figure)) &&
    !quantity.isApproximate &&
    (quantity.unit !== '' || quantity.dimension === 'money') &&
    !isOfBefore(figure)
  );
}

/** «优良天数334天,优128天、良206天». */
function isDayOfAir({ lead, quantity }: Figure): boolean {
  return quantity.unit === '天' && /[优良]$|(?:优良|达标|污染)(?:天数)?$/.test(lead);
}

/** «上年同期97件», «增加34件». */
function isOfBefore(figure: Figure): boolean {
  return (
    isOfYearBefore(figure) ||
    tellsDifference(figure.before) ||
    isEndOfChange(figure) ||
    /^[多少]出?$|(?:减少|增加|多出|少了?|多了|净[增减])$/.test(figure.lead)
  );
}

/** «由年初的60名增至75名»: one of the two ends of a change. */
export function isEndOfChange({ lead }: Figure): boolean {
  return fromTo.test(lead);
}

const fromTo = expression`[由从](?:${'yearOpening'}|${'yearBefore'}|原来)的?$|[增升高降减缩扩展少加大][至到]了?$`;

function isWholeFor(one: Figure, first: Figure): boolean {
  return (
    first.sentence - one.sentence <= sentencesBack &&
    one.quantity.unit === first.quantity.unit &&
    isComparable(one, first) &&
    one.bracket === first.bracket &&
    !one.lead.startsWith('、') &&
    !one.tail.startsWith('以')
  );
}

/** The counts of one unit and stretch from one on; what another unit counts may stand between. */
export function runFrom(told: readonly Figure[], from: number): readonly Figure[] {
  const first = told[from] as Figure;
  const parts = [first];
  for (let at = from + 1; at < Math.min(told.length, from + mostAhead) && parts.length <= mostParts; at++) {
    const [figure, last] = [told[at], parts.at(-1)] as [Figure, Figure];
    if (figure.sentence !== first.sentence || figure.segment !== first.segment) break;
    if (figure.clause - last.clause > 2) break;
    if (figure.bracket !== first.bracket) continue;
    if (figure.quantity.unit !== first.quantity.unit && !isJoinedTo(first, figure)) continue;
    if (namesAnother(figure.lead) || isPerUnit(figure.before) || endsJoined(parts, figure)) break;
    parts.push(figure);
  }
  return parts.length > mostParts ? [] : parts;
}

/** «决策3件、文件2件、合同86份、其他41件»: what 、 joins is of the list, though one of its things is counted by the sheet. */
function isJoinedTo(first: Figure, { clause, lead, quantity: { unit, dimension } }: Figure): boolean {
  return (
    clause === first.clause &&
    /^、[^、]/.test(lead) &&
    dimension === first.quantity.dimension &&
    looseUnits.has(unit) &&
    looseUnits.has(first.quantity.unit)
  );
}

const looseUnits: ReadonlySet<string> = new Set(['件', '份', '项']);

/** «省级1个、市级2个、县级4个,今年新增2个»: what 、 joins is one list. */
function endsJoined(parts: readonly Figure[], next: Figure): boolean {
  const [first, second] = parts;
  return (
    first !== undefined &&
    second !== undefined &&
    next.clause > first.clause &&
    !opensOthers.test(next.lead) &&
    parts.every(({ lead, clause }, at) => at === 0 || (clause === first.clause && /^[、和及]/.test(lead)))
  );
}

/** «截至12月31日». */
const untilDay = /^截[至止][^,]{1,8}[日底末]/;

/** «前两类共459件», «优秀与合格两档共235份», «较上年增加12件»: no further class. */
function namesAnother(lead: string): boolean {
  return another.test(lead);
}

const another = expression`${'sums'}|[^公]共|^,?共|累计|其中|[较比]|上年|同期|相当|^,?(?:全(?:${'placeLevels'})|截至)|[两二三四]者|[两二三四]项|占(?![道用地])|应[当由]|含`;

/** What the sentence or the stretch says before the first. */
export function openingOf(first: Figure, before: Figure | undefined, folded: string): string {
  const { start } = first.quantity;
  return sentenceBefore(start, folded).slice(-Math.min(longestOpening, start - (before?.quantity.end ?? 0)));
}

const longestOpening = 60;

function announces(opening: string): boolean {
  return divides.test(opening) || announced.test(opening) || tellsParts(opening);
}

/** «从渠道看,», «按处理方式划分,», «就答复类型而言,», «评查结果显示,». */
const divides = expression`[^,。;\d]{2}(?:${'divisionNouns'})(?:情况)?(?:看|为)?[,:]|(?:从|按照?|就|以|依)[^,。;\d]{1,12}(?:${'viewed'})(?:[,:]|则?[是为有])|按照[^,。;\d]{2,6},|(?:结果|结论)(?:看|是|为|显示|依次)`;

/** «审结案件中», «分别作出», «人员配置上,». */
const announced = expression`${'inOrder'}|[^,。;\d过程]{2,8}(?<!其)(?:中|里|当中),|[^,。;\d]{2,6}(?:方面|上),|[。;,]?对[^,。;\d]{2,12}的[^,。;\d]{2,6},`;

/** «和», «其他», «还有»: what goes on here is no class of the run. */
const opensOthers = expression`^[、和及]|其[他它余]|^,?(?:另|${'still'})有`;
