/** The statements of a block, as what they say letter for letter. */
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import type { TextRange } from '../../text/range.ts';

/** A stretch up to a stop or a semicolon, the mark included and 一是 left out; counted from the block's start. */
export interface Unit extends TextRange {
  /** Its letters and digits alone, in half width. */
  readonly key: string;
  readonly chineseCharacters: number;
  readonly hasFigure: boolean;
  /** True for «一是…»: taken out, it would leave its label behind. */
  readonly isLabelled: boolean;
}

/** What was read of blocks, as long as they stay as they are: with each key stroke only one of them changes. */
const remembered = new WeakMap<BlockAnalysis, readonly Unit[]>();

/** The units of a block in their order; a heading's own words are none unless they state a figure. */
export function unitsIn(block: BlockAnalysis): readonly Unit[] {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const units = scanUnits(block);
  remembered.set(block, units);
  return units;
}

function scanUnits(block: BlockAnalysis): readonly Unit[] {
  const { folded, sentences, clauseLabels, quantities } = block;
  const units: Unit[] = [];
  // Both lists are in the order of the text, and each is gone through once.
  let nextLabel = 0;
  let nextQuantity = 0;
  for (const { clauses, ...sentence } of sentences) {
    let from = sentence.start;
    for (const { end, mark } of clauses) {
      if (end !== sentence.end && mark !== ';') continue;
      let labelEnd: number | undefined;
      for (; (clauseLabels[nextLabel]?.range.start ?? end) < end; nextLabel++) {
        const { start = end, end: after = end } = clauseLabels[nextLabel]?.range ?? {};
        if (folded.slice(from, start).trim() === '') labelEnd = after;
      }
      let hasFigure = false;
      for (; (quantities[nextQuantity]?.start ?? end) < end; nextQuantity++) hasFigure = true;
      const unit = toUnit(block, labelEnd ?? from, end, hasFigure, labelEnd !== undefined);
      if (unit !== undefined) units.push(unit);
      from = end;
    }
  }
  return units;
}

function toUnit(
  { folded, title }: BlockAnalysis,
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
  while (/[\s:]/.test(folded.charAt(start))) start++;
  const written = folded.slice(start, end);
  if (isDuty.test(written)) return undefined;
  const key = written.replace(notLetters, '');
  return { start, end, key, chineseCharacters: countChinese(key), hasFigure, isLabelled };
}

function countChinese(key: string): number {
  let count = 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) count++;
  }
  return count;
}

/** «(责任单位:…)», «牵头单位:…» stand under each task, often alike; so may any remark in brackets. */
const isDuty = /^\s*(?:[([【]|[^,;。]{0,6}(?:单位|部门|领导)[:：])/;
/** By code units: a class of Unicode properties takes several times as long. */
const notLetters = /[^\u3400-\u9fff\ud800-\udfff〇A-Za-z0-9%]+/g;
