// @ts-check
// npm run package: builds for production and packs the extension into hegao-<version>.vsix.
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureDependencies } from './support/dependencies.mjs';
import { root } from './support/paths.mjs';
import { npm, run, runQuietly } from './support/processes.mjs';
import { Failure, progress, runMain } from './support/progress.mjs';

/** A tool that is only run, fetched when it is: its dependencies are more than all of ours. */
const vsce = '@vscode/vsce@3.9.2';

/**
 * What a writer downloads; a bundle that outgrows it took something in by mistake.
 */
const sizeLimit = 1000 * 1000;

const packagedReadme = 'dist/README.md';

/**
 * The README as an installed extension shows it: the pictures are not packed, and what lies beside it is not there to be linked.
 * @param {string} readme
 */
function forPackage(readme) {
  return readme
    .split('\n')
    .filter((line) => !line.includes('docs/images/'))
    .join('\n')
    .replace(/\[([^\]]+)\]\((?!https?:|#)[^)]+\)/g, '$1');
}

await runMain(async () => {
  await ensureDependencies();
  const building = run(process.execPath, ['scripts/build.mjs', '--production'], { cwd: root });
  if ((await building) !== 0) return 1;

  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const name = `hegao-${version}.vsix`;
  const file = join(root, name);
  await rm(file, { force: true });
  progress(`Packing with ${vsce}`);
  await writeFile(join(root, packagedReadme), forPackage(await readFile(join(root, 'README.md'), 'utf8')));
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  flags.push('--readme-path', packagedReadme);
  const packing = npm('exec', '--yes', `--package=${vsce}`, '--', 'vsce', 'package', ...flags, '--out', file);
  const lines = await runQuietly(...packing, { cwd: root });

  const { size } = await stat(file);
  const files = lines
    .map((line) => /Packaged: .*\((\d+) files/.exec(line)?.[1])
    .findLast((found) => found !== undefined);
  console.log(`${name}: ${files ?? 'unknown number of'} files, ${(size / 1000).toFixed(1)} kB`);
  if (size > sizeLimit) throw new Failure(`That is more than ${sizeLimit / 1000} kB.`);
  return 0;
});
