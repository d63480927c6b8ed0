/** R01 RATE and R04 RATE_INVERSE of the relation catalogue. */
import { operandOf } from '../../figures/claim.ts';
import type { BlockRule } from '../../linter/types.ts';
import { claimFinding } from './claimFinding.ts';

export const rateMismatch: BlockRule = {
  meta: {
    id: 'rate-mismatch',
    title: '比率与数量不符',
    summary: '文中的百分比应能由同句的部分数与总数算出(四舍五入或截取均可)。',
    category: 'figures',
    severity: 'error',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkBlock({ block }) {
    for (const claim of block.claims) {
      if (claim.verdict !== 'fails') continue;
      if (claim.relation === 'rate') {
        const finding = claimFinding(claim, 'rate', `${claim.arithmetic}，文中为${claim.stated}`);
        if (finding !== undefined) yield finding;
      } else if (claim.relation === 'rate-inverse') {
        const whole = operandOf(claim, 'whole');
        const limit = whole === undefined ? '' : `不超过${block.folded.slice(whole.start, whole.end)}的`;
        const finding = claimFinding(
          claim,
          'rate',
          `${claim.arithmetic}：没有${limit}整数总数能得出${claim.stated}`,
        );
        if (finding !== undefined) yield finding;
      }
    }
  },
};
