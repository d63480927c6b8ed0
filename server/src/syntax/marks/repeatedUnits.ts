/** The statements of a block, as what they say letter for letter. */
import { addRange, createCharacterSet, holds } from '../../lexicon/matching/characterSet.ts';
import { codesOf } from '../../text/codes.ts';
import type { TextRange } from '../../text/range.ts';
import type { MarkedText } from './markedText.ts';

/** A stretch up to a stop or a semicolon, the mark included and 一是 left out; counted from the block's start. */
export interface Unit extends TextRange {
  /**
   * Of its letters up to the Chinese character that makes it long, so that it is equal for units of the same letters; that
   * two are the same is told by all their letters (`lettersOf`).
   */
  readonly hash: number;
  /** Whether it has so many Chinese characters (`fewestCharacters`) that it is not said twice by chance. */
  readonly isLong: boolean;
  readonly hasFigure: boolean;
  /** True for «一是…»: taken out, it would leave its label behind. */
  readonly isLabelled: boolean;
}

/** Shorter sentences are said twice without any slip: «全年未发生重大行政执法过错». */
const fewestCharacters = 20;

/** The units of a block in their order; a heading's own words are none unless they state a figure. */
export function scanUnits(block: MarkedText): readonly Unit[] {
  const { folded, sentences, clauseLabels, figures } = block;
  const units: Unit[] = [];
  // Both lists are in the order of the text, and each is gone through once.
  let nextLabel = 0;
  let nextFigure = 0;
  for (const { start: sentenceStart, end: sentenceEnd, clauses } of sentences) {
    let from = sentenceStart;
    for (const { end, mark } of clauses) {
      if (end !== sentenceEnd && mark !== ';') continue;
      let labelEnd: number | undefined;
      for (; (clauseLabels[nextLabel]?.range.start ?? end) < end; nextLabel++) {
        const { start = end, end: after = end } = clauseLabels[nextLabel]?.range ?? {};
        if (folded.slice(from, start).trim() === '') labelEnd = after;
      }
      let hasFigure = false;
      for (; (figures[nextFigure]?.start ?? end) < end; nextFigure++) hasFigure = true;
      const unit = toUnit(block, labelEnd ?? from, end, hasFigure, labelEnd !== undefined);
      if (unit !== undefined) units.push(unit);
      from = end;
    }
  }
  return units;
}

function toUnit(
  { folded, title }: MarkedText,
  from: number,
  end: number,
  hasFigure: boolean,
  isLabelled: boolean,
): Unit | undefined {
  let start = from;
  if (title !== undefined && title.start >= start && title.end <= end && !hasFigure) {
    if (end - title.end <= 1) return undefined;
    start = title.end;
  }
  const codes = codesOf(folded);
  while (!isChinese(codes[start] as number) && /[\s:]/.test(folded.charAt(start))) start++;
  if (mayBeDuty(codes, start) && isDuty.test(folded.slice(start, Math.min(end, start + longestDuty))))
    return undefined;
  let hash = 0;
  let chineseCharacters = 0;
  for (let at = start; at < end && chineseCharacters < fewestCharacters; at++) {
    const code = codes[at] as number;
    if (isChinese(code)) chineseCharacters++;
    else if (!holds(letters, code)) continue;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return { start, end, hash, isLong: chineseCharacters >= fewestCharacters, hasFigure, isLabelled };
}

function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Few units begin with a bracket or have a colon near, which is seen sooner than the form is tried. */
function mayBeDuty(codes: Uint16Array, start: number): boolean {
  if (!isChinese(codes[start] as number)) return true;
  for (let at = start; at < start + longestDuty; at++) if (codes[at] === colon) return true;
  return false;
}

const colon = 0x3a;
const longestDuty = 9;

/** The letters and digits of a unit alone, in half width. */
export function lettersOf({ folded }: { readonly folded: string }, { start, end }: Unit): string {
  return folded.slice(start, end).replace(notLetters, '');
}

/** «(责任单位:…)», «牵头单位:…» stand under each task, often alike; so may any remark in brackets. */
const isDuty = /^(?:[([【]|[^,;。]{0,6}(?:单位|部门|领导)[:：])/;
/** By code units: a class of Unicode properties takes several times as long. */
const notLetters = /[^\u3400-\u9fff\ud800-\udfff〇A-Za-z0-9%]+/g;
const letters = createCharacterSet('〇%ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
addRange(letters, 0x3400, 0x9fff);
addRange(letters, 0xd800, 0xdfff);
