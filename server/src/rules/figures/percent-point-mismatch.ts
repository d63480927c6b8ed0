/** R09 PERCENT_POINT of the relation catalogue. */
import { arithmeticOn, createClaimRule } from './claimRule.ts';

export const percentPointMismatch = createClaimRule(
  {
    id: 'percent-point-mismatch',
    title: '百分点有误',
    summary: '两个百分比之差以百分点计,应等于两者相减;数量的变化和占比以百分比计。',
    severity: 'error',
    since: '0.1.0',
  },
  { 'percent-point': arithmeticOn('change') },
);
