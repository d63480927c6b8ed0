/** What `figures` and `outline` share: read every text, name what could not be read. */
import { type ExitCode, exitCode } from '../exitCode.ts';
import { describeFault } from '../fault.ts';
import { describeLeftOut, visible } from '../formats/describe.ts';
import type { CliHost } from '../host.ts';
import { type InputRequest, isProblem, readInputs } from '../input/inputs.ts';

/** The outcome of `read` for every text; problems go to the standard error. */
export async function readAll<T>(
  inputs: InputRequest,
  host: CliHost,
  read: (input: { readonly path: string; readonly text: string }) => T,
): Promise<{ readonly files: readonly T[]; readonly code: ExitCode }> {
  const files: T[] = [];
  let code: ExitCode = exitCode.good;
  const tell = (path: string, message: string) => {
    host.stderr(`${visible(path)}：${message}\n`);
    code = exitCode.failure;
  };
  let leftOut = 0;
  for await (const input of readInputs(inputs, host, () => leftOut++)) {
    if (isProblem(input)) {
      tell(input.path, input.message);
      continue;
    }
    try {
      files.push(read(input));
    } catch (error) {
      tell(input.path, describeFault(error, host));
    }
  }
  if (leftOut > 0) host.stderr(`${describeLeftOut(leftOut)}\n`);
  return { files, code };
}
