/** The texts that a command line names. */
import { resolve } from 'node:path';
import { type CliHost, codeOf } from '../host.ts';
import { decode } from './decode.ts';
import { searchFolder } from './folders.ts';
import { describeReadError, type Problem } from './problem.ts';

export interface InputRequest {
  /** Files, folders and «-» in the order given. */
  readonly paths: readonly string[];
  /** What the standard input is called in the answer. */
  readonly stdinName: string;
}

/** One text with the path it goes by, or why it could not be had. */
export type Input = { readonly path: string; readonly text: string } | Problem;

/** Whether an input could not be had. */
export function isProblem(input: Input): input is Problem {
  return 'message' in input;
}

/** Reads what is asked for, one text at a time: paths in the order given, a folder's files sorted, none twice. */
export async function* readInputs(
  { paths, stdinName }: InputRequest,
  host: CliHost,
): AsyncGenerator<Input, void, undefined> {
  const done = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      if (done.has(path)) continue;
      done.add(path);
      yield toInput(stdinName, await host.stdin());
      continue;
    }
    const { files, problems } = expand(path, host);
    yield* problems;
    for (const file of files) {
      const absolute = resolve(host.cwd, file);
      if (done.has(absolute)) continue;
      done.add(absolute);
      yield readFile(file, host);
    }
  }
}

function expand(path: string, host: CliHost): { files: readonly string[]; problems: readonly Problem[] } {
  try {
    return host.kindOf(path) === 'folder' ? searchFolder(path, host) : { files: [path], problems: [] };
  } catch (error) {
    return { files: [], problems: [toProblem(path, error)] };
  }
}

function readFile(path: string, host: CliHost): Input {
  try {
    return toInput(path, host.readFile(path));
  } catch (error) {
    return toProblem(path, error);
  }
}

function toInput(path: string, bytes: Uint8Array): Input {
  const decoded = decode(bytes);
  return decoded.text === undefined ? { path, message: decoded.problem } : { path, text: decoded.text };
}

/** Errors without a code are faults of this program, not of the file. */
function toProblem(path: string, error: unknown): Problem {
  if (codeOf(error) === '') throw error;
  return { path, message: describeReadError(error) };
}
