import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance, isNumeralSlip, slipsOf } from '../../server/src/figures/repairs/slips.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyse, testUri } from '../support/analyse.ts';

/** The titles of the repairs of the first finding, and the text after each. */
function repairs(text: string): readonly (readonly [title: string, after: string])[] {
  const { service, analysis } = analyse(text);
  const found = service.diagnostics(analysis)[0];
  assert.ok(found !== undefined, `something is found in ${text}`);
  return service
    .codeActions(analysis, { range: found.range, context: { diagnostics: [] } })
    .filter(({ title }) => title.startsWith('把'))
    .map(({ title, edit, isPreferred, kind }) => {
      assert.equal(isPreferred, undefined);
      assert.equal(kind, 'quickfix');
      const edits = (edit?.changes?.[testUri] ?? []).map(({ range, newText }) => ({
        start: analysis.lines.offsetAt(range.start),
        end: analysis.lines.offsetAt(range.end),
        newText,
      }));
      return [title, applyEdits(text, edits)] as const;
    });
}

function findingsIn(text: string): number {
  const { service, analysis } = analyse(text);
  return service.diagnostics(analysis).length;
}

describe('repairs', () => {
  const wrong = [
    '受理人民调解案件297起，成功调解271起，调解成功率达91.9%。',
    '评查案卷30份，其中优秀12份，良好10份，其余9份为合格。',
    '办理行政处罚案件512宗，其中简易程序478宗，普通程序43宗。',
    '抽查事项93件，其中联合检查事项94件。',
    '由2023年的66件增加到2024年的78件，增长19.2%。',
    '人均办案：办结行政复议案件960件，办案人员12人，人均办案75件。',
    '成功率由上年的95.2%提高到97.3%，提高3.1个百分点。',
    '评查案卷３０份，其中优秀１２份，良好１０份，其余９份为合格。',
  ];
  for (const text of wrong)
    it(`make the figures agree, each by one number: ${text}`, () => {
      const offered = repairs(text);
      assert.ok(offered.length >= 1 && offered.length <= 3, `${offered.length} are offered`);
      for (const [title, after] of offered) {
        assert.equal(findingsIn(after), 0, `${title} leaves nothing to be found`);
        assert.equal(countDifferences(text, after), 1, title);
      }
    });

  it('come nearest first and show the arithmetic that holds then', () => {
    assert.deepEqual(
      repairs('受理人民调解案件297起，成功调解271起，调解成功率达91.9%。').map(([title]) => title),
      [
        '把「91.9%」改为「91.2%」：271÷297=91.25%',
        '把「271起」改为「273起」：273÷297=91.92%',
        '把「297起」改为「295起」：271÷295=91.86%',
      ],
    );
  });

  it('keep full-width digits full-width', () => {
    assert.ok(
      repairs('评查案卷３０份，其中优秀１２份，良好１０份，其余９份为合格。').some(([, after]) =>
        after.includes('评查案卷３１份'),
      ),
    );
  });

  it('are no part of a fix of all', () => {
    const { service, analysis } = analyse('抽查事项93件，其中联合检查事项94件。');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
    const only = ['source.fixAll.hegao'];
    assert.deepEqual(service.codeActions(analysis, { range, context: { diagnostics: [], only } }), []);
  });

  it('are offered for figures alone', () => {
    assert.deepEqual(repairs('建设法制政府。'), []);
  });
});

/** How many numbers differ between two texts that have as many. */
function countDifferences(before: string, after: string): number {
  const numbers = (text: string) => text.match(/[\d０-９.．]+/g) ?? [];
  const other = numbers(after);
  return numbers(before).filter((number, at) => number !== other[at]).length;
}

describe('slips of the pen', () => {
  it('are one digit away, keep the decimals, and begin with no needless zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 2 }), (value, decimals) => {
        const numeral = (value / 10 ** decimals).toFixed(decimals);
        const slips = slipsOf(numeral);
        assert.ok(slips.length > 0);
        for (const slip of slips) {
          assert.equal(editDistance(numeral, slip), 1);
          assert.match(slip, /^(?:0|[1-9]\d*)(?:\.\d+)?$/);
          assert.equal(slip.split('.')[1]?.length ?? 0, decimals);
        }
      }),
    );
  });

  it('are none of what is no numeral', () =>
    assert.deepEqual(['', '三', '1.2.3', '1,234'].map(slipsOf), [[], [], [], []]));

  it('knows one slip by a look at both numerals', () => {
    const numerals = ['', ...Array.from({ length: 3 ** 4 }, (_, number) => number.toString(3))];
    for (const one of numerals)
      for (const other of numerals)
        assert.equal(isNumeralSlip(one, other), editDistance(one, other) === 1, `${one} ${other}`);
  });

  it('count two swapped neighbours once', () => {
    assert.equal(editDistance('143', '134'), 1);
    assert.equal(editDistance('12', '12'), 0);
    assert.equal(editDistance('', '12'), 2);
  });
});
