/** «一方面» that no «另一方面» answers. */
import type { Finding } from '../../linter/types.ts';
import { type Block, blockIndexAt } from '../../model/blocks.ts';

/** The first side of two where the second is not told up to the next heading. */
export function* loneSides(blocks: readonly Block[], lookedAt: readonly Block[]): Generator<Finding> {
  for (const { kind, start, analysis } of lookedAt) {
    const one = isProse(kind) && analysis.folded.includes(words) ? side.exec(analysis.folded) : null;
    if (one === null || isAnswered(blocks, start, one.index + words.length)) continue;
    const range = { start: start + one.index, end: start + one.index + words.length };
    yield { range, message: '只有「一方面」，后面没有「另一方面」', severity: 'hint' };
  }
}

const words = '一方面';
/** At the start of a clause; not «在这一方面», «一方面的问题». */
const side = /(?<=^\s*|[。;:,])一方面(?!的|是指)/;
/** «另一方面», a second «一方面», or words that go on in its place. */
const answer = /一方面|另一面|(?:^|[。;,、])(?:另外|此外|再者|其次|同时|二是|又)/;

/** A heading may have its body on its line. */
function isProse(kind: Block['kind']): boolean {
  return kind === 'paragraph' || kind === 'heading';
}

function isAnswered(blocks: readonly Block[], start: number, from: number): boolean {
  const first = blockIndexAt(blocks, start);
  for (let at = first; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || (at !== first && block.kind === 'heading')) return false;
    if (answer.test(block.analysis.folded.slice(at === first ? from : 0))) return true;
  }
  return false;
}
