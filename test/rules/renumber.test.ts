import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renumber } from '../../server/src/rules/structure/renumber.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyse } from '../support/analyse.ts';
import { holds } from '../support/effort.ts';
import { text } from '../support/generators.ts';
import { cleanReport } from '../support/reports.ts';

function renumbered(written: string): string {
  return applyEdits(written, renumber(analyse(written).analysis.document));
}

describe('renumbering a report', () => {
  it('puts headings of every level and clauses in their order', () => {
    const title = '江岭县人民政府2024年法治政府建设年度报告\n';
    const wrong =
      '一、成效\n（一）甲\n１．子\n3.丑\n（四）乙\n一是。三是。\n五、问题\n（二）丙\n（三）丁\n五、打算\n';
    assert.equal(
      renumbered(title + wrong),
      `${title}一、成效\n（一）甲\n１．子\n2.丑\n（二）乙\n一是。二是。\n二、问题\n（一）丙\n（二）丁\n三、打算\n`,
    );
  });

  it('changes nothing where all is right', () => {
    assert.deepEqual(renumber(analyse(cleanReport).analysis.document), []);
  });

  it('does what the fixes do, where levels and ignores do not hide them', () => {
    const wrong = cleanReport.replace('（二）规范', '（五）规范');
    const { analysis } = analyse(wrong, { rules: { 'heading-number-gap': 'off' } });
    assert.equal(analysis.findings.length, 0);
    assert.equal(applyEdits(wrong, renumber(analysis.document)), cleanReport);
  });

  it('changes numbers alone, and has nothing to do afterwards', () => {
    const numbers = /[一二三四五六七八九十]+|[0-9０-９]+/g;
    holds(
      fc.property(text, (written) => {
        const edits = renumber(analyse(written).analysis.document);
        for (const { start, end } of edits)
          assert.match(written.slice(start, end), /^[一二三四五六七八九十0-9０-９]+$/);
        const after = applyEdits(written, edits);
        assert.deepEqual(renumber(analyse(after).analysis.document), [], after);
        assert.equal(after.replace(numbers, '#'), written.replace(numbers, '#'));
      }),
      200,
    );
  });
});
