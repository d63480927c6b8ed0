/** Findings as diagnostics. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ReportedFinding, Severity } from '../linter/types.ts';
import type { Analysis, RuleIndex } from './analysis.ts';
import { toRange } from './places.ts';

/** What VS Code prints before the rule's id. */
export const diagnosticSource = '核稿';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The diagnostics of a document, and last a word on how many findings were held back, if any were. */
export function toDiagnostics(analysis: Analysis, rules: RuleIndex): Diagnostic[] {
  const diagnostics = analysis.shown.map((finding) => toDiagnostic(analysis, rules, finding));
  const withheld = analysis.findings.length - analysis.shown.length;
  if (withheld > 0) diagnostics.push(withheldNotice(analysis, withheld));
  return diagnostics;
}

export function toDiagnostic(analysis: Analysis, rules: RuleIndex, finding: ReportedFinding): Diagnostic {
  const href = rules.hrefOf(finding.rule);
  const related = finding.related ?? [];
  return {
    range: toRange(analysis, finding.range),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: diagnosticSource,
    message: finding.message,
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map(({ range, message }) => ({
            location: { uri: analysis.uri, range: toRange(analysis, range) },
            message: withText(message, analysis.document.text.slice(range.start, range.end)),
          })),
        }),
  };
}

/** More than a figure or a number of a heading would hide what it is. */
const longestText = 20;

/** «总数 86件»: the list of problems shows no text of the places that it leads to. */
function withText(message: string, text: string): string {
  return text.length > longestText || message.includes(text) ? message : `${message} ${text}`;
}

/** In the place of all diagnostics where the check itself broke: an empty list would look like a clean report. */
export const failureNotice: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Warning,
  source: diagnosticSource,
  message: '检查本文时出了故障，没有结果；详情见输出面板中的日志',
};

/** Stands at the end of the text, where it covers no finding. */
function withheldNotice({ document, lines, shown }: Analysis, withheld: number): Diagnostic {
  const end = lines.positionAt(document.text.length);
  return {
    range: { start: end, end },
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    message: `另有${withheld}处发现没有列出：一个文档最多列出${shown.length}处（设置 hegao.maxFindings）`,
  };
}
