/** `hegao check`. */
import { createLinter } from '../../linter/linter.ts';
import type { Rule } from '../../linter/types.ts';
import { resolveConfig } from '../../project/resolve.ts';
import { type CheckedFile, type CheckResult, summarise } from '../checkResult.ts';
import { type CheckOptions, checkText, findingsShown } from '../checkText.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { describeFault } from '../fault.ts';
import { fixInput } from '../fix/fixInput.ts';
import { formatGithub } from '../formats/check/github.ts';
import { formatJson } from '../formats/check/json.ts';
import { formatJunit } from '../formats/check/junit.ts';
import { formatSarif } from '../formats/check/sarif.ts';
import { formatText } from '../formats/check/text.ts';
import { describeLeftOut } from '../formats/describe.ts';
import { createStyle } from '../formats/style.ts';
import type { CliHost } from '../host.ts';
import { createIgnoreUse } from '../ignoreUse.ts';
import { isProblem, readInputs } from '../input/inputs.ts';
import { relativePath, toUri } from '../input/paths.ts';
import { isUnchecked, type Problem } from '../input/problem.ts';
import { createProjects } from '../input/projects.ts';
import { readRulePage } from '../rulePages.ts';
import type { CheckCommand } from '../usage/command.ts';

export async function runCheck(
  command: CheckCommand,
  rules: readonly Rule[],
  host: CliHost,
): Promise<ExitCode> {
  const result = await checkAll(command, rules, host);
  if (result.leftOut > 0 && isForPrograms(command.format))
    host.stderr(`${describeLeftOut(result.leftOut)}\n`);
  for (const piece of format(result, command, rules, host)) host.stdout(piece);
  return exitCodeOf(result, command.maxWarnings);
}

/** Whether an answer has no words for people: what they should know goes to the standard error. */
function isForPrograms(format: CheckCommand['format']): boolean {
  return format === 'json' || format === 'sarif' || format === 'junit';
}

async function checkAll(
  { profile, minSeverity, fix, inputs }: CheckCommand,
  rules: readonly Rule[],
  host: CliHost,
): Promise<CheckResult> {
  const linter = createLinter(rules);
  const projects = createProjects(
    rules.map(({ meta }) => meta),
    host,
  );
  const use = createIgnoreUse(inputs.paths, host);
  const files: CheckedFile[] = [];
  const problems: Problem[] = [];
  let hidden = 0;
  let ignored = 0;
  let leftOut = 0;
  for await (const input of readInputs(inputs, host, () => leftOut++)) {
    if (isProblem(input)) {
      problems.push(input);
      continue;
    }
    // A text that some rule cannot bear must not keep the others from being checked.
    try {
      const project = projects.of(input.path, problems);
      const { profile: ofProject, config } = project?.resolved ?? resolveConfig();
      const options: CheckOptions = {
        resolved: { profile: profile ?? ofProject, config },
        fileInProject: project === undefined ? undefined : projects.fileIn(project, input.path),
        minSeverity,
      };
      const { text, fixed } =
        fix === undefined
          ? { text: input.text, fixed: undefined }
          : fixInput(input, (text) => findingsShown(linter, text, options), fix, problems, host);
      const checked = checkText(linter, { path: input.path, text }, options, fixed);
      files.push(checked.file);
      hidden += checked.hidden;
      ignored += checked.ignoredBy.length;
      if (project !== undefined) use.note(project, checked.ignoredBy);
    } catch (error) {
      problems.push({ path: input.path, message: describeFault(error, host) });
    }
  }
  // With another profile, and where a text was not read, an ignore may be needed that met nothing.
  if (profile === undefined && !problems.some(isUnchecked)) use.tellIdle();
  return { files, problems, summary: summarise(files), hidden, ignored, leftOut };
}

function format(
  result: CheckResult,
  { format, maxWarnings }: CheckCommand,
  rules: readonly Rule[],
  host: CliHost,
): Iterable<string> {
  switch (format) {
    case 'json':
      return formatJson(result);
    case 'sarif':
      return formatSarif(result, {
        rules,
        rulePage: (id) => readRulePage(id, host),
        toUri: (path) => toUri(path, host.cwd),
      });
    case 'junit':
      return formatJunit(result);
    case 'github': {
      const workspace = host.env.GITHUB_WORKSPACE || host.cwd;
      return formatGithub(result, (path) => relativePath(path, host.cwd, workspace));
    }
    case 'text':
      return formatText(result, { style: createStyle(host), maxWarnings });
  }
}

function exitCodeOf({ problems, summary }: CheckResult, maxWarnings: number | undefined): ExitCode {
  if (problems.length > 0) return exitCode.failure;
  const hasTooMany = maxWarnings !== undefined && summary.warnings > maxWarnings;
  return summary.errors > 0 || hasTooMany ? exitCode.findings : exitCode.good;
}
