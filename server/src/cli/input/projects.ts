/** The project files (`.hegao.json`) that the texts of a command line belong to. */
import { dirname, join, resolve } from 'node:path';
import type { RuleMeta } from '../../linter/types.ts';
import { decodeProjectFile, type ProjectFile, projectFileNames } from '../../project/projectFile.ts';
import { type Resolved, resolveConfig } from '../../project/resolve.ts';
import type { Ignore } from '../../projectProtocol.ts';
import { createLineIndex } from '../../text/lineIndex.ts';
import { type CliHost, codeOf } from '../host.ts';
import { decode } from './decode.ts';
import { relativePath } from './paths.ts';
import { describeReadError, type Problem } from './problem.ts';

export interface Project {
  /** As it is shown. */
  readonly path: string;
  /** Absolute. */
  readonly folder: string;
  readonly resolved: Resolved;
  /** The ignores with the lines where they stand, from 1. */
  readonly ignores: readonly { readonly ignore: Ignore; readonly line: number }[];
}

export interface Projects {
  /** The nearest project file above a text; `problems` gets what is wrong with it, once. */
  readonly of: (path: string, problems: Problem[]) => Project | undefined;
  /** The text's path from the project file, with slashes. */
  readonly fileIn: (project: Project, path: string) => string;
}

export function createProjects(rules: readonly RuleMeta[], host: CliHost): Projects {
  const byFolder = new Map<string, Project | undefined>();

  function above(folder: string, problems: Problem[]): Project | undefined {
    if (byFolder.has(folder)) return byFolder.get(folder);
    const parent = dirname(folder);
    const found = readFolder(folder, problems) ?? (parent === folder ? undefined : above(parent, problems));
    byFolder.set(folder, found);
    return found;
  }

  /** Of two project files in one folder the first name counts. */
  function readFolder(folder: string, problems: Problem[]): Project | undefined {
    let project: Project | undefined;
    for (const name of projectFileNames) {
      const path = relativePath(join(folder, name), host.cwd, host.cwd);
      const tell = (message: string) => problems.push({ path, message, about: 'project-file' });
      const text = readText(join(folder, name), tell);
      if (text === undefined) continue;
      if (project === undefined) project = toProject(path, folder, text, tell);
      else tell(`同一文件夹里已有 ${projectFileNames[0]}，这个文件不起作用`);
    }
    return project;
  }

  function readText(path: string, tell: (message: string) => void): string | undefined {
    try {
      const decoded = decode(host.readFile(path));
      if (decoded.text === undefined) tell(decoded.problem);
      return decoded.text;
    } catch (error) {
      const code = codeOf(error);
      if (code === '') throw error;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') tell(describeReadError(error));
      return undefined;
    }
  }

  function toProject(path: string, folder: string, text: string, tell: (message: string) => void): Project {
    const { file, mistakes } = decodeProjectFile(text, rules);
    const lines = createLineIndex(text);
    for (const { range, message } of mistakes) {
      const { line, character } = lines.positionAt(range.start);
      tell(`第 ${line + 1} 行第 ${character + 1} 列：${message}`);
    }
    return { path, folder, resolved: resolveConfig(file), ignores: placeIgnores(file, lines.positionAt) };
  }

  return {
    of: (path, problems) => above(dirname(resolve(host.cwd, path)), problems),
    fileIn: ({ folder }, path) => relativePath(path, host.cwd, folder),
  };
}

function placeIgnores({ ignores }: ProjectFile, positionAt: (offset: number) => { readonly line: number }) {
  return ignores.map(({ ignore, range }) => ({ ignore, line: positionAt(range.start).line + 1 }));
}
