/** R28 COMPARATIVE of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const contradictedComparison = createClaimRule(
  {
    id: 'contradicted-comparison',
    title: '高低比较与数字不符',
    summary: '写了「高于」「低于」「多于」「少于」的,前后两个数的大小应与之一致。',
    severity: 'warning',
    since: '0.1.0',
  },
  { comparative: { on: 'greater', message: ({ arithmetic, stated }) => `${arithmetic}，文中为${stated}` } },
);
