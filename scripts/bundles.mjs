// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './licences.mjs';
import { seedData } from './seedData.mjs';
import { root } from './support/paths.mjs';

/** @typedef {Omit<import('esbuild').BuildOptions, 'entryPoints'> & { entryPoints?: string[] }} Bundle */

/** A package's modules before its scripts: some scripts load their parts in a way that no bundler sees. */
const mainFields = ['module', 'main'];

/**
 * Everything that is built. All of it is CommonJS or a plain script, and package.json has no `"type": "module"`:
 * a web extension host refuses modules, and older and newer ones disagree about which file name tells it so.
 * @param {{ production: boolean }} options
 * @returns {Bundle[]}
 */
export function bundles({ production }) {
  /** @type {Bundle} */
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: production,
    // A production build keeps its maps beside the bundles, unreferenced: they stay out of the package.
    sourcemap: production ? 'external' : 'linked',
    sourcesContent: false,
    charset: 'utf8',
    loader: { '.md': 'text' },
    plugins: [seedData],
    logLevel: 'warning',
  };
  /** @type {Bundle} */
  const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', mainFields };
  /** @type {Bundle} */
  const browser = { ...common, platform: 'browser', target: 'es2022' };

  const shipped = [
    {
      ...node,
      entryPoints: ['client/src/main.node.ts'],
      outfile: 'dist/client/main.node.cjs',
      external: ['vscode'],
    },
    {
      ...browser,
      format: /** @type {const} */ ('cjs'),
      entryPoints: ['client/src/main.browser.ts'],
      outfile: 'dist/client/main.browser.js',
      external: ['vscode'],
    },
    {
      ...node,
      // A worker has no `module`.
      format: /** @type {const} */ ('iife'),
      conditions: ['node', 'browser'],
      entryPoints: ['server/src/main.ts'],
      outfile: 'dist/server/main.js',
    },
    { ...node, entryPoints: ['server/src/main.kept.ts'], outfile: 'dist/server/kept.js' },
    // Loaded by the command line and by each client, only when a Word file is written or read: one for all hosts.
    ...['writer', 'reader'].map((name) => ({
      ...browser,
      format: /** @type {const} */ ('cjs'),
      entryPoints: [`server/src/word/${name}.ts`],
      outfile: `dist/word/${name}.cjs`,
      ...(name === 'writer' ? { banner: { js: `/*\n${licences(['docx', 'fflate', 'nanoid'])}\n*/` } } : {}),
    })),
    {
      ...node,
      entryPoints: ['server/src/cli.ts'],
      outfile: 'dist/node/cli.cjs',
      // It is copied by itself.
      banner: { js: `#!/usr/bin/env node\n/*\n${licences(['jsonc-parser'])}\n*/` },
    },
  ];
  if (production) return shipped;
  const suite = {
    stdin: suiteEntry(),
    external: ['vscode', 'node:*'],
    // Mocha's browser build would put itself in the place of the suite's own exports where it finds a module.
    define: { module: 'undefined' },
  };
  return [
    ...shipped,
    { ...node, ...suite, outfile: 'dist/test/suite/index.cjs' },
    { ...browser, ...suite, format: 'cjs', outfile: 'dist/test/suite/index.browser.js' },
  ];
}

/**
 * The suite that runs inside VS Code: every `*.test.ts` of its folder, after `index.ts`, whose own imports
 * put `describe` and `it` in place.
 * @returns {import('esbuild').StdinOptions}
 */
function suiteEntry() {
  const resolveDir = join(root, 'test/vscode/suite');
  const tests = readdirSync(resolveDir)
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const lines = [`export { run } from './index.ts';`, ...tests.map((name) => `import './${name}';`)];
  return { contents: lines.join('\n'), resolveDir, sourcefile: 'suite.ts', loader: 'ts' };
}
