/** The texts that a command line names. */
import { resolve } from 'node:path';
import { type CliHost, codeOf } from '../host.ts';
import { decode, type Encoding } from './decode.ts';
import { searchFolder } from './folders.ts';
import { isOtherMarkdown } from './otherMarkdown.ts';
import { describeReadError, type Problem } from './problem.ts';

export interface InputRequest {
  /** Files, folders and «-» in the order given. */
  readonly paths: readonly string[];
  /** What the standard input is called in the answer. */
  readonly stdinName: string;
}

/** One text with the path it goes by. */
export interface TextInput {
  readonly path: string;
  readonly text: string;
  /** The bytes that the text was read from. */
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** How many of the bytes are a byte order mark. */
  readonly mark: number;
}

/** A text, or why there is none. */
export type Input = TextInput | Problem;

/** Whether an input could not be had. */
export function isProblem(input: Input): input is Problem {
  return 'message' in input;
}

/**
 * Reads what is asked for, one text at a time: paths in the order given, a folder's files sorted, none twice. Of a
 * folder's Markdown files only reports are given, and `leaveOut` hears of the others; a file that is named is given
 * whatever it is.
 */
export async function* readInputs(
  { paths, stdinName }: InputRequest,
  host: CliHost,
  leaveOut: (path: string) => void = () => {},
): AsyncGenerator<Input, void, undefined> {
  const done = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      if (done.has(path)) continue;
      done.add(path);
      yield toInput(stdinName, await host.stdin());
      continue;
    }
    const { files, problems, isNamed } = expand(path, host);
    yield* problems;
    for (const file of files) {
      const absolute = resolve(host.cwd, file);
      if (done.has(absolute)) continue;
      done.add(absolute);
      const input = readFile(file, host);
      const isOther = !isNamed && 'text' in input && isOtherMarkdown(input);
      if (isOther) leaveOut(file);
      else yield input;
    }
  }
}

interface Expanded {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether the path names a file itself. */
  readonly isNamed: boolean;
}

function expand(path: string, host: CliHost): Expanded {
  try {
    if (host.kindOf(path) === 'folder') return { ...searchFolder(path, host), isNamed: false };
    return { files: [path], problems: [], isNamed: true };
  } catch (error) {
    return { files: [], problems: [toProblem(path, error)], isNamed: true };
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
  return decoded.text === undefined ? { path, message: decoded.problem } : { path, bytes, ...decoded };
}

/** Errors without a code are faults of this program, not of the file. */
function toProblem(path: string, error: unknown): Problem {
  if (codeOf(error) === '') throw error;
  return { path, message: describeReadError(error) };
}
