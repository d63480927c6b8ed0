/** R22 GROWTH, R23 GROWTH_FEASIBLE, R24 GROWTH_BOUND, R25 DELTA and R26 MULTIPLE of the relation catalogue. */
import type { BlockRule, DocumentRule } from '../../linter/types.ts';
import { arithmeticOn, createClaimRule, createDocumentClaimRule } from './claimRule.ts';

const card = {
  id: 'growth-mismatch',
  title: '增减与前后两期不符',
  summary: '增减的幅度、数量和倍数应能由前后两期的数算出;只写本期数的,上期应有整数可得。',
  severity: 'error',
  since: '0.1.0',
} as const;

/** In a block, and where the year before stands in a paragraph before. */
export const growthMismatch: BlockRule & DocumentRule = {
  ...createDocumentClaimRule(card, { growth: arithmeticOn('change') }),
  ...createClaimRule(card, {
    growth: arithmeticOn('change'),
    delta: arithmeticOn('change'),
    multiple: arithmeticOn('multiple'),
    'growth-feasible': {
      on: 'change',
      message: ({ arithmetic, stated }) => `${arithmetic}：没有整数的上期数能得出${stated}`,
    },
    'growth-bound': {
      on: 'change',
      message: ({ arithmetic, stated }) =>
        stated.endsWith('倍')
          ? `减少${stated}：减少的不会多于原有的，请写明减少百分之几`
          : stated.includes('-')
            ? `${stated}：动词已经说明是减少，数值不再写负号`
            : `${arithmetic}：降幅不会超过100%`,
    },
  }),
};
