import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainConfig } from '../../server/src/linter/config.ts';
import { fingerprintsOf } from '../../server/src/linter/fingerprints.ts';
import { createLinter, type LintResult } from '../../server/src/linter/linter.ts';
import { changeProjectFile } from '../../server/src/project/edit.ts';
import { decodeProjectFile } from '../../server/src/project/projectFile.ts';
import { resolveConfig } from '../../server/src/project/resolve.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { holds } from '../support/effort.ts';
import { anyText, reportText } from '../support/generators.ts';

const metas = rules.map(({ meta }) => meta);
const rule = fc.constantFrom(...metas.map(({ id }) => id));
const level = fc.constantFrom('off', 'error', 'warning', 'information', 'hint');

/** What somebody may write, the right and the wrong. */
const fileData = fc.record(
  {
    profile: fc.oneof(fc.constantFrom('auto', 'department', 'legacy', 'king'), fc.nat(3)),
    rules: fc.dictionary(
      fc.oneof(rule, fc.string()),
      fc.oneof(level, fc.string(), fc.record({ severity: level })),
    ),
    terms: fc.array(
      fc.record({
        wrong: fc.constantFrom('法治', '执法*案件', '县', '*', '工作'),
        right: fc.constantFrom('甲乙', '*'),
      }),
      { maxLength: 4 },
    ),
    requiredSections: fc.array(fc.record({ title: fc.constantFrom('其他情况', '附件', 'x') }), {
      maxLength: 2,
    }),
    ignore: fc.array(fc.record({ rule, file: fc.constantFrom('a.txt', 'b.txt') }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const fileText = fc.oneof(
  fileData.map((data) => JSON.stringify(data, null, 2)),
  fc.tuple(fileData, fc.nat(400)).map(([data, end]) => JSON.stringify(data).slice(0, end)),
  fc.json(),
  anyText,
);

/** Own contents are functions, made anew for each document. */
function comparable({ document, ...rest }: LintResult) {
  const { id, required } = document.profile;
  return { ...rest, document: { ...document, profile: [id, ...required.map((content) => content.id)] } };
}

describe('project file properties', () => {
  it('every string is a project file, with mistakes inside of it and in order', () => {
    holds(
      fc.property(fileText, (text) => {
        let last = 0;
        for (const { range, message } of decodeProjectFile(text, metas).mistakes) {
          assert.ok(last <= range.start && range.start <= range.end && range.end <= text.length, message);
          last = range.start;
        }
      }),
    );
  });

  it('a change leaves what can be read readable, and taking it back leaves no trace of it', () => {
    const ignore = { rule: 'wrong-term', file: 'c.txt' };
    holds(
      fc.property(fileText, (text) => {
        const before = decodeProjectFile(text, metas);
        const after = changeProjectFile(text, { kind: 'ignore', ignore });
        if (after === undefined) return;
        const { file, mistakes } = decodeProjectFile(after, metas);
        assert.equal(mistakes.length, before.mistakes.length);
        assert.deepEqual(file.ignores.at(-1)?.ignore, ignore);
        const back = changeProjectFile(after, { kind: 'heed', ignores: [ignore] }) ?? '';
        const ignored = decodeProjectFile(back, metas).file.ignores.map((placed) => placed.ignore);
        assert.deepEqual(
          ignored,
          before.file.ignores.map((placed) => placed.ignore),
        );
      }),
    );
  });

  it('the check says the same warm as fresh after any change of text and file', () => {
    holds(
      fc.property(fc.array(fc.tuple(reportText, fileText), { minLength: 2, maxLength: 3 }), (steps) => {
        const linter = createLinter(rules);
        for (const [text, project] of steps) {
          const { profile, config } = resolveConfig(decodeProjectFile(project, metas).file);
          const settings = { profile, config, atLeast: 'excerpt', file: 'a.txt' } as const;
          assert.deepEqual(
            comparable(linter.lint(text, settings)),
            comparable(createLinter(rules).lint(text, settings)),
          );
        }
      }),
    );
  });

  it('an ignore takes away its finding and no other, wherever the text is moved', () => {
    holds(
      fc.property(reportText, fc.nat(), (text, pick) => {
        const lint = (written: string, ignores = plainConfig.ignores) =>
          createLinter(rules).lint(written, {
            profile: 'department',
            atLeast: 'excerpt',
            config: { ...plainConfig, ignores },
          });
        const { document, findings } = lint(text);
        if (findings.length === 0) return;
        const index = pick % findings.length;
        const print = fingerprintsOf(document, findings)[index];
        assert.ok(print !== undefined);
        const ignores = [{ rule: findings[index]?.rule ?? '', ...print }];
        assert.deepEqual(
          lint(text, ignores).findings,
          findings.filter((_, other) => other !== index),
        );
      }),
    );
  });

  it('inserting sections comes to an end, and nothing is missing then', () => {
    holds(
      fc.property(reportText, (written) => {
        let text = written;
        for (let rounds = 0; ; rounds++) {
          const { findings } = createLinter(rules).lint(text, { profile: 'department', atLeast: 'report' });
          const missing = findings.filter((finding) => finding.rule === 'missing-section');
          const fix = missing[0]?.fixes?.[0];
          if (fix === undefined) break;
          assert.ok(rounds < 4, text);
          text = applyEdits(text, fix.edits);
        }
      }),
    );
  });
});
