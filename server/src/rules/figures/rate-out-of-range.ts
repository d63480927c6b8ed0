/** R02 RATE_BOUND of the relation catalogue. */
import type { BlockRule } from '../../linter/types.ts';
import { claimFinding } from './claimFinding.ts';

export const rateOutOfRange: BlockRule = {
  meta: {
    id: 'rate-out-of-range',
    title: '占比超过100%',
    summary: '部分占总数的比率不会超过100%;完成任务的百分比和增幅不在此列。',
    category: 'figures',
    severity: 'error',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkBlock({ block }) {
    for (const claim of block.claims) {
      if (claim.relation !== 'rate-bound' || claim.verdict !== 'fails') continue;
      const finding = claimFinding(claim, 'rate', `${claim.arithmetic}：占比不会超过100%`);
      if (finding !== undefined) yield finding;
    }
  },
};
