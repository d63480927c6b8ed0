/**
 * R32 where what is lacking is told in other words than before: «民间纠纷…需要调处的总数为161起» and «全年116起纠纷中». All that the later count
 * says of itself stands in the paragraph of the first, and the digits are a slip apart.
 */

import { withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { isNotWhole } from '../../../../lexicon/figures/retoldWords.ts';
import { partScope } from '../../../../lexicon/figures/scopeWords.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { digitsOf } from '../../../repairs/slips.ts';
import { sentenceBefore, sharesPair } from '../../../words.ts';
import { ofMonth } from '../mentions.ts';
import { type ToldCount, tellingOf } from './blockCounts.ts';
import { isCoveredIn, isSaidIn } from './covered.ts';
import { isNarrowed } from './narrowed.ts';
import { isCloseSlip, isOfReporter, isOfYear } from './sameness.ts';
import { fieldOf, isOfLacking, numberOf } from './toldBlock.ts';

/** `lacking` are the numbers told of what is lacking: a count that is told again rightly is not told again wrongly, too. */
export function isNamedInParagraph(
  first: ToldCount,
  later: ToldCount,
  year: number | undefined,
  lacking: ReadonlySet<string>,
): boolean {
  const { block, figure } = later;
  const again = tellingOf(later);
  if (again === undefined || isOfLacking(first) || lacking.has(numberOf(first.figure.quantity))) return false;
  const { quantity, lead, tail, bracket } = first.figure;
  if (quantity.unit !== figure.quantity.unit || !isComparable(first.figure, figure)) return false;
  const length = digitsOf(quantity).length;
  if (quantity.isApproximate || bracket !== -1 || !isCloseSlip(quantity, figure.quantity)) return false;
  if (isNotWhole(lead.replace(takenIn, '')) || again.isPart || again.isCumulative) return false;
  const paragraph = paragraphOf(first, again.sentence, block === first.block ? figure : undefined);
  if (!isCoveredIn(paragraph, again)) return false;
  const sentence = sentenceBefore(quantity.start, paragraph);
  const field = fieldOf(first, again.isTakenUp);
  const told = { figure: first.figure, sentence };
  const level = tellingOf(first)?.level ?? partScope(lead).level;
  const isOfBody =
    (level === '' || again.level === '' || level === again.level) && isSaidIn(again.owner, told, paragraph);
  return (
    isOfBody &&
    !ofMonth.test(sentence) &&
    isOfYear(told, again, year) &&
    isOfReporter(again, told, field) &&
    !isNarrowed(again, told, block.folded, field) &&
    (length > fewDigits
      ? sharesPair(again.own, sentence + tail)
      : sharesRunOf(fewestShared, withoutGeneric(again.own), withoutGeneric(lead + tail)))
  );
}

/** The paragraph of a count, up to the sentence of the later one where they stand in one. */
function paragraphOf({ block: { folded } }: ToldCount, sentence: string, later: Figure | undefined): string {
  return later === undefined ? folded : folded.slice(0, later.quantity.start - sentence.length);
}

/** «新收»: what came in, not what came in besides. */
const takenIn = /新(?=[收立受接])/g;
/** Numbers of two digits are a slip apart by chance once in five times: they need more words in common. */
const fewDigits = 2;
const fewestShared = 4;

function sharesRunOf(length: number, one: string, other: string): boolean {
  for (let at = 0; at + length <= one.length; at++) {
    const run = one.slice(at, at + length);
    if (!run.includes(' ') && other.includes(run)) return true;
  }
  return false;
}
