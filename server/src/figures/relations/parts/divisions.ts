/** A count and the classes that follow it: «300件。从类型看,A 112件,…;B 109件,…;其他79件». */

import { tellsDifference } from '../../../lexicon/figures/changeWords.ts';
import { areExclusive, tellsParts } from '../../../lexicon/figures/partitions.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isCount } from '../../figure.ts';
import { sentenceBefore } from '../../words.ts';
import { isOfLater, isOfTopic } from './dividedCount.ts';
import { endsWithRest, isComplete, isNear, tellsDeedAgain } from './lists/complete/completeLists.ts';
import { leavesOut, mayBeUnsettled } from './lists/complete/leftOut.ts';
import { countedList, countedRun } from './lists/countedLists.ts';
import { dividesBy, isDividedAnew, type ListCue, listCue } from './lists/listCue.ts';
import { classesOf, holdOutcome, isOfYearBefore, ownWords } from './lists/partList.ts';
import { isOfOneList } from './lists/peers.ts';
import { partsAfter, runsOf } from './partsAfter.ts';
import { inOrderOfRest, isByChance, laterRun } from './runChoice.ts';
import { compareSum, toSumClaim } from './totals/sums.ts';
import { tieOfUsual } from './totals/tieOfUsual.ts';

/** Small numbers add up to others by chance, unless the words right behind them say that a list follows. */
const leastTotal = 12;
const reach = 16;

/**
 * The sums of every count that runs of counts after it give; a run that does not give it is reported only if the words
 * say that the list is complete. `nested` are the parts of other wholes («客运412件,其中…»), which a run passes over.
 */
export function divisionClaims(
  figures: readonly Figure[],
  folded: string,
  nested: ReadonlyMap<Figure, Figure>,
): readonly Claim[] {
  const claims: Claim[] = [];
  const listed = new Set<Figure>(nested.keys());
  const given = new Set<Figure>();
  for (const [index, total] of figures.entries()) {
    // «应结4263件;审结3921件,未结342件。从结案方式看,…»: a class is divided only by what a later sentence announces.
    const isClass = listed.has(total);
    if (!mayBeTotal(total, folded) || nested.has(total)) continue;
    const isDivided = isClass || isDividedAlready(total, nested);
    const after = partsAfter(figures, index, nested, folded);
    let parts = isDivided ? after.filter((figure) => !nested.has(figure)) : after;
    if (isClass) parts = parts.filter(({ sentence }) => sentence > total.sentence);
    let from = total.quantity.end;
    // A second division of the same total follows the first: «按事项分,…;按结果分,…».
    while (parts.length >= 2) {
      // «428宗,其中简易程序361宗、普通程序67宗。从类型看,…»: only what is announced divides it once more.
      if (isDivided && parts[0] !== undefined && !announces.has(listCue(total, parts[0], folded, from)))
        break;
      const search = { total, from, folded, figures, index };
      const counted = countedList(total, parts, folded);
      const run =
        counted?.run ??
        findRun(parts, search) ??
        runBehindBracket(parts, search) ??
        countedRun(total, parts, classesOf(figures, index)) ??
        announcedRun(parts, search);
      if (run === undefined) break;
      const isEqual = compareSum(run, total) === 'equal';
      // What is a list of one count is none of another.
      if (!isEqual && (run.some((part) => given.has(part)) || holdOutcome(run))) break;
      if (!isEqual && (isOfTopic(run, total, figures) || isOfLater(run, total, figures, index, folded)))
        break;
      // What is a class of one total is not the total of the classes beside it.
      for (const part of run) {
        listed.add(part);
        given.add(part);
      }
      const isSure = isEqual || (endsWithRest(run) && isNear(total, run));
      const tie = isSure
        ? 'stated'
        : counted !== undefined
          ? counted.tie
          : isUsual(total, run, folded, from)
            ? tieOfUsual(run, total)
            : 'inferred';
      claims.push(toSumClaim(run, total.quantity, isEqual ? 'holds' : 'fails', scopeOf(total, run), tie));
      const next = run.at(-1);
      parts = parts.slice(next === undefined ? run.length : parts.indexOf(next) + 1);
      from = run.at(-1)?.quantity.end ?? from;
    }
  }
  return claims;
}

const announces: ReadonlySet<ListCue> = new Set(['list', 'announced', 'apart']);

/** Nothing but their names says that the classes are all. */
function isUsual(total: Figure, run: readonly Figure[], folded: string, from: number): boolean {
  const [first] = run;
  return (
    first !== undefined &&
    listCue(total, first, folded, from) === 'plain' &&
    areExclusive(run.map((part) => ownWords(part)))
  );
}

/** «315件,…其中A 118件、B 92件»: a list after 其中 is the division of its whole. */
function isDividedAlready(total: Figure, nested: ReadonlyMap<Figure, Figure>): boolean {
  let parts = 0;
  for (const whole of nested.values()) if (whole === total) parts++;
  return parts > 1;
}

/** Where the runs that divide a total are sought: behind `from`, among the figures of its block, of which it is the one at `index`. */
interface Search {
  readonly total: Figure;
  readonly from: number;
  readonly folded: string;
  readonly figures: readonly Figure[];
  readonly index: number;
}

/** «结案896件,年末未结42件。从结案方式看,…»: the list that a later sentence or stretch announces, whatever is counted in between. */
function announcedRun(parts: readonly Figure[], search: Search): readonly Figure[] | undefined {
  const at = parts.findIndex((part, place) => place > 0 && isInNextStretch(part, parts[place - 1] ?? part));
  const first = parts[at];
  if (first === undefined) return undefined;
  const opening = sentenceBefore(first.quantity.start, search.folded);
  if (!dividesBy.test(opening.slice(opening.lastIndexOf(';') + 1))) return undefined;
  return findRun(parts.slice(at), search);
}

/** «1364人(其中追究责任412人)。问责局长8人,…»: the list of the next sentence, whatever a bracket tells of its total. */
function runBehindBracket(parts: readonly Figure[], search: Search): readonly Figure[] | undefined {
  const outside = parts.filter(({ bracket }) => bracket === search.total.bracket);
  const isBehind =
    outside.length < parts.length && outside.every(({ sentence }) => sentence > search.total.sentence);
  return isBehind ? findRun(outside, search) : undefined;
}

function isInNextStretch(part: Figure, last: Figure): boolean {
  return part.sentence > last.sentence || part.segment > last.segment;
}

function findRun(
  parts: readonly Figure[],
  { total, from, folded, figures, index }: Search,
): readonly Figure[] | undefined {
  const runs = runsOf(parts);
  const equal = runs.find((run) => compareSum(run, total) === 'equal');
  const first = parts[0];
  if (first === undefined || runs.length === 0) return undefined;
  const cue = listCue(total, first, folded, from);
  if (cue === 'plain' && isClassItself(total, figures[index - 1])) return undefined;
  if (equal === undefined && isOfSpan(total, figures[index - 1])) return undefined;
  const isAgain = runs.some((run) => tellsDeedAgain(run, total));
  if (equal === undefined && cue === 'plain' && !isAgain && isOfOneList(total, parts.slice(0, 2)))
    return undefined;
  if (equal !== undefined) return cue === 'plain' && isByChance(total, equal) ? undefined : equal;
  const complete =
    cue === 'none'
      ? undefined
      : inOrderOfRest(runs).find(
          (run) =>
            !isDividedAnew(run, folded) &&
            isComplete(total, run, cue, figures[index - 1]) &&
            !leavesOut(total, run, figures, folded) &&
            !mayBeUnsettled(total, run, folded.slice(from, first.quantity.start)),
        );
  return complete === undefined ? undefined : (laterRun(total, complete) ?? complete);
}

/** «五年以下86名,五至十年64名,其他50名»: what a span of years names is a class as those after it are. */
function isOfSpan({ lead, clause }: Figure, span: Figure | undefined): boolean {
  return (
    span?.quantity.dimension === 'duration' && span.clause === clause && /^(?:以[下上内])?的?$/.test(lead)
  );
}

/** «公安类占三成多,计372件,人社类198件,其余…»: what is told after its share is a class as those after it are. */
function isClassItself({ lead, sentence }: Figure, share: Figure | undefined): boolean {
  return (
    share?.quantity.dimension === 'share' &&
    share.sentence === sentence &&
    share.before.includes('占') &&
    /^,?(?:[共合总]?计|共有?|[为有即达])?$/.test(lead)
  );
}

function mayBeTotal(figure: Figure, folded: string): boolean {
  const { coefficient, exponent } = figure.quantity.value;
  // «占年初预算1600万元的52.3%»: what a share is of is not divided by what follows.
  const isOfShare = /占[^,、%]*$/.test(figure.lead) && figure.tail.startsWith('的');
  const { end } = figure.quantity;
  const isLarge = coefficient * 10 ** exponent >= leastTotal || tellsParts(folded.slice(end, end + reach));
  return (
    isLarge && isCount(figure) && !isOfYearBefore(figure) && !isOfShare && !tellsDifference(figure.before)
  );
}

function scopeOf(total: Figure, parts: readonly Figure[]): Claim['scope'] {
  return isNear(total, parts) ? 'sentence' : 'paragraph';
}
