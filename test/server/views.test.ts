import assert from 'node:assert/strict';
import { readFigures } from '../../server/src/ledger/figures.ts';
import { toLedger } from '../../server/src/ledger/figuresJson.ts';
import { figuresRequest } from '../../server/src/protocol.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { createLineIndex } from '../../server/src/text/lineIndex.ts';
import {
  type FiguresResult,
  type InsertContentResult,
  insertContentRequest,
  type Structure,
  structureRequest,
} from '../../server/src/viewProtocol.ts';
import { type InProcess, startInProcess } from '../support/inProcess.ts';
import { changeOf } from '../support/lspClient.ts';
import { cleanReport, otherText, reportWithWrongRate, rightRate, wrongRate } from '../support/reports.ts';

const uri = 'file:///r.hegao.txt';
const withoutPlan = cleanReport.replace(/\n四、[\s\S]*?(?=\n\n江岭县)/, '');

describe('server, for the views', () => {
  let client: InProcess;
  afterEach(() => client.dispose());

  const open = async (text: string, languageId?: string) => {
    client = await startInProcess();
    client.open(uri, text, languageId);
    await client.status(uri, 1);
  };
  const structure = () => client.connection.sendRequest<Structure | null>(structureRequest, { uri });
  const insert = (content: string) =>
    client.connection.sendRequest<InsertContentResult | null>(insertContentRequest, { uri, content });

  it('tells the sections with their findings, and what is required', async () => {
    await open(reportWithWrongRate);
    const answer = await structure();
    assert.ok(answer);
    assert.equal(answer.version, 1);
    assert.deepEqual(
      answer.sections.map(({ number, title, level, line }) => ({ number, title, level, line })),
      [
        { number: '一', title: '2024年推进法治政府建设的主要举措和成效', level: 1, line: 4 },
        { number: '二', title: '党政主要负责人履行推进法治建设第一责任人职责情况', level: 1, line: 8 },
        { number: '三', title: '存在的问题和不足及原因', level: 1, line: 11 },
        { number: '四', title: '2025年工作安排', level: 1, line: 15 },
      ],
    );
    const [first] = answer.sections;
    assert.equal(first?.heading, '一、2024年推进法治政府建设的主要举措和成效');
    assert.equal(reportWithWrongRate.slice(first.start, first.start + 2), '一、');
    assert.deepEqual(first.findings, { error: 1, warning: 0, information: 0, hint: 0 });
    assert.deepEqual(
      first.children.map(({ findings }) => findings.error),
      [1, 0],
    );
    assert.deepEqual(
      answer.required.map(({ id, state, canInsert, place }) => ({ id, state, canInsert, line: place?.line })),
      [
        { id: 'achievements', state: 'heading', canInsert: false, line: 4 },
        { id: 'shortcomings', state: 'heading', canInsert: false, line: 11 },
        { id: 'firstResponsible', state: 'heading', canInsert: false, line: 8 },
        { id: 'plan', state: 'heading', canInsert: false, line: 15 },
      ],
    );
    assert.deepEqual(first.tells, [answer.required[0]?.title]);
    assert.equal(answer.outside, null);
  });

  it('keeps the ids of sections while words change, and follows the text', async () => {
    await open(cleanReport);
    const before = await structure();
    client.change(uri, 2, [
      changeOf(cleanReport, rightRate, wrongRate),
      changeOf(cleanReport, '2025年工作安排', '2025年的工作安排'),
    ]);
    const after = await structure();
    assert.equal(after?.version, 2);
    const ids = (answer: Structure | null) =>
      answer?.sections.map(({ id, children }) => [id, children.map((child) => child.id)]);
    assert.deepEqual(ids(after), ids(before));
    assert.equal(after?.sections[0]?.findings.error, 1);
    assert.equal(after?.sections[3]?.title, '2025年的工作安排');
  });

  it('counts what is found before the first section apart', async () => {
    await open(`${cleanReport.replace('扎实推进法治政府建设', '扎实推进法制政府建设')}`);
    const outside = (await structure())?.outside;
    assert.equal(outside?.place.line, 2);
    assert.equal(
      Object.values(outside.findings).reduce((sum, each) => sum + each),
      1,
    );
  });

  it('writes what is missing, by the edits of the quick fix', async () => {
    await open(withoutPlan);
    const plan = (await structure())?.required.find(({ id }) => id === 'plan');
    assert.deepEqual([plan?.state, plan?.place, plan?.canInsert], ['missing', null, true]);
    const result = await insert('plan');
    assert.equal(result?.version, 1);
    assert.match(result.edits[0]?.newText ?? '', /四、/);
    const [found] = (await client.diagnostics(uri, 1)).filter(({ code }) => code === 'missing-section');
    assert.ok(found);
    const fixes = await client.fixes(uri, found);
    assert.deepEqual(fixes[0]?.edit?.changes?.[uri], result.edits);

    const lines = createLineIndex(withoutPlan);
    const edits = result.edits.map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      newText,
    }));
    client.change(uri, 2, [{ text: applyEdits(withoutPlan, edits) }]);
    const written = (await structure())?.required.find(({ id }) => id === 'plan');
    assert.deepEqual([written?.state, written?.canInsert], ['heading', false]);
  });

  it('has nothing to write where nothing is missing, and says nothing of what is no report', async () => {
    await open(cleanReport);
    assert.equal(await insert('plan'), null);
    assert.equal(await insert('whatever'), null);
    client.open('file:///other.txt', otherText, 'plaintext');
    const params = { uri: 'file:///other.txt' };
    assert.equal(await client.connection.sendRequest(structureRequest, params), null);
    assert.equal(await client.connection.sendRequest(structureRequest, { uri: 'file:///none' }), null);
    assert.deepEqual(client.log, []);
  });

  it('tells what each figure counts, where, and whether it agrees', async () => {
    await open(reportWithWrongRate);
    const answer = await client.connection.sendRequest<FiguresResult>(figuresRequest, { uri });
    assert.deepEqual(
      answer.quantities.map(({ label, indicator, text, state, severity, line }) => [
        label,
        indicator,
        text,
        state,
        severity,
        line,
      ]),
      [
        ['受理人民调解案件', '矛盾纠纷受理', '400件', 'fails', 'error', 5],
        ['调解成功', '矛盾纠纷化解', '380件', 'fails', 'error', 5],
        ['调解成功率', '调解成功率', '91%', 'fails', 'error', 5],
        ['开展执法检查', '行政检查', '120次', 'holds', null, 6],
        ['联合检查', null, '35次', 'holds', null, 6],
        ['县政府主要负责人主持召开专题会议', null, '4次', 'unchecked', null, 9],
      ],
    );
    const rate = answer.quantities[2];
    assert.match(answer.claims[rate?.claims[0] ?? -1]?.told ?? '', /^✗ 比率：380÷400=95\.00%，文中为91%/);
    assert.equal(answer.sections.find(({ id }) => id === rate?.section)?.heading, '（一）依法化解矛盾纠纷');
    assert.equal(answer.year, 2024);
  });

  it('tells of each figure and claim what the command line prints, and more', async () => {
    await open(reportWithWrongRate);
    const answer = await client.connection.sendRequest<FiguresResult>(figuresRequest, { uri });
    const { quantities, claims } = toLedger(readFigures({ path: uri, text: reportWithWrongRate }));
    quantities.forEach((quantity, index) => {
      const row = answer.quantities[index];
      assert.deepEqual({ ...row, ...quantity, period: quantity.period ?? row?.period }, row);
    });
    assert.equal(answer.quantities.length, quantities.length);
    assert.equal(answer.claims.length, claims.length);
    claims.forEach((claim, index) => {
      const told = answer.claims[index];
      assert.deepEqual({ ...told, ...claim }, told);
    });
  });

  it('calls the numbers of a table by row and column', async () => {
    const table = [
      '| 序号 | 镇 | 受理数 | 办结率 |',
      '| --- | --- | --- | --- |',
      '| 1 | 东镇 | 40 | 95% |',
      '| 2 | 西镇 | 60 | 95% |',
      '| 3 | 合计 | 101 | 95% |',
    ];
    await open(cleanReport.replace('（二）规范行政执法', `${table.join('\n')}\n（二）规范行政执法`));
    const { quantities } = await client.connection.sendRequest<FiguresResult>(figuresRequest, { uri });
    assert.deepEqual(
      quantities.slice(3, 9).map(({ label, text, state }) => `${label} ${text} ${state}`),
      [
        '东镇 · 受理数 40 fails',
        '东镇 · 办结率 95% unchecked',
        '西镇 · 受理数 60 fails',
        '西镇 · 办结率 95% unchecked',
        '合计 · 受理数 101 fails',
        '合计 · 办结率 95% unchecked',
      ],
    );
  });
});
