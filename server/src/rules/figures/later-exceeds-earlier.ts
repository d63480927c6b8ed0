/** R16 FUNNEL and R17 CUMULATIVE of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const laterExceedsEarlier = createClaimRule(
  {
    id: 'later-exceeds-earlier',
    title: '后一环节多于前一环节',
    summary: '受理不多于收到,办结不多于受理,成功不多于办结;累计数不少于其中一段时间的数。',
    severity: 'warning',
    since: '0.1.0',
  },
  {
    funnel: {
      on: 'later',
      message: ({ arithmetic }, textOf) =>
        arithmetic.includes('+')
          ? `${textOf('later')}多于结转和新收的合计（${arithmetic}）`
          : `${textOf('later')}多于前一环节的${textOf('earlier')}（${arithmetic}）；含上年结转的请写明`,
    },
    cumulative: {
      on: 'cumulative',
      message: ({ arithmetic }, textOf) =>
        `累计的${textOf('cumulative')}少于其中一段时间的${textOf('current')}（${arithmetic}）`,
    },
  },
);
