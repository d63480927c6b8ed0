/** `hegao report`: what a check has come to, as a document. */
import { basename } from 'node:path';
import { createLinter } from '../../linter/linter.ts';
import type { Rule } from '../../linter/types.ts';
import { resolveConfig } from '../../project/resolve.ts';
import { toHtml } from '../../review/html.ts';
import { toMarkdown } from '../../review/markdown.ts';
import { createReview, type Review } from '../../review/review.ts';
import { version } from '../../version.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { visible } from '../formats/describe.ts';
import type { CliHost } from '../host.ts';
import { isProblem, readInputs } from '../input/inputs.ts';
import type { Problem } from '../input/problem.ts';
import { createProjects } from '../input/projects.ts';
import type { ReportCommand } from '../usage/command.ts';
import { isFolder, refuse, writeOutput } from '../writeOutput.ts';

export async function runReport(
  command: ReportCommand,
  rules: readonly Rule[],
  host: CliHost,
): Promise<ExitCode> {
  const [path = '-'] = command.inputs.paths;
  if (path !== '-' && isFolder(path, host)) return refuse(path, '是文件夹，一次只能写一个文件的报告', host);
  for await (const input of readInputs(command.inputs, host)) {
    if (isProblem(input)) return refuse(input.path, input.message, host);
    const problems: Problem[] = [];
    const review = reviewOf(input, command, rules, host, problems);
    const text = formats[command.format](review);
    for (const problem of problems) host.stderr(`${visible(problem.path)}：${problem.message}\n`);
    if (command.output === undefined) host.stdout(text);
    else if (
      writeOutput({ path: command.output, force: command.force, source: path }, text, host) !== exitCode.good
    )
      return exitCode.failure;
    if (problems.length > 0) return exitCode.failure;
  }
  return exitCode.good;
}

const formats: Readonly<Record<ReportCommand['format'], (review: Review) => string>> = {
  html: toHtml,
  markdown: toMarkdown,
};

/** Checks as `check` does, by the nearest project file. */
function reviewOf(
  { path, text }: { readonly path: string; readonly text: string },
  { profile }: ReportCommand,
  rules: readonly Rule[],
  host: CliHost,
  problems: Problem[],
): Review {
  const metas = rules.map(({ meta }) => meta);
  const projects = createProjects(metas, host);
  const project = projects.of(path, problems);
  const { profile: ofProject, config } = project?.resolved ?? resolveConfig();
  const file = project === undefined ? {} : { file: projects.fileIn(project, path) };
  const result = createLinter(rules).lint(text, {
    profile: profile ?? ofProject,
    config,
    atLeast: 'excerpt',
    ...file,
  });
  return createReview(result, {
    file: basename(path),
    date: host.today(),
    version,
    ruleOf: (id) => metas.find((meta) => meta.id === id),
  });
}
