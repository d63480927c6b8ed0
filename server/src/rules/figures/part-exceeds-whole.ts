/** R11 PART_LE_WHOLE of the relation catalogue. */
import { operandOf } from '../../figures/claim.ts';
import type { BlockRule } from '../../linter/types.ts';
import { claimFinding } from './claimFinding.ts';

export const partExceedsWhole: BlockRule = {
  meta: {
    id: 'part-exceeds-whole',
    title: '部分大于总数',
    summary: '「其中」之后的数不应大于它所属的总数。',
    category: 'figures',
    severity: 'error',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkBlock({ block }) {
    for (const claim of block.claims) {
      if (claim.relation !== 'part-within-whole' || claim.verdict !== 'fails') continue;
      const part = operandOf(claim, 'part');
      const whole = operandOf(claim, 'whole');
      if (part === undefined || whole === undefined) continue;
      const [partText, wholeText] = [part, whole].map(({ start, end }) => block.folded.slice(start, end));
      const finding = claimFinding(
        claim,
        'part',
        `其中的${partText}大于总数${wholeText}（${claim.arithmetic}）`,
      );
      if (finding !== undefined) yield finding;
    }
  },
};
