/** R46 ALIGN of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const misalignedList = createClaimRule(
  {
    id: 'misaligned-list',
    title: '名称与数值个数不一',
    summary: '写了「分别」「依次」的,有几个名称就有几个数。',
    severity: 'warning',
    since: '0.1.0',
  },
  {
    align: {
      on: 'value',
      message: ({ arithmetic }) => arithmetic,
    },
  },
);
