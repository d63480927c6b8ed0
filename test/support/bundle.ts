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

const targets: Readonly<Record<'node' | 'browser', BuildOptions>> = {
  node: { ...common, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] },
  browser: { ...common, platform: 'browser', target: 'es2022', format: 'iife' },
};

/** Bundles an entry, named from the root of the project. */
export async function bundle(entry: string, target: 'node' | 'browser'): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-test-'));
  const path = join(folder, target === 'node' ? 'bundle.cjs' : 'bundle.js');
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await build({ ...targets[target], absWorkingDir: root, entryPoints: [entry], outfile: path });
  return {
    path,
    read: () => readFileSync(path, 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
