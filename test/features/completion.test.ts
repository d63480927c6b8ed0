import assert from 'node:assert/strict';
import { completionTriggers } from '../../server/src/features/completion/completion.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyse } from '../support/analyse.ts';
import { withCursor } from '../support/markers.ts';
import { cleanReport } from '../support/reports.ts';

/** What is offered at the cursor, with the text after each choice. */
function offeredAt(marked: string) {
  const { text, offset } = withCursor(marked);
  const { service, analysis } = analyse(text);
  const { lines } = analysis;
  const { items } = service.completion(analysis, { position: lines.positionAt(offset) });
  return items.map((item) => {
    const edit = item.textEdit;
    assert.ok(edit !== undefined && 'range' in edit);
    const start = lines.offsetAt(edit.range.start);
    const end = lines.offsetAt(edit.range.end);
    assert.ok(start <= offset && offset <= end, 'the cursor is in the range');
    assert.equal(edit.range.start.line, edit.range.end.line, 'on one line');
    assert.ok((item.filterText ?? item.label).startsWith(text.slice(start, offset)), 'passes the filter');
    return { label: item.label, after: applyEdits(text, [{ start, end, newText: edit.newText }]) };
  });
}

const labels = (marked: string) => offeredAt(marked).map(({ label }) => label);

describe('completion of headings', () => {
  it('offers the next number of each level that is open, then the first of the level below', () => {
    const text = '一、成效\n（一）执法\n正文。\n（二）调解\n正文。\n|';
    assert.deepEqual(labels(text).slice(0, 3), ['（三）', '二、', '1.']);
  });

  it('writes numbers as the text does', () => {
    assert.deepEqual(labels('一、成效\n(一)执法\n正文。\n|').slice(0, 2), ['(二)', '二、']);
    assert.deepEqual(labels('一、成效\n1．执法\n正文。\n|').slice(0, 2), ['2．', '二、']);
    assert.deepEqual(labels('一、甲\n(一)乙\n二、丙\n|').slice(0, 2), ['三、', '(一)']);
    assert.ok(labels('十九、成效\n|').includes('二十、'));
  });

  it('takes the place of what is written of a number, and of the bracket closed by the editor', () => {
    const [next] = offeredAt('一、成效\n（一）执法\n　　（|）');
    assert.equal(next?.after, '一、成效\n（一）执法\n　　（二）');
    const [begun] = offeredAt('一、成效\n二|');
    assert.equal(begun?.after, '一、成效\n二、');
  });

  it('begins an empty document', () => {
    assert.equal(labels('|')[0], '一、');
  });

  it('offers the required contents that no heading names', () => {
    const text = cleanReport.replace(/三、存在[\s\S]*?\n\n/, '|');
    const offered = offeredAt(text);
    assert.ok(offered.some(({ label }) => label === '三、存在的不足和原因'));
    assert.equal(offered.filter(({ label }) => label.includes('第一责任人')).length, 0);
  });

  it('offers their titles alone behind a number that is written', () => {
    assert.deepEqual(labels('一、|'), [
      '主要举措和成效',
      '存在的不足和原因',
      '党政主要负责人履行推进法治建设第一责任人职责情况',
      '下一步工作安排',
    ]);
    assert.deepEqual(labels('一、存在|'), ['存在的不足和原因']);
  });

  it('offers only headings that count for their content', () => {
    const body = labels('一、|').map((title, index) => `${'一二三四'.charAt(index)}、${title}\n正文若干。\n`);
    const { analysis } = analyse(`江岭县人民政府2024年法治政府建设年度报告\n${body.join('')}`);
    assert.deepEqual(
      analysis.document.requiredContents.map(({ state }) => state),
      ['heading', 'heading', 'heading', 'heading'],
    );
  });

  it('offers the usual titles below a required content, those not yet written', () => {
    const before = '一、主要举措和成效\n（一）健全行政执法工作体系。正文。\n';
    const begun = labels(`${before}（二）健全|`);
    assert.ok(
      begun.includes('健全行政决策制度体系') && !begun.includes('健全行政执法工作体系'),
      begun.join(),
    );
    const [numbered] = offeredAt(`${before}|`).filter(({ label }) => label.includes('营商环境'));
    assert.equal(numbered?.after, `${before}（二）持续优化法治化营商环境`);
    assert.deepEqual(labels('一、存在的不足\n（一）健全|'), []);
    assert.deepEqual(labels(`${before}（二）健全法治队伍，健全|`), []);
  });

  it('offers nothing of the kind inside a sentence', () => {
    assert.deepEqual(labels('一、成效\n开展了|'), []);
    assert.deepEqual(labels('一、成效\n开展了（|）'), []);
  });
});

describe('completion of clauses', () => {
  it('goes on counting in a paragraph and from one to the next', () => {
    assert.deepEqual(labels('一、成效\n一是执法。二是调解；|'), ['三是']);
    assert.ok(labels('一、成效\n一是执法。\n二是调解。\n|').includes('三是'));
    const [third] = offeredAt('一是执法。二是调解。三|');
    assert.equal(third?.after, '一是执法。二是调解。三是');
  });

  it('does not go on behind a heading', () => {
    assert.ok(!labels('一、成效\n一是执法。\n二、问题\n|').includes('二是'));
  });
});

describe('completion of rates', () => {
  const cases: readonly (readonly [marked: string, offered: readonly string[]])[] = [
    ['全年受理人民调解案件400件，调解成功380件，调解成功率|。', ['95%']],
    ['全年受理人民调解案件400件，调解成功380件，调解成功率达|', ['95%']],
    ['全年收到代表建议297件，办结271件，办结率为|。', ['91.2%', '91.25%']],
    ['全年办结复议案件297件，其中调解结案31件，占|。', ['10.4%', '10.44%']],
    ['全年受理复议申请251件，2023年为200件，同比增长|。', ['25.5%']],
    ['办结率91.25%、合格率88.16%。收到提案297件，办结271件，办结率为|。', ['91.25%', '91.2%']],
    ['收到提案２９７件，办结２７１件，办结率为|，合格率９５％。', ['91.2％', '91.25％']],
  ];
  for (const [marked, wanted] of cases) it(marked, () => assert.deepEqual(labels(marked), wanted));

  it('tells where it comes from, and passes the check', () => {
    const { text, offset } = withCursor('全年收到代表建议297件，办结271件，办结率为|。');
    const { service, analysis } = analyse(text);
    const { items } = service.completion(analysis, { position: analysis.lines.positionAt(offset) });
    assert.match(items[0]?.detail ?? '', /271÷297=91\.25%/);
    for (const { after } of offeredAt('全年收到代表建议297件，办结271件，办结率为|。'))
      assert.deepEqual(analyse(after).analysis.findings, []);
  });

  it('offers nothing that no figures give', () => {
    for (const marked of [
      '办结率达|',
      '全年受理案件400件，办结率为|。',
      '印发文件3件，举办活动5场，群众满意率达|。',
      '收到提案297件，办结271件，办结率为|91.2%。',
      '收到提案297件，办结271件，提高|',
      '收到提案297件，办结271件，工作|',
      '收到提案297件。办结信访271件。群众满意度达|',
    ])
      assert.deepEqual(labels(marked), [], marked);
  });
});

describe('characters that ask for completion', () => {
  it('are in every word behind which a rate is offered', () => {
    const counts = '全年收到代表建议297件，办结271件，';
    const words = ['办结率', '办结率为', '办结率达', '办结率达到', '办结率是', '占', '占收到数的'];
    for (const word of words) {
      assert.ok(labels(`${counts}${word}|`).length > 0, word);
      assert.ok(
        completionTriggers.some((trigger) => word.includes(trigger)),
        word,
      );
    }
  });

  it('are one code unit each, as editors compare them', () => {
    for (const trigger of completionTriggers) assert.equal(trigger.length, 1);
  });
});

describe('completion of terms', () => {
  it('offers the fixed form once it is begun', () => {
    const [offered] = offeredAt('坚持以习近平新|为指导');
    assert.equal(offered?.after, '坚持以习近平新时代中国特色社会主义思想为指导');
    assert.deepEqual(labels('坚持以习近平新时代中国特色社会主义思想|'), []);
    assert.deepEqual(labels('落实行政执法“|'), ['行政执法“三项制度”']);
  });

  it('offers titles of laws behind 《 and names with numbers behind “', () => {
    assert.ok(labels('贯彻《老年|').includes('《老年人权益保障法》'));
    const [offered] = offeredAt('推行“双随|”监管');
    assert.equal(offered?.after, '推行“双随机、一公开”监管');
  });

  it('does not pop up in ordinary sentences', () => {
    for (const marked of ['工|', '规范行政执法|', '习近|', '法治|'])
      assert.deepEqual(labels(marked), [], marked);
  });
});
