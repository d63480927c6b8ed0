// @ts-check
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { cacheFolder, root } from '../support/paths.mjs';
import { startProcess } from '../support/processes.mjs';
import { Failure, progress } from '../support/progress.mjs';
import { cleanEnvironment, createProfile } from './profile.mjs';
import { withinLimit } from './verdict.mjs';

/** A window needs a screen; on Linux a session without one says so by what it lacks. */
export function desktopIsPossible() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * The VS Code of this desktop, or one that test-electron downloads.
 * @returns {import('./host.mjs').Host}
 */
export function createDesktop() {
  let executable = '';

  /**
   * Everything that VS Code writes, by flags; the home stays, for on some desktops it is where keys are kept.
   * @param {import('./profile.mjs').Profile} profile
   */
  const flags = (profile) => [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${profile.userData}`,
    `--extensions-dir=${profile.extensions}`,
    '--disable-workspace-trust',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    '--new-window',
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];

  return {
    name: 'desktop',
    async prepare() {
      if (!desktopIsPossible()) throw new Failure('There is no screen for a desktop VS Code.');
      executable = installedDesktop() ?? (await downloadDesktop());
      return `VS Code on the desktop (${executable})`;
    },
    async runSuite({ workspace, resultFile, timeLimit, onLine }) {
      const profile = createProfile();
      const tests = `--extensionTestsPath=${join(root, 'dist/test/suite/index.cjs')}`;
      const vscode = startProcess(executable, [workspace, tests, '--disable-gpu', ...flags(profile)], {
        env: cleanEnvironment({ HEGAO_TEST_RESULT: resultFile }),
        onLine,
      });
      const ending = await withinLimit(
        timeLimit,
        vscode.exited.then((code) => ({ code })),
      );
      await vscode.stop();
      return ending;
    },
    async open({ folder, file }) {
      const profile = createProfile();
      const vscode = startProcess(executable, [folder, file, ...flags(profile)], {
        env: cleanEnvironment(),
        onLine: () => {},
      });
      return { url: undefined, exited: vscode.exited };
    },
  };
}

/**
 * The program behind the `code` command, which itself would return at once and leave the window to itself.
 * @returns {string | undefined}
 */
function installedDesktop() {
  const command = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = folders.map((folder) => join(folder, command)).find(isExecutable);
  if (!found) return undefined;
  const bin = dirname(realpathSync(found));
  const candidates = {
    darwin: [join(bin, '../../../MacOS/Electron'), join(bin, '../../../MacOS/Code')],
    win32: [join(bin, '../Code.exe')],
  };
  const others = [join(bin, '../code'), join(bin, '../code-oss'), join(bin, '../codium')];
  const places = /** @type {Record<string, string[]>} */ (candidates)[process.platform] ?? others;
  return places.find((path) => existsSync(path));
}

async function downloadDesktop() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  progress('Looking for a desktop VS Code (a download at the first time)');
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: cacheFolder });
  } catch (error) {
    throw new Failure(`A desktop VS Code cannot be downloaded (${/** @type {Error} */ (error).message}).`);
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
