/** R30 APPROX_EXACT of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const contradictoryApproximation = createClaimRule(
  {
    id: 'contradictory-approximation',
    title: '概数矛盾',
    summary: '一个数不能既「近」又「余」，「约」「左右」用一个就够；概数应容得下同一段里的准数。',
    severity: 'warning',
    since: '0.1.0',
  },
  {
    approximation: {
      on: 'value',
      message: ({ arithmetic }) => `${arithmetic}，请留一个`,
    },
    'approx-exact': {
      on: 'second',
      message: (_claim, textOf) => `同一件事前文为${textOf('first')}，此处为${textOf('second')}`,
    },
  },
);
