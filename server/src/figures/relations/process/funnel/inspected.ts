/** R16 FUNNEL of an inspection: no more have something wrong with them than were looked at. */
import {
  countsThings,
  type FindingWords,
  findingWordsIn,
  looksAt,
  tellsOfOthers,
} from '../../../../lexicon/figures/inspectionWords.ts';
import { isAbove } from '../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { stageClaim } from './stageClaim.ts';

/** «检查培训机构120所,发现存在问题的机构36所»: the claims of things with something wrong among those inspected just before. */
export function inspectedClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  return figures.flatMap((later, index) => {
    const earlier = figures[index - 1];
    if (earlier === undefined || !areNeighbours(earlier, later) || !looksAt(earlier.lead)) return [];
    // «每千人抽检5.2批次»: an average bounds nothing.
    if (/[每均]/.test(earlier.lead)) return [];
    const words = findingWordsIn(later.lead, later.tail);
    if (words === undefined || !areSame(earlier, words)) return [];
    // «累计», «群众举报», «另有»: others than those that were inspected are counted too.
    const between = folded.slice(earlier.quantity.end, later.quantity.end + longestAfter);
    if (tellsOfOthers(between)) return [];
    const isMore = isAbove(boundsOf(later.quantity), boundsOf(earlier.quantity));
    return [stageClaim(earlier, later, isMore ? 'fails' : 'holds', 'stated')];
  });
}

const longestAfter = 12;

/** Two counts of whole things in neighbouring clauses, by one unit: of 问题 and 隐患 one place may have many. */
function areNeighbours(earlier: Figure, later: Figure): boolean {
  return (
    earlier.sentence === later.sentence &&
    earlier.segment === later.segment &&
    earlier.bracket === later.bracket &&
    later.clause - earlier.clause === 1 &&
    earlier.quantity.unit === later.quantity.unit &&
    countsThings(later.quantity.unit) &&
    isComparable(earlier, later)
  );
}

function areSame(earlier: Figure, { noun, isGeneric }: FindingWords): boolean {
  return isGeneric || sharesPair(noun, earlier.lead + earlier.tail);
}
