/** R21 BATCH and R33 RANK_SUBSET of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const ordinalOutOfRange = createClaimRule(
  {
    id: 'ordinal-out-of-range',
    title: '序号超出范围',
    summary: '第几批不会多于一共的批数;在小范围里的名次不会落后于在大范围里的,也不会超过参加排名的个数。',
    severity: 'warning',
    since: '0.1.0',
  },
  {
    batch: {
      on: 'index',
      message: (_claim, textOf) => `共${textOf('total').replace('个', '个批次')}，不会有${textOf('index')}`,
    },
    'rank-subset': {
      on: 'index',
      message: (_claim, textOf) =>
        textOf('total').startsWith('第')
          ? `在大范围里${textOf('total')}，在小范围里不会是${textOf('index')}`
          : `共${textOf('total')}，不会有${textOf('index')}`,
    },
  },
);
