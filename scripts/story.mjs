// @ts-check
// npm run story: packs the extension, installs it into VS Code in the browser and plays what a writer does with it, from
// a new report to the delivered files. A picture of each step is left in out/story/.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureDependencies } from './support/dependencies.mjs';
import { root } from './support/paths.mjs';
import { run } from './support/processes.mjs';
import { Failure, progress, runMain } from './support/progress.mjs';
import { scratchFolder } from './support/scratch.mjs';

const pictures = join(root, 'out/story');

await runMain(async () => {
  await ensureDependencies();
  if ((await run(process.execPath, ['scripts/package.mjs'], { cwd: root })) !== 0) return 1;
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const { takePicture, visitPackaged } = await import('./hosts/packaged.mjs');
  const { steps } = await import('./story/steps.mjs');
  const folder = join(scratchFolder('story'), 'reports');
  await mkdir(folder, { recursive: true });
  await visitPackaged({ folder }, async (page) => {
    for (const [index, [name, play]] of steps.entries()) {
      const picture = `${index + 1}-${name}.png`;
      progress(picture);
      try {
        await play(page, folder);
      } finally {
        // Where a step fails, the picture shows how far it came.
        await takePicture(page, join(pictures, picture));
      }
    }
  });
  await checkDelivered(folder);
  return 0;
});

/** @param {string} folder */
async function checkDelivered(folder) {
  const [source, plain] = await Promise.all(
    ['report.hegao.txt', 'report.txt'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  for (const text of [source, plain])
    if (!text?.includes('纠错率5.56%')) throw new Failure('The repaired sentence is not in the files.');
  const word = await readFile(join(folder, 'report.docx'));
  if (word.subarray(0, 2).toString() !== 'PK') throw new Failure('The Word file is none.');
}
