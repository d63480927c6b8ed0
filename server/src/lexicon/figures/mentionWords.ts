/** Words that tell whether two counts of the same words must be as great (seeds/lexicon/mentionWords.json). */
import data from '../../../../seeds/lexicon/mentionWords.json' with { type: 'json' };
import { alternationOf, anyOf } from '../matching/alternation.ts';

const field = anyOf(data.fields);
/** «人民调解方面,全年调解纠纷1215件»: where no word says whose it is, it is of the field that the sentence begins with. */
export const ofField = new RegExp(`${field}[,:]`);
/** Words that do not even say «全年» are of what it aims at, too. */
export const ofAim = new RegExp(`${field}[^,:。\\d]{0,8}[,:]|(?:^|[,、。\\d])${anyOf(data.aims)}`);

/** «新增», «退出»: the stock is not what it was. */
export const hasChanged = alternationOf(data.changing);
/** «截至年底,全区公职律师达到165名»: from what there was when it was told first. */
export const hasGrown = new RegExp(`${anyOf(data.growing)}了?$`);

/** «立足辖区12个社区»: those that there are; not «在辖区3个社区试点». */
export const ownPlaces = new RegExp(
  `(?<!在|对|${anyOf(data.choosing)})(?:${anyOf(data.ownPlaces)}|^辖)(?:内|共|有|现)*$`,
);
export const isOfSome = new RegExp(`^[^,。;、]{0,8}${anyOf(data.someOf)}`);
/** Said of all of them in the same breath. */
export const ofAll = new RegExp(`^[^,。;]{0,24}${anyOf(data.ofAll)}`);
/** «在全省1260个乡镇中位列第三»: the places of all, of which ours are some. */
export const beyond = new RegExp(`${anyOf(data.beyond)}[各的]?$`);

export const ofYear = new RegExp(`${anyOf(data.year)}|\\d{4}年`);
export const ofEvent = new RegExp(`\\d[日月]|[节周日]|${anyOf(data.event)}`);
export const partial = alternationOf(data.partial);

/** «全省», «市级»: another place's count. */
export const wider = alternationOf(data.wider, 'g');
/** «市政府», «法院»: another body's. */
export const eachOrgan = new RegExp(`.(?:${anyOf(data.organs)}|[^全](?:街道|镇|乡))`, 'g');
/** Of some of the year, or of some of them. */
export const ofSomeOnly = new RegExp(
  `${anyOf(data.ofSomeOnly)}|另[有外]|前[一二三四五六七八九十]+个?[月季]|\\d月|截[至止]`,
);
/** «该指标», or nothing at all: the count before is meant. */
export const takesUp = new RegExp(`^(?:该|这一?|此)(?:项|类)?${anyOf(data.takingUp)}$|^$`);
