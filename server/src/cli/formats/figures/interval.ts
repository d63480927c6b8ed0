/** Intervals as they are printed. */
import type { PlacedQuantity } from '../../../ledger/figures.ts';

/** «[91.15, 91.25]», «(100, 200)», «> 10»; «» where the value is exact. */
export function formatInterval({ low, high, lowOpen, highOpen }: PlacedQuantity): string {
  if (low !== undefined && high !== undefined)
    return low === high ? '' : `${lowOpen ? '(' : '['}${low}, ${high}${highOpen ? ')' : ']'}`;
  if (low !== undefined) return `${lowOpen ? '>' : '≥'} ${low}`;
  return high === undefined ? '' : `${highOpen ? '<' : '≤'} ${high}`;
}
