/** R29 EQ_COREF of the relation catalogue. */
import { createDocumentClaimRule } from './claimRule.ts';

export const conflictingFigures = createDocumentClaimRule(
  {
    id: 'conflicting-figures',
    title: '前后数字不一',
    summary: '同一指标在一篇报告里前后应是一个数;不同时段、不同单位的不在此列。',
    severity: 'warning',
    since: '0.1.0',
  },
  {
    'same-indicator': {
      on: 'second',
      message: (_claim, textOf) => `同一指标前文为${textOf('first')}，此处为${textOf('second')}`,
    },
  },
);
