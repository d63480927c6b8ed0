import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLinter, type LintResult } from '../../server/src/linter/linter.ts';
import type { Finding } from '../../server/src/linter/types.ts';
import type { Section } from '../../server/src/model/sections.ts';
import { rules } from '../../server/src/rules/index.ts';
import { createLineIndex } from '../../server/src/text/lineIndex.ts';
import type { TextRange } from '../../server/src/text/range.ts';
import { holds } from '../support/effort.ts';
import { anyText, edit, placeOf, reportText, text } from '../support/generators.ts';

const settings = fc.record({
  profile: fc.constantFrom('auto', 'county-government', 'department', 'township', 'legacy'),
  atLeast: fc.constantFrom('excerpt', 'other'),
} as const);

function lint(written: string): LintResult {
  return createLinter(rules).lint(written, { profile: 'auto', atLeast: 'excerpt' });
}

function isInside({ start, end }: TextRange, outer: TextRange): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    outer.start <= start &&
    start <= end &&
    end <= outer.end
  );
}

describe('core properties', () => {
  it('every string is a document', () => {
    holds(
      fc.property(fc.oneof(anyText, text), settings, (written, chosen) => {
        const { document, checked } = createLinter(rules).lint(written, chosen);
        assert.equal(document.text, written);
        assert.equal(checked.characters, document.kind === 'other' ? 0 : written.length);
      }),
    );
  });

  it('findings, related places and fixes lie inside the text, findings in order', () => {
    holds(
      fc.property(text, (written) => {
        const whole = { start: 0, end: written.length };
        let last = 0;
        for (const finding of lint(written).findings) {
          assert.ok(
            rangesOf(finding).every((range) => isInside(range, whole)),
            JSON.stringify(finding),
          );
          assert.ok(last <= finding.range.start);
          last = finding.range.start;
        }
      }),
    );
  });

  it('the edits of one fix do not overlap, and each changes something', () => {
    holds(
      fc.property(text, (written) => {
        for (const { fixes } of lint(written).findings) {
          for (const { edits } of fixes ?? []) {
            assert.ok(edits.length > 0);
            const inOrder = [...edits].sort((a, b) => a.start - b.start);
            inOrder.forEach(({ start, end, newText }, index) => {
              assert.ok((inOrder[index - 1]?.end ?? 0) <= start);
              assert.notEqual(written.slice(start, end), newText);
            });
          }
        }
      }),
    );
  });

  it('blocks cover the text in order, and what they hold lies in them', () => {
    holds(
      fc.property(text, (written) => {
        let last = 0;
        for (const { start, end, analysis } of lint(written).document.blocks) {
          assert.ok(last <= start && start <= end && end <= written.length);
          assert.match(written.slice(last, start), /^[\r\n]*$/, 'only line breaks between blocks');
          assert.equal(analysis.text, written.slice(start, end));
          assert.equal(analysis.folded.length, analysis.text.length);
          const block = { start: 0, end: end - start };
          for (const range of [
            analysis.content,
            ...analysis.quantities,
            ...analysis.dates,
            ...analysis.sentences,
          ]) {
            assert.ok(isInside(range, block), JSON.stringify(range));
          }
          last = end;
        }
        assert.match(written.slice(last), /^[\r\n]*$/);
      }),
    );
  });

  it('sections lie in their parents, one after the other', () => {
    const check = (sections: readonly Section[], parent: TextRange): void => {
      let last = parent.start;
      for (const section of sections) {
        assert.ok(isInside(section, parent) && last <= section.start, JSON.stringify(section));
        assert.ok(isInside(section.titleRange, section), JSON.stringify(section));
        check(section.children, section);
        last = section.end;
      }
    };
    holds(
      fc.property(text, (written) =>
        check(lint(written).document.sections, { start: 0, end: written.length }),
      ),
    );
  });

  it('a position and its offset are one place', () => {
    holds(
      fc.property(text, fc.nat(), (written, seed) => {
        const lines = createLineIndex(written);
        const offset = seed % (written.length + 1);
        const position = lines.positionAt(offset);
        const isInBreak = offset > 0 && written.startsWith('\r\n', offset - 1);
        assert.equal(lines.offsetAt(position), isInBreak ? offset - 1 : offset);
        const before = written.slice(0, offset).split(/\r\n|\r(?!\n)|\n/);
        if (!isInBreak && written[offset - 1] !== '\r') {
          assert.deepEqual(position, { line: before.length - 1, character: before.at(-1)?.length });
        }
      }),
    );
  });

  it('warm equals fresh over any edits and settings', () => {
    holds(
      fc.property(
        reportText,
        fc.array(fc.tuple(edit, settings), { minLength: 1, maxLength: 8 }),
        (written, changes) => {
          const warm = createLinter(rules);
          let current = written;
          warm.lint(current, { profile: 'auto', atLeast: 'excerpt' });
          for (const [change, chosen] of changes) {
            const { start, end } = placeOf(current, change);
            current = current.slice(0, start) + change.insert + current.slice(end);
            assert.deepEqual(warm.lint(current, chosen), createLinter(rules).lint(current, chosen));
          }
        },
      ),
      60,
    );
  });
}).timeout(600_000);

function rangesOf({ range, related, fixes }: Finding): readonly TextRange[] {
  return [
    range,
    ...(related ?? []).map((place) => place.range),
    ...(fixes ?? []).flatMap(({ edits }) => edits.map(({ start, end }) => ({ start, end }))),
  ];
}
