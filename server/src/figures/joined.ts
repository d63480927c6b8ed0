/**
 * Short sentences that go on with the one before read as one with it: «评查案卷320卷。优秀86卷。良好192卷。其余42卷合格。» tells by
 * full stops what commas tell elsewhere.
 */

import { tellsOrder } from '../lexicon/figures/figureWords.ts';
import type { Clause, Sentence } from '../syntax/sentences.ts';
import { bySentence, type Figure, isComparable } from './figure.ts';
import { sharesPair } from './words.ts';

/** The text with commas for the stops between such sentences, every place as it was; and what is then a sentence. */
export interface Joined {
  readonly folded: string;
  /** Only those that are read as one, and those whose parts they tell. */
  readonly sentences: readonly Sentence[];
  /** The sentences of the block that are in them, by their index. */
  readonly read: ReadonlySet<number>;
  /** Those that each sentence with figures is read as one with. */
  readonly groupOf: ReadonlyMap<number, readonly number[]>;
  /** Those of all sentences that begin with 其中. */
  readonly opening: ReadonlySet<number>;
}

/** More words than these before its first figure make a sentence one of its own. */
const longestHead = 14;
const longestPart = 8;
const longest = 45;
/** So many sentences are read as one. */
const mostJoined = 8;

/** Undefined where no sentence goes on with the one before. */
export function joinSentences(
  folded: string,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
): Joined | undefined {
  const groups: number[][] = [];
  let last: readonly Figure[] = [];
  const told = bySentence(figures);
  for (const [place, own] of told.entries()) {
    const [first] = own;
    const before = last[0]?.sentence;
    const group = groups.at(-1);
    if (first === undefined) continue;
    const goesOn =
      group !== undefined &&
      before !== undefined &&
      group.length < mostJoined &&
      (own.some((figure) => last.some((other) => isComparable(figure, other))) ||
        isAverage(first) ||
        isAverage(told[place + 1]?.[0])) &&
      isContinued(folded, sentences, before, first.sentence, first.quantity.start);
    if (goesOn) group.push(first.sentence);
    else groups.push([first.sentence]);
    last = own;
  }
  return groups.some(({ length }) => length > 1) ? join(folded, sentences, groups) : undefined;
}

/** «人均办案62件»: of the counts in the sentences before. */
function isAverage(first: Figure | undefined): boolean {
  return first?.lead.includes('均') === true;
}

/** Whether a sentence names no other subject, body or time; past a sentence without figures it must name what was counted. */
function isContinued(
  folded: string,
  sentences: readonly Sentence[],
  from: number,
  to: number,
  firstFigure: number,
): boolean {
  const [before, own] = [sentences[from], sentences[to]];
  if (before === undefined || own === undefined || to - from > 2) return false;
  if (folded.charAt(before.end - 1) !== '。') return false;
  // A list of its own has a whole of its own.
  if (own.end - own.start > longest || folded.slice(own.start + 2, own.end).includes('其中')) return false;
  const head = folded.slice(own.start, firstFigure);
  if (head.length > longestHead || (ofAnother.test(head) && !bareTotal.test(head))) return false;
  // Of several counts told in order none is what the next sentence divides.
  if (tellsOrder(folded.slice(before.start, before.end))) return false;
  // «其中简易程序处罚512件。普通程序处罚368件»: what goes on with the parts is named as shortly as they are.
  const listed = folded.slice(before.start, before.end).lastIndexOf('其中');
  if (listed > 0 || (listed === 0 && head.length > longestPart)) return false;
  return to - from === 1 || sharesPair(head, folded.slice(before.start, before.end));
}

/** «以上共», «两项合计»: of what was just counted. */
const bareTotal = /^(?:以上|上述|[两二三四五][项类者])(?:合计|共计|总计|共|案件共)计?$/;
const ofAnother =
  /其中|其余|余下|剩余|.[共总合]计?[^,]*$|[上下]半年|季度|月|上年|去年|同期|另|此外|同时|还|[局厅]|[^城]镇|[^城]乡|街道|法院|检察|中心|\d{4}年|\d月|[一二三四五六七八九]是|以来|累计|全[市县区省]/;

function join(
  folded: string,
  sentences: readonly Sentence[],
  groups: readonly (readonly number[])[],
): Joined {
  const pieces: string[] = [];
  let written = 0;
  const joined = new Map<number, Sentence>();
  for (const group of groups) {
    const clauses: Clause[] = [];
    for (const [place, index] of group.entries()) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const next = sentences[group[place + 1] ?? -1];
      for (const clause of sentence.clauses)
        clauses.push(next === undefined || clause.end !== sentence.end ? clause : { ...clause, mark: ',' });
      if (next === undefined) continue;
      // What stands in between counts nothing.
      pieces.push(folded.slice(written, sentence.end - 1), ',', ' '.repeat(next.start - sentence.end));
      written = next.start;
    }
    const [first = -1, last = first] = [group[0], group.at(-1)];
    const [from, to] = [sentences[first], sentences[last]];
    if (from !== undefined && to !== undefined)
      joined.set(first, { start: from.start, end: to.end, clauses });
  }
  pieces.push(folded.slice(written));
  const opening = new Set(
    groups.flatMap(([first = 0]) => (folded.startsWith('其中', sentences[first]?.start ?? 0) ? [first] : [])),
  );
  const read = groups.filter(({ length }, index) => length > 1 || opening.has(groups[index + 1]?.[0] ?? -1));
  return {
    folded: pieces.join(''),
    sentences: read.flatMap(([first = -1]) => joined.get(first) ?? []),
    read: new Set(read.flat()),
    groupOf: new Map(groups.flatMap((group) => group.map((sentence) => [sentence, group] as const))),
    opening,
  };
}
