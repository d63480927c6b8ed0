import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanSentences } from '../../server/src/syntax/sentences.ts';
import { foldWidth } from '../../server/src/text/width.ts';

/** Sentences parted by ¦, clauses by |, so that a case is one line. */
function parts(text: string, from = 0): string {
  const folded = foldWidth(text);
  return scanSentences(folded, from)
    .map(({ clauses }) => clauses.map(({ start, end }) => folded.slice(start, end)).join('|'))
    .join('¦');
}

describe('sentences and clauses', () => {
  const cases: readonly (readonly [text: string, parts: string])[] = [
    ['受理3件，办结2件。', '受理3件,|办结2件。'],
    ['受理3件;办结2件。收到5件', '受理3件;|办结2件。¦收到5件'],
    ['抓落实：一是开会', '抓落实:|一是开会'],
    ['怎么办？马上办！办好了。', '怎么办?¦马上办!¦办好了。'],
    // Marks that belong to a number or a time part nothing.
    ['罚款296,100元', '罚款296,100元'],
    ['罚款１，２９６，１００元，已入库', '罚款1,296,100元,|已入库'],
    ['上午9:30开会', '上午9:30开会'],
    ['共3,200件', '共3,200件'],
    // These do.
    ['收到3,办结2', '收到3,|办结2'],
    ['2024,2025两年', '2024,|2025两年'],
    ['比分3:2', '比分3:|2'],
    // What closes a quotation belongs to its sentence.
    ['他说:“办结了。”随后', '他说:|“办结了。”¦随后'],
    ['(已办结。)随后', '(已办结。)¦随后'],
    ['真的吗?!是的', '真的吗?!¦是的'],
    ['增长2.5倍。', '增长2.5倍。'],
    ['', ''],
    ['  ', ''],
    ['。', '。'],
  ];
  for (const [text, expected] of cases) {
    it(`parts ${JSON.stringify(text)}`, () => assert.equal(parts(text), expected));
  }

  it('begin where they are told to', () =>
    assert.equal(parts('一、抓落实。办好了。', 2), '抓落实。¦办好了。'));

  it('name the mark that ends a clause', () => {
    const marks = scanSentences('甲,乙;丙:丁。戊', 0).flatMap(({ clauses }) =>
      clauses.map(({ mark }) => mark),
    );
    assert.deepEqual(marks, [',', ';', ':', '。', '']);
  });

  it('cover the text without gap or overlap, whatever it is', () => {
    const pieces = fc.constantFrom('件', '1', ',', ':', ';', '。', '?', '”', ')', ' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (some) => {
        const text = some.join('');
        const sentences = scanSentences(text, 0);
        let at = 0;
        for (const { start, end, clauses } of sentences) {
          assert.equal(start, at);
          assert.equal(clauses[0]?.start, start);
          assert.equal(clauses.at(-1)?.end, end);
          for (const [index, clause] of clauses.slice(1).entries())
            assert.equal(clause.start, clauses[index]?.end);
          at = end;
        }
        assert.equal(text.slice(at).trim(), '');
      }),
      { numRuns: 150 },
    );
  });
});
