/** What is said of a project file in the editor: its mistakes, the ignores that meet nothing any more, the rules' pages. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentLink,
} from 'vscode-languageserver';
import { changeProjectFile } from '../project/edit.ts';
import type { Mistake } from '../project/json.ts';
import type { PlacedIgnore } from '../project/projectFile.ts';
import { ruleNamesIn } from '../project/ruleNames.ts';
import { mistakeOfJson } from '../projectProtocol.ts';
import { createLineIndex } from '../text/lineIndex.ts';
import type { TextRange } from '../text/range.ts';
import { ruleName } from './actions/ruleName.ts';
import type { RuleIndex } from './analysis.ts';
import { diagnosticSource } from './diagnostics.ts';

/** One version of a project file that is open, as far as it has been looked at. */
export interface ProjectFileAnalysis {
  readonly uri: string;
  readonly text: string;
  readonly mistakes: readonly Mistake[];
  /** The ignores that meet nothing. */
  readonly idle: readonly PlacedIgnore[];
}

export function projectFileDiagnostics({ text, mistakes, idle }: ProjectFileAnalysis): Diagnostic[] {
  const toRange = rangesIn(text);
  return [
    ...mistakes.map(({ range, message, severity, ofJson }) => ({
      range: toRange(range),
      ...(ofJson === true ? { code: mistakeOfJson } : {}),
      severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      source: diagnosticSource,
      message,
    })),
    ...idle.map(({ range }) => ({
      range: toRange(range),
      severity: DiagnosticSeverity.Hint,
      tags: [DiagnosticTag.Unnecessary],
      source: diagnosticSource,
      message: '忽略的这一处已经没有了，这一项可以删去',
    })),
  ];
}

/** Puts in the name that was meant; takes out what is ignored for nothing. */
export function projectFileActions(
  { uri, text, mistakes, idle }: ProjectFileAnalysis,
  { range }: Pick<CodeActionParams, 'range'>,
): CodeAction[] {
  const toRange = rangesIn(text);
  const lines = createLineIndex(text);
  const start = lines.offsetAt(range.start);
  const end = lines.offsetAt(range.end);
  const isHere = (place: { readonly range: TextRange }) =>
    place.range.start <= end && start <= place.range.end;
  const action = (title: string, at: TextRange, newText: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: { changes: { [uri]: [{ range: toRange(at), newText }] } },
  });
  const removal = (title: string, gone: readonly PlacedIgnore[]): readonly CodeAction[] => {
    const change = { kind: 'heed', ignores: gone.map(({ ignore }) => ignore) } as const;
    const after = gone.length === 0 ? undefined : changeProjectFile(text, change);
    return after === undefined ? [] : [action(title, { start: 0, end: text.length }, after)];
  };
  return [
    ...mistakes
      .filter(isHere)
      .flatMap(({ range: at, meant }) =>
        meant === undefined ? [] : [action(`改为 ${meant}`, at, JSON.stringify(meant))],
      ),
    ...removal('删去这一项', idle.filter(isHere)),
    ...(idle.length > 1 && idle.some(isHere)
      ? removal(`删去全部 ${idle.length} 项不再需要的忽略`, idle)
      : []),
  ];
}

/** From the names of rules to their pages. */
export function projectFileLinks({ text }: ProjectFileAnalysis, rules: RuleIndex): DocumentLink[] {
  const toRange = rangesIn(text);
  return ruleNamesIn(text).flatMap(({ rule, start, end }) => {
    const target = rules.metaOf(rule) === undefined ? undefined : rules.hrefOf(rule);
    if (target === undefined) return [];
    return [{ range: toRange({ start, end }), target, tooltip: `打开规则说明${ruleName(rules, rule)}` }];
  });
}

function rangesIn(text: string) {
  const lines = createLineIndex(text);
  return ({ start, end }: TextRange) => ({ start: lines.positionAt(start), end: lines.positionAt(end) });
}
