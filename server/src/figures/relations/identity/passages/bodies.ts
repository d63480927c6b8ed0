/** Whether two passages may be of one body: no place or office that one names contradicts the other. */
import { levelsIn, withoutScope } from '../../../../lexicon/figures/scopeWords.ts';

export function isOfOneBody(one: string, other: string): boolean {
  if (ofOwnOnly.test(one) !== ofOwnOnly.test(other)) return false;
  const isOne = (a: string, b: string): boolean => a === b;
  const isShort = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);
  return mayMeet(levelsIn(one), levelsIn(other), isOne) && mayMeet(bodiesIn(one), bodiesIn(other), isShort);
}

/** «市本级»: without the places under it. */
const ofOwnOnly = /本级|机关本部/;

function mayMeet(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  meet: (a: string, b: string) => boolean,
): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((a) => [...other].some((b) => meet(a, b)));
}

/** The ends of the names of bodies: «司法局», «东河镇». */
function bodiesIn(words: string): ReadonlySet<string> {
  return new Set(withoutScope(words).match(body) ?? []);
}

const body = /[\u4e00-\u9fff]{1,2}(?:[局镇乡委院厅站]|街道|中心|[支大中]队)/g;
