/** The width of the marks that stand between Chinese characters; the raw text is read, since blocks are folded. */
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';

export type MarkName = 'comma' | 'semicolon' | 'colon' | 'stop' | 'brackets';

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

const remembered = new WeakMap<BlockAnalysis, readonly PlacedMark[]>();

/** The marks of the block whose width can be told to belong to Chinese text, in their order. */
export function marksIn(block: BlockAnalysis): readonly PlacedMark[] {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const marks = scanMarks(block);
  remembered.set(block, marks);
  return marks;
}

function scanMarks({ text, label }: BlockAnalysis): readonly PlacedMark[] {
  const marks: PlacedMark[] = [];
  const opened: number[] = [];
  anyMark.lastIndex = label?.range.end ?? 0;
  for (let hit = anyMark.exec(text); hit !== null; hit = anyMark.exec(text)) {
    const at = hit.index;
    const written = hit[0];
    if (written === '(' || written === '（') opened.push(at);
    else if (written === ')' || written === '）') {
      const open = opened.pop();
      if (open === undefined || !bracketsChinese(text, open, at)) continue;
      marks.push(place(text, open), place(text, at));
    } else if (isBetweenChinese(text, at)) marks.push(place(text, at));
  }
  return marks.sort((a, b) => a.at - b.at);
}

const anyMark = /[,，;；:：.。()（）]/g;

function place(text: string, at: number): PlacedMark {
  const written = text.charAt(at);
  return {
    at,
    name: names[written] ?? 'comma',
    isFull: written > '\u00ff',
    other: others.get(written) ?? written,
  };
}

/** «理,开», «” ，“», «理,2024年»; not «12,000», «9:30», «App,Web». */
function isBetweenChinese(text: string, at: number): boolean {
  if (!chineseBefore.test(text.charAt(at - 1))) return false;
  const after = text.charAt(at + 1);
  return text.charAt(at) === '.' ? after === '' || han.test(after) : after === '' || chineseAfter.test(after);
}

const han = /\p{Script=Han}/u;
const chineseBefore = /[\p{Script=Han}”’》）】」]/u;
const chineseAfter = /[\p{Script=Han}“‘《（【「0-9]/u;

/** «(以下简称办法)» after a Chinese word; not «(一)», «(2024)», «[名称](链接)». */
function bracketsChinese(text: string, open: number, close: number): boolean {
  const inside = text.slice(open + 1, close);
  if (!han.test(inside) || /^[一二三四五六七八九十\d]+$/.test(inside)) return false;
  return /[\p{Script=Han}”’》）】」0-9%]/u.test(text.charAt(open - 1));
}
