/**
 * R10 SUM_PARTS of lines that divide two counts at once: «发生事故4起,死亡157人。其中:» and then «煤矿2起,死亡61人;», «建筑1起,死亡64人;»,
 * «冶金1起,死亡32人。». Where one of the two is given the lines leave nothing out, so that they must give the other as well.
 */
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { compareSum } from '../totals/sums.ts';
import { farClaim, isAlike } from './farClaim.ts';

/** The claims of the first counts of each unit in every line with those told before the colon. */
export function farLineClaims(
  wholes: readonly Figure[],
  lines: readonly (readonly Figure[])[],
): readonly Claim[] {
  const sums = wholes.flatMap((whole) => {
    const parts = lines.flatMap((line) => line.find((figure) => isAlike(figure, whole)) ?? []);
    return parts.length === lines.length ? [{ whole, parts, verdict: compareSum(parts, whole) }] : [];
  });
  if (sums.length < 2 || !sums.some(({ verdict }) => verdict === 'equal')) return [];
  return sums.map(({ whole, parts, verdict }) =>
    farClaim(parts, whole, verdict === 'equal' ? 'holds' : 'fails'),
  );
}
