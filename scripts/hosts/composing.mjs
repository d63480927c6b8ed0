// @ts-check

/** As in `test/vscode/suite/composing.ts`. */
const composeMark = '[suite composes] ';
/** Between two keystrokes, in milliseconds. */
const keystroke = 80;

/**
 * Types as an input method does, where the suite asks for it: no extension can, since the text being composed comes
 * from the system and not from keys. The suite asks by a line in the log, and sees in the document when it is done.
 * @param {import('playwright-core').Page} page
 * @param {(error: Error) => void} fail
 * @returns {(line: string) => boolean} whether the line asked for it
 */
export function createComposer(page, fail) {
  return (line) => {
    const at = line.indexOf(composeMark);
    if (at < 0) return false;
    const [request = ''] = line.slice(at + composeMark.length).split('\n');
    compose(page, JSON.parse(request)).catch(fail);
    return true;
  };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {{ steps: readonly string[], text: string }} request what is seen while composing, and what is chosen
 */
async function compose(page, { steps, text }) {
  const session = await page.context().newCDPSession(page);
  for (const step of steps) {
    const end = step.length;
    await session.send('Input.imeSetComposition', { text: step, selectionStart: end, selectionEnd: end });
    await page.waitForTimeout(keystroke);
  }
  await session.send('Input.insertText', { text });
  await session.detach();
}
