/** R10 SUM_PARTS and R01 RATE of the relation catalogue, in tables. */
import { arithmeticOn, createDocumentClaimRule } from './claimRule.ts';

export const tableMismatch = createDocumentClaimRule(
  {
    id: 'table-mismatch',
    title: '表格合计、占比或增减不符',
    summary: '表格的合计行、合计列应等于各项之和;占比应能由数量和合计算出,增减应能由前后两年算出。',
    severity: 'error',
    since: '0.1.0',
  },
  {
    'sum-of-parts': {
      on: 'total',
      message: ({ arithmetic, stated }) => `${arithmetic}，表中合计为${stated}`,
    },
    rate: arithmeticOn('rate'),
    growth: arithmeticOn('change'),
    delta: arithmeticOn('change'),
  },
  'section',
);
