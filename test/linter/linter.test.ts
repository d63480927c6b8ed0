import assert from 'node:assert/strict';
import { createLinter, type Linter } from '../../server/src/linter/linter.ts';
import type { BlockRule, DocumentRule, Finding, RuleMeta } from '../../server/src/linter/types.ts';
import { rules } from '../../server/src/rules/index.ts';

const asked = { profile: 'auto', atLeast: 'excerpt' } as const;

function meta(id: string, more: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id,
    title: id,
    summary: id,
    category: 'terms',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
    ...more,
  };
}

/** Finds every 错 of a block, and counts how often it is asked. */
function countingRule(): BlockRule & { readonly asked: () => number } {
  let calls = 0;
  return {
    meta: meta('wrong-word'),
    *checkBlock({ block }) {
      calls++;
      for (let at = block.folded.indexOf('错'); at !== -1; at = block.folded.indexOf('错', at + 1)) {
        yield wrongWord(at);
      }
    },
    asked: () => calls,
  };
}

function wrongWord(at: number): Finding {
  const range = { start: at, end: at + 1 };
  return {
    range,
    message: '错',
    related: [{ range: { start: 0, end: 1 }, message: '段首' }],
    fixes: [{ title: '改为对', safe: true, edits: [{ ...range, newText: '对' }] }],
  };
}

function found(linter: Linter, text: string): readonly string[] {
  return linter.lint(text, asked).findings.map(({ range, rule }) => `${range.start} ${rule}`);
}

describe('the linter', () => {
  it('moves all places of a block rule to the block', () => {
    const { findings } = createLinter([countingRule()]).lint('对\r\n\r\n甲错', asked);
    assert.deepEqual(findings, [
      {
        rule: 'wrong-word',
        severity: 'warning',
        message: '错',
        range: { start: 6, end: 7 },
        related: [{ range: { start: 5, end: 6 }, message: '段首' }],
        fixes: [{ title: '改为对', safe: true, edits: [{ start: 6, end: 7, newText: '对' }] }],
      },
    ]);
  });

  it('asks a block rule once for one text, wherever it moves', () => {
    const rule = countingRule();
    const linter = createLinter([rule]);
    assert.deepEqual(found(linter, '甲错\n乙\n甲错'), ['1 wrong-word', '6 wrong-word']);
    assert.equal(rule.asked(), 2);
    assert.deepEqual(found(linter, '新\n甲错\n乙'), ['3 wrong-word']);
    assert.equal(rule.asked(), 3);
  });

  it('remembers what the last run used and no more', () => {
    const rule = countingRule();
    const linter = createLinter([rule]);
    found(linter, '甲错');
    found(linter, '乙');
    found(linter, '甲错');
    assert.equal(rule.asked(), 3);
  });

  it('says the same warm as fresh after each of many edits', () => {
    const linter = createLinter(rules);
    let text = '一、工作\n收到40件,办结38件,办结率92%。\n三、打算\n一是学习。三是XX落实。\n法制政府。';
    for (const [from, to] of [
      ['92%', '95%'],
      ['三、', '二、'],
      ['\n法制政府', ''],
      ['一、工作', '一、工作\n法制政府。'],
      ['三是XX', '二是'],
      ['40件', '4件'],
    ] as const) {
      text = text.replace(from, to);
      assert.deepEqual(linter.lint(text, asked), createLinter(rules).lint(text, asked));
    }
  });

  it('orders findings by place, then by rule', () => {
    const at = (id: string, ...places: readonly (readonly [number, number])[]): DocumentRule => ({
      meta: meta(id),
      checkDocument: () => places.map(([start, end]) => ({ range: { start, end }, message: id })),
    });
    const { findings } = createLinter([at('b', [5, 6], [0, 9], [0, 1]), at('a', [5, 6])]).lint(
      '甲乙丙丁戊己庚辛壬',
      asked,
    );
    assert.deepEqual(
      findings.map(({ rule, range: { start, end } }) => `${rule} ${start}-${end}`),
      ['b 0-1', 'b 0-9', 'a 5-6', 'b 5-6'],
    );
  });

  it("takes the finding's severity before the rule's", () => {
    const severe: DocumentRule = {
      meta: meta('severe', { severity: 'hint' }),
      checkDocument: () => [
        { range: { start: 0, end: 1 }, message: '' },
        { range: { start: 1, end: 2 }, message: '', severity: 'error' },
      ],
    };
    const { findings } = createLinter([severe]).lint('甲乙', asked);
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['hint', 'error'],
    );
  });
});

describe('which rules are applied', () => {
  const whole: DocumentRule = { meta: meta('whole', { kinds: ['report'] }), checkDocument: () => [] };
  const any: DocumentRule = { meta: meta('any'), checkDocument: () => [] };
  const linter = createLinter([whole, any, countingRule()]);
  const checked = (text: string, atLeast: 'report' | 'excerpt' | 'other') => {
    const { document, checked: counts } = linter.lint(text, { profile: 'auto', atLeast });
    return `${document.kind} ${counts.characters} ${counts.blocks} ${counts.rules}`;
  };

  it('all of them to a report', () =>
    assert.equal(checked('2024年法治政府建设情况报告\n\n甲', 'other'), 'report 18 2 3'));
  it('those of its kind to an excerpt', () => assert.equal(checked('甲\n乙', 'excerpt'), 'excerpt 3 2 2'));
  it('none to what is something else', () => assert.equal(checked('甲错', 'other'), 'other 0 0 0'));

  it('none of them finds anything in an empty text', () => {
    for (const text of ['', '\n', '\r\n\r\n', ' ', '\ufeff', '\ud800']) {
      assert.deepEqual(createLinter(rules).lint(text, asked).findings, [], JSON.stringify(text));
    }
  });
});
