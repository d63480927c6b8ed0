/** R10 SUM_PARTS of the relation catalogue. */
import type { BlockRule } from '../../linter/types.ts';
import { claimFinding } from './claimFinding.ts';

export const totalMismatch: BlockRule = {
  meta: {
    id: 'total-mismatch',
    title: '分项之和与总数不符',
    summary: '列全的分项相加应等于总数;未列全的分项相加不应超过总数。',
    category: 'figures',
    severity: 'error',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkBlock({ block }) {
    for (const claim of block.claims) {
      if (claim.relation !== 'sum-of-parts' || claim.verdict !== 'fails') continue;
      const finding = claimFinding(claim, 'total', `${claim.arithmetic}，文中总数为${claim.stated}`);
      if (finding !== undefined) yield finding;
    }
  },
};
