/** `check --format junit`: a suite for each file, a test case for each finding. */

import { severityNames } from '../../../linter/severities.ts';
import { version } from '../../../version.ts';
import type { CheckedFile, CheckResult, PlacedFinding } from '../../checkResult.ts';
import { type Problem, titleOf } from '../../input/problem.ts';
import { excerptAround } from './excerpt.ts';

export function* formatJunit({ files, problems, summary }: CheckResult): Generator<string> {
  const failures = summary.errors + summary.warnings;
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), problems.length);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="hegao ${version}" tests="${tests}" failures="${failures}" errors="${problems.length}">\n`;
  for (const file of files) yield* formatFile(file);
  for (const problem of problems) yield formatProblem(problem);
  yield '</testsuites>\n';
}

/** Errors and warnings fail; what is only worth a look is told as the output of a case that passes. */
function isFailure({ severity }: PlacedFinding): boolean {
  return severity === 'error' || severity === 'warning';
}

function* formatFile(file: CheckedFile): Generator<string> {
  const { path, findings } = file;
  const failures = findings.filter(isFailure).length;
  yield `  <testsuite name=${quote(path)} tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0">\n`;
  yield '    <properties>\n';
  for (const [name, value] of Object.entries(propertiesOf(file)))
    yield `      <property name=${quote(name)} value=${quote(String(value))}/>\n`;
  yield '    </properties>\n';
  if (findings.length === 0) yield `    <testcase name="未发现问题" classname=${quote(path)}/>\n`;
  for (const finding of findings) yield formatFinding(finding, file);
  yield '  </testsuite>\n';
}

function propertiesOf({ kind, profile, year, checked, truncated }: CheckedFile) {
  return { kind, profile, year: year ?? '', ...checked, truncated };
}

function formatFinding(finding: PlacedFinding, { path, text }: CheckedFile): string {
  const { rule, severity, place, message, related } = finding;
  const at = `${path}:${place.line}:${place.column}`;
  const lines = [
    `${at} ${severityNames[severity]} ${message}`,
    excerptAround(text, place),
    ...related.map((other) => `${path}:${other.place.line}:${other.place.column} ${other.message}`),
  ];
  const body = escapeXml(lines.join('\n'));
  const inner = isFailure(finding)
    ? `<failure type=${quote(severity)} message=${quote(message)}>${body}</failure>`
    : `<system-out>${body}</system-out>`;
  const name = `${rule} ${place.line}:${place.column}`;
  return `    <testcase name=${quote(name)} classname=${quote(path)}>\n      ${inner}\n    </testcase>\n`;
}

function formatProblem(problem: Problem): string {
  const { path, message } = problem;
  return (
    `  <testsuite name=${quote(path)} tests="1" failures="0" errors="1">\n` +
    `    <testcase name=${quote(titleOf(problem))} classname=${quote(path)}>\n` +
    `      <error type=${quote(problem.about ?? 'unreadable')} message=${quote(message)}/>\n` +
    '    </testcase>\n  </testsuite>\n'
  );
}

function quote(text: string): string {
  return `"${escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`;
}

/** XML 1.0 has no form at all for control characters and halves of surrogate pairs. */
const impossible = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

function escapeXml(text: string): string {
  return text
    .replace(impossible, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
