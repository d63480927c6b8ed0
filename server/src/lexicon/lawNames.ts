/** Names of laws and regulations (seeds/lexicon/lawNames.json), and the one that was meant where a text has none of them. */
import data from '../../../seeds/lexicon/lawNames.json' with { type: 'json' };
import type { TextRange } from '../text/range.ts';
import { createCharacterSet, holds } from './matching/characterSet.ts';

/** A name between 《 and 》 that no law has, with the law's that it is close to; the range leaves out 中华人民共和国. */
export interface WrongLawName extends TextRange {
  readonly right: string;
}

/** The names of laws in folded text that are slips, in its order. */
export function scanLawNames(folded: string): readonly WrongLawName[] {
  const found: WrongLawName[] = [];
  for (let open = folded.indexOf('《'); open !== -1; open = folded.indexOf('《', open + 1)) {
    const close = folded.indexOf('》', open);
    if (close === -1) break;
    if (!holds(mayEndLaw, folded.charCodeAt(close - 1))) continue;
    const start = folded.startsWith(state, open + 1) ? open + 1 + state.length : open + 1;
    const name = folded.slice(start, close).replace(/\(.*$/, '');
    if (name.length > longestName || known.has(name) || !endsAsLaw.test(name)) continue;
    const right = meant(name, start > open + 1);
    if (right !== undefined) found.push({ start, end: start + name.length, right });
  }
  return found;
}

const state = '中华人民共和国';
const longestName = 30;
/** Of 法 and 条例, or of the year or the remark in brackets after them. */
const mayEndLaw = createCharacterSet('法例)');
const known: ReadonlySet<string> = new Set([...data.laws, ...data.regulations]);
/** «办法» and «执法» are no laws. */
const endsAsLaw = /(?:^|[^办方做看想说用执司普立学讲])法$|条例$/;

/** A shorter name is close to too many others. */
const shortestName = 5;
/** Of so long a name two characters may be wrong, where its whole name is meant to be given. */
const longName = 7;

/** A place issues 条例 of its own, and no laws; with 中华人民共和国 both are the state's. */
function meant(name: string, isOfState: boolean): string | undefined {
  const isLaw = name.endsWith('法');
  // Only the state makes laws, so that what is a regulation is none; a place may have regulations beside a law.
  if (isOfState || isLaw) {
    const other = isLaw ? `${name.slice(0, -1)}条例` : `${name.slice(0, -2)}法`;
    if (known.has(other)) return other;
  }
  if (name.length < shortestName) return undefined;
  if (isLaw) return data.laws.find((other) => isSlipFor(name, other, isOfState));
  return data.regulations.find(
    (other) =>
      isConfused(name, other) || (isOfState && name.length !== other.length && isSlipFor(name, other, false)),
  );
}

/** Of 条例 there are too many for one other word, «航道» for «河道», to tell a slip; a word more or less does. */
function isSlipFor(name: string, other: string, mayBeTwo: boolean): boolean {
  if (other.length < shortestName) return false;
  const { most, start } = difference(name, other);
  // «新行政复议法» is what a lecture is called.
  if (most === 1) return start > 0 || name.length <= other.length;
  if (mayBeTwo && isAdded(name, other, start, most)) return true;
  // Another word at the front, «低空经济» for «民营经济», is another law; at the end it may be «发展法» for «促进法».
  return most === 2 && mayBeTwo && other.length >= longName && (start > 1 || name.length < other.length);
}

/** «国家安全教育法» for «国家安全法»: a word of such names that is one too many. */
function isAdded(name: string, other: string, start: number, most: number): boolean {
  return (
    most === 2 && name.length === other.length + 2 && start > 1 && added.has(name.slice(start, start + most))
  );
}

const added: ReadonlySet<string> = new Set([
  '管理',
  '教育',
  '保护',
  '工作',
  '服务',
  '监督',
  '建设',
  '促进',
  '保障',
]);

/** Whether the names differ in one character, written for one that is easily taken for it. */
function isConfused(name: string, other: string): boolean {
  if (name.length !== other.length) return false;
  let place = -1;
  for (let at = 0; at < name.length; at++) {
    if (name.charCodeAt(at) === other.charCodeAt(at)) continue;
    if (place !== -1) return false;
    place = at;
  }
  if (place === -1) return false;
  const [written, meantOne] = [name.charAt(place), other.charAt(place)];
  return data.confusable.some((group) => group.includes(written) && group.includes(meantOne));
}

/** How many characters added, left out or put for others in one place make one name of the other, and where that is. */
function difference(name: string, other: string): { readonly most: number; readonly start: number } {
  let start = 0;
  while (start < name.length && name.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  const shorter = Math.min(name.length, other.length) - start;
  while (end < shorter && name.charCodeAt(name.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end++;
  return { most: Math.max(name.length, other.length) - start - end, start };
}
