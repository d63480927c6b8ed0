// @ts-check
import { join } from 'node:path';
import { root } from '../support/paths.mjs';
import { runQuietly } from '../support/processes.mjs';
import { runInBrowser } from './automation.mjs';
import { findChromium } from './chromium.mjs';
import { setUpCodeServer } from './codeServerSetUp.mjs';
import { createProfile } from './profile.mjs';
import { startServer } from './server.mjs';

/** A built VS Code takes an extension under development from its address only with this. */
const developing = '--enable-smoke-test-driver';

/**
 * VS Code served to a browser, its extension host in Node on this machine: code-server's build of VS Code,
 * without code-server's own wrapper.
 * @param {import('./codeServerSetUp.mjs').Release} release
 * @returns {import('./host.mjs').Host}
 */
export function createCodeServer(release) {
  return {
    name: release.name,
    async prepare(purpose) {
      // Before a large download, not after it.
      if (purpose === 'suite') findChromium();
      return (await setUpCodeServer(release)).description;
    },
    async runSuite({ workspace, resultFile, timeLimit, onLine }) {
      const env = { HEGAO_TEST_RESULT: resultFile };
      const server = await startCodeServer(release, createProfile(), { env, flags: [developing] });
      try {
        const url = codeServerAddress(server.port, workspace, {
          extensionDevelopmentPath: root,
          extensionTestsPath: join(root, 'dist/test/suite/index.cjs'),
        });
        return await runInBrowser(url, { timeLimit, onLine });
      } finally {
        await server.stop();
      }
    },
    async open({ folder, file }) {
      const server = await startCodeServer(release, createProfile(), { flags: [developing] });
      const url = codeServerAddress(server.port, folder, { extensionDevelopmentPath: root, openFile: file });
      return { url, exited: server.exited };
    },
  };
}

/**
 * @param {import('./codeServerSetUp.mjs').Release} release
 * @param {import('./profile.mjs').Profile} profile
 * @param {{ env?: Record<string, string>, flags?: readonly string[] }} [options]
 */
export async function startCodeServer(release, profile, { env, flags = [] } = {}) {
  const { node, main } = await setUpCodeServer(release);
  return startServer({
    command: node,
    args: (port) => [main, ...dataFlags(profile), ...serverFlags(port), ...flags],
    env: profile.environment(env),
    cwd: profile.home,
    probe: (port) => `http://127.0.0.1:${port}/version`,
  });
}

/**
 * Installs a packaged extension into a profile, as a user would.
 * @param {import('./codeServerSetUp.mjs').Release} release
 * @param {import('./profile.mjs').Profile} profile
 * @param {string} vsix
 */
export async function installExtension(release, profile, vsix) {
  const { node, main } = await setUpCodeServer(release);
  const env = profile.environment();
  await runQuietly(node, [main, ...dataFlags(profile), '--install-extension', vsix], {
    env,
    cwd: profile.home,
  });
}

/**
 * Where a browser finds a folder opened in a running server.
 * @param {number} port
 * @param {string} folder
 * @param {Record<string, string>} paths by what VS Code is to do with each
 */
export function codeServerAddress(port, folder, paths) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
  const payload = Object.entries(paths).map(([name, path]) => [name, remote(path)]);
  const query = new URLSearchParams({
    folder,
    payload: JSON.stringify([...payload, ['skipWelcome', 'true']]),
  });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** @param {import('./profile.mjs').Profile} profile */
function dataFlags({ serverData, userData, extensions }) {
  const folders = [
    '--server-data-dir',
    serverData,
    '--user-data-dir',
    userData,
    '--extensions-dir',
    extensions,
  ];
  return ['--accept-server-license-terms', ...folders];
}

/** @param {number} port */
function serverFlags(port) {
  const listen = ['--host', '127.0.0.1', '--port', String(port)];
  return [...listen, '--telemetry-level', 'off', '--without-connection-token', '--disable-workspace-trust'];
}
