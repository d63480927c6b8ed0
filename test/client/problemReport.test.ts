import assert from 'node:assert/strict';
import { describeProblem, withoutDocument } from '../../client/src/text/problemReport.ts';

const words = {
  title: '题',
  notice: '说明',
  whatHappened: '经过',
  versions: '版本',
  settings: '设置',
  check: '检查',
  none: '无',
};

describe('the description of a problem', () => {
  it('has a place for what happened, and the facts', () => {
    const facts = {
      versions: ['Hegao 1', 'VS Code 2'],
      settings: { 'hegao.rules': { 'wrong-term': 'off' } },
      check: undefined,
    };
    assert.equal(
      describeProblem(facts, words),
      '# 题\n\n说明\n\n## 经过\n\n\n## 版本\n\n- Hegao 1\n- VS Code 2\n\n## 设置\n\n```json\n{\n  "hegao.rules": {\n    "wrong-term": "off"\n  }\n}\n```\n\n## 检查\n\n无\n',
    );
  });

  it('says how a report was checked and not which one', () => {
    const status = { uri: 'file:///秘密.txt', version: 3, kind: 'report', checked: { characters: 9 } };
    assert.deepEqual(withoutDocument(status), { kind: 'report', checked: { characters: 9 } });
  });
});
