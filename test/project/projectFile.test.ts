import assert from 'node:assert/strict';
import { decodeProjectFile } from '../../server/src/project/projectFile.ts';
import { rules } from '../../server/src/rules/index.ts';
import { markRanges } from '../support/markers.ts';

const metas = rules.map(({ meta }) => meta);
const decode = (text: string) => decodeProjectFile(text, metas);

describe('a project file', () => {
  it('is read with comments and commas too many', () => {
    const { file, mistakes } = decode(`{
  // 我们是部门
  "profile": "department",
  "rules": {
    "wrong-term": "off",
    "missing-section": { "severity": "hint", "notRequired": ["firstResponsible"] },
  },
  "terms": [{ "wrong": "镇域治理站", "right": "镇综合治理中心" }],
  "requiredSections": [{ "title": "其他需要报告的情况", "inline": ["其他*情况"] }],
  "indicators": [{ "name": "共享法庭", "words": ["法庭工作站"], "units": ["家", "个"], "expected": true }],
  "ignore": [
    { "rule": "rate-mismatch", "sentence": "0123456789abcdef", "occurrence": 2 },
    { "rule": "clause-number-gap", "file": "草稿/一稿.txt" },
  ],
}`);
    assert.deepEqual(mistakes, []);
    assert.equal(file.profile, 'department');
    assert.deepEqual(file.levels, { 'wrong-term': 'off', 'missing-section': 'hint' });
    assert.deepEqual(file.options['missing-section'], { notRequired: ['firstResponsible'] });
    assert.deepEqual(
      file.terms.map(({ wrong, right, severity, safe }) => [wrong, right, severity, safe]),
      [[['镇域治理站'], '镇综合治理中心', 'warning', false]],
    );
    assert.deepEqual(file.contents, [{ title: '其他需要报告的情况', headings: [], inline: ['其他…情况'] }]);
    assert.deepEqual(file.indicators, [
      { name: '共享法庭', words: ['法庭工作站'], units: ['家', '个'], isExpected: true },
    ]);
    assert.deepEqual(
      file.ignores.map(({ ignore }) => ignore),
      [
        { rule: 'rate-mismatch', sentence: '0123456789abcdef', occurrence: 2 },
        { rule: 'clause-number-gap', file: '草稿/一稿.txt' },
      ],
    );
  });

  it('may be empty', () => {
    for (const text of ['', '  \n', '{}', '// 以后再写\n{}']) assert.deepEqual(decode(text).mistakes, []);
  });

  it('says where and what each mistake is, and reads the rest', () => {
    const cases: readonly (readonly [marked: string, message: RegExp])[] = [
      ['{ ⟦"profil"⟧: "department" }', /没有“profil”这一项（是否指 profile？）/],
      ['{ "profile": ⟦"departmnet"⟧ }', /没有“departmnet”这个值（是否指 department？），可用：auto、/],
      ['{ "profile": ⟦3⟧ }', /应为文字/],
      ['{ "rules": { ⟦"rate-mismach"⟧: "off" } }', /没有“rate-mismach”这条规则（是否指 rate-mismatch？）/],
      ['{ "rules": { "rate-mismatch": ⟦"warn"⟧ } }', /没有“warn”这个值/],
      ['{ "rules": { "rate-mismatch": { ⟦"level"⟧: "off" } } }', /没有“level”这个选项/],
      ['{ "rules": ⟦[]⟧ }', /应为 \{ … \}/],
      ['{ "rules": { "missing-section": { "notRequired": [⟦"plans"⟧] } } }', /是否指 plan？/],
      ['{ "indicators": [{ "name": "共享法庭", "units": [⟦"箩"⟧] }] }', /核稿不认识单位“箩”/],
      ['{ "indicators": [⟦{ "words": ["共享法庭"] }⟧] }', /缺少“name”/],
      ['{ "terms": [⟦{ "wrong": "甲乙" }⟧] }', /缺少“right”/],
      ['{ "terms": [{ "wrong": ⟦"甲"⟧, "right": "乙" }] }', /至少要 2 个字/],
      ['{ "terms": [{ "wrong": ⟦"*甲乙"⟧, "right": "乙" }] }', /\* 不能在头尾/],
      ['{ "terms": [{ "wrong": ⟦"甲*乙丙"⟧, "right": "乙" }] }', /第一个 \* 之前至少要两个字/],
      ['{ "terms": [⟦{ "wrong": "甲乙", "right": "甲乙" }⟧] }', /相同/],
      ['{ "terms": [⟦{ "wrong": "甲乙*丙", "right": "甲*乙*" }⟧] }', /一样多/],
      ['{ "ignore": [⟦{ "rule": "rate-mismatch" }⟧] }', /要有一项，而且只有一项/],
      ['{ "ignore": [{ "rule": "rate-mismatch", "sentence": ⟦"全文"⟧ }] }', /至少要 16 个字/],
      ['{ "profile": "auto", ⟦"profile"⟧: "legacy" }', /写了不止一次/],
      ['⟦[]⟧', /应为 \{ … \}/],
    ];
    for (const [marked, message] of cases) {
      const text = marked.replaceAll(/[⟦⟧]/g, '');
      const { mistakes } = decode(text);
      const ranges = mistakes.map(({ range }) => range);
      assert.equal(markRanges(text, ranges), marked);
      assert.match(mistakes[0]?.message ?? '', message);
      assert.equal(mistakes[0]?.severity, 'warning');
    }
  });

  it('keeps what stands beside a mistake', () => {
    const { file, mistakes } = decode(`{
      "rules": { "wrong-trem": "off", "rate-mismatch": "hint" },
      "terms": [{ "wrong": "甲甲" }, { "wrong": ["丙", "丙丁"], "right": "戊己" }],
      "profile": "township"
    }`);
    assert.equal(mistakes.length, 3);
    assert.deepEqual(file.levels, { 'rate-mismatch': 'hint' });
    assert.deepEqual(file.terms[0]?.wrong, ['丙丁']);
    assert.equal(file.profile, 'township');
  });

  it('is read past what is not JSON', () => {
    const { file, mistakes } = decode('{ "profile": "legacy" "rules": { "wrong-term": "off" } ');
    assert.equal(file.profile, 'legacy');
    assert.deepEqual(file.levels, { 'wrong-term': 'off' });
    assert.ok(mistakes.length > 0 && mistakes.every(({ severity }) => severity === 'error'));
    assert.match(mistakes.map(({ message }) => message).join(), /缺少英文逗号/);
  });

  it('never throws, whatever it is given', () => {
    for (const text of [
      '['.repeat(100_000),
      '{"a":'.repeat(100_000),
      '"'.repeat(50_000),
      '/*'.repeat(50_000),
      `{"terms":[${'{},'.repeat(50_000)}]}`,
      'x'.repeat(2_000_000),
      '\u0000\ud800{',
      '{"rules":{"__proto__":"off","constructor":"off"}}',
    ]) {
      const { mistakes } = decode(text);
      assert.ok(mistakes.length > 0, text.slice(0, 20));
      for (const { range } of mistakes) assert.ok(range.start <= range.end && range.end <= text.length);
    }
  });
});
