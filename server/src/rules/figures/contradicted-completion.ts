/** R07 UNIVERSAL of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const contradictedCompletion = createClaimRule(
  {
    id: 'contradicted-completion',
    title: '全部完成与剩余矛盾',
    summary: '写了全部办结、全部完成的,后文不应再有没有完成的数。',
    severity: 'warning',
    since: '0.1.0',
  },
  { universal: { on: 'part', message: ({ arithmetic }) => arithmetic } },
);
