/** `hegao explain`. */

import { severityNames } from '../../linter/severities.ts';
import type { Rule, RuleMeta } from '../../linter/types.ts';
import { nearestName } from '../../text/nearest.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import type { CliHost } from '../host.ts';
import { readRulePage } from '../rulePages.ts';
import type { ExplainCommand, UsageProblem } from '../usage/command.ts';

/** Prints the page of the rule with this id or title; a name that no rule has is a usage problem. */
export function runExplain(
  { rule: given }: ExplainCommand,
  rules: readonly Rule[],
  host: CliHost,
): ExitCode | UsageProblem {
  const meta = rules.find(({ meta }) => meta.id === given || meta.title === given)?.meta;
  if (meta === undefined) {
    const ids = rules.map((rule) => rule.meta.id);
    return {
      kind: 'unknown-rule',
      given,
      nearest: nearestName(given, ids),
      rules: rules.map((rule) => `${rule.meta.id}  ${rule.meta.title}`),
    };
  }
  const page = readRulePage(meta.id, host);
  if (page === undefined) host.stderr(`未找到规则页 ${meta.id}.md，以下只是摘要\n`);
  host.stdout((page ?? describeRule(meta)).replace(/\n*$/, '\n'));
  return exitCode.good;
}

function describeRule({ id, title, summary, severity }: RuleMeta): string {
  return `# ${title}\n\n${summary}\n\n规则 \`${id}\`，默认级别：${severityNames[severity]}。\n`;
}
