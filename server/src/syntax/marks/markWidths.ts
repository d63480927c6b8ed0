/** The width of the marks that stand between Chinese characters; the raw text is read, since blocks are folded. */
import { addRange, createCharacterSet, holds } from '../../lexicon/matching/characterSet.ts';
import { type CharacterPlaces, scanPlaces } from '../characters.ts';
import { type Label, levelOfForm } from '../labels.ts';

/**
 * The kinds of marks that have two widths, in the order of `WidthCounts`. `labels`, `sublabels`: the brackets of «（一）» and
 * of «（1）», which are held against those of their own level.
 */
export const markNames = ['comma', 'semicolon', 'colon', 'stop', 'brackets', 'labels', 'sublabels'] as const;
const labelNames = markNames.indexOf('labels');
const sublabelNames = markNames.indexOf('sublabels');

/** A mark of Chinese text; `at` counts from the start of the block. */
export interface PlacedMark {
  readonly at: number;
  /** The index of its kind in `markNames`. */
  readonly name: number;
  readonly isFull: boolean;
  /** The same mark in the other width. */
  readonly other: string;
}

/** By UTF-16 code, in either width. */
const nameOf = new Map<number, number>();
const otherOf = new Map<string, string>();
for (const [name, forms] of [',，', ';；', ':：', '.。', '(（)）'].entries()) {
  for (let at = 0; at < forms.length; at += 2) {
    const [half, full] = [forms.charAt(at), forms.charAt(at + 1)];
    otherOf.set(half, full).set(full, half);
    for (const form of [half, full]) nameOf.set(form.charCodeAt(0), name);
  }
}

/** How often each kind of mark stands in a block, in either width, by its index in `markNames`. */
export interface WidthCounts {
  readonly full: readonly number[];
  readonly half: readonly number[];
}

const noCounts: readonly number[] = markNames.map(() => 0);

interface PlacedText extends LabelledText {
  readonly places: CharacterPlaces;
}

export function countMarks(block: PlacedText): WidthCounts {
  let [full, half]: [number[]?, number[]?] = [];
  visitMarks(block, (at) => {
    const code = block.text.charCodeAt(at);
    const name = nameAt(block, at);
    if (code > lastHalf) {
      full ??= [...noCounts];
      full[name] = (full[name] ?? 0) + 1;
    } else {
      half ??= [...noCounts];
      half[name] = (half[name] ?? 0) + 1;
    }
  });
  return { full: full ?? noCounts, half: half ?? noCounts };
}

/** The marks of a block whose width can be told to belong to Chinese text, in their order. */
export function marksIn({ text, folded, label }: LabelledText): readonly PlacedMark[] {
  const marks: PlacedMark[] = [];
  const places = scanPlaces(folded, label?.range.end ?? 0);
  const block = { text, folded, label, places };
  visitMarks(block, (at) => marks.push(place(block, at)));
  return marks.sort((a, b) => a.at - b.at);
}

interface LabelledText {
  readonly text: string;
  readonly folded: string;
  readonly label: Label | undefined;
}

function visitMarks({ text, folded, label, places }: PlacedText, visit: (at: number) => void): void {
  if (label !== undefined) visitLabel(folded, label, visit);
  let opened: number[] | undefined;
  for (const at of places.marks) {
    const code = folded.charCodeAt(at);
    if (!holds(anyMark, code)) continue;
    // «．» stands in numbers and labels, and belongs to no Chinese sentence.
    if (code === point && text.charCodeAt(at) !== point) continue;
    if (code === openBracket) {
      opened ??= [];
      opened.push(at);
    } else if (code === closeBracket) {
      const open = opened?.pop();
      if (open === undefined || !bracketsChinese(text, open, at)) continue;
      visit(open);
      visit(at);
    } else if (isBetweenChinese(text, at)) visit(at);
  }
}

function visitLabel(folded: string, { range }: Label, visit: (at: number) => void): void {
  for (let at = range.start; at < range.end; at++) {
    const code = folded.charCodeAt(at);
    if (code === openBracket || code === closeBracket) visit(at);
  }
}

/** Of folded text: all but 。 in half width. */
const anyMark = createCharacterSet(',;:.。()');
const lastHalf = 0xff;
const point = 0x2e;
const halfColon = 0x3a;
const openBracket = 0x28;
const closeBracket = 0x29;

function nameAt({ text, label }: LabelledText, at: number): number {
  if (label !== undefined && at < label.range.end)
    return levelOfForm[label.form] === 2 ? labelNames : sublabelNames;
  return nameOf.get(text.charCodeAt(at)) ?? 0;
}

function place(block: LabelledText, at: number): PlacedMark {
  const written = block.text.charAt(at);
  return {
    at,
    name: nameAt(block, at),
    isFull: written > '\u00ff',
    other: otherOf.get(written) ?? written,
  };
}

/** «理,开», «” ，“», «理,2024年»; not «12,000», «9:30», «App,Web», «党员:群众=3:7». */
function isBetweenChinese(text: string, at: number): boolean {
  if (!holds(chineseBefore, text.charCodeAt(at - 1))) return false;
  if (at + 1 >= text.length) return true;
  const mark = text.charCodeAt(at);
  // Inside a line it stands in names («阿依古丽.买买提») as well.
  if (mark === point || (mark === halfColon && ratioAfter.test(text.slice(at, at + 16)))) return false;
  return holds(chineseAfter, text.charCodeAt(at + 1));
}

/** Chinese characters; of those beyond the common plane either half. */
const han = createCharacterSet('〇');
const chineseBefore = createCharacterSet('〇”’》）】」');
const chineseAfter = createCharacterSet('〇“‘《（【「0123456789');
for (const set of [han, chineseBefore, chineseAfter]) {
  addRange(set, 0x3400, 0x9fff);
  addRange(set, 0xd800, 0xdfff);
}
/** What a bracket stands after that belongs to Chinese text. */
const beforeBracket = createCharacterSet('0123456789%');

const ratioAfter = /^:[\u3400-\u9fff]{1,8}[=为]\d+:\d/;

/** So much of what stands in brackets tells whether it is Chinese. */
const longestLook = 200;

/** «(以下简称办法)» after a Chinese word; not «(一)», «(2024)», «[名称](链接)». */
function bracketsChinese(text: string, open: number, close: number): boolean {
  const before = text.charCodeAt(open - 1);
  if (!holds(chineseBefore, before) && !holds(beforeBracket, before)) return false;
  const end = Math.min(close, open + longestLook);
  let hasHan = false;
  for (let at = open + 1; at < end && !hasHan; at++) hasHan = holds(han, text.charCodeAt(at));
  return hasHan && !/^[一二三四五六七八九十\d]+$/.test(text.slice(open + 1, end));
}
