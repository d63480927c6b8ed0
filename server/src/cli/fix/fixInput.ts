/** `check --fix` for one text: put right, and written where that is wanted. */
import { resolve } from 'node:path';
import type { ReportedFinding } from '../../linter/types.ts';
import type { FixedFile } from '../checkResult.ts';
import { visible } from '../formats/describe.ts';
import { type CliHost, codeOf } from '../host.ts';
import type { TextInput } from '../input/inputs.ts';
import { describeWriteError, type Problem } from '../input/problem.ts';
import { encodeAs } from './encode.ts';
import { fixText } from './fixText.ts';

/** Whether what is put right goes into the file, or is only shown. */
export type FixMode = 'write' | 'dry-run';

/** The text to check after fixing: as it was, where it could not be written. */
export function fixInput(
  input: TextInput,
  findingsOf: (text: string) => readonly ReportedFinding[],
  mode: FixMode,
  problems: Problem[],
  host: CliHost,
): { readonly text: string; readonly fixed: FixedFile } {
  const { text, places } = fixText(input.text, findingsOf);
  if (places === 0) return { text, fixed: { places, output: undefined } };
  const problem = mode === 'write' ? write(input, text, host) : undefined;
  if (problem !== undefined) {
    problems.push({ path: input.path, message: problem, about: 'writing' });
    return { text: input.text, fixed: { places: 0, output: undefined } };
  }
  const done = mode === 'write' ? `已改正 ${places} 处` : `可以改正 ${places} 处，没有写入`;
  host.stderr(`${visible(input.path)}：${done}\n`);
  return { text, fixed: { places, output: mode === 'write' ? undefined : text } };
}

/** What kept the file from being written. */
function write(input: TextInput, text: string, host: CliHost): string | undefined {
  const encoded = encodeAs(input, text);
  if ('problem' in encoded) return encoded.problem;
  try {
    host.writeFile(resolve(host.cwd, input.path), encoded.bytes, { replace: true });
    return undefined;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return describeWriteError(error);
  }
}
