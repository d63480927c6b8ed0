/** Counts of all kinds of a thing and the paragraphs that tell the kinds; all places count from the start of the text. */
import type { Claim } from '../../figures/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { onlyChief } from '../../figures/relations/parts/far/farClaim.ts';
import {
  type AllKinds,
  allKindsOf,
  farKindClaim,
  kindsAfter,
} from '../../figures/relations/parts/far/farKinds.ts';
import { goesOnUncounted } from '../../figures/relations/parts/lists/complete/leftOut.ts';
import type { Block } from '../blocks.ts';
import { rememberedOf } from '../perBlock.ts';
import { placedFigure } from './placed.ts';

/** So many paragraphs tell the kinds of one count. */
const mostParagraphs = 8;

export function farKindClaims(blocks: readonly Block[]): readonly Claim[] {
  return blocks.flatMap((block, index) =>
    wholesIn(block.analysis).flatMap(({ all, at }) => {
      const whole = placedFigure(all.whole, block);
      const kinds = kindsAfter({ ...all, whole }, figuresAfter(blocks, index, at));
      const claim = farKindClaim({ ...all, whole }, kinds);
      const isOpen = claim?.verdict === 'fails' && leavesOut(kinds, blocks, index);
      return claim === undefined || isOpen ? [] : [claim];
    }),
  );
}

/** «…;其他由各区办理», «居第一位»: kinds that are not counted follow the last, or only the chief ones are told. */
function leavesOut(kinds: readonly Figure[], blocks: readonly Block[], index: number): boolean {
  const [from, to] = [kinds[0]?.quantity.start ?? 0, kinds.at(-1)?.quantity.end ?? 0];
  return blocks.slice(index, index + mostParagraphs + 1).some(({ start, end, analysis: { folded } }) => {
    if (end < from || start > to) return false;
    const last = to - start;
    const isOpen = end >= to && (goesOnUncounted(last, folded) || othersNext.test(folded.slice(last)));
    return isOpen || onlyChief.test(folded.slice(Math.max(0, from - start), Math.min(end, to) - start));
  });
}

const othersNext = /^[^。]{0,40}。(?:其[他余]|另外?)/;

interface Place {
  readonly all: AllKinds;
  /** Its place among the figures of its paragraph. */
  readonly at: number;
}

const none: readonly Place[] = [];

/** The counts of a paragraph that are of all kinds, and that no list beside them divides. */
const wholesIn = rememberedOf(({ figures, claims, isTableRow, folded }): readonly Place[] => {
  if (isTableRow || figures.length === 0 || !/各[类种项]/.test(folded)) return none;
  const places = figures.flatMap((figure, at) => {
    const all = allKindsOf(figure);
    const isDivided = claims.some(
      ({ relation, operands }) => relation === 'sum-of-parts' && operands[0]?.quantity === figure.quantity,
    );
    return all === undefined || isDivided ? [] : [{ all, at }];
  });
  return places.length === 0 ? none : places;
});

/** What its paragraph and those behind it count, up to the next heading. */
function figuresAfter(blocks: readonly Block[], index: number, at: number): readonly Figure[] {
  const own = blocks[index] as Block;
  const after = own.analysis.figures.slice(at + 1).map((figure) => placedFigure(figure, own));
  for (let next = index + 1; next <= index + mostParagraphs; next++) {
    const block = blocks[next];
    if (block === undefined || block.kind === 'heading' || block.kind === 'table-row') break;
    after.push(
      ...block.analysis.figures.map((figure) => ({
        ...placedFigure(figure, block),
        // Sentences are counted from the paragraph's start, so that those of several must not be mixed up.
        sentence: figure.sentence + next * mostSentences,
      })),
    );
  }
  return after;
}

const mostSentences = 1000;
