/** Things whose number is nothing without its unit (seeds/lexicon/countedThings.json), as parts of expressions. */
import data from '../../../seeds/lexicon/countedThings.json' with { type: 'json' };
import { alternationOf, anyOf } from './matching/alternation.ts';

/** «罚款», «资金»: what is counted in money. */
export const amounts = alternationOf(data.amounts).source;
/** «案件», «调解员»: what is counted with a unit. */
export const counts = alternationOf(data.counts).source;
/** «共计», «超过»: words between what is counted in money and its number. */
export const saying = anyOf(data.saying);
/** «违法建筑», «用房»: what stands on a square kilometre many times over. */
export const builtThings = alternationOf(data.builtThings).source;
