/**
 * R29 where a count is named again as something known: «对上述184件规范性文件», «占全部63件一审行政案件的». What it takes up was
 * counted before; where no figure of the report has its number, the one with nearly its digits is meant.
 */
import type { Claim } from '../../../claim.ts';
import { digitsOf, isNumeralSlip } from '../../../repairs/slips.ts';
import { sharesPair } from '../../../words.ts';
import { nearValue } from '../../rates/readings.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { deedOf, type Echo, type PlacedEcho, placedQuantity, standsBefore } from './echoes.ts';

/** A text with more figures than this is not searched for what its words take up. */
const mostSearched = 2000;

/** The echoes of a block, whose places count from where it begins. */
export interface BlockEchoes {
  readonly echoes: readonly Echo[];
  readonly blockStart: number;
}

/** The claims of the counts that take up another; none where a figure before, or several together, have their number. */
export function restatementClaims(blocks: readonly BlockEchoes[]): readonly Claim[] {
  const taken = placedEchoes(blocks, ({ takenUp }) => takenUp !== '');
  if (taken.length === 0) return [];
  if (blocks.reduce((sum, { echoes }) => sum + echoes.length, 0) > mostSearched) return [];
  const unknown = notToldBefore(taken, blocks);
  if (unknown.length === 0) return [];
  const units = new Set(unknown.map(({ echo }) => echo.quantity.unit));
  const all = placedEchoes(blocks, ({ quantity }) => units.has(quantity.unit));
  return unknown.flatMap((later) => {
    const told = all.filter((one) => isOfUnit(one, later) && standsBefore(one, later));
    if (isSumOf(told, later)) return [];
    const meant = told.filter((one) => mayBeMeant(one.echo, later.echo));
    const [only] = meant;
    if (only === undefined || meant.some(({ echo }) => echo.key !== only.echo.key)) return [];
    const tie = tieOf(only, later, told);
    return tie === undefined
      ? []
      : [sameIndicatorClaim(placedQuantity(only), placedQuantity(later), { agrees: false, tie })];
  });
}

function placedEchoes(
  blocks: readonly BlockEchoes[],
  isWanted: (echo: Echo) => boolean,
): readonly PlacedEcho[] {
  const placed: PlacedEcho[] = [];
  for (const { echoes, blockStart } of blocks)
    for (const echo of echoes) if (isWanted(echo)) placed.push({ echo, blockStart });
  return placed;
}

/** Those that no echo before tells in the same number, as it does of nearly all that is taken up. */
function notToldBefore(taken: readonly PlacedEcho[], blocks: readonly BlockEchoes[]): readonly PlacedEcho[] {
  const keys = new Set(taken.map(({ echo }) => echo.key));
  const same = placedEchoes(blocks, ({ key }) => keys.has(key));
  return taken.filter(
    (later) =>
      !same.some(
        (one) => one.echo.key === later.echo.key && isOfUnit(one, later) && standsBefore(one, later),
      ),
  );
}

function isOfUnit(one: PlacedEcho, other: PlacedEcho): boolean {
  return one.echo.quantity.unit === other.echo.quantity.unit;
}

function mayBeMeant(one: Echo, later: Echo): boolean {
  return (
    sharesPair(one.words, later.words) && isNumeralSlip(digitsOf(one.quantity), digitsOf(later.quantity))
  );
}

/** «受理312件,移送45件。357件案件均…»: what neighbours of one paragraph come to was told too. */
function isSumOf(told: readonly PlacedEcho[], { echo, blockStart }: PlacedEcho): boolean {
  const sum = nearValue(echo.quantity);
  const values = told
    .filter((one) => one.blockStart === blockStart)
    .map((one) => nearValue(one.echo.quantity));
  return values.some((first, from) => {
    let near = first;
    return values.slice(from + 1, from + longestSum).some((value) => {
      near += value;
      return near === sum;
    });
  });
}

const longestSum = 6;

/**
 * The very noun and three digits leave little doubt, and so does the only count of its kind just before of which it is one
 * more or less or has the digits swapped; one more or less of much the same is at most worth a look.
 */
function tieOf(
  one: PlacedEcho,
  later: PlacedEcho,
  told: readonly PlacedEcho[],
): 'inferred' | 'weak' | undefined {
  const deed = deedOf(later.echo.lead, later.echo.takenUp);
  if (deed !== undefined) return isOfDeed(deed, one, later) ? 'inferred' : undefined;
  const noun = sharedNoun(one.echo, later.echo);
  const isMore = nearValue(later.echo.quantity) > nearValue(one.echo.quantity);
  const isSwapped = haveSameDigits(digitsOf(one.echo.quantity), digitsOf(later.echo.quantity));
  // Fewer of them may be some of them.
  const isAll = !later.echo.opensTopic || isMore || isSwapped;
  if (noun >= surelyNamed && digitsOf(later.echo.quantity).length > 2 && isAll) return 'inferred';
  if (one.blockStart !== later.blockStart) return undefined;
  const isNext = Math.abs(nearValue(one.echo.quantity) - nearValue(later.echo.quantity)) === 1;
  const isOnly = !told.some((other) => other.blockStart === later.blockStart && other !== one);
  const isJustBefore = later.echo.sentence - one.echo.sentence <= 2;
  if (noun >= named && isOnly && isJustBefore && isAll && (isNext || isSwapped)) return 'inferred';
  return isNext ? 'weak' : undefined;
}

/** «全年立案查处各类违法案件1536件» and «从2025年立案查处的1563件案件中»: done with the same words, and the digits are swapped. */
function isOfDeed(deed: string, one: PlacedEcho, later: PlacedEcho): boolean {
  const [told, again] = [digitsOf(one.echo.quantity), digitsOf(later.echo.quantity)];
  return one.echo.lead.includes(deed) && again.length > 2 && haveSameDigits(told, again);
}

/**
 * So many characters of the noun stand in both: «审查规范性文件148件» ends with what «184件规范性文件逐件» begins with; 0 for
 * none.
 */
function sharedNoun({ words }: Echo, { takenUp }: Echo): number {
  for (let length = Math.min(takenUp.length, longestNoun); length >= named; length--)
    if (words.endsWith(takenUp.slice(0, length))) return length;
  return 0;
}

const named = 2;
const surelyNamed = 4;
const longestNoun = 16;

function haveSameDigits(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}
