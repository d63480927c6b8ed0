/** Ignoring from the light bulb: one finding, its rule in the file, its rule in the workspace; each says which. Beside them the rule's level. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { fingerprintsOf } from '../../linter/fingerprints.ts';
import { inOrder } from '../../linter/linter.ts';
import type { ReportedFinding } from '../../linter/types.ts';
import {
  type IgnoreArguments,
  ignoreCommand,
  type LevelArguments,
  levelCommand,
  type ProjectChange,
} from '../../projectProtocol.ts';
import type { Analysis, RuleIndex } from '../analysis.ts';
import { toDiagnostic } from '../diagnostics.ts';
import { ruleName } from './ruleName.ts';

/** Nothing where the client cannot keep what is ignored. */
export function ignoreActions(
  analysis: Analysis,
  rules: RuleIndex,
  here: readonly ReportedFinding[],
): CodeAction[] {
  const { keeper, file } = analysis;
  if (keeper === undefined || here.length === 0) return [];
  const kept = keeper === 'project' ? '记入项目文件' : '只记在这台电脑的 VS Code 里';
  const action = (finding: ReportedFinding, scope: string, change: ProjectChange): CodeAction => {
    const title = `${scope}（${kept}）`;
    const args: IgnoreArguments = [analysis.uri, change];
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(analysis, rules, finding)],
      command: { title, command: ignoreCommand, arguments: [...args] },
    };
  };
  const levelAction = (finding: ReportedFinding, title: string): CodeAction => {
    const args: LevelArguments = [analysis.uri, finding.rule, titleOf(finding.rule)];
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(analysis, rules, finding)],
      command: { title, command: levelCommand, arguments: [...args] },
    };
  };
  const titleOf = (rule: string) => rules.metaOf(rule)?.title ?? rule;
  return [
    ...withFingerprints(analysis, here).map(({ finding, ...print }) => {
      const { rule, message } = finding;
      // Of several the message tells which one it is.
      const isOneOfMany = here.some((other) => other !== finding && other.rule === rule);
      const which = isOneOfMany ? `：${message}` : '';
      return action(finding, `忽略这一处${ruleName(rules, rule)}${which}`, {
        kind: 'ignore',
        ignore: { rule, ...print },
      });
    }),
    ...firstOfEachRule(here).flatMap((finding) => {
      const { rule } = finding;
      const name = ruleName(rules, rule);
      return [
        ...(file === undefined
          ? []
          : [action(finding, `在本文件中忽略${name}`, { kind: 'ignore', ignore: { rule, file } })]),
        ...(keeper === 'project'
          ? [
              action(finding, `在整个工作区关闭${name}`, { kind: 'level', rule, level: 'off' }),
              levelAction(finding, `更改${name}的级别…（${kept}）`),
            ]
          : []),
      ];
    }),
  ];
}

/** What is ignored already counts, too, among findings of equal sentences. */
function withFingerprints({ document, findings, ignored }: Analysis, here: readonly ReportedFinding[]) {
  const all = [...findings, ...ignored.map(({ finding }) => finding)].sort(inOrder);
  const prints = fingerprintsOf(document, all);
  return here.flatMap((finding) => {
    const print = prints[all.indexOf(finding)];
    return print === undefined ? [] : [{ finding, ...print }];
  });
}

function firstOfEachRule(here: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return here.filter(({ rule }, index) => here.findIndex((other) => other.rule === rule) === index);
}
