/** R29 EQ_COREF of the relation catalogue. */
import { type Claim, operandOf } from '../../figures/claim.ts';
import type { BlockRule, DocumentRule } from '../../linter/types.ts';
import { createClaimRule, createDocumentClaimRule, type Wording } from './claimRule.ts';

const card = {
  id: 'conflicting-figures',
  title: '前后数字不一',
  summary: '同一指标在一篇报告里前后应是一个数;不同时段、不同单位的不在此列。',
  severity: 'warning',
  since: '0.1.0',
} as const;

const toldTwice: Wording = {
  on: 'second',
  message: (claim, textOf) =>
    `同一指标${isTurned(claim) ? '后' : '前'}文为${textOf('first')}，此处为${textOf('second')}`,
};

/** Between paragraphs, and within one. */
export const conflictingFigures: BlockRule & DocumentRule = {
  ...createDocumentClaimRule(card, { 'same-indicator': toldTwice }),
  ...createClaimRule(card, { 'same-indicator': toldTwice }),
};

/** A table may stand after the text that gives its count. */
function isTurned(claim: Claim): boolean {
  return (operandOf(claim, 'first')?.start ?? 0) > (operandOf(claim, 'second')?.start ?? 0);
}
