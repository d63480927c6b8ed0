/** `check --format text`: for a person at a terminal. */

import { severityNames } from '../../../linter/severities.ts';
import type { Place } from '../../../text/place.ts';
import type { CheckedFile, CheckResult, PlacedFinding, Summary } from '../../checkResult.ts';
import { isUnchecked, titleOf } from '../../input/problem.ts';
import { describeChecked, describeDocument, describeLeftOut, visible } from '../describe.ts';
import type { Style } from '../style.ts';
import { displayWidth, padTo } from '../width.ts';
import { excerptAround } from './excerpt.ts';

/** Rules line up behind messages up to this width; longer messages push theirs to the right. */
const widestMessage = 80;

export interface TextOptions {
  readonly style: Style;
  /** The most warnings that `--max-warnings` lets pass. */
  readonly maxWarnings: number | undefined;
}

export function* formatText(result: CheckResult, { style, maxWarnings }: TextOptions): Generator<string> {
  for (const file of result.files) yield* formatFile(file, style);
  for (const problem of result.problems) {
    const label = style.bad(titleOf(problem));
    yield `${style.path(visible(problem.path))}  ${label}：${visible(problem.message)}\n`;
  }
  yield `\n${describeSummary(result, style)}\n`;
  if (maxWarnings !== undefined && result.summary.warnings > maxWarnings)
    yield `警告 ${result.summary.warnings} 处，超过 --max-warnings 的 ${maxWarnings} 处。\n`;
}

function* formatFile(file: CheckedFile, style: Style): Generator<string> {
  const about = `${describeDocument(file)} · 已检查 ${describeChecked(file.checked)}`;
  const outcome = file.findings.length === 0 ? ` · ${style.good('未发现问题')}` : '';
  yield `${style.path(visible(file.path))}  ${style.dim(about)}${outcome}\n`;
  const rows = file.findings.map(toRow);
  const [places, names, messages] = widths(rows);
  for (const { place, name, message, finding } of rows) {
    yield `  ${padTo(place, places)}  ${style.severity(finding.severity, padTo(name, names))}  ` +
      `${padTo(message, messages)}  ${style.dim(finding.rule)}\n`;
    const indent = ' '.repeat(places + 4);
    yield `${indent}${style.dim(excerptAround(file.text, finding.place))}\n`;
    for (const { place, message } of finding.related) {
      const words = `${formatPlace(place)} ${visible(message)} ${excerptAround(file.text, place)}`;
      yield `${indent}${style.dim(`└ ${words}`)}\n`;
    }
  }
}

interface Row {
  readonly place: string;
  readonly name: string;
  readonly message: string;
  readonly finding: PlacedFinding;
}

function toRow(finding: PlacedFinding): Row {
  return {
    place: formatPlace(finding.place),
    name: severityNames[finding.severity],
    message: visible(finding.message),
    finding,
  };
}

function formatPlace({ line, column }: Place): string {
  return `${line}:${column}`;
}

function widths(rows: readonly Row[]): readonly [number, number, number] {
  let [places, names, messages] = [0, 0, 0];
  for (const { place, name, message } of rows) {
    places = Math.max(places, place.length);
    names = Math.max(names, displayWidth(name));
    const width = displayWidth(message);
    if (width <= widestMessage) messages = Math.max(messages, width);
  }
  return [places, names, messages];
}

function describeSummary({ summary, problems, hidden, ignored, leftOut }: CheckResult, style: Style): string {
  const parts = [
    `共检查 ${summary.files} 个文件、${summary.characters} 字符：${describeCounts(summary, style)}`,
  ];
  if (hidden > 0) parts.push(`另有 ${hidden} 处低于 --min-severity，未列出`);
  if (ignored > 0) parts.push(`另有 ${ignored} 处按项目文件忽略，未列出`);
  if (leftOut > 0) parts.push(describeLeftOut(leftOut));
  const unchecked = problems.filter(isUnchecked).length;
  if (unchecked > 0) parts.push(style.bad(`${unchecked} 个文件或路径未能检查`));
  const unwritten = problems.filter(({ about }) => about === 'writing').length;
  if (unwritten > 0) parts.push(style.bad(`${unwritten} 个文件没有写入`));
  const mistakes = problems.filter(({ about }) => about === 'project-file').length;
  if (mistakes > 0) parts.push(style.bad(`项目文件有误 ${mistakes} 处`));
  return `${parts.join('；')}。`;
}

function describeCounts({ errors, warnings, informations, hints }: Summary, style: Style): string {
  const count = (name: string, number: number) => `${name} ${number}`;
  return [
    errors > 0 ? style.severity('error', count('错误', errors)) : count('错误', errors),
    warnings > 0 ? style.severity('warning', count('警告', warnings)) : count('警告', warnings),
    count('信息', informations),
    count('提示', hints),
  ].join('，');
}
