import assert from 'node:assert/strict';
import { appliesTo, builtInTerms, createTermMatcher, type Term } from '../../server/src/lexicon/terms.ts';

const term = (wrong: readonly string[], right: string, more: Partial<Term> = {}): Term => ({
  id: 'a-term',
  wrong,
  right,
  severity: 'warning',
  safe: true,
  why: '规范表述不同',
  ...more,
});

/** «start-end right» of each wrong term. */
function find(terms: readonly Term[], text: string): readonly string[] {
  return createTermMatcher(terms)(text).map(({ start, end, term: { right } }) => `${start}-${end} ${right}`);
}

describe('terms', () => {
  it('are found at every place', () => {
    assert.deepEqual(find([term(['法制政府'], '法治政府')], '法制政府与法制政府'), [
      '0-4 法治政府',
      '5-9 法治政府',
    ]);
  });

  it('mark only the wrong part', () => {
    const marked = term(['思想为引导'], '为指导', { mark: '为引导' });
    assert.deepEqual(find([marked], '以…思想为引导'), ['4-7 为指导']);
  });

  it('are right inside a longer word', () => {
    const excepted = term(['法制审'], '法治审', { except: ['法制审核', '重大法制审'] });
    assert.deepEqual(find([excepted], '法制审核'), []);
    assert.deepEqual(find([excepted], '重大法制审'), []);
    assert.deepEqual(find([excepted], '法制审与法制审核'), ['0-3 法治审']);
  });

  it('may need another word beside them', () => {
    const needing = term(['减少处罚'], '减轻处罚', { needs: ['从轻', '免予'] });
    assert.deepEqual(find([needing], '减少处罚5件'), []);
    assert.deepEqual(find([needing], '从轻处罚3件、减少处罚5件'), ['7-11 减轻处罚']);
  });
});

describe('a term beside other words', () => {
  const renamed = term(['旧局'], '新局', { unless: ['原', '划转'], rightInTitles: true });

  it('is right where the block tells of the past', () => {
    assert.deepEqual(find([renamed], '会同旧局检查'), ['2-4 新局']);
    assert.deepEqual(find([renamed], '原旧局移交案卷'), []);
    assert.deepEqual(find([renamed], '旧局职责划转新局'), []);
  });

  it('is right beside a word of its own sentence, not of the next one', () => {
    const inSentence = term(['旧局'], '新局', { unlessInSentence: ['组建'] });
    assert.deepEqual(find([inSentence], '由旧局等组建新局'), []);
    assert.deepEqual(find([inSentence], '组建执法队。会同旧局检查'), ['8-10 新局']);
  });

  it('is right in the name of a document', () => {
    assert.deepEqual(find([renamed], '执行《旧局关于检查的意见》'), []);
    assert.deepEqual(find([renamed], '《意见》由旧局印发'), ['5-7 新局']);
  });

  it('is a slip in the reports of its years', () => {
    const later = term(['旧局'], '新局', { years: { from: 2019 } });
    assert.deepEqual(
      [2018, 2019, undefined].map((year) => appliesTo(later, year)),
      [false, true, false],
    );
    assert.equal(appliesTo(renamed, undefined), true);
  });
});

describe('the terms that come with Hegao', () => {
  const wrong: readonly (readonly [text: string, right: string])[] = [
    ['加快建设法制政府', '法治政府'],
    ['习近平法制思想', '习近平法治思想'],
    ['深刻领悟“三个确立”', '“两个确立”'],
    ['做到“四个维护”', '“两个维护”'],
    ['落实行政执法“四项制度”', '行政执法“三项制度”'],
    ['重大执法决定法治审核', '法制审核'],
    ['推行“双随机、一公示”', '双随机、一公开'],
    ['履行第一责任制人职责', '第一责任人'],
    ['办理行政复意案件', '行政复议'],
    ['截止2024年底', '截至'],
    ['重大事项法治审查', '合法性审查'],
  ];
  for (const [text, right] of wrong) {
    it(`find ${text}`, () => {
      assert.deepEqual(
        createTermMatcher(builtInTerms())(text).map((found) => found.term.right),
        [right],
      );
    });
  }

  const right = [
    '建设法治政府',
    '法制机构、法制审核、法制办',
    '重大执法决定法制审核',
    '合法性审查',
    '“两个确立”“两个维护”“四个意识”“四个自信”',
    '行政执法“三项制度”',
    '“双随机、一公开”',
    '截至12月底',
    '报名截止',
    '行政处罚案件减少5件',
    '以人民为中心',
    '引导群众',
  ];
  for (const text of right) {
    it(`leave ${text}`, () => assert.deepEqual(createTermMatcher(builtInTerms())(text), []));
  }
});
