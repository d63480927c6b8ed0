// @ts-check
/** What a writer does with the extension, through the page: keys, an input method, the mouse. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goToSquiggle } from '../hosts/visit.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(page: Page, folder: string) => Promise<void>} Step */

const organ = '云溪区人民政府';
/** As a writer types it, in the pieces that an input method hands over; the rate is a slip of the pen. */
const typed = [
  '全年收到',
  '行政复议',
  '申请',
  '214',
  '件，',
  '审结',
  '198',
  '件，',
  '纠错',
  '11',
  '件，',
  '纠错率',
  '15.56',
  '%',
];
const wrong = '纠错率15.56%';
const right = '纠错率5.56%';

/** @type {readonly (readonly [name: string, step: Step])[]} */
export const steps = [
  ['new-report', beginReport],
  ['save', save],
  ['type', typeSentence],
  ['finding', showFinding],
  ['repairs', showRepairs],
  ['fix', applyRepair],
  ['structure', showViews],
  ['export-txt', (page, folder) => exportTo(page, 'Export to Plain Text', join(folder, 'report.txt'))],
  ['export-word', (page, folder) => exportTo(page, 'Export to Word', join(folder, 'report.docx'))],
  ['reopen', reopen],
];

/** @type {Step} */
async function beginReport(page) {
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  await runCommand(page, 'Hegao: New Report');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'County government' }).waitFor();
  await page.keyboard.press('Enter');
  await answer(page, 'name of the reporter', organ);
  await answer(page, 'year', '2024');
  await page.locator('.view-line', { hasText: organ }).first().waitFor();
}

/** @type {Step} */
async function save(page, folder) {
  await page.keyboard.press('Control+S');
  await answerPath(page, join(folder, 'report.hegao.txt'));
  await page.locator('.tab', { hasText: 'report.hegao.txt' }).waitFor();
}

/** @type {Step} */
async function typeSentence(page) {
  await page.keyboard.press('Control+F');
  // What is typed before the widget has the focus goes into the report.
  await page.locator('.find-widget.visible textarea').first().fill('【填写复议');
  await page.locator('.find-widget .matchesCount', { hasText: '1 of 1' }).waitFor();
  await page.keyboard.press('Escape');
  // The match is selected; the rest of the mark with it, so that what is typed takes its place.
  for (let more = '、应诉、调解】'.length; more > 0; more--) await page.keyboard.press('Shift+ArrowRight');
  const input = await page.context().newCDPSession(page);
  for (const piece of typed) {
    await input.send('Input.imeSetComposition', {
      text: piece,
      selectionStart: piece.length,
      selectionEnd: piece.length,
    });
    await input.send('Input.insertText', { text: piece });
    await page.waitForTimeout(60);
  }
  await page.locator('.view-line', { hasText: wrong }).first().waitFor();
}

/** @type {Step} */
async function showFinding(page) {
  await page.keyboard.press('Control+S');
  await goToSquiggle(page, 'error');
}

/** @type {Step} */
async function showRepairs(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

/** @type {Step} */
async function applyRepair(page) {
  await page.locator('.action-widget .monaco-list-row', { hasText: '5.56%' }).first().click();
  await page.locator('.view-line', { hasText: right }).first().waitFor();
  await page.keyboard.press('Control+S');
}

/** @type {Step} */
async function showViews(page) {
  await runCommand(page, 'View: Show Hegao');
  await page.locator('.pane-body .monaco-list-row', { hasText: '一、' }).first().waitFor();
  await page.keyboard.press('Control+1');
}

/** @type {Step} */
async function reopen(page, folder) {
  await page.keyboard.press('Control+O');
  await answerPath(page, join(folder, 'report.txt'));
  await page.locator('.tab', { hasText: 'report.txt' }).waitFor();
  await page.locator('.view-line', { hasText: organ }).first().waitFor();
}

/**
 * @param {Page} page
 * @param {string} command
 * @param {string} path
 */
async function exportTo(page, command, path) {
  await runCommand(page, `Hegao: ${command}`);
  // The other places of the template are still to be filled in.
  await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Export Anyway' }).click();
  await answerPath(page, path);
  for (let tries = 0; tries < 60; tries++) {
    if (await readFile(path).then(Boolean, () => false)) return;
    await page.waitForTimeout(500);
  }
  throw new Error(`${path} was not written within 30 s.`);
}

/**
 * @param {Page} page
 * @param {string} title
 */
async function runCommand(page, title) {
  const name = title.replace(/^[^:]*: /, '');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  // A VS Code that has just begun does not know all commands yet, and a list that is open is not made anew.
  for (let tries = 0; ; tries++) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.insertText(title);
    const isThere = await row.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (isThere) break;
    if (tries === 12) throw new Error(`There is no command ${title}.`);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Enter');
}

/**
 * Answers an input box whose question holds these words.
 * @param {Page} page
 * @param {string} question
 * @param {string} text
 */
async function answer(page, question, text) {
  await page.locator('.quick-input-widget', { hasText: question }).waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
}

/**
 * Answers VS Code's own dialog for files, which is an input box in the browser.
 * @param {Page} page
 * @param {string} path
 */
async function answerPath(page, path) {
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.waitForTimeout(1000);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(path);
  await page.waitForTimeout(1000);
  await page.keyboard.press('Enter');
}
