import type { WordReader, WordWriter } from '../exportProtocol.ts';

/** What the command line needs of the world around it; tests put another in its place. */
export interface CliHost {
  /** The bytes of a file. This and the three below throw what Node throws, an error with a `code`. */
  readonly readFile: (path: string) => Uint8Array;
  readonly readDir: (path: string) => readonly DirEntry[];
  /** What a path leads to, through links. */
  readonly kindOf: (path: string) => PathKind;
  /** One name for a folder however it is reached, so that a loop of links is seen. */
  readonly realPath: (path: string) => string;
  /**
   * Writes a whole file, or leaves what was there as it was; without `replace` a file that is there already is left
   * alone (`EEXIST`).
   */
  readonly writeFile: (
    path: string,
    content: string | Uint8Array,
    options: { readonly replace: boolean },
  ) => void;
  /** All of the standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: (content: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  readonly env: CliEnvironment;
  /** Whether the standard output is a terminal. */
  readonly isTTY: boolean;
  /** The day, in words, where the program runs: «2025年2月12日». */
  readonly today: () => string;
  /** The current folder, absolute. */
  readonly cwd: string;
  /** The folder of the rule pages. */
  readonly rulePages: string;
  /** What writes Word files, loaded when it is first asked for. */
  readonly loadWordWriter: () => WordWriter;
  /** What reads them. */
  readonly loadWordReader: () => WordReader;
}

/** The environment variables that are read. */
export interface CliEnvironment {
  /** The reader's language, in the order of rank. */
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
  /** Set to anything, it forbids colours. */
  readonly NO_COLOR?: string | undefined;
  /** `dumb` shows no colours. */
  readonly TERM?: string | undefined;
  /** Set to anything, it shows where a fault of this program lies. */
  readonly HEGAO_DEBUG?: string | undefined;
  /** The root of the repository in a workflow of GitHub. */
  readonly GITHUB_WORKSPACE?: string | undefined;
}

export type PathKind = 'file' | 'folder' | 'other';

/** What stands in a folder; a link is told apart so that it is followed last. */
export interface DirEntry {
  readonly name: string;
  readonly kind: PathKind | 'link';
}

/** The code of an error that Node gave («ENOENT»), or «» where it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
