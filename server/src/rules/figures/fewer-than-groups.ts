/** R19 COVER and R20 PERSON_TIMES of the relation catalogue. */
import { createClaimRule } from './claimRule.ts';

export const fewerThanGroups = createClaimRule(
  {
    id: 'fewer-than-groups',
    title: '数量少于应有的',
    summary: '每组至少有一个的,总数不少于组数;人、家的数不多于人次、家次的数。',
    severity: 'hint',
    since: '0.1.0',
  },
  {
    cover: {
      on: 'units',
      message: ({ arithmetic }, textOf) =>
        textOf('value') === ''
          ? `每个至少有一，${textOf('units')}就不会少于${textOf('groups')}（${arithmetic}）`
          : `${textOf('groups')}每个${textOf('value')}，合起来不止${textOf('units')}（${arithmetic}）`,
    },
    'person-times': {
      on: 'persons',
      message: ({ arithmetic }, textOf) => `${textOf('persons')}多于${textOf('times')}（${arithmetic}）`,
    },
  },
);
