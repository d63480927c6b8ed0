import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';

function findings(text: string): number {
  return createLinter(rules).lint(text, { profile: 'auto', atLeast: 'excerpt' }).findings.length;
}

/** Each would take minutes if a rule began anew at each of its marks. */
const texts: Readonly<Record<string, string>> = {
  'exclamation marks': `受理案件${'!'.repeat(150_000)}`,
  'brackets in brackets': `案件${'('.repeat(60_000)}${')'.repeat(60_000)}`,
};

describe('a long text of odd marks', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`is read to its end: ${name}`, () => {
      assert.ok(findings(text) < text.length);
    });
  }
});
