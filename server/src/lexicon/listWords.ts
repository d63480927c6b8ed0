/** Words by which lists in running prose are known (seeds/lexicon/listWords.json), as parts of expressions. */
import data from '../../../seeds/lexicon/listWords.json' with { type: 'json' };
import { alternationOf, anyOf } from './matching/alternation.ts';

/** «深入», «着力» before the verb that begins a list. */
export const adverb = anyOf(data.adverbs);
/** «打造A、B、C»: what takes a whole list at the start of its clause. */
export const openingVerb = anyOf(data.verbs, data.openingVerbs);
/** «落实A、B、C三个环节»: what takes a short list that its number follows. */
export const leadingVerb = anyOf(data.verbs, data.leadingVerbs);
/** «依托», «通过» inside a member: a list of its own begins. */
export const innerWord = anyOf(data.innerWords);

interface Joiner {
  readonly word: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
}

/** Every word that joins two members; not «参与», «及时». */
export const joiners = new RegExp((data.joiners as readonly Joiner[]).map(sourceOfJoiner).join('|'), 'g');

function sourceOfJoiner({ word, notAfter, notBefore }: Joiner): string {
  const before = notAfter === undefined ? '' : `(?<![${notAfter}])`;
  return `${before}${word}${notBefore === undefined ? '' : `(?![${notBefore}])`}`;
}

/** «个方面», «道防线»: what a list and its number have in common. */
export const countedNouns = data.counted.map(({ unit, nouns }) => unit + anyOf(nouns)).join('|');

/** Words that are levels of government and nothing else. */
export const levels = new RegExp(`^${anyOf(data.levels)}+$`);
/** The level that other words end with: «某市». */
export const levelAtEnd = new RegExp(
  `${anyOf(
    data.levels.filter((level) => !data.levelsInName.includes(level)),
    data.levelEnds,
  )}$`,
);
/** Each level: «市县» may be two, but «街道» is one. */
export const eachLevel = alternationOf([...data.levels.filter(({ length }) => length > 1)], 'g');
/** Behind 级, that it ranks other things. */
export const notOfLevels = anyOf(data.notOfLevels);

/** «行业», «部门»: what a member may be of. */
export const field = anyOf(data.fields);
/** «专项», «环节», where a number counts them. */
export const countedField = anyOf(data.countedFields);
/** Words at the end of a list that tell of what it is, not which things: «教育、医疗领域». */
export const generalEnd = new RegExp(`${anyOf(data.fields, data.general)}$`);

export const rise = anyOf(data.rises);
export const paper = anyOf(data.papers);
export const countedLike = anyOf(data.likes);
export const systemEnd = new RegExp(`${anyOf(data.systems)}$`);

export const organEnd = new RegExp(`${anyOf(data.organs)}$`);
export const organKind = anyOf(data.organKinds);
/** «有关», «部分»: no whole name. */
export const severalOrgans = anyOf(data.severalOrgans);
export const countedPlace = anyOf(data.places);

/** Whether things of the unit may be listed by name behind their number. */
export function isOfNamed(unit: string): boolean {
  return data.units.includes(unit);
}

/** «三个方面», of which not every one need be told. */
export const aspects = alternationOf(data.aspects);
/** «相结合»: the members before it may be fewer things than they are. */
export const togetherAtEnd = new RegExp(`${anyOf(data.together)}$`);

/** «会同», «联合»: one name of a list acts with others. */
export const jointly = anyOf(data.jointly);
/** «镇政府», «街道办事处»: organs of several kinds. */
export const organsOfKinds = anyOf(data.severalOrganKinds);
