/** Numbered paragraphs that tell the classes of a count before them; all places count from the start of the text. */
import type { Claim } from '../../figures/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { onlyChief } from '../../figures/relations/parts/far/farClaim.ts';
import { farRowClaim, nounOfRows } from '../../figures/relations/parts/far/farRows.ts';
import { isOfYearBefore } from '../../figures/relations/parts/lists/partList.ts';
import type { Block } from '../blocks.ts';
import { rememberedOf } from '../perBlock.ts';
import { allBefore, isWholeCount } from './farWholes.ts';
import { placedFigure } from './placed.ts';

/** Fewer are no list of all classes. */
const leastRows = 3;
/** So many blocks back the count may stand. */
const blocksBack = 16;

export function farRowClaims(blocks: readonly Block[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const rows: Figure[] = [];
    let next = index;
    for (; next < blocks.length; next++) {
      const block = blocks[next] as Block;
      const row = rowOf(block.analysis);
      if (row === undefined || (rows[0] !== undefined && row.quantity.unit !== rows[0].quantity.unit)) break;
      rows.push(placedFigure(row, block));
    }
    const [first] = rows;
    const last = blocks[next - 1];
    if (first === undefined || last === undefined || rows.length < leastRows) continue;
    if (closes(last.analysis) && nounOfRows(rows) !== '') {
      const claim = farRowClaim(rows, allBefore(blocks, index, first, blocksBack).filter(isOwnCount));
      if (claim !== undefined) claims.push(claim);
    }
    index = next - 1;
  }
  return claims;
}

/** The one count of a numbered paragraph. */
const rowOf = rememberedOf(({ figures, label, isTableRow, folded }): Figure | undefined => {
  if (isTableRow || label === undefined || figures.length === 0 || onlyChief.test(folded)) return undefined;
  const [count, ...others] = figures.filter(isOwnCount);
  return others.length === 0 ? count : undefined;
});

/** «(五)其他相关方面…»: the last paragraph tells the rest. */
const closes = rememberedOf(({ folded, figures }): boolean =>
  /其[他它余]/.test(folded.slice(0, figures.find(isOwnCount)?.quantity.start ?? 0)),
);

function isOwnCount(figure: Figure): boolean {
  return isWholeCount(figure) && !isOfYearBefore(figure);
}
