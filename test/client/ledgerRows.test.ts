import assert from 'node:assert/strict';
import { untranslated } from '../../client/src/text/translate.ts';
import { figuresOfRow } from '../../client/src/views/ledger/figuresOfRow.ts';
import { figureTable, toCsv, toTsv } from '../../client/src/views/ledger/figureTable.ts';
import { periodWords, unitOf } from '../../client/src/views/ledger/figureWords.ts';
import { ledgerRows } from '../../client/src/views/ledger/ledgerRows.ts';
import type { LedgerSettings } from '../../client/src/views/ledger/listedFigures.ts';
import { defaultServerSettings } from '../../server/src/protocol.ts';
import type { FiguresResult } from '../../server/src/viewProtocol.ts';
import { createTestService, sourceOf } from '../support/analyse.ts';
import { reportWithWrongRate } from '../support/reports.ts';

function figuresOf(text: string): FiguresResult {
  return createTestService().figures(sourceOf(text), { settings: defaultServerSettings, asked: false });
}

const answer = figuresOf(reportWithWrongRate);
const bySection: LedgerSettings = { grouping: 'section', filter: 'all' };
const byState: LedgerSettings = { grouping: 'state', filter: 'all' };
const rowsBy = (settings: LedgerSettings) => ledgerRows(answer, settings, untranslated);

describe('rows of the ledger', () => {
  it('stand under their sections, with icon and words', () => {
    const rows = rowsBy(bySection);
    assert.deepEqual(
      rows.map(({ label, description, icon, isOpen }) => [label, description, icon.name, isOpen]),
      [
        ['（一）依法化解矛盾纠纷', '3 figures · 3 doubtful', 'question', true],
        ['（二）规范行政执法', '2 figures', 'list-tree', false],
        ['二、党政主要负责人履行推进法治建设第一责任人职责…', '1 figure', 'list-tree', false],
      ],
    );
    assert.deepEqual(
      rows[0]?.children.map(({ label, description, icon }) => [label, description, icon.name]),
      [
        ['矛盾纠纷受理', '400件 · does not agree · line 6', 'error'],
        ['矛盾纠纷化解', '380件 · does not agree · line 6', 'error'],
        ['调解成功率', '91% · does not agree · line 6', 'error'],
      ],
    );
  });

  it('tell the arithmetic where the pointer rests', () => {
    const rate = rowsBy(bySection)[0]?.children[2];
    assert.deepEqual(rate?.tooltip.slice(0, 2), ['调解成功率: 91%', '（一）依法化解矛盾纠纷 · line 6']);
    assert.match(rate.tooltip[2] ?? '', /380÷400=95/);
    const meetings = rowsBy(bySection)[2]?.children[0];
    assert.equal(meetings?.tooltip.at(-1), 'Nothing in the text can be held against it.');
  });

  it('stand under what was found of them, what fails first', () => {
    assert.deepEqual(
      rowsBy(byState).map(({ label, children }) => [label, children.length]),
      [
        ['doubtful', 3],
        ['never checked', 1],
        ['agrees', 2],
      ],
    );
  });

  it('are called by their indicator, or where two figures give it, by the words of the text', () => {
    const text = reportWithWrongRate.replace('120次，', '120次，督促整改后又开展回头看执法检查40次，');
    const rows = ledgerRows(figuresOf(text), bySection, untranslated);
    const labels = rows[1]?.children.map(({ label }) => label) ?? [];
    assert.equal(new Set(labels).size, 3, labels.join());
    assert.equal(labels[0], '开展执法检查');
    const [rate] = rowsBy(bySection)[0]?.children ?? [];
    assert.deepEqual(rate?.tooltip.slice(0, 2), ['矛盾纠纷受理: 400件', '受理人民调解案件']);
  });

  it('accuse no more than the finding does', () => {
    const failing = answer.quantities.find(({ state }) => state === 'fails');
    assert.equal(failing?.severity, 'error');
    const rowOf = (severity: 'warning' | 'hint' | null) => {
      const quantities = [{ ...failing, severity }];
      const [group] = ledgerRows({ ...answer, quantities }, bySection, untranslated);
      const row = group?.children[0];
      return [row?.icon.name, row?.description.split(' · ')[1]];
    };
    assert.deepEqual(rowOf('warning'), ['warning', 'does not agree']);
    assert.deepEqual(rowOf('hint'), ['lightbulb', 'may not agree']);
    assert.deepEqual(rowOf(null), ['circle-slash', 'does not agree, not reported']);
  });

  it('keep their ids in either order and when the number is typed over', () => {
    const ids = (rows: ReturnType<typeof rowsBy>) =>
      rows.flatMap(({ children }) => children.map(({ id }) => id)).sort();
    assert.deepEqual(ids(rowsBy(byState)), ids(rowsBy(bySection)));
    const other = ledgerRows(figuresOf(reportWithWrongRate.replace('400件', '418件')), byState, untranslated);
    assert.deepEqual(ids(other), ids(rowsBy(byState)));
  });

  it('can be those that fail or those that nothing is held against', () => {
    const counts = (filter: LedgerSettings['filter']) =>
      rowsBy({ grouping: 'section', filter }).map(({ children }) => children.length);
    assert.deepEqual(counts('fails'), [3]);
    assert.deepEqual(counts('unchecked'), [1]);
  });

  it('leave out the few that the text only names', () => {
    const { quantities } = figuresOf(
      reportWithWrongRate.replace('开展执法检查', '落实三项要求，开展执法检查'),
    );
    assert.equal(quantities.filter(({ isMinor }) => isMinor).length, 1);
    const text = reportWithWrongRate.replace('开展执法检查', '落实三项要求，开展执法检查');
    const rows = ledgerRows(figuresOf(text), bySection, untranslated);
    assert.equal(rows[1]?.children.length, 2);
  });

  it('say what a value is in plain digits, and of another year which', () => {
    const [, row] = ledgerRows(
      figuresOf(reportWithWrongRate.replace('开展执法检查120次', '2023年，开展执法检查1.2万次')),
      bySection,
      untranslated,
    );
    const figure = row?.children[0];
    assert.equal(figure?.tooltip[0], '行政检查: 1.2万次 = 12000次');
    assert.match(figure.description, /^1\.2万次 · /);
    assert.equal(periodWords({ period: '2023' }, 2024, untranslated), 'of 2023');
    assert.equal(periodWords({ period: '../2024' }, 2024, untranslated), 'up to 2024');
    assert.equal(periodWords({ period: '2024' }, 2024, untranslated), '');
  });
});

describe('table of figures', () => {
  const table = figureTable(answer, figuresOfRow(answer, bySection, undefined), untranslated);

  it('has a row for each figure that is listed', () => {
    assert.equal(table.length, 7);
    assert.deepEqual(table[3]?.slice(0, 9), [
      '（一）依法化解矛盾纠纷',
      '6',
      '调解成功率',
      '调解成功率',
      '91%',
      '91',
      '%',
      '2024',
      'does not agree',
    ]);
    assert.ok(table.every((row) => row.length === table[0]?.length));
  });

  it('may be of one figure or one group', () => {
    const [group] = rowsBy(byState);
    assert.equal(figuresOfRow(answer, byState, group?.id).length, 3);
    const [figure] = figuresOfRow(answer, byState, group?.children[1]?.id);
    assert.equal(figure?.text, '380件');
    assert.deepEqual(figuresOfRow(answer, byState, 'gone'), []);
  });

  it('counts in the unit beside the value', () => {
    assert.equal(unitOf({ dimension: 'share', unit: '‰' }), '%');
    assert.equal(unitOf({ dimension: 'change', unit: '番' }), '倍');
    assert.equal(unitOf({ dimension: 'count', unit: '件' }), '件');
  });

  it('is pasted into cells', () => {
    assert.equal(
      toTsv([
        ['a\tb', '1'],
        ['c\nd', '-2.5'],
      ]),
      'a b\t1\nc d\t-2.5\n',
    );
  });

  it('is read by spreadsheets as what it is, and runs nothing', () => {
    assert.equal(
      toCsv([
        ['一"二', '三,四'],
        ['=1+1', '-2.5'],
      ]),
      '\ufeff"一""二","三,四"\r\n =1+1,-2.5\r\n',
    );
  });
});
