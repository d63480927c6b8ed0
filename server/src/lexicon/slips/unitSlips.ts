/** Units that typing has spoilt right behind a number (seeds/lexicon/unitSlips.json). */
import data from '../../../../seeds/lexicon/unitSlips.json' with { type: 'json' };
import { anyOf } from '../matching/alternation.ts';

const closing = '(?=[,。;、:!)(]|$)';
const mixed = data.mixed.map(({ written }) => written);
const spoilt = data.spoilt.map(({ written }) => written);

/** «12.8万元元», «128次次»: the unit twice, as a group; «128明执法人员»: 名 mistyped. */
export const spoiltUnit = new RegExp(
  `(?<=\\d[万亿余多]{0,2})(?:(${anyOf(data.twice)})\\1${closing}|${anyOf(mixed)}${closing}|${anyOf(spoilt)}|明(?=[,。;、)(]|$|${anyOf(data.namedPersons)}))`,
  'g',
);

/** What was meant where the unit is not just written twice: «1.26亿万元», «3个百分点百分点». */
export function unitMeant(slip: string): string {
  return meant.get(slip) ?? '名';
}

const meant: ReadonlyMap<string, string> = new Map(
  [...data.mixed, ...data.spoilt].map(({ written, meant }) => [written, meant]),
);

/** «128.件», «12.3.5万元»: what stands behind such a point. */
export const afterPoint = anyOf(data.afterPoint);
export const afterTwoPoints = anyOf(data.afterTwoPoints);
/** The characters that may follow a point inside or behind a number where it is wrong. */
export const firstAfterPoint = [
  ...new Set([...data.afterPoint, ...data.afterTwoPoints].map((unit) => unit.charAt(0))),
].join('');
