// @ts-check
import { launchChromium } from './chromium.mjs';
import { codeServerAddress, startCodeServer } from './codeServer.mjs';

/**
 * Opens a folder in VS Code in the browser and looks at it the way a user does, through its page.
 * @template T
 * @param {object} options
 * @param {import('./codeServerSetUp.mjs').Release} options.release
 * @param {import('./profile.mjs').Profile} options.profile
 * @param {string} options.folder
 * @param {Record<string, string>} options.paths as for codeServerAddress
 * @param {readonly string[]} [options.flags]
 * @param {import('playwright-core').BrowserContextOptions} [options.context]
 * @param {(page: import('playwright-core').Page) => Promise<T>} look
 */
export async function visit({ release, profile, folder, paths, flags = [], context }, look) {
  const server = await startCodeServer(release, profile, { flags });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage(context);
    await page.goto(codeServerAddress(server.port, folder, paths), { timeout: 120_000 });
    return await look(page);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * Goes from finding to finding until one of this kind is in sight.
 * @param {import('playwright-core').Page} page
 * @param {'error' | 'warning' | 'info' | 'hint'} severity
 */
export async function goToSquiggle(page, severity) {
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+1');
  const squiggle = page.locator(`.monaco-editor .squiggly-${severity}`).first();
  for (let tries = 0; tries < 60; tries++) {
    await page.keyboard.press('F8');
    await page.waitForTimeout(500);
    if (await squiggle.isVisible()) return;
  }
  throw new Error(`No squiggle of severity ${severity} came in sight within 30 s.`);
}
