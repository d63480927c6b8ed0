/** R35 UNIT_MONEY of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const conflictingAmounts = createClaimRule(
  {
    id: 'conflicting-amounts',
    title: '金额单位不一',
    summary: '同一笔金额用元、万元、亿元写两次,折算后应相等。',
    severity: 'warning',
    since: '0.1.0',
  },
  {
    'unit-money': {
      on: 'second',
      message: ({ arithmetic }, textOf) =>
        `同一笔金额前文为${textOf('first')}，此处为${textOf('second')}（${arithmetic}）`,
    },
  },
);
