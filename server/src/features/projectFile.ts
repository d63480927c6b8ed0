/** What is said of a project file in the editor: its mistakes, and the ignores that meet nothing any more. */
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Mistake } from '../project/json.ts';
import type { PlacedIgnore } from '../project/projectFile.ts';
import { createLineIndex } from '../text/lineIndex.ts';
import type { TextRange } from '../text/range.ts';
import { diagnosticSource } from './diagnostics.ts';

export function projectFileDiagnostics(
  text: string,
  mistakes: readonly Mistake[],
  idle: readonly PlacedIgnore[],
): Diagnostic[] {
  const lines = createLineIndex(text);
  const toRange = ({ start, end }: TextRange) => ({
    start: lines.positionAt(start),
    end: lines.positionAt(end),
  });
  return [
    ...mistakes.map(({ range, message, severity }) => ({
      range: toRange(range),
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
