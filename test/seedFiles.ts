import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const seeds = fileURLToPath(new URL('../seeds', import.meta.url));

const allJson = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => `seeds/${path.replaceAll('\\', '/')}`)
  .sort();

/** The schemas among the seeds, by their path from the root. */
export const schemaPaths = allJson.filter((path) => path.endsWith('.schema.json'));

/** All other JSON of the seeds. */
export const dataPaths = allJson.filter((path) => !path.endsWith('.schema.json'));
