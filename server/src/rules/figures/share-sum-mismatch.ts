/** R05 COMPLEMENT and R06 PERCENT_SUM of the relation catalogue. */
import { createClaimRule, type Wording } from './claimRule.ts';

const wording: Wording = {
  on: 'share',
  message: ({ arithmetic }) => `${arithmetic}，各项占比之和应为100%`,
};

export const shareSumMismatch = createClaimRule(
  {
    id: 'share-sum-mismatch',
    title: '占比之和不是100%',
    summary: '一个总数按一种标准分开,各项占比之和应为100%(四舍五入的出入除外)。',
    severity: 'error',
    since: '0.1.0',
  },
  { 'percent-sum': wording, complement: wording },
);
