import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { safeEdits } from '../../server/src/features/actions/fixes.ts';
import { createLanguageService } from '../../server/src/languageService.ts';
import type { ReportedFinding } from '../../server/src/linter/types.ts';
import { defaultServerSettings } from '../../server/src/protocol.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyse, sourceOf, testUri } from '../support/analyse.ts';
import { withCursor } from '../support/markers.ts';

interface Offered {
  readonly titles: readonly string[];
  /** The text after the edit of the action with this title. */
  readonly after: (title: string) => string;
  readonly actions: readonly CodeAction[];
}

function actionsAt(marked: string, only?: string[]): Offered {
  const { text, offset } = withCursor(marked);
  const { service, analysis } = analyse(text);
  const position = analysis.lines.positionAt(offset);
  const actions = service.codeActions(analysis, {
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
  });
  return {
    actions,
    titles: actions.map(({ title }) => title),
    after(title) {
      const edits = actions.find((action) => action.title === title)?.edit?.changes?.[testUri] ?? [];
      const { lines } = analysis;
      return applyEdits(
        text,
        edits.map(({ range, newText }) => ({
          start: lines.offsetAt(range.start),
          end: lines.offsetAt(range.end),
          newText,
        })),
      );
    },
  };
}

const page = '打开规则说明「固定用语有误」';

describe('code actions', () => {
  it('offer the fixes of the finding at the cursor and the page of its rule', () => {
    const offered = actionsAt('建设法|制政府。');
    assert.deepEqual(offered.titles, ['改为「法治政府」', page]);
    assert.equal(offered.after('改为「法治政府」'), '建设法治政府。');
    const [fix, open] = offered.actions;
    assert.equal(fix?.isPreferred, true);
    assert.equal(fix?.diagnostics?.[0]?.code, 'wrong-term');
    assert.deepEqual(open?.command?.arguments, ['wrong-term']);
    assert.equal(open?.command?.command, 'hegao.openRulePage');
  });

  it('name a rule in quotation marks, with the inner ones inside', () => {
    const { titles } = actionsAt('一是健全机制。二是压实责任。四|是强化督察。');
    assert.ok(titles.includes('打开规则说明「『一是』『二是』不连续」'), titles.join());
  });

  it('never prefer a fix that may change what the report says', () => {
    const { actions, titles } = actionsAt('开展法治|审查工作。');
    assert.deepEqual(titles[0], '改为「合法性审查」');
    assert.equal(actions[0]?.isPreferred, undefined);
  });

  it('offer to mend every place of one rule', () => {
    const offered = actionsAt('建设法|制政府。\n推进法制社会建设。\n共XX件。');
    assert.deepEqual(offered.titles, ['改为「法治政府」', '改正全文2处「固定用语有误」', page]);
    assert.equal(
      offered.after('改正全文2处「固定用语有误」'),
      '建设法治政府。\n推进法治社会建设。\n共XX件。',
    );
  });

  it('offer to mend a slip that runs through the text, everywhere or in one place', () => {
    const offered = actionsAt('建设法|制政府。\n推进法制政府建设。\n共XX件。');
    assert.deepEqual(offered.titles, ['全文2处都改为「法治政府」', '只把这一处改为「法治政府」', page]);
    assert.equal(offered.after('全文2处都改为「法治政府」'), '建设法治政府。\n推进法治政府建设。\n共XX件。');
    assert.equal(offered.after('只把这一处改为「法治政府」'), '建设法治政府。\n推进法制政府建设。\n共XX件。');
  });

  it('mend everything safe when asked for source.fixAll', () => {
    const marked = '|一、法制政府\n三、法制政府\n四、法治审查\n';
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.hegao', '']) {
      const offered = actionsAt(marked, [kind]);
      const title = '改正所有可以放心改正之处';
      assert.ok(offered.titles.includes(title), kind);
      assert.equal(offered.after(title), '一、法治政府\n二、法治政府\n三、法治审查\n');
    }
    assert.deepEqual(actionsAt('|一切正常。', ['source.fixAll']).titles, []);
  });

  it('answer for the kinds that are asked for', () => {
    assert.deepEqual(actionsAt('法|制政府', ['refactor']).titles, []);
    assert.deepEqual(actionsAt('法|制政府', ['source.organizeImports']).titles, []);
    assert.deepEqual(actionsAt('法|制政府', ['quickfix']).titles, ['改为「法治政府」', page]);
    assert.deepEqual(actionsAt('文|字', ['quickfix']).titles, []);
  });

  it('name no command that the client has not got', () => {
    const service = createLanguageService({ rules, ruleHref: undefined });
    const { analysis } = service.check(sourceOf('法制政府'), {
      settings: defaultServerSettings,
      asked: false,
    });
    assert.ok(analysis !== undefined);
    const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } };
    const titles = service
      .codeActions(analysis, { range, context: { diagnostics: [] } })
      .map(({ title }) => title);
    assert.deepEqual(titles, ['改为「法治政府」']);
  });
});

describe('safe edits', () => {
  const finding = (...edits: readonly (readonly [number, number, string])[]): ReportedFinding => ({
    rule: 'r',
    severity: 'hint',
    message: '',
    range: { start: 0, end: 0 },
    fixes: [
      { title: '', safe: true, edits: edits.map(([start, end, newText]) => ({ start, end, newText })) },
    ],
  });
  const made = (...findings: readonly ReportedFinding[]) =>
    safeEdits(findings).map(({ start, end, newText }) => `${start}-${end}${newText}`);

  it('leave out a fix that touches what an earlier one changes, whole', () => {
    assert.deepEqual(made(finding([0, 2, 'a']), finding([1, 3, 'b'], [8, 9, 'c']), finding([5, 6, 'd'])), [
      '0-2a',
      '5-6d',
    ]);
    assert.deepEqual(made(finding([5, 6, 'a']), finding([4, 6, 'b'])), ['5-6a']);
    assert.deepEqual(made(finding([3, 3, 'a']), finding([3, 3, 'b'])), ['3-3a']);
  });

  it('keep neighbours, and make once what is said twice', () => {
    assert.deepEqual(made(finding([2, 4, 'b']), finding([0, 2, 'a']), finding([4, 4, 'c'])), [
      '0-2a',
      '2-4b',
      '4-4c',
    ]);
    assert.deepEqual(made(finding([0, 1, 'a'], [5, 6, 'b']), finding([0, 1, 'a'], [5, 6, 'b'])), [
      '0-1a',
      '5-6b',
    ]);
  });
});
