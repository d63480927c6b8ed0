/** R22 GROWTH, R23 GROWTH_FEASIBLE, R24 GROWTH_BOUND, R25 DELTA and R26 MULTIPLE of the relation catalogue. */
import type { Claim } from '../../figures/claim.ts';
import type { BlockRule } from '../../linter/types.ts';
import { claimFinding } from './claimFinding.ts';

export const growthMismatch: BlockRule = {
  meta: {
    id: 'growth-mismatch',
    title: '增减与前后两期不符',
    summary: '增减的幅度、数量和倍数应能由前后两期的数算出;只写本期数的,上期应有整数可得。',
    category: 'figures',
    severity: 'error',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkBlock({ block }) {
    for (const claim of block.claims) {
      const message = messageOf(claim);
      const finding =
        message === undefined
          ? undefined
          : claimFinding(claim, claim.relation === 'multiple' ? 'multiple' : 'change', message);
      if (finding !== undefined) yield finding;
    }
  },
};

function messageOf(claim: Claim): string | undefined {
  if (claim.verdict === 'holds' || claim.verdict === 'open') return undefined;
  switch (claim.relation) {
    case 'growth':
    case 'delta':
    case 'multiple':
      return `${claim.arithmetic}，文中为${claim.stated}`;
    case 'growth-feasible':
      return `${claim.arithmetic}：没有整数的上期数能得出${claim.stated}`;
    case 'growth-bound':
      return `${claim.arithmetic}：降幅不会超过100%`;
    default:
      return undefined;
  }
}
