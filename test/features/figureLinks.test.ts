import assert from 'node:assert/strict';
import { DocumentHighlightKind, type Range } from 'vscode-languageserver';
import { analyse, testUri } from '../support/analyse.ts';
import { markRanges, withCursor } from '../support/markers.ts';

/** The text with the ranges marked that a feature answers at the cursor. */
function at(marked: string, ask: (target: ReturnType<typeof prepare>) => readonly Range[]): string {
  const target = prepare(marked);
  const { lines } = target.analysis;
  const ranges = ask(target).map(({ start, end }) => ({
    start: lines.offsetAt(start),
    end: lines.offsetAt(end),
  }));
  return markRanges(target.text, ranges);
}

function prepare(marked: string) {
  const { text, offset } = withCursor(marked);
  const { service, analysis } = analyse(text);
  return { text, service, analysis, position: analysis.lines.positionAt(offset) };
}

const definition = (marked: string) =>
  at(marked, ({ service, analysis, position }) =>
    service.definition(analysis, { position }).map(({ uri, range }) => {
      assert.equal(uri, testUri);
      return range;
    }),
  );

const references = (marked: string, includeDeclaration = false) =>
  at(marked, ({ service, analysis, position }) =>
    service.references(analysis, { position, context: { includeDeclaration } }).map(({ range }) => range),
  );

describe('definition', () => {
  it('leads from a rate to its part and its whole', () => {
    assert.equal(
      definition('受理人民调解案件297起，成功调解271起，调解成功率达|91.2%。'),
      '受理人民调解案件⟦297起⟧，成功调解⟦271起⟧，调解成功率达91.2%。',
    );
  });

  it('leads from a total to what is added up, in full width too', () => {
    assert.equal(
      definition('检查|４６２家，其中企业９７家、个体工商户３６５家。'),
      '检查４６２家，其中企业⟦９７家⟧、个体工商户⟦３６５家⟧。',
    );
  });

  it('leads from a change to both years', () => {
    assert.equal(
      definition('由2023年的66件增加到2024年的78件，增长|18.2%。'),
      '由2023年的⟦66件⟧增加到2024年的⟦78件⟧，增长18.2%。',
    );
  });

  it('leads nowhere from a figure that nothing is computed of, and from words', () => {
    assert.equal(
      definition('受理人民调解案件|297起，成功调解271起。'),
      '受理人民调解案件297起，成功调解271起。',
    );
    assert.equal(definition('受|理297起。'), '受理297起。');
  });
});

describe('references', () => {
  it('are the figures that share a claim, with or without the figure itself', () => {
    const marked = '受理人民调解案件|297起，成功调解271起，调解成功率达91.2%。';
    assert.equal(references(marked), '受理人民调解案件297起，成功调解⟦271起⟧，调解成功率达⟦91.2%⟧。');
    assert.equal(references(marked, true), '受理人民调解案件⟦297起⟧，成功调解⟦271起⟧，调解成功率达⟦91.2%⟧。');
  });

  it('are the other mentions of the same indicator, in other paragraphs too', () => {
    assert.equal(
      references('全县办理法律援助案件|560件。\r\n围绕民生，全县办理法律援助案件566件。'),
      '全县办理法律援助案件560件。\r\n围绕民生，全县办理法律援助案件⟦566件⟧。',
    );
  });
});

describe('document highlights', () => {
  it('mark the figure as written and its operands as read', () => {
    const { service, analysis, position } = prepare('受理案件297起，成功调解271起，调解成功率达|91.2%。');
    assert.deepEqual(
      service.documentHighlights(analysis, { position }).map(({ kind }) => kind),
      [DocumentHighlightKind.Write, DocumentHighlightKind.Read, DocumentHighlightKind.Read],
    );
  });

  it('leave a figure alone that takes part in nothing', () => {
    const { service, analysis, position } = prepare('召开会议|3次。');
    assert.deepEqual(service.documentHighlights(analysis, { position }), []);
  });
});
