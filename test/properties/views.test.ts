import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultServerSettings } from '../../server/src/protocol.ts';
import type { StructureSection } from '../../server/src/viewProtocol.ts';
import { analyse, createTestService, sourceOf } from '../support/analyse.ts';
import { holds } from '../support/effort.ts';
import { edit, placeOf, reportText, text } from '../support/generators.ts';

const options = { settings: defaultServerSettings, asked: false };

function flatten(sections: readonly StructureSection[]): readonly StructureSection[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

function assertUnique(ids: readonly string[]): void {
  assert.equal(new Set(ids).size, ids.length, JSON.stringify(ids));
}

describe('what the views are told', () => {
  it('has unique ids, words for everything and places in the text', () => {
    holds(
      fc.property(text, (written) => {
        const { service, analysis } = analyse(written);
        const { sections, required } = service.structure(analysis);
        const all = flatten(sections);
        assertUnique(all.map(({ id }) => id));
        assertUnique(required.map(({ id }) => id));
        for (const { heading, start, end, line, findings, children } of all) {
          assert.ok(heading !== '' && 0 <= start && start <= end && end <= written.length);
          assert.ok(line < analysis.lines.lineCount);
          for (const child of children) assert.ok(child.findings.error <= findings.error);
        }

        const figures = service.figures(sourceOf(written), options);
        assertUnique(figures.quantities.map(({ id }) => id));
        const known = new Set(figures.sections.map(({ id }) => id));
        assertUnique([...known]);
        for (const { label, section, claims, state } of figures.quantities) {
          assert.ok(label !== '' && !/[\r\n]/.test(label), JSON.stringify(label));
          assert.ok(section === null || known.has(section), 'a section that is told');
          assert.equal(
            state === 'fails',
            claims.some((claim) => ['fails', 'infeasible'].includes(figures.claims[claim]?.verdict ?? '')),
          );
        }
        assert.ok(figures.claims.every(({ told }) => told !== ''));
      }),
    );
  });

  it('counts every finding once: in a first section or outside of them', () => {
    holds(
      fc.property(text, (written) => {
        const { service, analysis } = analyse(written);
        const { sections, outside } = service.structure(analysis);
        const counts = [...sections.map(({ findings }) => findings), ...(outside ? [outside.findings] : [])];
        const sum = counts.reduce((all, each) => all + Object.values(each).reduce((a, b) => a + b), 0);
        assert.equal(sum, analysis.shown.length);
      }),
    );
  });

  it('is the same after any edits as of the final text', () => {
    holds(
      fc.property(reportText, fc.array(edit, { minLength: 1, maxLength: 6 }), (written, changes) => {
        const warm = createTestService();
        let current = written;
        warm.check(sourceOf(current), options);
        changes.forEach((change, index) => {
          const { start, end } = placeOf(current, change);
          current = current.slice(0, start) + change.insert + current.slice(end);
          const source = sourceOf(current, 'gov-report', index + 2);
          const { analysis } = warm.check(source, options);
          const fresh = analyse(current);
          assert.ok(analysis);
          assert.deepEqual(warm.structure(analysis), fresh.service.structure(fresh.analysis));
          assert.deepEqual(warm.figures(source, options), createTestService().figures(source, options));
        });
      }),
      60,
    );
  });
}).timeout(600_000);
