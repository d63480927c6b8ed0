/** R02 RATE_BOUND of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const rateOutOfRange = createClaimRule(
  {
    id: 'rate-out-of-range',
    title: '占比超过100%',
    summary: '部分占总数的比率不会超过100%;完成任务的百分比和增幅不在此列。',
    severity: 'error',
    since: '0.1.0',
  },
  { 'rate-bound': { on: 'rate', message: ({ arithmetic }) => `${arithmetic}：占比不会超过100%` } },
);
