import assert from 'node:assert/strict';
import { isCheckedScheme } from '../../client/src/names.ts';
import { createCrashCounter } from '../../client/src/text/crashCounter.ts';
import { decodeText } from '../../client/src/text/decode.ts';
import { proposePath } from '../../client/src/text/proposePath.ts';
import { isRuleId, ruleOfPath } from '../../client/src/text/rulePath.ts';

describe('decoding', () => {
  const utf16le = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

  it('reads UTF-8, UTF-16 and GB18030, without the mark', () => {
    assert.deepEqual(decodeText(Buffer.from('法治政府')), { text: '法治政府', encoding: 'utf8' });
    assert.deepEqual(decodeText(Buffer.from('\ufeff法治')), { text: '法治', encoding: 'utf8bom' });
    assert.deepEqual(decodeText(utf16le('法治')), { text: '法治', encoding: 'utf16le' });
    assert.deepEqual(decodeText(utf16le('法治').swap16()), { text: '法治', encoding: 'utf16be' });
    const gbk = Uint8Array.of(0xb7, 0xa8, 0xd6, 0xce);
    assert.deepEqual(decodeText(gbk), { text: '法治', encoding: 'gb18030' });
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf8' });
  });

  it('gives up on binary files and broken text', () => {
    assert.equal(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), undefined);
    assert.equal(decodeText(Uint8Array.of(0xff, 0xff, 0xff)), undefined);
  });
});

describe('rule addresses', () => {
  it('name a rule and nothing else', () => {
    assert.equal(ruleOfPath('/rules/rate-mismatch'), 'rate-mismatch');
    assert.equal(ruleOfPath('/rules/rate-mismatch/'), 'rate-mismatch');
    for (const path of [
      '/rules/',
      '/rules/../secret',
      '/rules/a/b',
      '/rules/A',
      '/other/a',
      '/rules/a..b',
      '',
    ]) {
      assert.equal(ruleOfPath(path), undefined, path);
    }
    assert.equal(isRuleId('total-mismatch'), true);
    assert.equal(isRuleId('total--mismatch'), false);
  });
});

describe('proposed export path', () => {
  it('lies beside the source and never on it', () => {
    assert.equal(proposePath('/a', '报告.txt', '/a/草稿.hegao.txt'), '/a/报告.txt');
    assert.equal(proposePath('/a', '报告.txt', '/a/报告.txt'), '/a/报告-纯文本.txt');
    assert.equal(proposePath('/', '报告', '/报告'), '/报告-纯文本');
  });
});

describe('crash counter', () => {
  it('stops after four restarts within three minutes', () => {
    const counter = createCrashCounter();
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((second) => counter.mayRestart(second * 1000)),
      [true, true, true, true, false],
    );
    assert.equal(counter.mayRestart(10 * 60_000), true);
  });
});

describe('schemes', () => {
  it('leaves out copies such as the old side of a diff', () => {
    assert.deepEqual(['file', 'untitled', 'vscode-vfs', 'memfs', 'git', 'output'].map(isCheckedScheme), [
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
