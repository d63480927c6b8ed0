import assert from 'node:assert/strict';
import { type Figure, isComparable, isCount, scanFigures } from '../../server/src/figures/figure.ts';
import { analyseBlock } from '../../server/src/model/blockAnalysis.ts';

function figuresOf(text: string): readonly Figure[] {
  const { folded, sentences, quantities } = analyseBlock(text);
  return scanFigures(folded, sentences, quantities);
}

function pair(text: string): readonly [Figure, Figure] {
  const [first, second] = figuresOf(text);
  assert.ok(first !== undefined && second !== undefined, text);
  return [first, second];
}

describe('a figure in its sentence', () => {
  it('has the words before it and after it', () => {
    const words = figuresOf('受理案件316起，其中约283起调解成功、20余起撤回。').map(
      ({ lead, tail }) => `${lead}|${tail}`,
    );
    assert.deepEqual(words, ['受理案件|', '其中|调解成功、', '调解成功、|撤回']);
  });

  it('stands in a sentence, a clause and a stretch between semicolons', () => {
    const places = figuresOf('收到5件,办结4件;移送3件。培训2场。').map(
      ({ sentence, clause, segment }) => `${sentence}.${clause}.${segment}`,
    );
    assert.deepEqual(places, ['0.0.0', '0.1.0', '0.2.1', '1.0.0']);
  });

  it('knows the innermost bracket around it', () => {
    const brackets = figuresOf('检查9家(企业5家(内资3家)、个体4家)，罚款2元').map(({ bracket }) => bracket);
    assert.deepEqual(brackets, [-1, 4, 9, 4, -1]);
  });

  it('is no part of a bracket that is never closed', () => {
    assert.deepEqual(
      figuresOf('检查9家(企业5家。').map(({ bracket }) => bracket),
      [-1, -1],
    );
  });

  it('is of the stage that its words name', () => {
    const stages = figuresOf('新收9件,受理8件,已办结7件,调解成功6件,印发5件').map(({ stage }) => stage?.rank);
    assert.deepEqual(stages, [1, 2, 3, 4, undefined]);
  });
});

describe('two figures', () => {
  const cases: readonly (readonly [text: string, comparable: boolean])[] = [
    ['5件、4起', true],
    ['5人、4名', true],
    ['5家、4户', true],
    ['5项、4条', true],
    ['5份、4条', false],
    ['5场、4次', false],
    ['5万元、4元', true],
    ['5次、4起', false],
    ['5人、4人次', false],
    ['5元、4件', false],
    ['5%、4件', false],
  ];
  for (const [text, comparable] of cases) {
    it(`${text} ${comparable ? 'may' : 'may not'} count the same`, () => {
      assert.equal(isComparable(...pair(text)), comparable);
    });
  }

  it('count something or measure it', () => {
    const counts = figuresOf('5件,4人,3元,2%,3倍,6小时').map(isCount);
    assert.deepEqual(counts, [true, true, true, false, false, false]);
  });
});
