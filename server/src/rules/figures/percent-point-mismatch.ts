/** R09 PERCENT_POINT of the relation catalogue. */
import type { BlockRule } from '../../linter/types.ts';
import { claimFinding } from './claimFinding.ts';

export const percentPointMismatch: BlockRule = {
  meta: {
    id: 'percent-point-mismatch',
    title: '百分点有误',
    summary: '两个百分比之差以百分点计,应等于两者相减;数量的变化和占比以百分比计。',
    category: 'figures',
    severity: 'error',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkBlock({ block }) {
    for (const claim of block.claims) {
      if (claim.relation !== 'percent-point' || claim.verdict !== 'fails') continue;
      const finding = claimFinding(claim, 'change', `${claim.arithmetic}，文中为${claim.stated}`);
      if (finding !== undefined) yield finding;
    }
  },
};
