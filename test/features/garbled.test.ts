import assert from 'node:assert/strict';
import { isGarbled } from '../../server/src/features/garbled.ts';
import { sampleReports } from '../support/samples.ts';

const sentence = '江岭县人民政府关于2024年度法治政府建设情况的报告，全年受理行政复议案件297件。';
const gbkBytes = Buffer.from(
  'bdadc1ebcfd8c8cbc3f1d5feb8aeb9d8d3da32303234c4eab6c8b7a8d6ced5feb8aebda8c9e8c7e9bff6b5c4b1a8b8e6',
  'hex',
);

describe('garbled text', () => {
  it('is found where GBK was read as UTF-8, Latin-1 or Windows-1252', () => {
    assert.equal(new TextDecoder('gbk').decode(gbkBytes), '江岭县人民政府关于2024年度法治政府建设情况的报告');
    for (const encoding of ['utf-8', 'latin1', 'windows-1252']) {
      assert.ok(isGarbled(new TextDecoder(encoding).decode(gbkBytes)), encoding);
    }
    assert.ok(isGarbled('Ã»ÓÐÎÊÌâ'));
    assert.ok(isGarbled(`# Titel\n\n${new TextDecoder('latin1').decode(gbkBytes)}`));
  });

  it('is found where UTF-8 was read as something else', () => {
    const bytes = Buffer.from(sentence);
    for (const encoding of ['gbk', 'latin1', 'windows-1252']) {
      assert.ok(isGarbled(new TextDecoder(encoding).decode(bytes)), encoding);
    }
  });

  it('is found where a wrong reading was saved', () => {
    assert.ok(isGarbled('锟斤拷锟斤拷锟斤拷锟斤拷 2024 锟斤拷'));
  });

  it('is not seen in texts that can be read', () => {
    const readable = [
      '',
      sentence,
      'Plain English with a café, a naïve façade and an œuvre.',
      'Œuvre complète d’été : « Où êtes-vous ? » — ÀÉÈÊ… là-bas, à côté.',
      'Äußerst größere Übungen, Öl und ß; Maße: 3 × 4 ± 1 °C, § 5.',
      'Tiếng Việt có rất nhiều dấu, ví dụ như những chữ này.',
      'これは日本語の文章です。カタカナもあります。',
      '이것은 한국어 문장입니다.',
      'Это русский текст.',
      '姓名××××，电话××××××，地址××××××××。',
      '……——……——“”‘’……',
      '┌────┬────┐\n│ 表 │ 格 │\n└────┴────┘ ····°°°°',
      '买买提·吐尔逊·阿不都拉，3 × 5 = 15，±0.5℃',
      `${sentence.repeat(20)}一处坏字\ufffd\ufffd\ufffd\ufffd。`,
      `所谓“锟斤拷”，是编码转换出错后的常见乱码。${sentence.repeat(3)}`,
      'const a = 1; // ¯\\_(ツ)_/¯',
      '\ud800\udc00\ud800 lone',
    ];
    for (const text of readable) assert.ok(!isGarbled(text), JSON.stringify(text));
    for (const text of sampleReports()) assert.ok(!isGarbled(text), text.slice(0, 40));
  });
});
