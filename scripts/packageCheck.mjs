// @ts-check
// node scripts/packageCheck.mjs FILE.vsix: installs the package into a VS Code as a user would, opens a sample
// report and waits to see a finding underlined.
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { installExtension } from './hosts/codeServer.mjs';
import { createProfile } from './hosts/profile.mjs';
import { currentRelease } from './hosts/releases.mjs';
import { goToSquiggle, visit } from './hosts/visit.mjs';
import { root } from './support/paths.mjs';
import { Failure, progress, runMain } from './support/progress.mjs';
import { scratchFolder } from './support/scratch.mjs';

/** Says of 86 planned checks that 88 were joint ones. */
const sample = 'shuangta-district-2024.hegao.txt';

await runMain(async () => {
  const [vsix, ...rest] = process.argv.slice(2);
  if (vsix === undefined || rest.length > 0)
    throw new Failure('Usage: node scripts/packageCheck.mjs FILE.vsix');
  const profile = createProfile();
  const folder = scratchFolder('package');
  const file = join(folder, sample);
  await cp(join(root, 'seeds/reports', sample), file);
  progress(`Installing ${vsix} into a fresh VS Code`);
  await installExtension(currentRelease, profile, resolve(vsix));
  try {
    await visit({ release: currentRelease, profile, folder, paths: { openFile: file } }, (page) =>
      goToSquiggle(page, 'error'),
    );
  } catch (error) {
    console.log(`The installed package shows no error in ${sample}: ${/** @type {Error} */ (error).message}`);
    console.log('0 passed, 1 failed');
    return 1;
  }
  console.log(`The installed package underlines an error in ${sample}.`);
  console.log('1 passed, 0 failed');
  return 0;
});
