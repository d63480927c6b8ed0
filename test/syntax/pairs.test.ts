import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseBlock } from '../../server/src/model/blockAnalysis.ts';
import { holds } from '../support/effort.ts';

const word = fc.constantFrom('依法行政', '执法监督', '推进', '的通知', '，', '。', '38件', '、');
const pair = fc.constantFrom('“”', '‘’', '《》', '〈〉', '（）', '()', '【】', '「」', '〔〕');

/** Text in which every mark has its partner, words on both sides of each mark. */
const { paired } = fc.letrec<{ paired: string; part: string }>((tie) => ({
  part: fc.oneof(
    { weight: 3, arbitrary: word },
    {
      weight: 2,
      arbitrary: fc
        .tuple(pair, word, tie('paired'))
        .map(([marks, before, inside]) => `${before}${marks[0]}推${inside}进${marks[1]}`),
    },
  ),
  paired: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
}));

function unpaired(text: string) {
  return analyseBlock(text).marks.unpaired;
}

describe('marks in pairs', () => {
  it('are all matched where none is missing', () => {
    holds(
      fc.property(paired, (text) => {
        assert.deepEqual(unpaired(text), { lone: [], doubled: [], years: [] });
      }),
    );
  });

  it('leave just one alone where one is taken out', () => {
    holds(
      fc.property(paired, fc.nat(), (text, choice) => {
        const places = [...text.matchAll(/[“”‘’《》〈〉（）()【】「」〔〕]/g)].map(({ index }) => index);
        const taken = places[choice % Math.max(1, places.length)];
        fc.pre(taken !== undefined);
        const { lone } = unpaired(text.slice(0, taken) + text.slice(taken + 1));
        assert.equal(lone.length, 1);
      }),
    );
  });
});
