/** Numbers of a list within one paragraph that do not count on. */
import type { Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { parseChineseNumber, toChineseNumber } from '../../syntax/chineseNumber.ts';
import { matchesOf } from '../../text/matches.ts';
import { shiftRange } from '../../text/range.ts';

/** Whether a number in brackets may begin an item within the text. */
export function mayListWithin(folded: string): boolean {
  return /[;。:]\(/.test(folded);
}

/** «(一)加强学习;(二)规范执法;(四)…» in one paragraph. */
export function* gapsWithin(blocks: readonly Block[]): Iterable<Finding> {
  for (const { kind, start, analysis } of blocks) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    const inline = matchesOf(analysis.folded, numberWithin).map((match) => ({
      at: match.index,
      written: match[0],
      number: parseChineseNumber(match[1] ?? '') ?? 0,
    }));
    const own = analysis.label?.form === 'chinese-paren' ? analysis.label.number : undefined;
    const all = own === undefined ? inline : [{ at: -1, written: '', number: own }, ...inline];
    if (all.length < shortestRun || (own === undefined && all[0]?.number !== 1)) continue;
    if (isOfStatute(analysis.folded, inline[0]?.at ?? 0)) continue;
    for (const [index, { at, written, number }] of all.entries()) {
      const before = all[index - 1]?.number;
      // Another list may begin in the same paragraph; a number far off is that of a clause which is cited.
      if (
        before === undefined ||
        number === before + 1 ||
        number === 1 ||
        number > before + 2 ||
        number < before
      )
        continue;
      const range = shiftRange({ start: at, end: at + written.length }, start);
      const wanted = `（${toChineseNumber(before + 1)}）`;
      yield {
        range,
        message:
          number === before
            ? `序号「${analysis.text.slice(at, at + written.length)}」重复，按顺序此处是「${wanted}」`
            : `序号不连续：此处是「${analysis.text.slice(at, at + written.length)}」，按顺序是「${wanted}」`,
      };
    }
  }
}

/** «依据第三条第（一）项;（二）项;（四）项», «对下列情形从轻处罚:（一）…;（四）…»: items chosen from a statute keep its numbers. */
function isOfStatute(folded: string, first: number): boolean {
  const from = folded.lastIndexOf('。', first - 1) + 1;
  return citing.test(folded.slice(from, first)) || citedItem.test(folded.slice(from));
}

const citing =
  /第[一二三四五六七八九十百\d]+[条款][^:。]{0,24}:?$|》[^:。]{0,12}(?:规定|明确|列举|所列|列明)[^:。]{0,16}:?$|(?:情形|事由|行为之一|条件之一|情况之一)[^:。]{0,16}:?$/;
const citedItem = /\([一二三四五六七八九十]{1,3}\)[项款目]/;

const numberWithin = /(?<=[;。:])\(([一二三四五六七八九十]{1,3})\)/g;
const shortestRun = 3;
