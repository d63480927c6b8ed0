// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce, installPackages, unpackPackage } from '../support/cache.mjs';
import { root } from '../support/paths.mjs';
import { runInBrowser } from './automation.mjs';
import { findChromium } from './chromium.mjs';
import { createProfile } from './profile.mjs';
import { webRelease } from './releases.mjs';
import { startServer } from './server.mjs';

/** test-web knows a build by its commit, and downloads one that it does not have: any forty digits do. */
const commit = '0'.repeat(40);
const buildFolder = `vscode-web-stable-${commit}`;

/**
 * VS Code for the Web: no server behind it, extension host and language server are workers in the browser.
 * @returns {import('./host.mjs').Host}
 */
export function createWeb() {
  /**
   * @param {string} folder
   * @param {string} [testsPath]
   */
  async function start(folder, testsPath) {
    const build = await setUpWebBuild();
    const options = {
      browserType: 'none',
      quality: 'stable',
      commit,
      testRunnerDataDir: dirname(build),
      extensionDevelopmentPath: root,
      extensionTestsPath: testsPath,
      folderPath: folder,
      // Each extension host has an origin of its own, a name below this one: an address in digits has none.
      host: 'localhost',
      esm: true,
    };
    const serve = fileURLToPath(new URL('./webServer.mjs', import.meta.url));
    const module = join(await setUpTestWeb(), 'node_modules/@vscode/test-web/out/server/index.js');
    const profile = createProfile();
    return startServer({
      command: process.execPath,
      args: (port) => [serve, module, JSON.stringify({ ...options, port })],
      env: profile.environment(),
      cwd: profile.home,
      probe: (port) => `http://localhost:${port}/`,
    });
  }

  return {
    name: 'web',
    async prepare(purpose) {
      if (purpose === 'suite') findChromium();
      await setUpWebBuild();
      await setUpTestWeb();
      return `VS Code for the Web ${webRelease.version} (${webRelease.package})`;
    },
    async runSuite({ workspace, timeLimit, onLine }) {
      const server = await start(workspace, join(root, 'dist/test/suite/index.browser.js'));
      try {
        return await runInBrowser(`http://localhost:${server.port}/`, { timeLimit, onLine });
      } finally {
        await server.stop();
      }
    },
    async open({ folder, file }) {
      const server = await start(folder);
      const inside = file.slice(folder.length);
      const payload = JSON.stringify([['openFile', `vscode-test-web://mount${encodeURI(inside)}`]]);
      const query = new URLSearchParams({ payload });
      return { url: `http://localhost:${server.port}/?${query}`, exited: server.exited };
    },
  };
}

/**
 * In the layout in which test-web looks for what it has downloaded.
 * @returns the folder of the build itself
 */
export async function setUpWebBuild() {
  const folder = await installOnce(`${webRelease.package}-${webRelease.version}`, async (partial) => {
    const build = join(partial, buildFolder);
    await mkdir(build);
    await unpackPackage(`${webRelease.package}@${webRelease.version}`, build);
    await writeFile(join(build, 'version'), commit);
  });
  return join(folder, buildFolder);
}

/**
 * Apart from our own development dependencies and without running scripts: it brings a package that downloads
 * a browser when it is installed.
 */
function setUpTestWeb() {
  return installOnce(`test-web-${webRelease.testWeb}`, async (partial) => {
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    await installPackages(partial, `@vscode/test-web@${webRelease.testWeb}`);
  });
}
