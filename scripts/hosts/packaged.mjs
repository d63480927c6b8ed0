// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../support/paths.mjs';
import { installExtension } from './codeServer.mjs';
import { createProfile } from './profile.mjs';
import { currentRelease as release } from './releases.mjs';
import { visit } from './visit.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Two more things that are not the extension's: a wider look at the report, and what moves while it is drawn. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'workbench.colorTheme': 'Default Light Modern',
  'window.commandCenter': false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills these in.
  'window.title': '${activeEditorShort} - ${rootName}',
};
const context = { viewport: { width: 1200, height: 720 }, deviceScaleFactor: 1.25 };

/**
 * A fresh VS Code in the browser with the package of `npm run package` installed, as a user has it.
 * @param {{
 *   folder: string,
 *   paths?: Record<string, string>,
 *   flags?: readonly string[],
 *   prepare?: (profile: import('./profile.mjs').Profile) => Promise<void>,
 *   more?: Readonly<Record<string, unknown>>,
 * }} how
 * @param {(page: Page) => Promise<void>} look
 */
export async function visitPackaged({ folder, paths = {}, flags = [], prepare, more = {} }, look) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const profile = createProfile({ ...settings, ...more });
  await prepare?.(profile);
  await installExtension(release, profile, join(root, `hegao-${version}.vsix`));
  await visit({ release, profile, folder, paths, flags, context }, look);
}

/**
 * @param {Page} page
 * @param {string} path
 */
export async function takePicture(page, path) {
  // Animations and late notices settle; a picture is looked at, not compared.
  await page.waitForTimeout(1000);
  await page.screenshot({ path });
}
