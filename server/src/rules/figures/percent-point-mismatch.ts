/** R09 PERCENT_POINT of the relation catalogue. */
import type { BlockRule, DocumentRule } from '../../linter/types.ts';
import { arithmeticOn, createClaimRule, createDocumentClaimRule } from './claimRule.ts';

const card = {
  id: 'percent-point-mismatch',
  title: '百分点有误',
  summary: '两个百分比之差以百分点计,应等于两者相减;数量的变化和占比以百分比计。',
  severity: 'error',
  since: '0.1.0',
} as const;

/** In a block, and where the year before stands in a paragraph before. */
export const percentPointMismatch: BlockRule & DocumentRule = {
  ...createDocumentClaimRule(card, { 'percent-point': arithmeticOn('change') }),
  ...createClaimRule(card, { 'percent-point': arithmeticOn('change') }),
};
