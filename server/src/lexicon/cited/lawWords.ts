/** What the words around the name of a law tell of it (seeds/lexicon/citedWords.json): that it is the state's, that it has been passed. */
import data from '../../../../seeds/lexicon/citedWords.json' with { type: 'json' };
import { alternationOf, anyOf } from '../matching/alternation.ts';

/** Whether words without 《 and 》 are the name of the state's law: not «法律援助法律知识», «某省公平竞争审查条例», «……法(草案)». */
export function isNameOfLaw(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + 3);
  if (/^(?:[律规制治定人庭院学官务域案理典草修立]|\(草|实施条例|的?立法)/.test(after)) return false;
  const before = folded.slice(Math.max(0, start - farthestVerb), start);
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return false;
  return !notOfState.test(before.slice(-10));
}

const notOfState = new RegExp(`[省市州区县]的?$|${anyOf(data.lawBeingMade)}`);

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
const carriedOut = alternationOf(data.carryingOut);
const stillMade = alternationOf(data.stillMaking);
