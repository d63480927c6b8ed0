/** R10 SUM_PARTS, R13 CROSS_TAB and R14 STOCK_FLOW of the relation catalogue. */
import { arithmeticOn, createClaimRule } from './claimRule.ts';

export const totalMismatch = createClaimRule(
  {
    id: 'total-mismatch',
    title: '分项之和与总数不符',
    summary: '列全的分项相加应等于总数,未列全的不应超过总数;上年结转与新收之和应等于办结与结转下年之和。',
    severity: 'error',
    since: '0.1.0',
  },
  {
    'sum-of-parts': {
      on: 'total',
      message: ({ arithmetic, stated }) => `${arithmetic}，文中总数为${stated}`,
    },
    'cross-tab': { on: 'second', message: ({ arithmetic }) => `两种分法之和应相同：${arithmetic}` },
    'stock-flow': arithmeticOn('closing'),
  },
);
