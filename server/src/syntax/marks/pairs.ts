/** Marks that come in pairs, and those of a block that found no partner. */
import { addTo, createCharacterSet, holds } from '../../lexicon/matching/characterSet.ts';
import type { CharacterPlaces } from '../characters.ts';

/** A pair by its folded marks: full-width brackets count as half-width ones. */
export interface Pair {
  readonly open: string;
  readonly close: string;
  /** Quotation marks may run over several paragraphs, and their direction is easily mistyped. */
  readonly family: 'quote' | 'title' | 'bracket';
  /** Pairs of which two right around each other are never meant. */
  readonly isNeverDoubled: boolean;
}

const pairs: readonly Pair[] = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '()', '【】', '〔〕'].map(
  (marks) => ({
    open: marks.charAt(0),
    close: marks.charAt(1),
    family: familyOf(marks.charAt(0)),
    isNeverDoubled: '“‘《'.includes(marks.charAt(0)),
  }),
);

function familyOf(open: string): Pair['family'] {
  if ('“‘「『'.includes(open)) return 'quote';
  return '《〈'.includes(open) ? 'title' : 'bracket';
}

/** A mark without a partner in its block. */
export interface LoneMark {
  readonly pair: Pair;
  readonly isOpen: boolean;
  /** Counted from the start of the block. */
  readonly at: number;
}

/** Two marks that belong together; places count from the start of the block. */
export interface Places {
  readonly open: number;
  readonly close: number;
}

export interface Unpaired {
  /** In the order of the text. */
  readonly lone: readonly LoneMark[];
  /** The outer marks of «““三项制度””», where both pairs stand right beside each other. */
  readonly doubled: readonly Places[];
  /** The marks around the year of a document number that are not both 〔〕: «(2024〕12号». */
  readonly years: readonly Places[];
}

/** What is said of nearly every block. */
export const nothingUnpaired: Unpaired = { lone: [], doubled: [], years: [] };

const pairOf = new Map<number, Pair>();
const marks = createCharacterSet();
for (const pair of pairs) {
  for (const mark of [pair.open, pair.close]) {
    addTo(marks, mark.charCodeAt(0));
    pairOf.set(mark.charCodeAt(0), pair);
  }
}

interface PlacedText {
  readonly folded: string;
  readonly places: CharacterPlaces;
}

/** Each kind of mark is paired by itself, so that one that is lost spoils no other kind. */
export function scanUnpaired(block: PlacedText): Unpaired {
  return isPlainlyPaired(block) ? nothingUnpaired : pairUp(block);
}

/** Whether each mark closes the one opened last, as in nearly every block, and no more than that is to be looked at. */
function isPlainlyPaired({ folded, places }: PlacedText): boolean {
  let depth = 0;
  let lastClosed = -1;
  for (const at of places.marks) {
    const code = folded.charCodeAt(at);
    if (!holds(marks, code)) continue;
    if (code === openYear) return false;
    const close = closeOf.get(code);
    if (close !== undefined) {
      if (depth === awaited.length) return false;
      awaited[depth++] = close;
      continue;
    }
    if (depth === 0 || awaited[--depth] !== code) return false;
    if (at === lastClosed + 1 && folded.charCodeAt(lastClosed) === code) return false;
    lastClosed = at;
  }
  return depth === 0;
}

const openYear = '〔'.charCodeAt(0);
const closeOf = new Map(pairs.map(({ open, close }) => [open.charCodeAt(0), close.charCodeAt(0)]));
/** The marks that what is open waits for, the innermost last; used again with every block. */
const awaited = new Uint16Array(16);

function pairUp({ folded, places }: PlacedText): Unpaired {
  const opened = new Map<Pair, number[]>();
  const lastPaired = new Map<Pair, Places>();
  const lone: LoneMark[] = [];
  const doubled: Places[] = [];
  const years = scanYears(folded);
  const ofYears = new Set(years.flatMap(({ open, close }) => [open, close]));
  for (const at of places.marks) {
    const code = folded.charCodeAt(at);
    if (!holds(marks, code)) continue;
    const pair = pairOf.get(code);
    if (pair === undefined || isApostrophe(folded, at)) continue;
    if (ofYears.has(at)) continue;
    const places = opened.get(pair) ?? [];
    if (code === pair.open.charCodeAt(0)) {
      places.push(at);
      opened.set(pair, places);
      continue;
    }
    const open = places.pop();
    if (open === undefined) {
      if (!mayStandAlone(folded, at)) lone.push({ pair, isOpen: false, at });
      continue;
    }
    const inner = lastPaired.get(pair);
    if (pair.isNeverDoubled && inner?.open === open + 1 && inner.close === at - 1)
      doubled.push({ open, close: at });
    lastPaired.set(pair, { open, close: at });
  }
  for (const [pair, places] of opened)
    for (const at of places) if (!isInterval(folded, at)) lone.push({ pair, isOpen: true, at });
  if (lone.length + doubled.length + years.length === 0) return nothingUnpaired;
  return { lone: lone.sort((a, b) => a.at - b.at), doubled, years };
}

const noYears: readonly Places[] = [];

function scanYears(folded: string): readonly Places[] {
  if (!folded.includes('〔') && !folded.includes('〕')) return noYears;
  return [...folded.matchAll(/〔\d{4}[)\]】]|[([【]\d{4}〕/g)].map(({ index }) => ({
    open: index,
    close: index + 5,
  }));
}

/** «Xi’an», «it’s». */
function isApostrophe(folded: string, at: number): boolean {
  return folded.charAt(at) === '’' && /^[A-Za-z]’[A-Za-z]$/.test(folded.slice(at - 1, at + 2));
}

/** The two ends of an interval, each with its unit; so long at the most. */
const bound = '\\s*\\d[\\d.%]*[\\u4e00-\\u9fff]{0,2}\\s*';
const bounds = `${bound},${bound}`;
const longestInterval = 20;

/** Closing marks that never had an opening one: labels («1)», «一)», «a)»), inches and minutes, faces, intervals. */
function mayStandAlone(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - longestInterval), at);
  const mark = folded.charAt(at);
  if (mark === '”' || mark === '’') return /\d$/.test(before);
  return mark === ')' && closesNoBracket.some((form) => form.test(before));
}

const closesNoBracket = [
  // «1)», «主要包括1)», «1.2)»
  /(?:^|[^\d.])\d{1,2}(?:\.\d{1,2})* ?$/,
  // «一)», «。a)», «包括甲)»
  /(?:^|[ 。,;:、!?()”》括为有下即是])(?:[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸A-Za-z]) ?$/,
  // «①)», «Ⅰ)», «:)»
  /[\u2460-\u2473\u2160-\u217f:;]$/,
  // «[60,80)», «[60分,80分)»
  new RegExp(`\\[${bounds}$`),
];

const openInterval = new RegExp(`^\\(${bounds}\\]`);

/** «(60,80]», «(60分,80分]». */
function isInterval(folded: string, at: number): boolean {
  return folded.charAt(at) === '(' && openInterval.test(folded.slice(at, at + longestInterval));
}
