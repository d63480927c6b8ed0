import assert from 'node:assert/strict';
import { parseLabel, scanClauseLabels } from '../../server/src/syntax/labels.ts';
import { foldWidth } from '../../server/src/text/width.ts';

/** «form number mark», with the right mark after → where the written one is broken. */
function read(line: string): string {
  const folded = foldWidth(line);
  const label = parseLabel(folded, 0);
  if (label === undefined) return '';
  const mark = folded.slice(label.range.start, label.range.end);
  const digits = folded.slice(label.numberRange.start, label.numberRange.end);
  const repair = label.wellFormed === undefined ? '' : ` → ${label.wellFormed}`;
  return `${label.form} ${label.number} ${digits} ${mark}${repair}`;
}

describe('heading labels', () => {
  const cases: readonly (readonly [line: string, label: string])[] = [
    ['一、工作情况', 'chinese 1 一 一、'],
    ['十、其他', 'chinese 10 十 十、'],
    ['十二、其他', 'chinese 12 十二 十二、'],
    ['二十一、其他', 'chinese 21 二十一 二十一、'],
    ['一 、工作情况', 'chinese 1 一 一 、'],
    ['（一）工作情况', 'chinese-paren 1 一 (一)'],
    ['(十三)工作情况', 'chinese-paren 13 十三 (十三)'],
    ['（ 二 ）工作情况', 'chinese-paren 2 二 ( 二 )'],
    ['1.健全机制', 'arabic-dot 1 1 1.'],
    ['１．健全机制', 'arabic-dot 1 1 1.'],
    ['12. 健全机制', 'arabic-dot 12 12 12.'],
    ['1.2024年工作', 'arabic-dot 1 1 1.'],
    ['(3)健全机制', 'arabic-paren 3 3 (3)'],
    ['（１０）健全机制', 'arabic-paren 10 10 (10)'],
    // Broken marks, with the right one.
    ['一.工作情况', 'chinese 1 一 一. → 一、'],
    ['一，工作情况', 'chinese 1 一 一, → 一、'],
    ['一）工作情况', 'chinese-paren 1 一 一) → (一)'],
    ['（一、工作情况', 'chinese-paren 1 一 (一、 → (一)'],
    ['1、健全机制', 'arabic-dot 1 1 1、 → 1.'],
    ['2)健全机制', 'arabic-paren 2 2 2) → (2)'],
    // No labels.
    ['一是健全机制', ''],
    ['一年来,全区', ''],
    ['1.5万人次参加', ''],
    ['2024年,全区', ''],
    ['123.工作', ''],
    ['（试行）', ''],
    ['(第一批)', ''],
    ['三大攻坚战', ''],
    ['', ''],
    ['一', ''],
    ['(', ''],
    ['十', ''],
  ];
  for (const [line, expected] of cases) {
    it(`reads ${JSON.stringify(line)}`, () => assert.equal(read(line), expected));
  }

  it('stand where they are looked for', () => {
    assert.equal(parseLabel('  (一)工作', 2)?.range.start, 2);
    assert.deepEqual(parseLabel('  (一)工作', 2)?.numberRange, { start: 3, end: 4 });
    assert.equal(parseLabel('  (一)工作', 0), undefined);
  });
});

describe('clause labels', () => {
  const cases: readonly (readonly [text: string, numbers: string])[] = [
    ['一是抓学习。二是抓落实。', '1 2'],
    ['主要有:一是抓学习;二是抓落实', '1 2'],
    ['抓学习,三是抓落实', '3'],
    ['。十二是收尾', '12'],
    ['**一是**抓学习', '1'],
    ['（一）抓落实。一是学习', '1'],
    // The words that only look like one.
    ['统一是前提', ''],
    ['其中之一是学习', ''],
    ['第一是学习', ''],
    ['一是否,二是否', ''],
    ['全年万一是', ''],
    ['', ''],
  ];
  for (const [text, numbers] of cases) {
    it(`finds ${numbers === '' ? 'none' : numbers} in ${JSON.stringify(text)}`, () => {
      const found = scanClauseLabels(foldWidth(text)).map(({ number }) => number);
      assert.equal(found.join(' '), numbers);
    });
  }

  it('name the number and the whole mark', () => {
    assert.deepEqual(scanClauseLabels('好。十一是办'), [
      { number: 11, numberRange: { start: 2, end: 4 }, range: { start: 2, end: 5 } },
    ]);
  });
});
