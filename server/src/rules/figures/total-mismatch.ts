/** R10 SUM_PARTS, R13 CROSS_TAB and R14 STOCK_FLOW of the relation catalogue. */
import type { BlockRule, DocumentRule } from '../../linter/types.ts';
import { arithmeticOn, createClaimRule, createDocumentClaimRule, type Wording } from './claimRule.ts';

const card = {
  id: 'total-mismatch',
  title: '分项之和与总数不符',
  summary: '列全的分项相加应等于总数,未列全的不应超过总数;上年结转与新收之和应等于办结与结转下年之和。',
  severity: 'error',
  since: '0.1.0',
} as const;

const sum: Wording = {
  on: 'total',
  message: ({ arithmetic, stated }) => `${arithmetic}，文中总数为${stated}`,
};

/** Within one paragraph, and of a whole whose rest stands in another. */
export const totalMismatch: BlockRule & DocumentRule = {
  ...createDocumentClaimRule(card, { 'sum-of-parts': sum }),
  ...createClaimRule(card, {
    'sum-of-parts': sum,
    'cross-tab': { on: 'second', message: ({ arithmetic }) => `两种分法之和应相同：${arithmetic}` },
    'stock-flow': arithmeticOn('closing'),
  }),
};
