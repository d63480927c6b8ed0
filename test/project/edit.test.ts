import assert from 'node:assert/strict';
import { changeProjectFile } from '../../server/src/project/edit.ts';

const finding = { rule: 'rate-mismatch', sentence: '0123456789abcdef', occurrence: 1 };
const inFile = { rule: 'wrong-term', file: 'a.txt' };

describe('a change of a project file', () => {
  it('makes one of nothing', () => {
    const text = changeProjectFile('', { kind: 'ignore', ignore: finding });
    assert.deepEqual(JSON.parse(text ?? ''), { ignore: [finding] });
    assert.ok(text?.endsWith('}\n'));
  });

  it('leaves comments and layout alone', () => {
    const before =
      '{\n  // 部门\n  "profile": "department",\n  "ignore": [\n    // 看过\n    { "rule": "wrong-term", "file": "a.txt" }\n  ]\n}\n';
    const text = changeProjectFile(before, { kind: 'ignore', ignore: finding }) ?? '';
    assert.ok(text.includes('// 部门') && text.includes('// 看过'), text);
    const after = changeProjectFile(text, { kind: 'heed', ignores: [finding] }) ?? '';
    assert.equal(after.replaceAll(/\s+/g, ''), before.replaceAll(/\s+/g, ''));
  });

  it('takes back several, and passes over those that are not there', () => {
    const before = JSON.stringify({ ignore: [finding, inFile, { ...finding, occurrence: 2 }] });
    const text = changeProjectFile(before, {
      kind: 'heed',
      ignores: [inFile, finding, { ...inFile, file: 'b' }],
    });
    assert.deepEqual(JSON.parse(text ?? ''), { ignore: [{ ...finding, occurrence: 2 }] });
    assert.equal(changeProjectFile('{}', { kind: 'heed', ignores: [inFile] }), '{}');
  });

  it('knows a first occurrence that is not written', () => {
    const { rule, sentence } = finding;
    const before = JSON.stringify({ ignore: [{ rule, sentence }] });
    assert.deepEqual(JSON.parse(changeProjectFile(before, { kind: 'heed', ignores: [finding] }) ?? ''), {
      ignore: [],
    });
  });

  it('sets the level of a rule beside its options, and takes it back', () => {
    const before = '{"rules":{"missing-section":{"notRequired":["plan"]}}}';
    const off = changeProjectFile(before, { kind: 'level', rule: 'missing-section', level: 'off' }) ?? '';
    assert.deepEqual(JSON.parse(off), {
      rules: { 'missing-section': { notRequired: ['plan'], severity: 'off' } },
    });
    const on = changeProjectFile(off, { kind: 'level', rule: 'missing-section', level: undefined }) ?? '';
    assert.deepEqual(JSON.parse(on), JSON.parse(before));
    assert.deepEqual(
      JSON.parse(changeProjectFile('{}', { kind: 'level', rule: 'wrong-term', level: 'off' }) ?? ''),
      {
        rules: { 'wrong-term': 'off' },
      },
    );
    assert.equal(changeProjectFile('{}', { kind: 'level', rule: 'wrong-term', level: undefined }), '{}');
  });

  it('sets the profile', () => {
    assert.deepEqual(
      JSON.parse(changeProjectFile('{"profile":"auto"}', { kind: 'profile', profile: 'legacy' }) ?? ''),
      {
        profile: 'legacy',
      },
    );
  });

  it('is refused where it could break what it does not understand', () => {
    for (const text of ['{ "ignore": [ }', '[]', '{ "ignore": {} }', '{ "a" }']) {
      assert.equal(changeProjectFile(text, { kind: 'ignore', ignore: finding }), undefined, text);
    }
    assert.equal(
      changeProjectFile('{"rules":[]}', { kind: 'level', rule: 'wrong-term', level: 'off' }),
      undefined,
    );
  });
});
