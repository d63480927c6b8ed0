/** Which ignores of project files have met a finding, and which meet none any more. */
import { isAbsolute, relative, resolve } from 'node:path';
import type { Ignore } from '../projectProtocol.ts';
import { visible } from './formats/describe.ts';
import type { CliHost } from './host.ts';
import type { Project } from './input/projects.ts';

export interface IgnoreUse {
  /** A text of the project has been checked. */
  readonly note: (project: Project, ignoredBy: readonly Ignore[]) => void;
  /** Names, on the standard error, what may be taken out of the project files. */
  readonly tellIdle: () => void;
}

/** Only where a project's whole folder was checked can it be said that an ignore meets nothing. */
export function createIgnoreUse(paths: readonly string[], host: CliHost): IgnoreUse {
  const used = new Map<Project, Set<Ignore>>();

  function isWhole({ folder }: Project): boolean {
    return paths.some((path) => path !== '-' && isInside(folder, resolve(host.cwd, path)));
  }

  return {
    note(project, ignoredBy) {
      const known = used.get(project) ?? new Set();
      for (const ignore of ignoredBy) known.add(ignore);
      used.set(project, known);
    },
    tellIdle() {
      for (const [project, known] of used) {
        if (!isWhole(project)) continue;
        for (const { ignore, line } of project.ignores) {
          // Of a rule that is off nobody knows what it would find.
          if (known.has(ignore) || project.resolved.config.levels[ignore.rule] === 'off') continue;
          host.stderr(
            `${visible(project.path)}：第 ${line} 行忽略的 ${ignore.rule} 已经没有了，这一项可以删去\n`,
          );
        }
      }
    },
  };
}

function isInside(folder: string, outer: string): boolean {
  const path = relative(outer, folder);
  return !isAbsolute(path) && !/^\.\.(?:[\\/]|$)/.test(path);
}
