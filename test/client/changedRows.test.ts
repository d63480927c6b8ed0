import assert from 'node:assert/strict';
import fc from 'fast-check';
import { untranslated } from '../../client/src/text/translate.ts';
import { changedRows, wholeTree } from '../../client/src/views/changedRows.ts';
import { indexRows, type Row } from '../../client/src/views/row.ts';
import { structureRows } from '../../client/src/views/structure/structureRows.ts';
import { analyse } from '../support/analyse.ts';
import { holds } from '../support/effort.ts';
import { edit, placeOf, reportText } from '../support/generators.ts';
import { cleanReport, reportWithWrongRate } from '../support/reports.ts';

function rowsOf(text: string): readonly Row[] {
  const { service, analysis } = analyse(text);
  return structureRows({ ...service.structure(analysis), version: 1 }, untranslated);
}

describe('changed rows', () => {
  const before = rowsOf(cleanReport);

  it('are none where nothing looks different, though places move', () => {
    const after = rowsOf(cleanReport.replace('调解成功率95%', '调解的成功率为95%'));
    assert.notDeepEqual(after, before);
    assert.deepEqual(changedRows(before, after), []);
  });

  it('are the rows that look different', () => {
    const after = rowsOf(reportWithWrongRate);
    assert.deepEqual(changedRows(before, after), [after[1]?.id]);
    const renamed = rowsOf(cleanReport.replace('规范行政执法', '严格行政执法'));
    assert.deepEqual(changedRows(before, renamed), [renamed[1]?.children[1]?.id]);
  });

  it('are the row around those that come and go', () => {
    const after = rowsOf(cleanReport.replace('（二）丰富普法宣传形式。\n', ''));
    assert.deepEqual(changedRows(before, after), [after[4]?.id]);
  });

  it('are the whole tree where its first rows come and go', () => {
    assert.equal(changedRows([], before), wholeTree);
    assert.equal(changedRows(before, []), wholeTree);
    assert.deepEqual(changedRows([], []), []);
  });

  it('make a tree that read them anew look like one that is fresh', () => {
    holds(
      fc.property(reportText, edit, (written, change) => {
        const { start, end } = placeOf(written, change);
        const old = rowsOf(written);
        const next = rowsOf(written.slice(0, start) + change.insert + written.slice(end));
        const changes = changedRows(old, next);
        if (changes === wholeTree) return;
        assert.deepEqual(looks(reread(old, next, changes)), looks(next));
      }),
      60,
    );
  });
}).timeout(60_000);

/** What a tree shows that had `old` and asked for the named rows of `next`. */
function reread(old: readonly Row[], next: readonly Row[], ids: readonly string[]): readonly Row[] {
  const fresh = indexRows(next);
  return old.map((row) =>
    ids.includes(row.id)
      ? (fresh.get(row.id)?.row ?? row)
      : { ...row, children: reread(row.children, next, ids) },
  );
}

function looks(rows: readonly Row[]): unknown {
  return rows.map(({ place, isOpen, children, ...row }) => ({ ...row, children: looks(children) }));
}
