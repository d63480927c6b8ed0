/** Words before a percentage (seeds/lexicon/percentWords.json). */
import data from '../../../../seeds/lexicon/percentWords.json' with { type: 'json' };
import { alternationOf, anyOf } from '../matching/alternation.ts';

/** «同比增长», «较上年下降了», but not «提高到91%», which is a level. */
export const changeCue = new RegExp(`${anyOf(data.changes)}(?:(?!率|占)[^,;%])*$`);
/** «占比», «所占比例为», «占», «比重达». */
export const bareShareCue = new RegExp(
  `^${anyOf(data.shares)}?(?:依次|分别|各|达到|达|到|了|为|是|约|近|超过|超|高达|仅为|仅|的|比|${anyOf(data.proportions)}|:|均)*$`,
);
export const namesProportion = alternationOf(data.proportions);
/** «在全部案件中的比重为», with what the share is of. */
export const amongCue = new RegExp(
  `在([^,;%在其]{2,14})(?<!其)[中里]的?(?:所占|占比|占|${namesProportion.source})(?:${namesProportion.source})?[的为是约近达到仅]*$`,
);
/** «完成年度计划». */
export const meetsTarget = new RegExp(`完成[^,;]*${anyOf(data.targets)}数?$`);
/** «通过面», «满意度», with the name. */
export const otherName = new RegExp(
  `([一-龥]{2,8}(?:(?<!${anyOf(data.notRates)})面|度))(?:约|仅|升至|提[高升][到至]|达到|达|为|是|:)*$`,
);
