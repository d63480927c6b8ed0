/** Changes of a part: «立案286件,比上年的301件减少15件,其中食品类减少21件、药品类增加6件». */
import type { Change } from '../../../lexicon/figures/changeWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import type { Figure } from '../../figure.ts';

/**
 * Whether 其中 stands between what a claim holds the change against and the change, and the change is so of a part: 其中 opens a
 * change with a subject of its own, or that of the whole is told before it. `told` are the changes that the figures tell.
 */
export function isOfPart(
  { operands }: Claim,
  index: number,
  sentence: readonly Figure[],
  told: readonly (Change | undefined)[],
): boolean {
  const change = sentence[index];
  const among = sentence.findLastIndex(
    ({ lead, segment }, at) => at <= index && segment === change?.segment && opensParts.test(lead),
  );
  const first = sentence[among];
  if (change === undefined || first === undefined) return false;
  const compared = operands.filter(({ quantity }) => quantity !== change.quantity);
  const end = Math.max(...compared.map(({ quantity }) => quantity.end));
  if (end > first.quantity.start) return false;
  const isChange = (at: number): boolean => told[at]?.isLevel === false;
  return (
    isChange(among) ||
    sentence.some((figure, at) => at < among && figure.quantity.start >= end && isChange(at))
  );
}

const opensParts = expression`其中|^[,(]?(?:${'including'})`;
