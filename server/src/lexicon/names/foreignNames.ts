/** Names left over from another place's report: what tells them (seeds/lexicon/foreignNames.json). */
import data from '../../../../seeds/lexicon/foreignNames.json' with { type: 'json' };
import type { TextRange } from '../../text/range.ts';
import { anyOf } from '../matching/alternation.ts';
import { areAlike } from '../slips/misspellings.ts';

/**
 * The words by which reports of that level speak of themselves, and those of the other levels of its rank; of the level
 * of the reporter itself also those of bodies of other ranks.
 */
export interface Selves {
  readonly own: RegExp;
  readonly others: RegExp;
}

export function selvesOf(level: string, isReporter: boolean): Selves | undefined {
  const known = data.levels.find((one) => level.endsWith(one.level));
  if (known === undefined) return undefined;
  const others = data.levels.filter((one) => one !== known && one.rank === known.rank);
  // A township and a department speak of their county too, but a county of none of them as itself.
  const below = data.levels.filter(({ rank }) => isReporter && rank !== known.rank && rank !== 'county');
  const words = [
    ...others.flatMap(({ selves }) => selves),
    ...below.flatMap(({ selves }) => selves.filter((word) => word.startsWith('我'))),
  ];
  return {
    own: new RegExp(known.selves.join('|'), 'g'),
    others: new RegExp(
      // Behind another character it is the end of a name, «甲区政府», or of a list, «乡镇、街道办事处».
      `(?:(?<=^|[^一-龥、]|[向在经报为将使是的了年开由请被把])|(?=[我全]))(?:${words
        .sort((a, b) => b.length - a.length)
        .join('|')})(?!、)`,
      'g',
    ),
  };
}

/** Whether words that speak of oneself are only part of another word: «全区域», «我委托». */
export function isOtherWord(folded: string, { start, end }: TextRange): boolean {
  const around = folded.slice(Math.max(0, start - 1), end + 2);
  return data.notSelves.some((word) => around.includes(word));
}

/** «依法治市委员会» of a 县委: the level that is not that of the committee. */
export const governedLevel =
  /(?<committee>[县区旗市])委(?:全面)?依法治(?<governed>[省市县区旗州盟])(?=委员会|办|领导小组|工作)/g;

/** How a name differs from one's own in one character: `alike` where the two are taken for each other. */
export function differenceOf(stem: string, own: string): 'alike' | 'other' | undefined {
  if (stem.length !== own.length || stem === own) return undefined;
  const places = [...stem].flatMap((character, at) => (character === own.charAt(at) ? [] : [at]));
  const [at] = places;
  // «槐青镇» for «青槐镇».
  if (places.length === 2 && [...stem].reverse().join('') === own) return 'other';
  if (places.length > 1 || at === undefined) return undefined;
  const [written, meant] = [stem.charAt(at), own.charAt(at)];
  // «汀北县» is a neighbour of «汀南县», «汀兰县» is not.
  if (data.directions.includes(written)) return undefined;
  if (areAlike(written, meant) || areAlikeInNames(written, meant)) return 'alike';
  return at > 0 ? 'other' : undefined;
}

function areAlikeInNames(one: string, other: string): boolean {
  return data.alike.some((group) => group.includes(one) && group.includes(other));
}

/** The level that is taken for another where a place is named: «青槐乡» for «青槐镇». */
export function levelTakenFor(level: string): string | undefined {
  return takenFor.get(level);
}

const takenFor: ReadonlyMap<string, string> = new Map([
  ['镇', '乡'],
  ['乡', '镇'],
  ['县', '区'],
  ['区', '县'],
]);

/** Whether these words tell that the place had another name. */
export function tellsOfChange(around: string): boolean {
  return data.changed.some((word) => around.includes(word));
}

/** «司法局» behind the name of a county, a district or a town: its organ. */
export const office = anyOf(data.offices);
/** «办事处», «坚持» behind the name of a street that does something itself. */
export const streetActor = anyOf(data.streetActors);

/** Whether what follows a name tells what the place itself does. */
export function isActor(after: string): boolean {
  return data.actors.some((word) => after.startsWith(word));
}

/** Whether another place is rightly named beside these words. */
export function isJoint(around: string): boolean {
  return data.joint.some((word) => around.includes(word));
}

/** «交通运输管理局» for «交通运输局»: a word more, two parts turned, or a character that is taken for another. */
export function isSlipOfDepartment(written: string, own: string): boolean {
  if (written === own) return false;
  if (written.length === own.length) {
    if (differenceOf(written, own) === 'alike') return true;
    return written.slice(-1) === own.slice(-1) && [...written].sort().join('') === [...own].sort().join('');
  }
  let start = 0;
  while (start < own.length && written.charAt(start) === own.charAt(start)) start++;
  const added = written.slice(start, start + written.length - own.length);
  return written.slice(start + added.length) === own.slice(start) && data.inserted.includes(added);
}
