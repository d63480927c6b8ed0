/** R35 UNIT_MONEY of the relation catalogue, and the same for measures. */
import { createClaimRule } from './claimRule.ts';

export const conflictingAmounts = createClaimRule(
  {
    id: 'conflicting-amounts',
    title: '金额、计量单位不一',
    summary: '同一笔金额用元、万元、亿元写两次，同一块地用公顷和亩写两次，折算后应相等。',
    severity: 'warning',
    since: '0.1.0',
  },
  {
    'unit-money': {
      on: 'second',
      message: ({ arithmetic, operands }, textOf) =>
        `${operands[0]?.quantity.dimension === 'money' ? '同一笔金额' : '同一个量'}前文为${textOf('first')}，此处为${textOf('second')}（${arithmetic}）`,
    },
  },
);
