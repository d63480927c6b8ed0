/** What the words around a count say of it: that it is there already, that it is aimed at, that all of them are meant. */
import {
  aimsAt,
  isBase,
  isLeft,
  isOfOthers,
  isSetAnew,
  isStanding,
} from '../../../../lexicon/figures/doubleWords.ts';
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import type { PartedCount } from './parts.ts';

/** Not of another time, nor a change, nor what is only aimed at. */
export function mayBeTold({ figure, part }: PartedCount): boolean {
  const { lead } = figure;
  if (namesPrevious(lead) || isOfOthers(lead) || aimsAt(figure)) return false;
  return part !== 'plan' || !isSetAnew(figure);
}

/** A number that a plan sets, as far as its words do not say that it is there already. */
export function isPlanned({ figure, part }: PartedCount): boolean {
  return part === 'plan' && !isLeft(figure) && !isStanding(figure);
}

/** «14件投诉中有1件»: all that there are, where a report tells what is lacking. */
export function isDefinite({ figure: { lead, tail }, part }: PartedCount): boolean {
  return (part === 'lacking' && amongAll.test(tail)) || (part === 'plan' && isBase(lead));
}

const among = '(?:[当之]?中|里[面头]?)(?![级小学央心型等介部])';
const amongAll = new RegExp(`^[\\u4e00-\\u9fff]{0,10}?${among}`);

/** «68项里头»: the noun is that of the clause before. */
export function isBare({ figure: { tail }, part }: PartedCount): boolean {
  return part === 'lacking' && bareAmong.test(tail);
}

const bareAmong = new RegExp(`^${among}`);

/** «374起纠纷当中»: what was told in more words. */
export function isTakenUp({ figure: { lead, tail } }: PartedCount): boolean {
  return opensClause.test(lead) && amongAll.test(tail);
}

const opensClause = /^[,、;]?(?:在|从|全年)?$/;
