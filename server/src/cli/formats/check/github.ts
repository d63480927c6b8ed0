/** `check --format github`: workflow commands that GitHub shows beside the changed lines. */
import type { Severity } from '../../../linter/types.ts';
import type { CheckedFile, CheckResult, PlacedFinding } from '../../checkResult.ts';
import { isUnchecked, titleOf } from '../../input/problem.ts';
import { describeChecked, describeDocument, describeLeftOut, visible } from '../describe.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** `toPath` gives a path from the root of the repository, where GitHub looks for it. */
export function* formatGithub(
  { files, problems, summary, hidden, ignored, leftOut }: CheckResult,
  toPath: (path: string) => string,
): Generator<string> {
  for (const file of files) {
    yield* file.findings.map((finding) => formatFinding(finding, toPath(file.path)));
    yield plainLine(describeFile(file));
  }
  for (const problem of problems) {
    const { path, message } = problem;
    yield command('error', { file: toPath(path), title: titleOf(problem) }, visible(`${path}：${message}`));
  }
  const { errors, warnings, informations, hints } = summary;
  const left = hidden > 0 ? `；另有 ${hidden} 处低于 --min-severity，未列出` : '';
  const aside = ignored > 0 ? `；另有 ${ignored} 处按项目文件忽略，未列出` : '';
  const others = leftOut > 0 ? `；${describeLeftOut(leftOut)}` : '';
  yield plainLine(
    `共检查 ${summary.files} 个文件、${summary.characters} 字符：错误 ${errors}，警告 ${warnings}，` +
      `信息 ${informations}，提示 ${hints}${left}${aside}${others}；${problems.filter(isUnchecked).length} 个文件或路径未能检查。`,
  );
}

function describeFile(file: CheckedFile): string {
  return `${file.path}：${describeDocument(file)} · 已检查 ${describeChecked(file.checked)} · 发现 ${file.findings.length} 处`;
}

function formatFinding({ rule, severity, place, message, related }: PlacedFinding, file: string): string {
  const { line, column, endLine, endColumn } = place;
  const others = related.map(
    (other) => `\n${other.place.line}:${other.place.column} ${visible(other.message)}`,
  );
  return command(
    commands[severity],
    { file, line, endLine, col: column, endColumn, title: rule },
    visible(message) + others.join(''),
  );
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line of the log that no path or message can turn into a command. */
function plainLine(text: string): string {
  return `${visible(text).replace(/^::/, ': :')}\n`;
}
