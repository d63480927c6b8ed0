/** A file that a command was told to write. */
import { resolve } from 'node:path';
import { type ExitCode, exitCode } from './exitCode.ts';
import { visible } from './formats/describe.ts';
import { type CliHost, codeOf } from './host.ts';
import { describeWriteError } from './input/problem.ts';

/** Where to write, and over what. */
export interface Output {
  readonly path: string;
  /** Whether a file that is there already is replaced. */
  readonly force: boolean;
  /** The file that the content is made from; it is never replaced, since nothing else may hold what is in it. */
  readonly source?: string;
}

/** Writes a whole file, or says why not. */
export function writeOutput(
  { path: output, force, source }: Output,
  content: string | Uint8Array,
  host: CliHost,
): ExitCode {
  const target = resolve(host.cwd, output);
  if (source !== undefined && target === resolve(host.cwd, source))
    return refuse(output, '就是原来的文件，不能写到它上面，请换一个名称', host);
  try {
    host.writeFile(target, content, { replace: force });
  } catch (error) {
    if (codeOf(error) === '') throw error;
    const isThere = codeOf(error) === 'EEXIST';
    return refuse(
      output,
      isThere ? '文件已存在，未写入；要覆盖请加 --force' : describeWriteError(error),
      host,
    );
  }
  const unit = typeof content === 'string' ? '字符' : '字节';
  host.stderr(`已写入 ${visible(output)}（${content.length} ${unit}）\n`);
  return exitCode.good;
}

/** Says why a file could not be read or written. */
export function refuse(path: string, message: string, host: CliHost): ExitCode {
  host.stderr(`${visible(path)}：${message}\n`);
  return exitCode.failure;
}

/** Whether a path leads to a folder; one that leads nowhere does not. */
export function isFolder(path: string, host: CliHost): boolean {
  try {
    return host.kindOf(path) === 'folder';
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return false;
  }
}
