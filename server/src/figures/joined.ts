/**
 * Short sentences that go on with the one before read as one with it: «评查案卷320卷。优秀86卷。良好192卷。其余42卷合格。» tells by
 * full stops what commas tell elsewhere.
 */
import type { Clause, Sentence } from '../syntax/sentences.ts';
import type { Claim, Relation } from './claim.ts';
import { bySentence, type Figure, isComparable } from './figure.ts';
import { sharesPair } from './words.ts';

/** The text with commas for the stops between such sentences, every place as it was; and what is then a sentence. */
export interface Joined {
  readonly folded: string;
  /** Only those that are read as one, and those whose parts they tell. */
  readonly sentences: readonly Sentence[];
  /** The sentences that are read as one, by their index in the block. */
  readonly groups: readonly (readonly number[])[];
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
  let text = folded;
  const joined = sentences.map((sentence) => sentence as Sentence | undefined);
  for (const group of groups) {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) continue;
    const clauses: Clause[] = [];
    for (const [place, index] of group.entries()) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const isLast = place === group.length - 1;
      for (const clause of sentence.clauses)
        clauses.push(isLast || clause.end !== sentence.end ? clause : { ...clause, mark: ',' });
      const next = group[place + 1];
      if (next === undefined) continue;
      const start = sentences[next]?.start ?? sentence.end;
      // What stands in between counts nothing.
      text = `${text.slice(0, sentence.end - 1)},${' '.repeat(start - sentence.end)}${text.slice(start)}`;
      for (let at = index + 1; at <= next; at++) joined[at] = undefined;
    }
    joined[first] = {
      start: sentences[first]?.start ?? 0,
      end: sentences[group.at(-1) ?? first]?.end ?? 0,
      clauses,
    };
  }
  const opening = new Set(
    groups.flatMap(([first = 0]) => (folded.startsWith('其中', sentences[first]?.start ?? 0) ? [first] : [])),
  );
  const read = new Set(
    groups.flatMap((group, index) =>
      group.length > 1 || opening.has(groups[index + 1]?.[0] ?? -1) ? group.slice(0, 1) : [],
    ),
  );
  return {
    folded: text,
    sentences: joined.filter((sentence, index) => sentence !== undefined && read.has(index)) as Sentence[],
    groups,
    opening,
  };
}

/** The relations that hold over such stops; of two periods or two tellings the sentences speak for themselves. */
const relations: ReadonlySet<Relation> = new Set([
  'sum-of-parts',
  'cross-tab',
  'funnel',
  'stock-flow',
  'average',
  'complement',
  'percent-sum',
]);

/** The contradictions of the joined reading between sentences, but for those of figures that the text itself explains. */
export function contradictionsOf(
  joined: readonly Claim[],
  { groups, opening }: Joined,
  told: readonly Claim[],
  figures: readonly Figure[],
): readonly Claim[] {
  const sentenceOf = new Map(figures.map(({ quantity, sentence }) => [quantity, sentence]));
  const isOverStops = ({ operands }: Claim): boolean => {
    const own = [...new Set(operands.map(({ quantity }) => sentenceOf.get(quantity) ?? -1))];
    return own.length > 1 && groups.some((group) => own.every((sentence) => isOfGroup(sentence, group)));
  };
  const isAlone = (sentence: number): boolean =>
    groups.some((group) => group.length === 1 && group[0] === sentence);
  // «办理建议提案146件。其中建议82件。提案74件。»: the whole of a group that begins with 其中 stands before it.
  const isOfGroup = (sentence: number, group: readonly number[]): boolean =>
    group.includes(sentence) ||
    (group.length > 1 && sentence === (group[0] ?? 0) - 1 && isAlone(sentence) && opening.has(group[0] ?? 0));
  return joined
    .filter(
      (claim) =>
        claim.verdict === 'fails' &&
        claim.tie !== 'weak' &&
        relations.has(claim.relation) &&
        isOverStops(claim) &&
        ![...told, ...joined].some((other) => other !== claim && isOfOneFigure(other, claim)),
    )
    .map((claim) => ({
      ...claim,
      tie: 'inferred',
      scope: 'paragraph',
    }));
}

/** Whether another claim of the kind speaks of the same figure, and holds; or was told already. */
function isOfOneFigure(other: Claim, { relation, operands }: Claim): boolean {
  if (other.relation !== relation) return false;
  const [stated, ...others] = operands;
  if (other.verdict === 'fails')
    return operands.every(({ quantity }) => other.operands.some((operand) => operand.quantity === quantity));
  return (
    other.verdict === 'holds' &&
    other.operands[0]?.quantity === stated?.quantity &&
    others.some(({ quantity }) => other.operands.some((operand) => operand.quantity === quantity))
  );
}
