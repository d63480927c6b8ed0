/** Names of relations, roles and verdicts, for messages, hovers and the ledger. */
import type { Relation, Role, Verdict } from './claim.ts';

export const relationNames: Readonly<Record<Relation, string>> = {
  rate: '比率',
  'rate-bound': '占比上限',
  'rate-inverse': '由比率反推总数',
  'sum-of-parts': '分项合计',
  'part-within-whole': '部分与总数',
  growth: '增减幅度',
  'growth-feasible': '增减幅度可否成立',
  'growth-bound': '降幅上限',
  delta: '增减数',
  'percent-point': '百分点',
  multiple: '倍数',
  funnel: '前后环节',
  'stock-flow': '结转',
  cumulative: '累计',
  universal: '全部完成',
  integer: '整数',
  'measure-bound': '上限',
  average: '平均',
  'rate-feasible': '比率可否成立',
  'fraction-word': '概数比率',
  'percent-sum': '占比合计',
  complement: '互补比率',
  'same-indicator': '同一指标',
  comparative: '高低比较',
};

export const roleNames: Readonly<Record<Role, string>> = {
  part: '部分',
  whole: '总数',
  rate: '比率',
  total: '合计',
  current: '本期',
  previous: '上期',
  change: '增减',
  delta: '增减数',
  earlier: '在前',
  later: '在后',
  multiple: '倍数',
  opening: '期初',
  inflow: '新增',
  outflow: '减少',
  closing: '期末',
  cumulative: '累计',
  value: '数值',
  average: '平均',
  count: '个数',
  share: '占比',
  first: '前文',
  second: '后文',
  greater: '较大',
  less: '较小',
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
  open: '？',
};
