import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** A bundle in a folder of its own, built as the extension is. */
export interface Bundle {
  readonly path: string;
  readonly read: () => string;
  readonly remove: () => void;
}

const common: BuildOptions = {
  bundle: true,
  charset: 'utf8',
  loader: { '.md': 'text' },
  logLevel: 'warning',
};

/** `common` runs in Node and in browsers; `server` too, and loads what is of the one only there. */
type Target = 'node' | 'browser' | 'common' | 'server';

const targets: Readonly<Record<Target, BuildOptions>> = {
  node: { ...common, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] },
  browser: { ...common, platform: 'browser', target: 'es2022', format: 'iife' },
  common: { ...common, platform: 'browser', target: 'es2022', format: 'cjs' },
  server: {
    ...common,
    platform: 'node',
    target: 'node20',
    format: 'iife',
    mainFields: ['module', 'main'],
    conditions: ['node', 'browser'],
  },
};

/** Bundles an entry, named from the root of the project. */
export async function bundle(entry: string, target: Target): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-test-'));
  const path = join(folder, target === 'browser' ? 'bundle.js' : 'bundle.cjs');
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await build({ ...targets[target], absWorkingDir: root, entryPoints: [entry], outfile: path });
  return {
    path,
    read: () => readFileSync(path, 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
