import assert from 'node:assert/strict';
import { untranslated } from '../../client/src/text/translate.ts';
import { indexRows, type Row } from '../../client/src/views/row.ts';
import { sectionsAround } from '../../client/src/views/structure/sectionsAround.ts';
import { shortHeading } from '../../client/src/views/structure/shortHeading.ts';
import { contentOfRow, sectionRowId, structureRows } from '../../client/src/views/structure/structureRows.ts';
import type { Structure } from '../../server/src/viewProtocol.ts';
import { analyse } from '../support/analyse.ts';
import { cleanReport, reportWithWrongRate } from '../support/reports.ts';

function structureOf(text: string): Structure {
  const { service, analysis } = analyse(text);
  return { ...service.structure(analysis), version: 1 };
}

function rowsOf(text: string): readonly Row[] {
  return structureRows(structureOf(text), untranslated);
}

const withoutPlan = cleanReport.replace(/\n四、[\s\S]*?(?=\n\n江岭县)/, '');

describe('rows of the structure', () => {
  it('have the required contents on top, each with icon and words', () => {
    const [contents] = rowsOf(withoutPlan);
    assert.equal(contents?.kind, 'contents');
    assert.equal(contents.description, '1 of 4 missing');
    assert.deepEqual(
      contents.children.map(({ icon, description, kind }) => [icon.name, description, kind]),
      [
        ['pass', 'has a heading · line 5', 'content'],
        ['pass', 'has a heading · line 12', 'content'],
        ['pass', 'has a heading · line 9', 'content'],
        ['warning', 'missing', 'missingContent'],
      ],
    );
    const missing = contents.children[3];
    assert.equal(contentOfRow(missing?.id ?? ''), 'plan');
    assert.equal(missing?.place, undefined);
  });

  it('tell a content that is told in running text from one with a heading', () => {
    const text = withoutPlan.replace('\n\n江岭县', '\n下一步，江岭县将继续推进法治政府建设。\n\n江岭县');
    const plan = rowsOf(text)[0]?.children[3];
    assert.deepEqual([plan?.icon.name, plan?.description], ['note', 'told in the text · line 16']);
    assert.ok(plan?.place);
  });

  it('do not ask for what the house does not require', () => {
    const structure = structureOf(withoutPlan);
    const required = structure.required.map((content) => ({ ...content, canInsert: false }));
    const [contents] = structureRows({ ...structure, required }, untranslated);
    const plan = contents?.children[3];
    assert.deepEqual([plan?.description, plan?.kind], ['missing, not asked for', 'content']);
    assert.equal(contents?.icon.name, 'pass');
  });

  it('say of a section how much was found in it, by icon, in words and aloud', () => {
    const [, first, second] = rowsOf(reportWithWrongRate);
    assert.equal(first?.icon.name, 'error');
    assert.equal(first.description, '1 error · line 5');
    assert.match(first.spoken, /^一、2024年[^,]*, line 5, 1 error, Required content: /);
    assert.deepEqual([second?.icon.name, second?.description], ['list-tree', 'line 9']);
    assert.deepEqual(
      first.children.map(({ label }) => label),
      ['（一）依法化解矛盾纠纷', '（二）规范行政执法'],
    );
  });

  it('are found by their ids, with the row around them', () => {
    const rows = rowsOf(cleanReport);
    const index = indexRows(rows);
    const child = rows[1]?.children[0];
    assert.ok(child);
    assert.deepEqual(index.get(child.id), { row: child, parent: rows[1]?.id });
    assert.equal(index.get(rows[1]?.id ?? '')?.parent, undefined);
  });

  it('follow an offset down to the innermost section', () => {
    const { sections } = structureOf(cleanReport);
    const around = (words: string) =>
      sectionsAround(sections, cleanReport.indexOf(words)).map(({ id }) => sectionRowId(id));
    const rows = rowsOf(cleanReport);
    assert.deepEqual(around('联合检查'), [rows[1]?.id, rows[1]?.children[1]?.id]);
    assert.deepEqual(around('专题会议'), [rows[2]?.id]);
    assert.deepEqual(around('现将有关情况'), []);
    assert.deepEqual(around('2025年2月18日'), []);
  });
});

describe('short headings', () => {
  it('end where a part of the heading ends', () => {
    assert.equal(shortHeading('一、2024年工作总体情况'), '一、2024年工作总体情况');
    assert.equal(
      shortHeading('（三）坚持问题导向，健全长效机制，以务实作风推动各项任务落地'),
      '（三）坚持问题导向，健全长效机制…',
    );
    const long = `（三）${'深入推进'.repeat(8)}`;
    assert.equal(shortHeading(long), `${long.slice(0, 24)}…`);
    const astral = `${'推'.repeat(23)}𠮷野家`;
    assert.equal(shortHeading(astral), `${'推'.repeat(23)}…`);
  });
});
