/** `hegao new`. */
import type { Rule } from '../../linter/types.ts';
import { createSkeleton } from '../../profile/skeleton.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import type { CliHost } from '../host.ts';
import type { Problem } from '../input/problem.ts';
import { createProjects } from '../input/projects.ts';
import type { NewCommand } from '../usage/command.ts';
import { writeOutput } from '../writeOutput.ts';

export function runNew(
  { profile, organ, year, output, force }: NewCommand,
  rules: readonly Rule[],
  host: CliHost,
): ExitCode {
  const projects = createProjects(
    rules.map(({ meta }) => meta),
    host,
  );
  // What is wrong with a project file is told by the check, which it matters more for.
  const unsaid: Problem[] = [];
  const project = projects.of(output ?? '-', unsaid);
  const text = createSkeleton({ profile, organ, year, own: project?.resolved.config.contents ?? [] });
  if (output !== undefined) return writeOutput({ path: output, force }, text, host);
  host.stdout(text);
  return exitCode.good;
}
