import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';
import { readProjectFile } from '../support/projectFiles.ts';

/** Right texts with what may lead a checker astray, in half width and in full width. */
const texts = readProjectFile('test/rules/rightTexts.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replaceAll('\\n', '\n'));

/** A line is no whole report, so that required contents are not asked of it. */
const allRules = rules.filter(({ meta }) => meta.id !== 'missing-section');

function accusations(text: string): readonly string[] {
  return createLinter(allRules)
    .lint(text, { profile: 'auto', atLeast: 'excerpt' })
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, message }) => `${rule} ${message}`);
}

/** Digits and marks as many offices type them. */
function toFullWidth(text: string): string {
  return text.replace(/[0-9%:;,()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

describe('a right text is not accused', () => {
  for (const text of texts) {
    it(text, () => {
      assert.deepEqual(accusations(text), []);
      if (!text.startsWith('|')) assert.deepEqual(accusations(toFullWidth(text)), []);
    });
  }
});
