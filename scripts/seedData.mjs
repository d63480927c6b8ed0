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
      // A string is passed over when a bundle is compiled; as an object its every word would be read twice.
      contents: `export default JSON.parse(${JSON.stringify(withoutReaders(readFileSync(path, 'utf8')))});`,
      loader: 'js',
    }));
  },
};

/** @param {string} text */
export function withoutReaders(text) {
  return JSON.stringify(JSON.parse(text, (key, value) => (forReaders.has(key) ? undefined : value)));
}
