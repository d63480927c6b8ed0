import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readProjectFile } from './projectFiles.ts';

const folder = 'seeds/reports';

/** The texts of the project's sample reports. */
export function sampleReports(): readonly string[] {
  return readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readProjectFile(`${folder}/${name}`));
}
