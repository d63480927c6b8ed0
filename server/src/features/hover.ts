/** What stands under the pointer: a figure with its claims, and what the rules say that found something there. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { nameFigures } from '../ledger/indicators.ts';
import type { TextRange } from '../text/range.ts';
import type { Analysis, RuleIndex } from './analysis.ts';
import { findFigureAt } from './figures/figureAt.ts';
import { describeFigure } from './figures/figureText.ts';
import { escapeMarkdown } from './markdown.ts';
import { toOffset, toRange } from './places.ts';

export function provideHover(
  analysis: Analysis,
  rules: RuleIndex,
  { position }: Pick<HoverParams, 'position'>,
): Hover | null {
  const offset = toOffset(analysis, position);
  const parts = [figureAt(analysis, offset), ruleAt(analysis, rules, offset)].filter(
    (part) => part !== undefined,
  );
  const first = parts[0];
  if (first === undefined) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.map(({ markdown }) => markdown).join('\n\n---\n\n') },
    range: toRange(analysis, first.range),
  };
}

interface HoverPart {
  readonly markdown: string;
  readonly range: TextRange;
}

function figureAt({ document }: Analysis, offset: number): HoverPart | undefined {
  const figure = findFigureAt(document, offset);
  if (figure === undefined) return undefined;
  const names = nameFigures(figure.block.analysis, document.profile.indicators, document.period?.year);
  return {
    markdown: describeFigure(document.text, figure, names.get(figure.quantity)),
    range: figure.range,
  };
}

/** The rules of the findings there; the finding's own message is shown by the editor already. */
function ruleAt({ shown }: Analysis, rules: RuleIndex, offset: number): HoverPart | undefined {
  const here = shown.filter(({ range }) => range.start <= offset && offset < range.end);
  const range = here[0]?.range;
  if (range === undefined) return undefined;
  const ids = [...new Set(here.map(({ rule }) => rule))];
  return { markdown: ids.map((id) => describeRule(rules, id)).join('\n\n'), range };
}

function describeRule(rules: RuleIndex, id: string): string {
  const meta = rules.metaOf(id);
  if (meta === undefined) return escapeMarkdown(id);
  // No link here: not every host opens one of ours from a hover, and the finding's own code is one.
  return `**${escapeMarkdown(meta.title)}**：${escapeMarkdown(meta.summary)}`;
}
