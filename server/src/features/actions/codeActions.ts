/** What the light bulb offers: fixes of the findings there, all safe fixes at once, the rule's page. */
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Fix, ReportedFinding } from '../../linter/types.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';
import type { Analysis, RuleIndex } from '../analysis.ts';
import { toDiagnostic } from '../diagnostics.ts';
import { toLspEdit, toOffsets } from '../places.ts';
import { safeEdits, safeFixOf } from './fixes.ts';
import { ignoreActions } from './ignoreActions.ts';
import { findRepairs } from './repairs.ts';
import { ruleName } from './ruleName.ts';

/** For `editor.codeActionsOnSave`, and the command *Fix All*. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.hegao`;

/** A command of the client: opens the page of the rule that its argument names. */
export const openRuleCommand = 'hegao.openRulePage';

export function provideCodeActions(
  analysis: Analysis,
  rules: RuleIndex,
  { range, context: { only } }: Pick<CodeActionParams, 'range' | 'context'>,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (only === undefined || wants(only, CodeActionKind.QuickFix)) {
    const here = findingsAt(analysis, toOffsets(analysis, range));
    for (const finding of here) {
      actions.push(...fixActions(analysis, rules, finding), ...repairActions(analysis, rules, finding));
    }
    actions.push(...ruleWideActions(analysis, rules, here), ...pageActions(analysis, rules, here));
    actions.push(...ignoreActions(analysis, rules, here));
  }
  // Nobody looks at it unless asked for, and in a long report it is the dear one.
  if (only !== undefined && wants(only, fixAllKind)) actions.push(...fixAllActions(analysis));
  return actions;
}

/** `source` asks for `source.fixAll.hegao`, too; the empty kind asks for everything. */
function wants(only: readonly string[], kind: string): boolean {
  return only.some((wanted) => wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`));
}

function findingsAt({ shown }: Analysis, { start, end }: TextRange): readonly ReportedFinding[] {
  return shown.filter(({ range }) => range.start <= end && start <= range.end);
}

function fixActions(analysis: Analysis, rules: RuleIndex, finding: ReportedFinding): CodeAction[] {
  const diagnostics = [toDiagnostic(analysis, rules, finding)];
  return (finding.fixes ?? []).map((fix: Fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    // What *Auto Fix* takes without asking must be safe.
    ...(fix === safeFixOf(finding) ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(analysis, fix.edits),
  }));
}

/** Never preferred and never part of a fix of all: either number may be the wrong one. */
function repairActions(analysis: Analysis, rules: RuleIndex, finding: ReportedFinding): CodeAction[] {
  if (rules.metaOf(finding.rule)?.category !== 'figures') return [];
  return findRepairs(analysis, finding).map(({ title, edit }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(analysis, rules, finding)],
    edit: toWorkspaceEdit(analysis, [edit]),
  }));
}

/** One action for each rule that has safe fixes elsewhere, too. */
function ruleWideActions(
  analysis: Analysis,
  rules: RuleIndex,
  here: readonly ReportedFinding[],
): CodeAction[] {
  const fixable = here.filter((finding) => safeFixOf(finding) !== undefined);
  return [...new Set(fixable.map(({ rule }) => rule))].flatMap((rule) => {
    const same = analysis.findings.filter(
      (finding) => finding.rule === rule && safeFixOf(finding) !== undefined,
    );
    if (same.length < 2) return [];
    return [
      {
        title: `改正全文${same.length}处${ruleName(rules, rule)}`,
        kind: CodeActionKind.QuickFix,
        edit: toWorkspaceEdit(analysis, safeEdits(same)),
      },
    ];
  });
}

/** A client that named no place for the pages knows no command for them either. */
function pageActions(analysis: Analysis, rules: RuleIndex, here: readonly ReportedFinding[]): CodeAction[] {
  return [...new Set(here.map(({ rule }) => rule))]
    .filter((rule) => rules.hrefOf(rule) !== undefined)
    .map((rule) => {
      const title = `打开规则说明${ruleName(rules, rule)}`;
      return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: here
          .filter((finding) => finding.rule === rule)
          .map((finding) => toDiagnostic(analysis, rules, finding)),
        command: { title, command: openRuleCommand, arguments: [rule] },
      };
    });
}

function fixAllActions(analysis: Analysis): CodeAction[] {
  const edits = safeEdits(analysis.findings);
  if (edits.length === 0) return [];
  return [
    {
      title: '改正所有可以放心改正之处',
      kind: fixAllKind,
      edit: toWorkspaceEdit(analysis, edits),
    },
  ];
}

function toWorkspaceEdit(analysis: Analysis, edits: readonly TextEdit[]) {
  return { changes: { [analysis.uri]: edits.map((edit) => toLspEdit(analysis, edit)) } };
}
