/** «《甲》、《乙》» where the report also writes «《甲》《乙》» (GB/T 15834-2011, 4.5.3.5). */
import type { DocumentRule } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import type { Block } from '../../model/blocks.ts';

export const listComma: DocumentRule = {
  meta: {
    id: 'list-comma',
    title: '书名号、引号之间的顿号',
    summary: '并列的书名号之间、引号之间通常不用顿号；全文有的用、有的不用时才提示。',
    category: 'marks',
    severity: 'hint',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkDocument({ document: { text, blocks } }) {
    const edits = mixedCommas(blocks).map((at) => ({ start: at, end: at + 1, newText: '' }));
    const [first, ...others] = edits;
    if (first === undefined) return;
    const around = text.slice(first.start - 1, first.end + 1);
    const bare = around.replace('、', '');
    const range = { start: first.start, end: first.end };
    yield {
      range,
      message: `「${around}」之间的顿号可以不用，别处写作「${bare}」${others.length === 0 ? '' : `（共${edits.length}处）`}`,
      related: others
        .slice(0, mostRelated)
        .map(({ start, end }) => ({ range: { start, end }, message: '这里也用了顿号' })),
      fixes: [
        { title: edits.length === 1 ? '删去顿号' : `删去全文${edits.length}处这样的顿号`, safe: true, edits },
      ],
    };
  },
};

const mostRelated = 12;

/** The places of 、 between marks of a kind that also stand side by side without it, in the order of the text. */
function mixedCommas(blocks: readonly Block[]): readonly number[] {
  const kinds = ['《', '“'].filter((open) => {
    const isOf = ({ kind }: Neighbours) => kind === open;
    return (
      blocks.some(({ analysis }) =>
        neighboursIn(analysis).some((pair) => isOf(pair) && pair.comma === undefined),
      ) &&
      blocks.some(({ analysis }) =>
        neighboursIn(analysis).some((pair) => isOf(pair) && pair.comma !== undefined),
      )
    );
  });
  if (kinds.length === 0) return [];
  return blocks.flatMap(({ start, analysis }) =>
    neighboursIn(analysis).flatMap(({ kind, comma }) =>
      comma !== undefined && kinds.includes(kind) ? [start + comma] : [],
    ),
  );
}

/** A closing mark with the opening one of the next item. */
interface Neighbours {
  readonly kind: string;
  /** Where 、 stands between them, from the start of the block. */
  readonly comma: number | undefined;
}

const none: readonly Neighbours[] = [];
const remembered = new WeakMap<BlockAnalysis, readonly Neighbours[]>();

function neighboursIn(analysis: BlockAnalysis): readonly Neighbours[] {
  const known = remembered.get(analysis);
  if (known !== undefined) return known;
  const found = scanNeighbours(analysis);
  remembered.set(analysis, found);
  return found;
}

function scanNeighbours({ folded, sentences }: BlockAnalysis): readonly Neighbours[] {
  if (!/》、?《|”、?“/.test(folded)) return none;
  return sentences.flatMap(({ start, end }) => {
    const sentence = folded.slice(start, end);
    const pairs = [...sentence.matchAll(/[》”](、?)(?:(?<=》、?)《|(?<=”、?)“)/g)];
    // In a list where something stands between two items (以下简称…), or where others have no marks, 、 has its place.
    const isLoose = /[》”)]、(?![《“])|(?<![》”])、[《“]/.test(sentence);
    return pairs.flatMap(({ index, 0: written, 1: comma }): readonly Neighbours[] => {
      const kind = written.at(-1) ?? '';
      if (comma === '') return [{ kind, comma: undefined }];
      return isLoose ? [] : [{ kind, comma: start + index + 1 }];
    });
  });
}
