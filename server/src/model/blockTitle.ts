/** The words of a heading: «加强领导» of «(一)加强领导:成立…». */
import { createCharacterSet, holds } from '../lexicon/matching/characterSet.ts';
import type { ClauseLabel } from '../syntax/labels.ts';
import type { TextRange } from '../text/range.ts';

/** A colon ends the heading's own words only where they are short: «(一)加强领导:成立…». */
const longestTitleBeforeColon = 40;
const aroundTitle = createCharacterSet(' *');
const afterTitle = createCharacterSet('。！？');
const trailing = createCharacterSet(' *:;,。');

export function titleRange(
  folded: string,
  from: number,
  contentEnd: number,
  clauseLabels: readonly ClauseLabel[],
): TextRange {
  let start = from;
  while (start < contentEnd && holds(aroundTitle, folded.charCodeAt(start))) start++;
  let end = clauseLabels.find(({ range }) => range.start > start)?.range.start ?? contentEnd;
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (holds(afterTitle, code) || (code === 0x3a && at - start <= longestTitleBeforeColon)) {
      end = at;
      break;
    }
  }
  while (end > start && holds(trailing, folded.charCodeAt(end - 1))) end--;
  return { start, end };
}
