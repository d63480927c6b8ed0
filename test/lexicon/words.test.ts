import assert from 'node:assert/strict';
import { approximatorAfter, approximatorBefore } from '../../server/src/lexicon/figures/approximators.ts';
import {
  isRest,
  leadingStageOf,
  namedRateOf,
  newStatementVerb,
  stageOf,
} from '../../server/src/lexicon/figures/figureWords.ts';
import { matchPartition } from '../../server/src/lexicon/figures/partitions.ts';
import { unitAt } from '../../server/src/lexicon/figures/units.ts';
import {
  countGenreWords,
  hasOrganEnding,
  hasTitleEnding,
  isOpening,
  isPageLine,
  namesReport,
} from '../../server/src/lexicon/frame.ts';
import { nameEndAt } from '../../server/src/lexicon/names/names.ts';

describe('words at a place', () => {
  it('take the longest unit', () => {
    assert.equal(unitAt('人次', 0)?.text, '人次');
    assert.equal(unitAt('个百分点', 0)?.text, '个百分点');
    assert.equal(unitAt('个工作日', 0)?.text, '个工作日');
    assert.equal(unitAt('甲', 0), undefined);
    assert.equal(unitAt('', 0), undefined);
  });

  it('take the longest approximating word', () => {
    assert.equal(approximatorBefore('不超过5', 3)?.kind, 'atMost');
    assert.equal(approximatorBefore('超过5', 2)?.kind, 'above');
    assert.equal(approximatorBefore('将近 5', 3)?.word, '将近');
    assert.equal(approximatorBefore('最近5', 2), undefined);
    assert.equal(approximatorBefore('5', 0), undefined);
    assert.equal(approximatorAfter('5件及以上', 2)?.kind, 'atLeast');
    assert.equal(approximatorAfter('5件', 2), undefined);
  });

  it('know where a name with a numeral ends', () => {
    assert.equal(nameEndAt('行政执法三项制度', 4), 8);
    assert.equal(nameEndAt('进行千家万户', 2), 6);
    assert.equal(nameEndAt('三个和尚', 0), undefined);
  });
});

describe('words beside figures', () => {
  const stages: readonly (readonly [lead: string, rank: number | undefined])[] = [
    ['全年新收行政复议申请', 1],
    ['依法受理', 2],
    ['受理的案件中已办结', 3],
    ['调解成功', 4],
    ['印发文件', undefined],
  ];
  for (const [lead, rank] of stages)
    it(`${lead} is of stage ${rank}`, () => assert.equal(stageOf(lead)?.rank, rank));

  it('begin a stage after adverbs only', () => {
    assert.equal(leadingStageOf('均已办结')?.word, '办结');
    assert.equal(leadingStageOf('案件办结'), undefined);
  });

  it('name a rate by its longest name', () => {
    const mention = namedRateOf('人民调解成功率');
    assert.ok(mention?.rate.names.includes('调解成功率'));
    assert.equal(mention?.qualifier, '人民');
    assert.equal(namedRateOf('出勤率'), undefined);
  });

  it('begin a new statement', () => {
    assert.equal(newStatementVerb('共开展培训'), '开展');
    assert.equal(newStatementVerb('企业'), undefined);
  });

  it('close a list', () => assert.deepEqual(['其余', '其他案件', '企业'].map(isRest), [true, true, false]));

  it('fill a partition each class once', () => {
    assert.deepEqual(matchPartition(['一般程序案件', '简易程序案件']), {
      rests: ['案件', '案件'],
      isStrict: true,
    });
    assert.equal(matchPartition(['简易程序', '简易程序']), undefined);
    assert.equal(matchPartition(['简易程序']), undefined);
    assert.equal(matchPartition(['简易程序', '听证程序']), undefined);
    // 行政 of the longer name is not spent on the shorter one.
    assert.ok(matchPartition(['党内规范性文件', '行政规范性文件']) !== undefined);
  });
});

describe('words of the frame', () => {
  const yes = (name: string, test: (text: string) => boolean, texts: readonly string[]) =>
    it(`${name}: ${texts.join(' ')}`, () =>
      assert.deepEqual(
        texts.filter((text) => !test(text)),
        [],
      ));
  const no = (name: string, test: (text: string) => boolean, texts: readonly string[]) =>
    it(`not ${name}: ${texts.join(' ')}`, () => assert.deepEqual(texts.filter(test), []));

  yes('a page line', isPageLine, ['索引号: 0123', '发布日期 2025-01-10', '来源:区司法局']);
  no('a page line', isPageLine, ['来源广泛', '名称规范', '2024年', '']);
  yes('the name of a report', namesReport, [
    '2024年度法治政府建设情况报告',
    '2018年依法行政工作报告',
    '法治政府建设年度工作情况',
  ]);
  no('the name of a report', namesReport, ['政府信息公开工作年度报告', '法治政府']);
  yes('an opening', isOpening, ['现将有关情况报告如下', '现将工作情况汇报如下:']);
  no('an opening', isOpening, ['工作报告', '']);
  yes('a title ending', hasTitleEnding, ['法治政府建设情况', '工作报告', '年度报告(公开稿)', '工作总结 ']);
  no('a title ending', hasTitleEnding, ['加强组织领导', '']);
  yes('an organ ending', hasOrganEnding, ['青溪县人民政府', '柳桥镇政府', '青溪县司法局', '青溪县委']);
  no('an organ ending', hasOrganEnding, ['加强监督', '']);

  it('counts each word of the genre once', () => {
    assert.equal(countGenreWords('行政执法与行政执法'), 1);
    assert.equal(countGenreWords('行政执法、行政复议、普法'), 3);
    assert.equal(countGenreWords('天气晴'), 0);
  });
});
