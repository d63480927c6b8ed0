/** R34 DURATION, R36 INTEGER and R37 MEASURE_BOUND of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const impossibleFigure = createClaimRule(
  {
    id: 'impossible-figure',
    title: '不可能的数',
    summary: '人、件、场次应是整数(平均数除外);一天不超过24小时;连续的年数、为期几个月与起止时间一致。',
    severity: 'error',
    since: '0.1.0',
  },
  {
    integer: { on: 'value', message: (_claim, textOf) => `${textOf('value')}：这里的数应是整数` },
    'measure-bound': {
      on: 'value',
      message: ({ arithmetic }, textOf) => `${textOf('value')}：${arithmetic}`,
    },
    duration: {
      on: 'value',
      message: ({ arithmetic }, textOf) => `${arithmetic}，文中为${textOf('value')}`,
    },
  },
);
