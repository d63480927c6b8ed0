/** Words by which a count is the total of others (seeds/lexicon/totalWords.json). */
import data from '../../../../seeds/lexicon/totalWords.json' with { type: 'json' };
import { alternationOf, anyOf } from '../matching/alternation.ts';

/** «全年共», «三年累计»: of a sum over a time. */
export const inAll = anyOf(data.inAll);
/** «加上», «连同», anywhere in a paragraph. */
export const addition = alternationOf([...data.adding, ...data.joining]);
/** What was there before: left over, or of earlier years. */
export const ofBefore = new RegExp(`${anyOf(data.earlier)}|前[一二三四]年`);
/** «加上上年结转». */
export const withCarried = new RegExp(`${anyOf(data.adding)}(?:上年|去年|往年)?${anyOf(data.carried)}`);
/** «共有», «应办案件»: of what came in and what was carried over. */
export const ofBoth = alternationOf(data.ofBoth);
export const gone = alternationOf(data.gone);
/** «不予立案», «移送»: what did not come in after all. */
export const takenOff = alternationOf(data.takenOff);
/** «办结», «化解». */
export const settled = alternationOf(data.settled);
