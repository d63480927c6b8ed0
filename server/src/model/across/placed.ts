/** What a block tells, with its places counted from the start of the text. */
import type { Figure } from '../../figures/figure.ts';
import { type Echo, placedQuantity } from '../../figures/relations/identity/echoes/echoes.ts';
import { shiftRange } from '../../text/range.ts';
import type { Block } from '../blocks.ts';

export function placedFigure(figure: Figure, { start }: Block): Figure {
  return { ...figure, quantity: { ...figure.quantity, ...shiftRange(figure.quantity, start) } };
}

export function placedEchoes({ start: blockStart, analysis: { echoes } }: Block): readonly Echo[] {
  return echoes.map((echo) => ({ ...echo, quantity: placedQuantity({ echo, blockStart }) }));
}
