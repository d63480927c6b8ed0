/** Which counts of a text its own words contradict elsewhere in it. */
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';

const linter = createLinter(rules);

/** What is found above a hint in the lines of a text: the rule and the marked words. */
export function findingsIn(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  const { findings } = linter.lint(text, { profile: 'auto', atLeast: 'excerpt' });
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ range, rule }) => `${rule} ${text.slice(range.start, range.end)}`);
}

/** The counts of a report that are told again as another number. */
export function conflictsIn(...lines: readonly string[]): readonly string[] {
  const rule = 'conflicting-figures ';
  return findingsIn('望溪县2024年法治政府建设年度报告', ...lines)
    .filter((finding) => finding.startsWith(rule))
    .map((finding) => finding.slice(rule.length));
}
