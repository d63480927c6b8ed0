/** R29 EQ_COREF of the relation catalogue. */
import { type Claim, operandOf } from '../../figures/claim.ts';
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
      message: (claim, textOf) =>
        `同一指标${isTurned(claim) ? '后' : '前'}文为${textOf('first')}，此处为${textOf('second')}`,
    },
  },
);

/** A table may stand after the text that gives its count. */
function isTurned(claim: Claim): boolean {
  return (operandOf(claim, 'first')?.start ?? 0) > (operandOf(claim, 'second')?.start ?? 0);
}
