import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldWidth } from '../../server/src/text/width.ts';

describe('width folding', () => {
  const cases: readonly (readonly [written: string, folded: string])[] = [
    ['１２３，４５６．７％', '123,456.7%'],
    ['（一）', '(一)'],
    ['；：！？', ';:!?'],
    ['ＡＢＣｘｙｚ', 'ABCxyz'],
    ['　　一、', '  一、'],
    ['共\t5\u00a0件\r\n', '共 5 件  '],
    ['\ufeff报告', ' 报告'],
    // Marks that have no form in ASCII stay.
    ['。、“”《》〔〕【】', '。、“”《》〔〕【】'],
    ['𠮷野家５家', '𠮷野家5家'],
    ['', ''],
  ];
  for (const [written, folded] of cases) {
    it(`reads ${JSON.stringify(written)} as ${JSON.stringify(folded)}`, () => {
      assert.equal(foldWidth(written), folded);
    });
  }

  it('keeps the length and every place of any string, and folding twice changes nothing', () => {
    const anyText = fc.oneof(
      fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
      fc.string({
        unit: fc.constantFrom('Ａ', '，', '　', '\r', '\ufeff', '𠮷', '\ud800', '件', '～', '！'),
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWidth(text);
        assert.equal(folded.length, text.length);
        assert.equal(foldWidth(folded), folded);
        // Han, kana and every other character between the ideographic space and the full-width forms stays, but
        // for the byte order mark, which is read as a space.
        for (let at = 0; at < text.length; at++) {
          const code = text.charCodeAt(at);
          if (code > 0x3000 && code < 0xff01 && code !== 0xfeff) assert.equal(folded[at], text[at]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
