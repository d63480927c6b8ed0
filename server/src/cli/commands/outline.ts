/** `hegao outline`. */

import { rules } from '../../rules/index.ts';
import type { ExitCode } from '../exitCode.ts';
import { formatOutlineJson } from '../formats/outline/json.ts';
import { formatOutlineText } from '../formats/outline/text.ts';
import { createStyle } from '../formats/style.ts';
import type { CliHost } from '../host.ts';
import type { Problem } from '../input/problem.ts';
import { createProjects } from '../input/projects.ts';
import { readOutline } from '../outline.ts';
import type { OutlineCommand } from '../usage/command.ts';
import { readAll } from './readAll.ts';

export async function runOutline({ format, inputs }: OutlineCommand, host: CliHost): Promise<ExitCode> {
  const projects = createProjects(
    rules.map(({ meta }) => meta),
    host,
  );
  // What is wrong with a project file is told by the check, which it matters more for.
  const unsaid: Problem[] = [];
  const { files, code } = await readAll(inputs, host, (input) =>
    readOutline(input, projects.of(input.path, unsaid)?.resolved.profile ?? 'auto'),
  );
  const pieces = format === 'json' ? formatOutlineJson(files) : formatOutlineText(files, createStyle(host));
  for (const piece of pieces) host.stdout(piece);
  return code;
}
