/** Names of relations, verdicts, roles and units of measure, for a person. */
import type { Relation, Role, Verdict } from '../../figures/claim.ts';
import type { PlacedQuantity } from '../figures.ts';

export const relationNames: Readonly<Record<Relation, string>> = {
  rate: '比率',
  'rate-bound': '占比上限',
  'rate-inverse': '由比率反推',
  'sum-of-parts': '分项合计',
  'part-within-whole': '部分与总数',
};

export const roleNames: Readonly<Record<Role, string>> = {
  part: '部分',
  whole: '总数',
  rate: '比率',
  total: '合计',
};

export const verdictNames: Readonly<Record<Verdict, string>> = {
  holds: '相符',
  fails: '不符',
  infeasible: '无整数可得',
  open: '无从核对',
};

export const verdictMarks: Readonly<Record<Verdict, string>> = {
  holds: '✓',
  fails: '✗',
  infeasible: '✗',
  open: '?',
};

/** «[91.15, 91.25]», «(100, 200)», «> 10»; «» where the value is exact. */
export function formatInterval({ low, high, lowOpen, highOpen }: PlacedQuantity): string {
  if (low !== undefined && high !== undefined)
    return low === high ? '' : `${lowOpen ? '(' : '['}${low}, ${high}${highOpen ? ')' : ']'}`;
  if (low !== undefined) return `${lowOpen ? '>' : '≥'} ${low}`;
  return high === undefined ? '' : `${highOpen ? '<' : '≤'} ${high}`;
}
