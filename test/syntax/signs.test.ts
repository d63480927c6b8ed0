import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanPlaces } from '../../server/src/syntax/characters.ts';
import { Sign, signsAt } from '../../server/src/syntax/signs.ts';

/** What each sign says, told by an expression. */
const told: Readonly<Record<keyof typeof Sign, RegExp>> = {
  quotedNumeral: /“[0-9〇零一二两三四五六七八九十百千万亿双]/,
  levelNumeral: /[0-9〇零一二两三四五六七八九十百千万亿双][大级]/,
  placeholder: /[Xx×○_【[〔#?*此错E]/,
  countedNumeral: /[0-9〇零一二两三四五六七八九十百千万亿双]个/,
  namedNumeral: /[”》][0-9〇零一二两三四五六七八九十百千万亿双]/,
  listedNumeral: /等[0-9〇零一二两三四五六七八九十百千万亿双]/,
};

describe('signs', () => {
  it('say what stands somewhere in the text', () => {
    const unit = fc.constantFrom(...'三6十双百大级个等“”》、数量半,。甲【×此');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const signs = signsAt(text, scanPlaces(text, 0));
        for (const [name, form] of Object.entries(told))
          assert.equal(
            (signs & Sign[name as keyof typeof Sign]) !== 0,
            form.test(text),
            `${name} of ${text}`,
          );
      }),
      { numRuns: 400 },
    );
  });
});
