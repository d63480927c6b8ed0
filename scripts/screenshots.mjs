// @ts-check
// npm run screenshots: packs the extension, installs it into VS Code in the browser and takes the pictures in
// docs/images/.
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureDependencies } from './support/dependencies.mjs';
import { root } from './support/paths.mjs';
import { run } from './support/processes.mjs';
import { progress, runMain } from './support/progress.mjs';
import { scratchFolder } from './support/scratch.mjs';

const images = join(root, 'docs/images');
const sample = 'shuangta-district-2024.hegao.txt';
await runMain(async () => {
  await ensureDependencies();
  if ((await run(process.execPath, ['scripts/package.mjs'], { cwd: root })) !== 0) return 1;
  await mkdir(images, { recursive: true });
  const { addChinese, chineseFlags } = await import('./hosts/chinese.mjs');
  await session({ flags: [], prepare: async () => {} }, async (page) => {
    await showFinding(page);
    await takePicture(page, 'problems');
    await showRepairs(page);
    await takePicture(page, 'repairs');
    await page.keyboard.press('Escape');
    await hover(page);
    await takePicture(page, 'hover');
    await showOutline(page);
    await takePicture(page, 'outline');
    await showCommands(page, 'Hegao');
    await takePicture(page, 'commands');
  });
  await session(
    {
      flags: [],
      prepare: async () => {},
      more: { 'hegao.inlayHints': true },
      file: 'yunxi-district-2024.hegao.txt',
    },
    async (page) => {
      await showHints(page);
      await takePicture(page, 'hints');
    },
  );
  await session({ flags: chineseFlags, prepare: addChinese }, async (page) => {
    await showFinding(page);
    await takePicture(page, 'chinese');
    await showViews(page);
    await takePicture(page, 'views');
  });
  return 0;
});

/** @typedef {import('playwright-core').Page} Page */

/**
 * A fresh VS Code with the package and copies of the sample reports.
 * @param {{
 *   flags: readonly string[],
 *   prepare: (profile: import('./hosts/profile.mjs').Profile) => Promise<void>,
 *   more?: Readonly<Record<string, unknown>>,
 *   file?: string,
 * }} how
 * @param {(page: Page) => Promise<void>} look
 */
async function session({ flags, prepare, more = {}, file = sample }, look) {
  const { visitPackaged } = await import('./hosts/packaged.mjs');
  const folder = join(scratchFolder('pictures'), 'reports');
  await cp(join(root, 'seeds/reports'), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('.md'),
  });
  await visitPackaged({ folder, paths: { openFile: join(folder, file) }, flags, prepare, more }, look);
}

/**
 * The report at a finding, and the list of all findings below it.
 * @param {Page} page
 */
async function showFinding(page) {
  const { goToSquiggle } = await import('./hosts/visit.mjs');
  await goToSquiggle(page, 'error');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  // The panel has taken half of the room: back to the finding, and away with what announces it.
  await goToSquiggle(page, 'error');
  await page.keyboard.press('Escape');
}

/** @param {Page} page */
async function hover(page) {
  await page.locator('.monaco-editor .squiggly-error').first().hover({ force: true });
  await page.locator('.monaco-hover .hover-contents').first().waitFor();
}

/**
 * What the light bulb offers at the finding.
 * @param {Page} page
 */
async function showRepairs(page) {
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

/**
 * The place of a figure that implies another.
 * @param {Page} page
 */
async function showHints(page) {
  // Lines are wrapped anew when the extension has begun, and a place that was in view goes out of it.
  await page.locator('.statusbar-item', { hasText: 'County government' }).waitFor({ timeout: 60_000 });
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+F');
  // What is typed before the widget has the focus goes into the report.
  const find = page.locator('.find-widget.visible textarea').first();
  await find.fill('40.9%');
  await page.locator('.find-widget .matchesCount', { hasText: '1 of 1' }).waitFor();
  // Going to the match brings its line into view.
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: '40.9%' }).first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.view-line', { hasText: '上期22' }).first().waitFor();
}

/**
 * The outline with room for whole headings: without the list of files, in a wider side bar, no panel below.
 * @param {Page} page
 */
async function showOutline(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+J');
  await page.locator('.pane-header', { hasText: 'Outline' }).click();
  await page.locator('.outline-tree .monaco-list-row').first().waitFor();
  await page.locator('.pane-header', { hasText: 'reports' }).click();
  await widenSideBar(page, 140);
}

/**
 * @param {Page} page
 * @param {number} by pixels
 */
async function widenSideBar(page, by) {
  const sideBar = await page.locator('.part.sidebar').boundingBox();
  if (sideBar) {
    const edge = sideBar.x + sideBar.width;
    await page.mouse.move(edge, 400);
    await page.mouse.down();
    await page.mouse.move(edge + by, 400, { steps: 5 });
    await page.mouse.up();
  }
  await page.mouse.move(900, 20);
}

/**
 * Both views beside the report, in a wider side bar: a figure that does not agree, and its arithmetic under the pointer.
 * @param {Page} page
 */
async function showViews(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+J');
  await page.locator('.activitybar .action-label[aria-label^="核稿"]').click();
  const row = (/** @type {string} */ hasText) =>
    page.locator('.pane-body .monaco-list-row', { hasText }).first();
  await row('应有内容').waitFor();
  await widenSideBar(page, 190);
  await row('88件').click();
  await page.mouse.move(900, 20);
  await row('88件').hover();
  await page.locator('.monaco-hover', { hasText: '88÷86' }).first().waitFor();
}

/**
 * @param {Page} page
 * @param {string} typed
 */
async function showCommands(page, typed) {
  await page.keyboard.press('F1');
  await page.keyboard.type(typed);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: typed }).first().waitFor();
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function takePicture(page, name) {
  const { takePicture: take } = await import('./hosts/packaged.mjs');
  await take(page, join(images, `${name}.png`));
  progress(`docs/images/${name}.png`);
}
