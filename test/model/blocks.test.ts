import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseBlock } from '../../server/src/model/blockAnalysis.ts';
import { contentOf } from '../../server/src/model/blocks.ts';
import { blocksOf, kindsOf } from './read.ts';

describe('attachments', () => {
  it('are named below the text, and head nothing', () => {
    const head = ['三、下一步打算', '1.加强培训。', '2.加强监督。'];
    for (const list of [
      ['附件：1.青溪县统计表', '', '　　　2．青溪县目录'],
      ['附 件：', '1、青溪县统计表', '2、青溪县目录'],
    ]) {
      const kinds = kindsOf([...head, ...list, '', '青溪县人民政府', '2024年1月10日']);
      assert.deepEqual(
        kinds.filter((kind) => kind !== 'blank'),
        [
          'heading',
          'heading',
          'heading',
          ...list.filter((line) => line !== '').map(() => 'note'),
          'signature',
          'date',
        ],
      );
    }
  });
  it('after the date hide neither it nor the organ that signs', () => {
    const lines = ['扎实推进。', '青溪县人民政府', '2024年1月10日', '附件：1.统计表', '2.目录'];
    assert.deepEqual(kindsOf(lines), ['paragraph', 'signature', 'date', 'note', 'note']);
  });
  it('of one name, or of a text of its own, are followed by headings', () => {
    assert.deepEqual(kindsOf(['附件：青溪县工作方案', '1.总体要求', '一、加强领导']), [
      'note',
      'heading',
      'heading',
    ]);
    assert.deepEqual(kindsOf(['附件：1.统计表', '3.加强培训', '2.目录']), ['note', 'heading', 'heading']);
  });
});

describe('the forms of lines', () => {
  const cases: readonly (readonly [line: string, kind: string])[] = [
    ['一、主要工作', 'heading'],
    ['一、主要工作:', 'heading'],
    ['（一）加强领导', 'heading'],
    ['(一)加强领导。成立领导小组。', 'heading'],
    ['1.健全机制。印发要点。', 'heading'],
    ['１．健全机制', 'heading'],
    ['1、健全机制', 'heading'],
    ['(1)健全机制', 'heading'],
    ['（２）健全机制', 'heading'],
    ['　　（三）严格执法', 'heading'],
    ['\t(三)严格执法', 'heading'],
    ['## 主要工作', 'heading'],
    ['### 1. 健全机制', 'heading'],
    ['**加强领导**', 'heading'],
    ['**(一)加强领导**', 'heading'],
    ['**加强领导。**成立领导小组。', 'paragraph'],
    ['#话题', 'paragraph'],
    ['一是加强领导。', 'paragraph'],
    ['一年来,全县扎实工作。', 'paragraph'],
    ['2024年,全县扎实工作。', 'paragraph'],
    ['| 案件 | 30 |', 'table-row'],
    ['|---|---|', 'table-row'],
    ['　　', 'blank'],
    ['', 'blank'],
    ['\u00a0', 'blank'],
  ];
  for (const [line, kind] of cases) {
    it(`${JSON.stringify(line)} is ${kind}`, () => {
      assert.equal(kindsOf(['一、概述', '全县扎实工作。', line, '全县扎实工作。'])[2], kind);
    });
  }
});

describe("a heading's own words", () => {
  const cases: readonly (readonly [line: string, title: string | undefined])[] = [
    ['一、主要工作', '主要工作'],
    ['一、主要工作。', '主要工作'],
    ['（二）严格执法：成立专班', '严格执法'],
    ['(一)加强领导。一是成立专班。', '加强领导'],
    ['(一)加强领导;一是成立专班。', '加强领导'],
    ['**(一)加强领导**', '加强领导'],
    ['## 主要工作 ', '主要工作'],
    ['1. 健全机制，夯实基础。印发要点。', '健全机制,夯实基础'],
    ['**加强领导**', '加强领导'],
    ['(一)', ''],
    ['全县扎实工作。', undefined],
  ];
  for (const [line, title] of cases) {
    it(`${line} is headed ${title ?? 'by nothing'}`, () => {
      const { title: range, folded } = analyseBlock(line);
      assert.equal(range === undefined ? undefined : folded.slice(range.start, range.end), title);
    });
  }

  it('are found without indent and marks', () => {
    assert.equal(contentOf(analyseBlock('　　**（一）加强领导** ')), '(一)加强领导');
    assert.equal(analyseBlock('### 1. 健全').hashes, 3);
    assert.equal(analyseBlock('####### 七').hashes, 0);
  });
});

describe('blocks', () => {
  it('keep their places with CRLF and lone CR', () => {
    const text = '一、概述\r\n\r\n　　全县工作。\r(一)执法';
    assert.deepEqual(
      blocksOf(text).map(({ start, end }) => text.slice(start, end)),
      ['一、概述', '', '　　全县工作。', '(一)执法'],
    );
  });

  it('hold every character but line ends, whatever the text', () => {
    const piece = fc.constantFrom(
      '一、',
      '(一)',
      '。',
      '\n',
      '\r\n',
      '　',
      '2024年',
      '件',
      '**',
      '#',
      '|',
      '政府',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, analysis } of blocksOf(text)) {
          assert.match(text.slice(at, start), /^(?:\r\n|\r|\n)?$/);
          assert.equal(text.slice(start, end), analysis.text);
          at = end;
        }
        assert.equal(at, text.length);
      }),
      { numRuns: 100 },
    );
  });
});
