// @ts-check
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce, installPackages, unpackPackage } from '../support/cache.mjs';
import { Failure } from '../support/progress.mjs';

/**
 * @typedef {object} Release
 * @property {string} name of the host
 * @property {string} version of code-server
 * @property {string} node the Node that its binaries are made for, fetched where ours is of another generation
 */

/**
 * Sets code-server up where it is missing.
 * @param {Release} release
 */
export async function setUpCodeServer(release) {
  if (process.platform === 'win32') {
    throw new Failure('code-server does not run on Windows; use the desktop host.');
  }
  const folder = await installOnce(`code-server-${release.version}`, (partial) => unpack(release, partial));
  const vscode = join(folder, 'lib/vscode');
  const { version } = JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8'));
  return {
    description: `VS Code ${version} (code-server ${release.version})`,
    main: join(vscode, 'out/server-main.js'),
    node: await setUpNode(release.node),
  };
}

/**
 * VS Code out of code-server's package. Its own installer wants another npm and compiles modules that nothing
 * here needs; the plain modules of VS Code and of its extensions are enough.
 * @param {Release} release
 * @param {string} folder
 */
async function unpack(release, folder) {
  await unpackPackage(`code-server@${release.version}`, folder);
  const vscode = join(folder, 'lib/vscode');
  await installPackages(vscode, '--omit=dev', '--legacy-peer-deps');
  await installPackages(join(vscode, 'extensions'), '--omit=dev', '--legacy-peer-deps');
}

/** @param {string} version */
async function setUpNode(version) {
  const major = (/** @type {string} */ of) => of.split('.')[0];
  if (major(process.versions.node) === major(version)) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = await installOnce(`${name}-${version}`, async (partial) => {
    await unpackPackage(`${name}@${version}`, partial);
    // The headers and the manual are most of its files.
    for (const rest of ['include', 'share']) await rm(join(partial, rest), { recursive: true, force: true });
  });
  const executable = join(folder, 'bin/node');
  if (!existsSync(executable)) throw new Failure(`The package ${name}@${version} holds no bin/node.`);
  return executable;
}
