import assert from 'node:assert/strict';
import { createAnyWording } from '../../server/src/lexicon/matching/phrase.ts';

describe('wordings', () => {
  const cases: readonly (readonly [patterns: readonly string[], text: string, matches: boolean])[] = [
    [['下一步'], '下一步工作安排', true],
    [['下一步'], '上一步', false],
    [['存在…不足'], '仍存在一些不足', true],
    [['存在…不足'], '存在不足', true],
    [['存在…不足'], '不足依然存在', false],
    [['存在…不足', '存在…短板'], '存在短板', true],
    [['问题…原因', '举措…成效'], '主要举措及成效', true],
    [['甲…乙…丙'], '甲一乙二丙', true],
    [['甲…乙…丙'], '甲一丙二乙', false],
    // The same word must occur as often as it is asked for.
    [['甲…甲'], '甲', false],
    [['甲…甲'], '甲甲', true],
    [['…不足…'], '不足', true],
    [[], '不足', false],
    [['不足'], '', false],
  ];
  for (const [patterns, text, matches] of cases) {
    it(`${patterns.join(' | ')} ${matches ? 'matches' : 'does not match'} ${text}`, () => {
      assert.equal(createAnyWording(patterns)(text), matches);
    });
  }
});
