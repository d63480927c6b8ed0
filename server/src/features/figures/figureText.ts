/** A figure in words, for its hover. */

import { type Decimal, formatDecimal } from '../../figures/arithmetic/decimal.ts';
import type { Claim } from '../../figures/claim.ts';
import { relationNames, roleNames, verdictMarks } from '../../figures/names.ts';
import type { Quantity } from '../../figures/quantities.ts';
import type { NamedFigure } from '../../ledger/indicators.ts';
import type { Dimension } from '../../lexicon/figures/units.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { FigureAt, PlacedClaim } from './figureAt.ts';

export const dimensionNames: Readonly<Record<Dimension, string>> = {
  count: '数量',
  persons: '人数',
  money: '金额',
  share: '比率',
  change: '倍数',
  duration: '时长',
  measure: '度量',
};

/** A figure of a long list belongs to as many claims; more than these would fill the screen. */
const mostClaims = 8;

/** Markdown: what the figure is, what it stands for where that is not what it reads, and its claims. */
export function describeFigure(
  text: string,
  { block, quantity, claims }: FigureAt,
  named: NamedFigure | undefined,
): string {
  const { analysis } = block;
  const written = analysis.text.slice(quantity.start, quantity.end);
  const value = describeValue(quantity, analysis.folded.slice(quantity.start, quantity.end));
  const lines = [
    `**${escapeMarkdown(written)}** ${dimensionNames[quantity.dimension]}${escapeMarkdown(value + describeIndicator(named))}`,
  ];
  for (const claim of claims.slice(0, mostClaims))
    lines.push(`- ${escapeMarkdown(describeClaim(text, claim))}`);
  if (claims.length > mostClaims) lines.push(`- 另有${claims.length - mostClaims}项关系`);
  return lines.join('\n');
}

/** «；指标：行政复议受理（行政复议申请的一部分），2024年». */
function describeIndicator({ indicator, partOf, period }: Partial<NamedFigure> = {}): string {
  if (indicator === undefined) return '';
  const part = partOf === undefined ? '' : `（${partOf}的一部分）`;
  const isSum = period?.startsWith('../');
  const when = period === undefined ? '' : isSum ? `，截至${period.slice(3)}年累计` : `，${period}年`;
  return `；指标：${indicator}${part}${when}`;
}

/** «2.73万件» is 27,300件; of «271件» there is nothing more to say. */
function describeValue(quantity: Quantity, folded: string): string {
  if (quantity.isApproximate) return `，约数：${describeInterval(quantity)}`;
  const unit = baseUnit(quantity);
  const isPlain = `${formatDecimal(quantity.value)}${unit}` === folded.replace(/[ ,]/g, '');
  return isPlain ? '' : `，即${grouped(quantity.value)}${unit}`;
}

/** The unit that the value counts in. */
function baseUnit({ dimension, unit, population }: Quantity): string {
  if (dimension === 'share') return '%';
  if (population === 'multiple') return '倍';
  return unit;
}

function describeInterval(quantity: Quantity): string {
  const { low, high, lowOpen, highOpen } = quantity.interval;
  const unit = baseUnit(quantity);
  const from = low === undefined ? '' : `${lowOpen ? '大于' : '不少于'}${grouped(low)}${unit}`;
  const to = high === undefined ? '' : `${highOpen ? '小于' : '不超过'}${grouped(high)}${unit}`;
  return [from, to].filter((bound) => bound !== '').join('、');
}

/** 11423100 → 11,423,100. */
function grouped(value: Decimal): string {
  const [whole = '', fraction] = formatDecimal(value).split('.');
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

/** «✓ 比率：271÷297=91.25%，文中为91.2%（比率91.2%、部分271起、总数297起）», as plain text. */
export function describeClaim(text: string, { claim, operands }: PlacedClaim): string {
  const parts = operands.map(({ role, range }) => `${roleNames[role]}${text.slice(range.start, range.end)}`);
  const words = `${claim.arithmetic}${inTheText(claim)}（${parts.join('、')}）`;
  return `${verdictMarks[claim.verdict]} ${relationNames[claim.relation]}：${words}`;
}

/** The stated figure where the arithmetic does not end in it. */
function inTheText({ relation, arithmetic, stated, verdict, computed }: Claim): string {
  if (verdict === 'open') return '，文中没有可以核对的数';
  if (relation === 'rate-inverse') return computed === '' ? '' : `，总数只能是${computed}`;
  // A comparison shows the stated figure itself.
  const showsStated = /[≤≥<>≠]/.test(arithmetic) || arithmetic.endsWith(`=${stated}`);
  return stated === '' || showsStated ? '' : `，文中为${stated}`;
}
