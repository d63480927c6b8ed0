// @ts-check
import { readFileSync } from 'node:fs';

/** What is written in seeds/ for those who read and write them: no program asks for it. */
const forReaders = new Set(['$schema', 'about', 'source']);

/**
 * Leaves out of the bundles what only readers of seeds/ need, a sixth of them: every start reads what a bundle holds.
 * @type {import('esbuild').Plugin}
 */
export const seedData = {
  name: 'seed data',
  setup(build) {
    build.onLoad({ filter: /[\\/]seeds[\\/].*\.json$/ }, ({ path }) => ({
      contents: withoutReaders(readFileSync(path, 'utf8')),
      loader: 'json',
    }));
  },
};

/** @param {string} text */
export function withoutReaders(text) {
  return JSON.stringify(JSON.parse(text, (key, value) => (forReaders.has(key) ? undefined : value)));
}
