import { posix } from 'node:path';
import type { CliEnvironment, CliHost, DirEntry, PathKind } from '../../server/src/cli/host.ts';
import { runCli } from '../../server/src/cli/run.ts';
import { readWord } from '../../server/src/word/reader.ts';
import { writeWord } from '../../server/src/word/writer.ts';

export interface World {
  /** Files by path; a string is written as UTF-8, `link` leads elsewhere. */
  readonly files?: Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: CliEnvironment;
  readonly isTTY?: boolean;
  /** The code of the error with which every attempt to write ends. */
  readonly unwritable?: string;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, by absolute path. */
  readonly written: ReadonlyMap<string, string>;
  /** What was written that is no text; what went to the standard output is under «-». */
  readonly writtenBytes: ReadonlyMap<string, Uint8Array>;
}

/** Runs the command line in a world of its own whose current folder is `/work`. */
export async function run(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const written = new Map<string, string>();
  const writtenBytes = new Map<string, Uint8Array>();
  const tree = createTree(world.files ?? {});
  const host: CliHost = {
    ...tree,
    writeFile(path, content, { replace }) {
      if (world.unwritable !== undefined) throw fileError(world.unwritable, path);
      if (!replace && (tree.has(path) || written.has(path))) throw fileError('EEXIST', path);
      if (tree.isFolder(path)) throw fileError('EISDIR', path);
      if (!tree.isFolder(posix.dirname(path))) throw fileError('ENOENT', path);
      if (typeof content === 'string') written.set(path, content);
      else writtenBytes.set(path, content);
    },
    stdin: async () => toBytes(world.stdin ?? ''),
    stdout(content) {
      if (typeof content === 'string') stdout.push(content);
      else writtenBytes.set('-', content);
    },
    stderr: (text) => void stderr.push(text),
    env: world.env ?? { LANG: 'en_US.UTF-8' },
    isTTY: world.isTTY ?? false,
    today: () => '2025年2月12日',
    cwd: '/work',
    rulePages: '/rules',
    loadWordWriter: () => ({ writeWord }),
    loadWordReader: () => ({ readWord }),
  };
  const code = await runCli(argv, host);
  return { code, stdout: stdout.join(''), stderr: stderr.join(''), written, writtenBytes };
}

export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

interface Tree extends Pick<CliHost, 'readFile' | 'readDir' | 'kindOf' | 'realPath'> {
  readonly has: (path: string) => boolean;
  readonly isFolder: (path: string) => boolean;
}

function createTree(files: NonNullable<World['files']>): Tree {
  const entries = new Map(Object.entries(files).map(([path, content]) => [absolute(path), content]));

  /** The path after following its links, each of which may stand for a folder above it. */
  function follow(path: string, hops = 0): string {
    if (hops > 40) throw fileError('ELOOP', path);
    for (let above = absolute(path); above !== '/'; above = posix.dirname(above)) {
      const entry = entries.get(above);
      if (typeof entry === 'object' && 'link' in entry) {
        const target = absolute(posix.resolve(posix.dirname(above), entry.link));
        return follow(target + absolute(path).slice(above.length), hops + 1);
      }
    }
    return absolute(path);
  }

  const isFolder = (path: string) =>
    path === '/work' || [...entries.keys()].some((key) => key.startsWith(`${path}/`));

  function kindOf(path: string): PathKind {
    const real = follow(path);
    if (entries.has(real)) return 'file';
    if (isFolder(real)) return 'folder';
    throw fileError('ENOENT', path);
  }

  return {
    has: (path) => entries.has(path),
    isFolder,
    kindOf,
    realPath: (path) => follow(path),
    readFile(path) {
      const content = entries.get(follow(path));
      if (content === undefined) throw fileError(isFolder(follow(path)) ? 'EISDIR' : 'ENOENT', path);
      if (typeof content === 'object' && 'link' in content) throw fileError('ELOOP', path);
      return toBytes(content);
    },
    readDir(path) {
      const folder = follow(path);
      const found = new Map<string, DirEntry['kind']>();
      for (const [key, content] of entries) {
        if (!key.startsWith(`${folder}/`)) continue;
        const [name = '', ...deeper] = key.slice(folder.length + 1).split('/');
        if (deeper.length > 0) found.set(name, 'folder');
        else found.set(name, typeof content === 'object' && 'link' in content ? 'link' : 'file');
      }
      return [...found].map(([name, kind]) => ({ name, kind }));
    },
  };
}

function absolute(path: string): string {
  return posix.resolve('/work', path);
}

function fileError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
