/**
 * R10 SUM_PARTS of a list of classes that says of what it is but not how many: «办理工作许可1482件。» and then, in another paragraph, «工作许可按类别划分,其中A类
 * 213件、B类1127件、C类142件», «行政处罚案件中,简易程序158件,普通程序27件»; and of classes told by two numbers of which one row gives its total.
 */
import { haveOneClassEnding, matchPartition } from '../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { nearSum, nearValue } from '../../rates/readings.ts';
import { endsWithRest } from '../lists/complete/completeLists.ts';
import { leavesOut } from '../lists/complete/leftOut.ts';
import { nameOf } from '../lists/complete/likeness.ts';
import { pairedLists } from '../lists/pairedLists.ts';
import { isLeftOpen, isOfYearBefore } from '../lists/partList.ts';
import { isPlain, openingOf, runFrom } from '../lists/runs.ts';
import { isMyriadOff, isNeighbourTwice } from '../totals/grossSlips.ts';
import { isOneSlipOff } from '../totals/sums.ts';
import { farClaim, givenBy } from './farClaim.ts';

/** A list of all classes of something that its own paragraph does not count. */
export interface ClassList {
  readonly parts: readonly Figure[];
  /** The words that say of what it is. */
  readonly opening: string;
  /** Other counts beside it, which may be what is wanting. */
  readonly beside: readonly Figure[];
}

/** The lists of a block whose classes are all, and that no sum among its claims adds up. */
export function classLists(
  figures: readonly Figure[],
  claims: readonly Claim[],
  folded: string,
): readonly ClassList[] {
  const added = new Set(
    claims
      .filter(({ relation }) => relation === 'sum-of-parts')
      .flatMap(({ operands }) => operands.slice(1).map(({ quantity }) => quantity)),
  );
  const told = figures.filter(isPlain);
  const lists: ClassList[] = [];
  for (let at = 0; at + 1 < told.length; at++) {
    const first = told[at] as Figure;
    if (added.has(first.quantity) || first.bracket !== -1 || /^[、和及]/.test(first.lead)) continue;
    const parts = runFrom(told, at);
    const opening = openingOf(first, figures[figures.indexOf(first) - 1], folded);
    if (parts.length < 2 || parts.some(({ quantity }) => added.has(quantity))) continue;
    if (
      !areAll(parts, opening) ||
      hasOwnWhole(told, at) ||
      leavesOut(told[at - 1] ?? first, parts, figures, folded)
    )
      continue;
    lists.push({ parts, opening, beside: told.filter((figure) => isBeside(figure, parts)) });
    at += parts.length - 1;
  }
  return [...lists, ...rowsOf(figures, added)];
}

/** The row without a total beside one that a sum has added up. */
function rowsOf(figures: readonly Figure[], added: ReadonlySet<Figure['quantity']>): readonly ClassList[] {
  return pairedLists(figures).flatMap(({ rows: [one, other] }) => {
    const isAdded = (row: readonly Figure[]): boolean => row.every(({ quantity }) => added.has(quantity));
    if (isAdded(one) === isAdded(other)) return [];
    const open = isAdded(one) ? other : one;
    return [{ parts: open, opening: open[0]?.lead ?? '', beside: [] }];
  });
}

/** «历年186件文件进行清理,其中废止27件、…»: of that, whether or not they give it. */
function hasOwnWhole(told: readonly Figure[], at: number): boolean {
  const [before, first] = [told[at - 1], told[at] as Figure];
  return (
    before?.sentence === first.sentence &&
    before.segment === first.segment &&
    before.quantity.unit === first.quantity.unit
  );
}

function areAll(parts: readonly Figure[], opening: string): boolean {
  if (isLeftOpen(parts) || openWords.test(opening)) return false;
  const names = parts.map(nameOf);
  return (
    endsWithRest(parts) ||
    matchPartition(names)?.isStrict === true ||
    (haveOneClassEnding(names) && divides.test(opening)) ||
    (parts.length > 2 && divides.test(opening))
  );
}

const openWords = expression`${'openList'}`;
const divides = expression`(?:从|按照?|就|以|依)[^,。;\d]{1,12}(?:${'viewed'})[,:]|[^其],其中[^,]*$|[中里],`;

function isBeside(figure: Figure, parts: readonly Figure[]): boolean {
  const first = parts[0] as Figure;
  return (
    !parts.includes(figure) &&
    figure.quantity.unit === first.quantity.unit &&
    Math.abs(figure.sentence - first.sentence) <= 1
  );
}

/** The claim of one list over the counts told before it; undefined where none is named as it is. */
export function farClassClaim(
  { parts, opening, beside }: ClassList,
  told: readonly Figure[],
): Claim | undefined {
  const given = givenBy(parts, told);
  if (given !== undefined) return farClaim(parts, given, 'holds');
  const whole = told.findLast((figure) => !isOfYearBefore(figure) && isNamedIn(figure, opening));
  if (whole === undefined) return undefined;
  const gap = Math.abs(nearValue(whole.quantity) - nearSum(parts));
  if (beside.some(({ quantity }) => nearValue(quantity) === gap)) return undefined;
  const isSlip =
    isOneSlipOff(parts, whole, leastTotal) || isMyriadOff(parts, whole) || isNeighbourTwice(parts, whole);
  return isSlip ? farClaim(parts, whole, 'fails') : undefined;
}

const leastTotal = 50;

/** «办理外国人工作许可» is named by «外国人工作许可按类别划分», and not by «北部园区工作许可…»; «罚没款» by «罚没». */
function isNamedIn({ lead, quantity }: Figure, opening: string): boolean {
  const noun = lead.slice(-longestNoun);
  if (quantity.dimension === 'money') return sharesPair(noun, opening);
  const at = opening.lastIndexOf(noun);
  if (lead.length < longestNoun || at === -1) return false;
  const from = Math.max(...[',', ';', '。', ':'].map((mark) => opening.lastIndexOf(mark, at))) + 1;
  return lead.endsWith(opening.slice(from, at).replace(ofAll, '') + noun);
}

const ofAll = expression`^(?:[对在从按就]|${'all'}|${'aforesaid'}|全[年市县区]|${'thisYear'})+`;
const longestNoun = 4;
