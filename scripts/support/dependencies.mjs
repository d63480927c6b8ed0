// @ts-check
// Runs before node_modules exists: built-in modules only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { npm, run } from './processes.mjs';
import { Failure, progress } from './progress.mjs';

/** Installs the development dependencies where they are missing or not those of the lock file. */
export async function ensureDependencies() {
  requireNode();
  if (upToDate()) return;
  progress('Installing the development dependencies (npm ci)');
  const [command, args] = npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  if ((await run(command, args, { cwd: root, onLine: progress })) !== 0) throw new Failure('npm ci failed.');
}

function requireNode() {
  const { engines } = readJson(join(root, 'package.json'));
  const wanted = String(engines.node).replace('>=', '');
  if (compareVersions(process.versions.node, wanted) < 0) {
    throw new Failure(`Node ${wanted} or newer is needed, this is ${process.versions.node}.`);
  }
}

/**
 * npm leaves its own record of what it installed in node_modules. Packages for other platforms are missing
 * there by design; everything else must agree with the lock file.
 */
function upToDate() {
  const locked = readJson(join(root, 'package-lock.json')).packages;
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages ?? {};
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const present = installed[path];
    return present ? present.version === entry.version : entry.optional === true;
  });
}

/**
 * @param {string} a
 * @param {string} b
 */
function compareVersions(a, b) {
  const [left = [], right = []] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
