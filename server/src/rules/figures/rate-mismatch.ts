/** R01 RATE, R03 RATE_FEASIBLE, R04 RATE_INVERSE and R08 FRACTION_WORD of the relation catalogue. */
import type { BlockRule, DocumentRule } from '../../linter/types.ts';
import { arithmeticOn, createClaimRule, createDocumentClaimRule } from './claimRule.ts';

const card = {
  id: 'rate-mismatch',
  title: '比率与数量不符',
  summary: '文中的百分比应能由它所说的部分数与总数算出(四舍五入或截取均可)。',
  severity: 'error',
  since: '0.1.0',
} as const;

/** In a block, and where the whole stands in a paragraph before. */
export const rateMismatch: BlockRule & DocumentRule = {
  ...createDocumentClaimRule(card, { rate: arithmeticOn('rate') }),
  ...createClaimRule(card, {
    rate: arithmeticOn('rate'),
    'fraction-word': arithmeticOn('rate'),
    'rate-inverse': {
      on: 'rate',
      message: ({ arithmetic, stated }, textOf) => {
        const limit = textOf('whole') === '' ? '' : `不超过${textOf('whole')}的`;
        return `${arithmetic}：没有${limit}整数总数能得出${stated}`;
      },
    },
    'rate-feasible': { on: 'rate', message: ({ arithmetic }) => `${arithmetic}；若另有基数，请核对` },
  }),
};
