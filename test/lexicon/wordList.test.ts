import assert from 'node:assert/strict';
import { createWordList } from '../../server/src/lexicon/matching/wordList.ts';

describe('a list of words', () => {
  const list = createWordList(['受理', '共', '共计', '共受理', '累计']);

  it('has the longest word at a place', () => {
    assert.equal(list.at('共计36件', 0), '共计');
    assert.equal(list.at('已共受理36件', 1), '共受理');
    assert.equal(list.at('共36件', 0), '共');
    assert.equal(list.at('36件', 0), undefined);
    assert.equal(list.at('共', 1), undefined);
  });

  it('is found anywhere in a text', () => {
    assert.equal(list.isIn('全年累计36件'), true);
    assert.equal(list.isIn('全年累积36件'), false);
    assert.equal(list.isIn(''), false);
    assert.equal(createWordList([]).isIn('共'), false);
  });

  it('is skipped as often as its words follow each other', () => {
    assert.equal(list.skip('全年累计共受理36件', 2), 7);
    assert.equal(list.skip('全年', 1), 1);
  });
});
