/** Names of laws and regulations (seeds/lexicon/lawNames.json), and the one that was meant where a text has none of them. */
import data from '../../../../seeds/lexicon/lawNames.json' with { type: 'json' };
import type { TextRange } from '../../text/range.ts';
import { createCharacterSet, holds } from '../matching/characterSet.ts';
import { differenceBetween } from '../matching/nameDifference.ts';
import {
  bareName,
  isAlsoLocal,
  kindOf,
  type MeantName,
  meantDocument,
  type Origin,
  originOf,
} from './documentNames.ts';

/** A name between 《 and 》 that no law has, with the law's that it is close to; the range leaves out 中华人民共和国. */
export interface WrongLawName extends TextRange, MeantName {}

/** The names of laws and of central documents in folded text that are slips, in its order. */
export function scanLawNames(folded: string): readonly WrongLawName[] {
  const found: WrongLawName[] = [];
  for (let open = folded.indexOf('《'); open !== -1; open = folded.indexOf('《', open + 1)) {
    const close = folded.indexOf('》', open);
    if (close === -1) break;
    const slip = slipIn(folded, open, close);
    if (slip !== undefined) found.push(slip);
  }
  return found;
}

function slipIn(folded: string, open: number, close: number): WrongLawName | undefined {
  if (!holds(mayEndName, folded.charCodeAt(close - 1))) return undefined;
  const start = folded.startsWith(state, open + 1) ? open + 1 + state.length : open + 1;
  const isOfState = start > open + 1;
  const title = folded.slice(start, close);
  // «《法治 政府建设实施纲要》», parted by the end of a line: a name that cannot be held against others.
  if (title.includes(' ')) return undefined;
  const name = title.replace(/\(.*$/, '');
  if (known.has(name) || name.length < shortestRanked) return undefined;
  const at = { start, end: start + name.length };
  if (name.length <= longestName && endsAsLaw.test(name)) {
    const right = meant(name, isOfState);
    if (right !== undefined) return { ...at, right, isSure: true };
  }
  const origin = originOf(folded, open);
  if (origin === 'own') return undefined;
  const turned = name.length >= longName ? indexed().bySorted.get(sorted(name)) : undefined;
  if (turned !== undefined) return { ...at, right: turned, isSure: true };
  const ranked = meantRank(name, isOfState || origin === 'centre', origin);
  if (ranked !== undefined) return { ...at, ...ranked };
  const near = origin === 'above' ? nearRegulation(name) : undefined;
  if (near !== undefined) return { ...at, right: near, isSure: false };
  const bare = bareName(title);
  const document = meantDocument(bare, origin);
  const from = start + title.indexOf(bare);
  return document === undefined ? undefined : { start: from, end: from + bare.length, ...document };
}

const state = '中华人民共和国';
const longestName = 30;
/** Of 法, 条例, 意见 and the like, or of the year or the remark in brackets after them. */
const mayEndName = createCharacterSet('法例定则见知要划案系)');
/** «行政复议办法». */
const shortestRanked = 3;
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

/** «重大行政决策暂行程序条例»: the words of a name in another order. */
function sorted(name: string): string {
  return [...name].sort().join('');
}

interface Index {
  readonly bySorted: ReadonlyMap<string, string>;
  /** Regulations and laws by their names without the last word. */
  readonly byStem: ReadonlyMap<string, string>;
}

let index: Index | undefined;

/** Built for the first name that is not known, so that a server which has nothing to check yet answers sooner. */
function indexed(): Index {
  index ??= {
    bySorted: new Map([...known].map((name) => [sorted(name), name])),
    byStem: new Map([...data.regulations, ...data.laws].map((name) => [name.replace(/条例$|法$/, ''), name])),
  };
  return index;
}

/** «重大行政决策程序暂行规定» for 暂行条例: the name of a regulation with the last word of another rank. */
function meantRank(name: string, isOfState: boolean, origin: Origin): MeantName | undefined {
  const kind = kindOf(name);
  if (!otherRanks.has(kind)) return undefined;
  const stem = name.slice(0, -kind.length);
  const right = indexed().byStem.get(stem);
  if (right === undefined || right === name) return undefined;
  // Before its 实施条例, many a law had its 实施办法 or 实施细则, and places have theirs.
  if (stem.endsWith('法实施')) return undefined;
  if (isOfState) return { right, isSure: true };
  // A place gives its own documents such names; what a report says it carries out is seldom one that is named like the state's.
  const isHint =
    origin === 'above' && right.endsWith('条例') && stem.length >= shortestStem && !isAlsoLocal(stem);
  return isHint ? { right, isSure: false } : undefined;
}

/** «政府信息公开工作条例»: a regulation's name with a word more or less, or with 和 for 与; a place may have one of that name. */
function nearRegulation(name: string): string | undefined {
  if (!name.endsWith('条例') || name.length < longName) return undefined;
  return data.regulations.find((other) => {
    if (other.length < longName || Math.abs(other.length - name.length) > 2) return false;
    const { start, written, meant } = differenceBetween(name, other);
    if (start === 0) return false;
    return (
      (joins.test(written) && joins.test(meant)) ||
      (other.length > longName && (added.has(written) ? meant === '' : written === '' && added.has(meant)))
    );
  });
}

const joins = /^[与和及]$/;
const shortestStem = 7;
const otherRanks: ReadonlySet<string> = new Set(['规定', '办法', '规则', '意见', '准则']);

/** How many characters added, left out or put for others in one place make one name of the other, and where that is. */
function difference(name: string, other: string): { readonly most: number; readonly start: number } {
  const { start, written, meant } = differenceBetween(name, other);
  return { most: Math.max(written.length, meant.length), start };
}
