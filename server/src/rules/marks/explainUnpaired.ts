/** What the marks without a partner in a block most likely are, with the change that mends them where it is known. */
import type { Finding, Fix } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import type { LoneMark, Pair, Places, Unpaired } from '../../syntax/marks/pairs.ts';
import type { TextRange } from '../../text/range.ts';

/** The findings of one block, with places counted from its start. */
export function explainUnpaired(
  block: BlockAnalysis,
  { lone, doubled, years }: Unpaired,
): readonly Finding[] {
  const { text, folded } = block;
  const findings = [
    ...doubled.map((pair) => explainDoubled(text, pair)),
    ...years.map((pair) => explainYear(text, pair)),
  ];
  for (let index = 0; index < lone.length; index++) {
    const mark = lone[index];
    const next = lone[index + 1];
    if (mark === undefined) continue;
    const both = next !== undefined && areNear(folded, mark, next) ? explainTwo(text, mark, next) : undefined;
    findings.push(both ?? explainOne(block, mark, lone.length));
    if (both !== undefined) index++;
  }
  return findings;
}

/** Farther apart, or with a stop between, two marks have nothing to do with each other. */
const farthest = 30;

function areNear(folded: string, a: LoneMark, b: LoneMark): boolean {
  return b.at - a.at > 1 && b.at - a.at <= farthest && !/[。;!?]/.test(folded.slice(a.at, b.at));
}

function explainTwo(text: string, a: LoneMark, b: LoneMark): Finding | undefined {
  if (a.pair.family !== b.pair.family) return undefined;
  const [first, second] = [text.charAt(a.at), text.charAt(b.at)];
  if (a.pair !== b.pair) {
    if (!a.isOpen || b.isOpen) return undefined;
    return {
      range: placeOf(b.at),
      message: `「${first}」与「${second}」不是一对`,
      related: [{ range: placeOf(a.at), message: `前面的「${first}」` }],
      fixes: [
        replace([[b.at, partnerOf(a.pair, first)]], false),
        replace([[a.at, partnerOf(b.pair, second)]], false),
      ],
    };
  }
  const { pair } = a;
  if (a.isOpen === b.isOpen) {
    // «“应调尽调，“能调则调»: right behind a mark one opens indeed, and right before a mark one closes.
    if (a.isOpen ? divides(text.charAt(b.at - 1)) : divides(text.charAt(a.at + 1))) return undefined;
    const [wrong, other] = a.isOpen ? [b, a] : [a, b];
    const written = text.charAt(wrong.at);
    const right = partnerOf(pair, written);
    return {
      range: placeOf(wrong.at),
      message: `「${written}」的方向写反了，应为「${right}」`,
      related: [{ range: placeOf(other.at), message: `与它成对的「${text.charAt(other.at)}」` }],
      fixes: [replace([[wrong.at, right]], pair.family === 'quote')],
    };
  }
  if (pair.family !== 'quote' || a.isOpen) return undefined;
  return {
    range: { start: a.at, end: b.at + 1 },
    message: `「${first}」「${second}」的方向都写反了`,
    fixes: [
      replace(
        [
          [a.at, second],
          [b.at, first],
        ],
        true,
      ),
    ],
  };
}

function divides(mark: string): boolean {
  return /[,，、:：;；(（]/.test(mark);
}

function explainOne({ text, folded }: BlockAnalysis, mark: LoneMark, count: number): Finding {
  const { at, isOpen, pair } = mark;
  const written = text.charAt(at);
  const partner = partnerOf(pair, written);
  const straight = count === 1 && pair.open === '“' ? straightPartner(folded, mark) : undefined;
  if (straight !== undefined)
    return {
      range: placeOf(straight),
      message: `直引号与「${written}」不是一对，应为「${partner}」`,
      related: [{ range: placeOf(at), message: `与它成对的「${written}」` }],
      fixes: [replace([[straight, partner]], true)],
    };
  const twin = isOpen ? at + 1 : at - 1;
  if (folded.charAt(twin) === folded.charAt(at))
    return {
      range: placeOf(at),
      message: `「${written}」重复，或者少了一个「${partner}」`,
      fixes: [{ title: `删去重复的「${written}」`, safe: false, edits: [{ ...placeOf(at), newText: '' }] }],
    };
  return {
    range: placeOf(at),
    message: `「${written}」${isOpen ? '后面' : '前面'}没有与它成对的「${partner}」`,
  };
}

/** «“三项制度"»: the one straight quotation mark of the block on the side where the partner must be. */
function straightPartner(folded: string, { at, isOpen }: LoneMark): number | undefined {
  const straight = folded.indexOf('"');
  if (straight === -1 || straight !== folded.lastIndexOf('"')) return undefined;
  // «5"» are inches.
  if (/\d/.test(folded.charAt(straight - 1))) return undefined;
  return straight > at === isOpen ? straight : undefined;
}

function explainDoubled(text: string, { open, close }: Places): Finding {
  const [first, last] = [text.charAt(open), text.charAt(close)];
  return {
    range: { start: open, end: open + 2 },
    message: `「${first}」和「${last}」各多了一个`,
    related: [{ range: { start: close - 1, end: close + 1 }, message: `重复的「${last}」` }],
    fixes: [
      {
        title: `删去重复的「${first}」「${last}」`,
        safe: true,
        edits: [open, close].map((at) => ({ ...placeOf(at), newText: '' })),
      },
    ],
  };
}

function explainYear(text: string, { open, close }: Places): Finding {
  const [first, last] = [text.charAt(open), text.charAt(close)];
  return {
    range: placeOf(first === '〔' ? close : open),
    message: `「${first}」与「${last}」不是一对，发文字号的年份用「〔〕」`,
    related: [{ range: placeOf(first === '〔' ? open : close), message: '另一半' }],
    fixes: [replace([first === '〔' ? [close, '〕'] : [open, '〔']], true)],
  };
}

function placeOf(at: number): TextRange {
  return { start: at, end: at + 1 };
}

/** The other mark of the pair, a bracket in the width of the one that is there. */
function partnerOf({ open, close }: Pair, written: string): string {
  if (written === '（') return '）';
  if (written === '）') return '（';
  return written === open ? close : open;
}

type Change = readonly [at: number, mark: string];

function replace(changes: readonly Change[], safe: boolean): Fix {
  const marks = changes.map(([, mark]) => `「${mark}」`).join('');
  return {
    title: `改为${marks}`,
    safe,
    edits: changes.map(([at, newText]) => ({ ...placeOf(at), newText })),
  };
}
