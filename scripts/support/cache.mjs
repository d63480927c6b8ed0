// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './paths.mjs';
import { npm, runQuietly } from './processes.mjs';
import { progress } from './progress.mjs';

/**
 * Sets something up once under `.vscode-test/`. The work is done in a folder beside it and renamed when it is
 * whole, so an interrupted set-up is never taken for a finished one, and two at a time do not meet.
 * @param {string} name with its version: another version is another folder
 * @param {(folder: string) => Promise<void>} setUp
 */
export async function installOnce(name, setUp) {
  const target = join(cacheFolder, name);
  if (existsSync(target)) return target;
  await mkdir(cacheFolder, { recursive: true });
  await removeAbandoned();
  const partial = join(cacheFolder, `.partial-${process.pid}-${name}`);
  progress(`Setting up ${name} (once, kept in .vscode-test)`);
  const started = Date.now();
  try {
    await mkdir(partial);
    await setUp(partial);
    await rename(partial, target).catch((error) => {
      // Another process was faster, and what it put there is whole.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  progress(`${name} is set up (${Math.round((Date.now() - started) / 1000)} s)`);
  return target;
}

/**
 * Unpacks a package of the npm registry, without its dependencies and without running its scripts. npm checks
 * what it fetched and keeps a copy of its own.
 * @param {string} spec `name@version`
 * @param {string} folder
 * @param {readonly string[]} [tarArgs] what to leave out, or which members to take
 */
export async function unpackPackage(spec, folder, tarArgs = []) {
  progress(`  fetching ${spec}`);
  const [command, args] = npm('pack', spec, '--silent', '--pack-destination', folder);
  const lines = await runQuietly(command, args, { cwd: folder });
  const archive = join(folder, lines.at(-1)?.trim() ?? '');
  await runQuietly('tar', ['-xzf', archive, '-C', folder, '--strip-components=1', ...tarArgs]);
  await rm(archive);
}

/**
 * @param {string} folder
 * @param {string[]} args
 */
export async function installPackages(folder, ...args) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, all] = npm('install', ...flags, ...args);
  await runQuietly(command, all, { cwd: folder });
}

/** What a process that was killed in the middle of a set-up left. */
async function removeAbandoned() {
  for (const name of await readdir(cacheFolder)) {
    const pid = /^\.partial-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
