/** What the words around the name of a law tell of it: that it is the state's, that it has been passed. */

/** Whether words without 《 and 》 are the name of the state's law: not «法律援助法律知识», «某省公平竞争审查条例», «……法(草案)». */
export function isNameOfLaw(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + 3);
  if (/^(?:[律规制治定人庭院学官务域案理典草修立]|\(草|实施条例|的?立法)/.test(after)) return false;
  const before = folded.slice(Math.max(0, start - farthestVerb), start);
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return false;
  return !/[省市州区县]的?$|地方|制定|起草|立法|草案|推动出台|将出台/.test(before.slice(-10));
}

/** «学习《…法》», «深入宣传贯彻《…法》», but not «对《…法(草案)》提出意见» or «配合《…法》立法调研»: only of a law can it be told. */
export function isInForce(folded: string, start: number, end: number): boolean {
  const before = /[^。]*$/.exec(folded.slice(Math.max(0, start - farthestVerb), start))?.[0] ?? '';
  // A province may have had one of its own before.
  if (/[省市州区]$/.test(before)) return false;
  const after = /^[^。]*/.exec(folded.slice(end, end + farthestVerb))?.[0] ?? '';
  if (!carriedOut.test(before + after)) return false;
  // «制定学法计划,重点学习《…法》»: of the clause alone.
  return !stillMade.test(clauseEnd(before) + clauseStart(after));
}

function clauseEnd(words: string): string {
  return /[^,;]*$/.exec(words)?.[0] ?? '';
}

function clauseStart(words: string): string {
  return /^[^,;]*/.exec(words)?.[0] ?? '';
}

/** The names of several laws may stand between a verb and the one that it is told of. */
const farthestVerb = 60;
const carriedOut = /学习|宣传|贯彻|落实|执行|实施|宣讲|培训|解读|普法|施行|依据|根据|遵守|专题讲座/;
const stillMade =
  /草案|草稿|征求意见|意见建议|意见稿|立法|审议|制定|起草|调研|论证|拟|待|未来|即将|出台后|公布后|施行后/;
