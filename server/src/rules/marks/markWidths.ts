/** The width of the marks that stand between Chinese characters; the raw text is read, since blocks are folded. */
import { createCharacterSet, holds } from '../../lexicon/characterSet.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { levelOfForm } from '../../syntax/labels.ts';
import { codesOf } from '../../text/codes.ts';

/** `labels`, `sublabels`: the brackets of «（一）» and of «（1）», which are held against those of their own level. */
export type MarkName = 'comma' | 'semicolon' | 'colon' | 'stop' | 'brackets' | 'labels' | 'sublabels';

/** A mark of Chinese text; `at` counts from the start of the block. */
export interface PlacedMark {
  readonly at: number;
  readonly name: MarkName;
  readonly isFull: boolean;
  /** The same mark in the other width. */
  readonly other: string;
}

const names: Readonly<Record<string, MarkName>> = {
  ',': 'comma',
  '，': 'comma',
  ';': 'semicolon',
  '；': 'semicolon',
  ':': 'colon',
  '：': 'colon',
  '.': 'stop',
  '。': 'stop',
  '(': 'brackets',
  '（': 'brackets',
  ')': 'brackets',
  '）': 'brackets',
};

const others = new Map<string, string>();
for (const [half, full] of [',，', ';；', ':：', '.。', '(（', ')）'].map((forms) => [...forms])) {
  if (half === undefined || full === undefined) continue;
  others.set(half, full);
  others.set(full, half);
}

/** How often each kind of mark stands in a block, in either width; by `MarkName`. */
export interface WidthCounts {
  readonly full: Readonly<Partial<Record<MarkName, number>>>;
  readonly half: Readonly<Partial<Record<MarkName, number>>>;
}

const noMarks: WidthCounts['full'] = {};

export function countMarks(block: BlockAnalysis): WidthCounts {
  const counts: { full?: Partial<Record<MarkName, number>>; half?: Partial<Record<MarkName, number>> } = {};
  const { text } = block;
  visitMarks(block, (at) => {
    const width = text.charCodeAt(at) > 0xff ? 'full' : 'half';
    counts[width] ??= {};
    const name = nameAt(block, at);
    counts[width][name] = (counts[width][name] ?? 0) + 1;
  });
  return { full: counts.full ?? noMarks, half: counts.half ?? noMarks };
}

/** The marks of the block whose width can be told to belong to Chinese text, in their order. */
export function marksIn(block: BlockAnalysis): readonly PlacedMark[] {
  const marks: PlacedMark[] = [];
  visitMarks(block, (at) => marks.push(place(block, at)));
  return marks.sort((a, b) => a.at - b.at);
}

function visitMarks({ text, folded, label }: BlockAnalysis, visit: (at: number) => void): void {
  const codes = codesOf(folded);
  const opened: number[] = [];
  for (let at = label?.range.start ?? 0; at < (label?.range.end ?? 0); at++)
    if (codes[at] === openBracket || codes[at] === closeBracket) visit(at);
  for (let at = label?.range.end ?? 0; at < folded.length; at++) {
    const code = codes[at] as number;
    if (!holds(anyMark, code)) continue;
    // «．» stands in numbers and labels, and belongs to no Chinese sentence.
    if (code === point && text.charCodeAt(at) !== point) continue;
    if (code === openBracket) opened.push(at);
    else if (code === closeBracket) {
      const open = opened.pop();
      if (open === undefined || !bracketsChinese(text, open, at)) continue;
      visit(open);
      visit(at);
    } else if (isBetweenChinese(text, at)) visit(at);
  }
}

/** Of folded text: all but 。 in half width. */
const anyMark = createCharacterSet(',;:.。()');
const point = 0x2e;
const halfColon = 0x3a;
const openBracket = 0x28;
const closeBracket = 0x29;

function nameAt({ text, label }: BlockAnalysis, at: number): MarkName {
  if (label !== undefined && at < label.range.end)
    return levelOfForm[label.form] === 2 ? 'labels' : 'sublabels';
  return names[text.charAt(at)] ?? 'comma';
}

function place(block: BlockAnalysis, at: number): PlacedMark {
  const written = block.text.charAt(at);
  return {
    at,
    name: nameAt(block, at),
    isFull: written > '\u00ff',
    other: others.get(written) ?? written,
  };
}

/** «理,开», «” ，“», «理,2024年»; not «12,000», «9:30», «App,Web», «党员:群众=3:7». */
function isBetweenChinese(text: string, at: number): boolean {
  if (!isCommonHan(text.charCodeAt(at - 1)) && !chineseBefore.test(text.charAt(at - 1))) return false;
  if (at + 1 >= text.length) return true;
  const mark = text.charCodeAt(at);
  // Inside a line it stands in names («阿依古丽.买买提») as well.
  if (mark === point || (mark === halfColon && ratioAfter.test(text.slice(at, at + 16)))) return false;
  return isCommonHan(text.charCodeAt(at + 1)) || chineseAfter.test(text.charAt(at + 1));
}

/** Nearly all that are met; the expressions below know the others. */
function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa5;
}

const ratioAfter = /^:\p{Script=Han}{1,8}[=为]\d+:\d/u;

const han = /\p{Script=Han}/u;
const chineseBefore = /[\p{Script=Han}”’》）】」]/u;
const chineseAfter = /[\p{Script=Han}“‘《（【「0-9]/u;

/** So much of what stands in brackets tells whether it is Chinese. */
const longestLook = 200;

/** «(以下简称办法)» after a Chinese word; not «(一)», «(2024)», «[名称](链接)». */
function bracketsChinese(text: string, open: number, close: number): boolean {
  const inside = text.slice(open + 1, Math.min(close, open + longestLook));
  if (!han.test(inside) || /^[一二三四五六七八九十\d]+$/.test(inside)) return false;
  return /[\p{Script=Han}”’》）】」0-9%]/u.test(text.charAt(open - 1));
}
