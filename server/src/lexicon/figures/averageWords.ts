/** Words by which an average says what it is per (seeds/lexicon/averageWords.json). */
import data from '../../../../seeds/lexicon/averageWords.json' with { type: 'json' };
import { alternationOf, anyOf } from '../matching/alternation.ts';

/** The populations that an average is per by the set words before it; undefined where there are none. */
export function populationsOf(lead: string): readonly string[] | undefined {
  return per.find(({ form }) => form.test(lead))?.populations;
}

interface Per {
  readonly words: readonly string[];
  readonly atStart?: readonly string[];
  readonly populations: readonly string[];
}

const per = (data.per as readonly Per[]).map(({ words, atStart, populations }) => ({
  form: new RegExp(atStart === undefined ? anyOf(words) : `${anyOf(words)}|(?:^|,)${anyOf(atStart)}`),
  populations,
}));

/** 月 of 月均, 平 of 平均. */
export const notPer = alternationOf(data.spans);
/** «户均», «网格均», with the noun. */
export const shortPer = new RegExp(`(${anyOf(data.counters)}格?)均`);
/** «中小学», «幼儿园», which 校均 is per. */
export const schoolAtEnd = new RegExp(`${anyOf(data.schools)}$`);
/** «项目»: whatever is counted with 个. */
export const anyName = new RegExp(`^${anyOf(data.anyName)}`);
/** «(执法队)共有», «均已»: right behind a noun. */
export const toldOf = new RegExp(`^(?:$|[,()]|${anyOf(data.thereAre)})`);
