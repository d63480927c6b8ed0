import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';
import { readProjectFile } from '../support/projectFiles.ts';

/** Right reports of one paragraph a line. */
const reports = [
  'county-2024-thematic.txt',
  'subdistrict-2022-clauses.txt',
  'zone-2024-full.txt',
  'county-2023-half.txt',
  'town-2022-half.txt',
  'market-bureau-2024-full.txt',
];

const linter = createLinter(rules);

/** The text as a page of so many columns breaks it: a Chinese character takes two of them, a digit one. */
function broken(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => {
      let taken = 0;
      return [...line]
        .map((character) => {
          const width = character < '\u1100' ? 1 : 2;
          taken += width;
          if (taken <= columns) return character;
          taken = width;
          return `\n${character}`;
        })
        .join('');
    })
    .join('\n');
}

describe('a right report broken to the width of a page', () => {
  for (const report of reports) {
    const text = readProjectFile(`test/corpus/reports/${report}`);
    for (let columns = 48; columns <= 84; columns += 4) {
      it(`${report}, ${columns} columns: is not accused`, () => {
        const { findings } = linter.lint(broken(text, columns), { profile: 'auto', atLeast: 'report' });
        const accusations = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
        assert.deepEqual(
          accusations.map(({ rule, message }) => `${rule} ${message}`),
          [],
        );
      });
    }
  }
});
