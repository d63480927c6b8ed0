import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentSymbol, Range } from 'vscode-languageserver';
import { safeEdits } from '../../server/src/features/actions/fixes.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyse } from '../support/analyse.ts';
import { holds } from '../support/effort.ts';
import { text } from '../support/generators.ts';

function isInside(inner: Range, outer: Range): boolean {
  return (
    isBefore(outer.start, inner.start) && isBefore(inner.start, inner.end) && isBefore(inner.end, outer.end)
  );
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

describe('feature properties', () => {
  it('every feature answers at every place of every text', () => {
    holds(
      fc.property(text, fc.nat(), fc.nat(), (written, seed, length) => {
        const { service, analysis } = analyse(written);
        const { lines } = analysis;
        const whole = { start: lines.positionAt(0), end: lines.positionAt(written.length) };
        const offset = seed % (written.length + 1);
        const position = lines.positionAt(offset);
        const range = { start: position, end: lines.positionAt(offset + (length % 40)) };

        const hover = service.hover(analysis, { position });
        if (hover?.range !== undefined) assert.ok(isInside(hover.range, whole));
        for (const { textEdit } of service.completion(analysis, { position }).items) {
          assert.ok(textEdit !== undefined && 'range' in textEdit && isInside(textEdit.range, whole));
          assert.equal(textEdit.range.start.line, textEdit.range.end.line);
        }
        for (const only of [undefined, ['']]) {
          const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
          for (const { edit } of service.codeActions(analysis, { range, context })) {
            const edits = Object.values(edit?.changes ?? {}).flat();
            assert.ok(edits.every((each) => isInside(each.range, whole)));
          }
        }
        for (const fold of service.foldingRanges(analysis)) {
          assert.ok(0 <= fold.startLine && fold.startLine < fold.endLine && fold.endLine < lines.lineCount);
        }
        checkSymbols(service.documentSymbols(analysis), whole);
      }),
      150,
    );
  });

  it('the safe edits of a document can be made together', () => {
    holds(
      fc.property(text, (written) => {
        const edits = safeEdits(analyse(written).analysis.findings);
        edits.forEach(({ start }, index) => {
          assert.ok((edits[index - 1]?.end ?? 0) <= start, 'by place, without overlap');
        });
        analyse(applyEdits(written, edits));
      }),
    );
  });
}).timeout(600_000);

function checkSymbols(symbols: readonly DocumentSymbol[], parent: Range): void {
  for (const { name, range, selectionRange, children } of symbols) {
    assert.ok(name.trim() !== '' && !/[\r\n]/.test(name), JSON.stringify(name));
    assert.ok(isInside(range, parent) && isInside(selectionRange, range), name);
    checkSymbols(children ?? [], range);
  }
}
