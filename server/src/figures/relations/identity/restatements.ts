/**
 * R29 where a count is named again as something known: «对上述184件规范性文件», «占全部63件一审行政案件的». What it takes up was
 * counted before; where no figure of the report has its number, the one with nearly its digits is meant.
 */
import type { Claim } from '../../claim.ts';
import type { Quantity } from '../../quantities.ts';
import { isNumeralSlip } from '../../repairs/slips.ts';
import { sharesPair } from '../../words.ts';
import type { Echo, PlacedEcho } from './echoes.ts';
import { sameIndicatorClaim } from './sameIndicatorClaim.ts';

/** A text with more figures than this is not searched for what its words take up. */
const mostSearched = 2000;

/** The claims of the counts that take up another; none where a figure before has their number. */
export function restatementClaims(all: readonly PlacedEcho[]): readonly Claim[] {
  const taken = all.filter(({ echo }) => echo.takenUp !== '');
  if (taken.length === 0 || all.length > mostSearched) return [];
  return taken.flatMap((later) => {
    const told = all.filter((one) => one.echo.quantity.end <= later.echo.quantity.start);
    if (told.some(({ echo }) => echo.key === later.echo.key)) return [];
    const meant = told.filter((one) => mayBeMeant(one.echo, later.echo));
    const [only] = meant;
    if (only === undefined || meant.some(({ echo }) => echo.key !== only.echo.key)) return [];
    const tie = tieOf(only, later);
    return tie === undefined
      ? []
      : [sameIndicatorClaim(only.echo.quantity, later.echo.quantity, { agrees: false, tie })];
  });
}

function mayBeMeant(one: Echo, later: Echo): boolean {
  return (
    one.quantity.unit === later.quantity.unit &&
    sharesPair(one.words, later.words) &&
    isNumeralSlip(digitsOf(one.quantity), digitsOf(later.quantity))
  );
}

/** The very noun and three digits leave little doubt; one more or less of much the same is at most worth a look. */
function tieOf(one: PlacedEcho, later: PlacedEcho): 'inferred' | 'weak' | undefined {
  if (later.echo.opening !== '') return isOneTotal(one, later) ? 'inferred' : undefined;
  if (namesTheSame(one.echo, later.echo) && digitsOf(later.echo.quantity).length > 2) return 'inferred';
  const apart = one.echo.quantity.value.coefficient - later.echo.quantity.value.coefficient;
  return one.block === later.block && Math.abs(apart) === 1 ? 'weak' : undefined;
}

/** Fewer of them may be some of them; more, or the same digits in another order, are a slip. */
function isOneTotal(one: PlacedEcho, later: PlacedEcho): boolean {
  const [before, now] = [digitsOf(one.echo.quantity), digitsOf(later.echo.quantity)];
  if (before.length !== now.length || (before.length < 3 && one.block !== later.block)) return false;
  const isSame = one.echo.words.endsWith(later.echo.opening) || namesTheSame(one.echo, later.echo);
  const isSwapped = [...before].sort().join('') === [...now].sort().join('');
  return isSame && (isSwapped || Number(now) > Number(before));
}

/** «审查规范性文件148件» and «184件规范性文件逐件»: the one ends with the noun that the other begins with. */
function namesTheSame({ words }: Echo, { takenUp }: Echo): boolean {
  for (let length = shortestNoun; length <= takenUp.length; length++)
    if (words.endsWith(takenUp.slice(0, length))) return true;
  return false;
}

const shortestNoun = 4;

function digitsOf({ value }: Quantity): string {
  return String(value.coefficient) + '0'.repeat(Math.max(0, value.exponent));
}
