import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import type { ReportedFinding } from '../../server/src/linter/types.ts';
import { rules } from '../../server/src/rules/index.ts';
import { readProjectFile } from '../support/projectFiles.ts';

/** Right texts with what may lead a checker astray, in half width and in full width. */
const texts = readTexts('test/rules/rightTexts.txt');

/** Such texts for relations that are told as hints. */
const quietTexts = readTexts('test/rules/quietTexts.txt');

function readTexts(path: string): readonly string[] {
  return readProjectFile(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll('\\n', '\n'));
}

/** A line is no whole report, so that required contents are not asked of it. */
const linter = createLinter(rules.filter(({ meta }) => meta.id !== 'missing-section'));

function findings(text: string): readonly ReportedFinding[] {
  return linter.lint(text, { profile: 'auto', atLeast: 'excerpt' }).findings;
}

function accusations(text: string): readonly string[] {
  return messages(findings(text).filter(({ severity }) => severity !== 'hint'));
}

function messages(found: readonly ReportedFinding[]): readonly string[] {
  return found.map(({ rule, message }) => `${rule} ${message}`);
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

describe('nothing at all is said of a right text', () => {
  for (const text of quietTexts) {
    it(text, () => {
      assert.deepEqual(messages(findings(text)), []);
      assert.deepEqual(messages(findings(toFullWidth(text))), []);
    });
  }
});
