import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';

describe('the mark of a missing section', () => {
  it('is never empty, not even beside a heading of a number alone', () => {
    const text =
      '江岭县2024年法治政府建设年度报告\n一、\n全年办理案件30件。\n二、2025年工作安排\n继续推进。\n';
    const { findings } = createLinter(rules).lint(text, { profile: 'auto', atLeast: 'report' });
    const marks = findings.filter(({ rule }) => rule === 'missing-section').map(({ range }) => range);
    assert.ok(marks.length > 0);
    for (const { start, end } of marks) assert.ok(end > start);
  });
});
