/** How titles of actions name a rule. */
import type { RuleIndex } from '../analysis.ts';

/** «「比率与数量不符」»; marks of quotation inside the title become the inner ones. */
export function ruleName(rules: RuleIndex, rule: string): string {
  const title = rules.metaOf(rule)?.title ?? rule;
  return `「${title.replaceAll('「', '『').replaceAll('」', '』')}」`;
}
