/** A count and, in the next sentence, the bodies that it is made up of: «出庭应诉486件。市政府部门出庭157件,县政府出庭329件». */
import { matchPartition } from '../../../lexicon/figures/partitions.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { sharesPair } from '../../words.ts';
import { wordsOf } from './lists/partList.ts';
import { compareSum, isOfItsSize, toSumClaim } from './totals/sums.ts';

/** `nested` are the parts of other wholes («103件,其中正职29件»), which are passed over. */
export function sumsAcrossSentences(
  figures: readonly Figure[],
  nested: ReadonlyMap<Figure, Figure>,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, total] of figures.entries()) {
    const next = figures[index + 1];
    if (next?.sentence !== total.sentence + 1 || total.stage === undefined || !isCount(total)) continue;
    const parts = partsOf(total, figures.slice(index + 1), nested);
    if (parts === undefined) continue;
    const verdict = compareSum(parts, total);
    if (verdict !== 'equal' && isOfAnother(parts, total, figures)) continue;
    // A sum far below the total leaves room for bodies that are not named; one far above it is of something else.
    if (verdict === 'short' && !isOfItsSize(parts, total)) continue;
    if (verdict === 'over' && !isOfItsSize(parts, total) && !parts.every(isSaidOf(total))) continue;
    claims.push(
      toSumClaim(parts, total.quantity, verdict === 'equal' ? 'holds' : 'fails', 'paragraph', 'inferred'),
    );
  }
  return claims;
}

/** Whether the parts give another count of the total's sentence, or of their own («受理386件,办结351件,尚未办结35件»). */
function isOfAnother(parts: readonly Figure[], total: Figure, figures: readonly Figure[]): boolean {
  return figures.some(
    (figure) =>
      (figure.sentence === total.sentence || figure.sentence === parts[0]?.sentence) &&
      isComparable(figure, total) &&
      compareSum(parts, figure) === 'equal',
  );
}

/** The two counts of the next sentence that have come as far as the total and divide it by who they are of. */
function partsOf(
  total: Figure,
  following: readonly Figure[],
  nested: ReadonlyMap<Figure, Figure>,
): readonly Figure[] | undefined {
  const parts = following.filter(
    (figure) =>
      figure.sentence === total.sentence + 1 &&
      isComparable(figure, total) &&
      !nested.has(figure) &&
      // «占全部55件一审案件的58.18%»: the whole of a share is none of the parts.
      !figure.before.includes('占') &&
      // «187件复议案件中,…»: what is divided anew is a whole.
      !figure.tail.endsWith('中') &&
      haveComeAsFar(figure, total),
  );
  return parts.length === 2 && matchPartition(parts.map(wordsOf)) !== undefined ? parts : undefined;
}

/** The words of the total's stage: then one of the numbers may be wrong by far. */
const isSaidOf =
  ({ stage: whole }: Figure) =>
  ({ stage, lead }: Figure): boolean =>
    sharesPair(whole?.word ?? '', stage?.word ?? lead) && !/[未不]/.test(lead);

/** «实际出庭应诉», «出庭应诉», «出庭»: words of one stage. */
function haveComeAsFar(part: Figure, total: Figure): boolean {
  return part.stage === undefined
    ? sharesPair(total.stage?.word ?? '', part.lead)
    : part.stage.rank === total.stage?.rank;
}
