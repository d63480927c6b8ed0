/** Changes of a part: «比上年的301件减少15件,其中食品类减少21件、药品类增加6件». */
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';

/**
 * Whether 其中 stands between the figures that a change is held against and the change, so that it is told of some of them
 * only and its own figures are left out.
 */
export function isOfPart({ operands }: Claim, change: Figure, sentence: readonly Figure[]): boolean {
  const compared = operands.filter(({ quantity }) => quantity !== change.quantity);
  // «其中占25个百分点»: a change in the wrong unit is wrong whatever it is of.
  if (compared.length < 2) return false;
  const end = Math.max(...compared.map(({ quantity }) => quantity.end));
  const between = sentence.filter(
    ({ quantity, segment, bracket }) =>
      quantity.start >= end &&
      quantity.start <= change.quantity.start &&
      segment === change.segment &&
      (bracket === -1 || bracket === change.bracket),
  );
  const opener = between.findLastIndex(({ lead }) => partly.test(lead));
  return opener !== -1 && !between.slice(opener).some(({ lead }) => ofAll.test(lead));
}

const partly = /其中/;
/** What leads back to the whole. */
const ofAll = /总体|整体|总的|总量|总数|合计|两项|各类/;
