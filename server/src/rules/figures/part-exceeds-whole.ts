/** R11 PART_LE_WHOLE of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const partExceedsWhole = createClaimRule(
  {
    id: 'part-exceeds-whole',
    title: '部分大于总数',
    summary: '「其中」之后的数不应大于它所属的总数。',
    severity: 'error',
    since: '0.1.0',
  },
  {
    'part-within-whole': {
      on: 'part',
      message: ({ arithmetic }, textOf) =>
        `其中的${textOf('part')}大于总数${textOf('whole')}（${arithmetic}）`,
    },
  },
);
