/** What `export` and `new` share: a text into a file, which is replaced only where that is asked for. */
import { resolve } from 'node:path';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { visible } from '../formats/describe.ts';
import { type CliHost, codeOf } from '../host.ts';
import { describeWriteError } from '../problem.ts';

export function writeOutput(output: string, text: string, force: boolean, host: CliHost): ExitCode {
  try {
    host.writeFile(resolve(host.cwd, output), text, { replace: force });
  } catch (error) {
    if (codeOf(error) === '') throw error;
    const isThere = codeOf(error) === 'EEXIST';
    return refuse(
      output,
      isThere ? '文件已存在，未写入；要覆盖请加 --force' : describeWriteError(error),
      host,
    );
  }
  host.stderr(`已写入 ${visible(output)}（${text.length} 字符）\n`);
  return exitCode.good;
}

export function refuse(path: string, message: string, host: CliHost): ExitCode {
  host.stderr(`${visible(path)}：${message}\n`);
  return exitCode.failure;
}
