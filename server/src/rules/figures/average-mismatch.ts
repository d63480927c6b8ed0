/** R27 AVERAGE of the relation catalogue. */
import { arithmeticOn, createClaimRule } from './claimRule.ts';

export const averageMismatch = createClaimRule(
  {
    id: 'average-mismatch',
    title: '平均数与总数不符',
    summary: '人均、户均、平均每场的数应能由总数除以个数得出,每次几个、共几次的应与总数相符。',
    severity: 'error',
    since: '0.1.0',
  },
  // «12期,每期50人,共500人次» speaks of the total, «人均75件» of the average.
  { average: arithmeticOn(({ operands: [stated] }) => stated?.role) },
);
