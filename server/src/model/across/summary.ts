/** The paragraph that a report opens with, which tells the year's numbers before its sections take them up. */
import type { Block } from '../blocks.ts';

/** So many blocks on stands the opening, behind the title and whom the report goes to. */
const mostBefore = 8;
/** Fewer figures are no summary. */
const leastFigures = 4;

/** Where the opening stands; −1 where a report has none. */
export function summaryOf(blocks: readonly Block[]): number {
  return blocks
    .slice(0, mostBefore)
    .findIndex(({ kind, analysis }) => kind !== 'table-row' && analysis.figures.length >= leastFigures);
}
