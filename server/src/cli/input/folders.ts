/** The reports below a folder. */
import { type CliHost, codeOf } from '../host.ts';
import { describeReadError, type Problem } from './problem.ts';

export interface FolderContents {
  /** The texts (.txt, .md), sorted by path. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Searches a folder and everything below it, but no hidden folder and no node_modules. Folders that links lead
 * to are searched after the real ones and each only once, so a loop of links ends.
 */
export function searchFolder(folder: string, host: CliHost): FolderContents {
  const files: string[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const linked: string[] = [];

  function visit(path: string): void {
    const entries = attempt(path, () => {
      const real = host.realPath(path);
      if (seen.has(real)) return [];
      seen.add(real);
      return host.readDir(path);
    });
    for (const { name, kind } of entries ?? []) {
      const inside = joinPath(path, name);
      if (kind === 'file' && isText(name)) files.push(inside);
      else if (kind === 'folder' && !isLeftOut(name)) visit(inside);
      else if (kind === 'link') linked.push(inside);
    }
  }

  function follow(path: string): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const kind = attempt(isText(name) ? path : undefined, () => host.kindOf(path));
    if (kind === 'file' && isText(name)) files.push(path);
    else if (kind === 'folder' && !isLeftOut(name)) visit(path);
  }

  /** A broken link is a problem only where its name is that of a text. */
  function attempt<T>(path: string | undefined, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (codeOf(error) === '') throw error;
      if (path !== undefined) problems.push({ path, message: describeReadError(error) });
      return undefined;
    }
  }

  visit(folder);
  for (let link = linked.shift(); link !== undefined; link = linked.shift()) follow(link);
  if (files.length === 0 && problems.length === 0)
    problems.push({ path: folder, message: '文件夹中没有 .txt 或 .md 文件' });
  return { files: files.sort(), problems };
}

function joinPath(folder: string, name: string): string {
  return /[/\\]$/.test(folder) ? folder + name : `${folder}/${name}`;
}

function isText(name: string): boolean {
  return /\.(?:txt|md)$/i.test(name);
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
