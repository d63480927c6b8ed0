// @ts-check
import { launchChromium } from './chromium.mjs';
import { createComposer } from './composing.mjs';
import { withinLimit } from './verdict.mjs';

/**
 * Opens VS Code in a browser and waits for the suite in its extension host to end. VS Code calls two functions
 * of the page: one with each line that is logged, one with the exit code.
 * @param {string} url
 * @param {Pick<import('./host.mjs').SuiteRun, 'timeLimit' | 'onLine'>} run
 * @returns {Promise<import('./verdict.mjs').Ending>}
 */
export async function runInBrowser(url, { timeLimit, onLine }) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    /** @type {(ending: import('./verdict.mjs').Ending) => void} */
    let end = () => {};
    /** @type {Promise<import('./verdict.mjs').Ending>} */
    const ended = new Promise((resolve) => {
      end = resolve;
    });
    page.on('crash', () => end({ broken: 'the page crashed' }));
    browser.on('disconnected', () => end({ broken: 'the browser was closed' }));
    const composes = createComposer(page, ({ message }) =>
      end({ broken: `nothing could be composed: ${message}` }),
    );
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end({ code }));
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
        const line = args.map(String).join(' ');
        if (!composes(line)) onLine(line);
      },
    );
    page
      .goto(url, { timeout: timeLimit })
      .catch((error) => end({ broken: `the page did not load: ${error.message}` }));
    return await withinLimit(timeLimit, ended);
  } finally {
    await browser.close();
  }
}
