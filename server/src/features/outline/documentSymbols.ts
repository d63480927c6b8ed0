/** The outline: the report's title and its section tree. */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { FoundContent } from '../../model/requiredContents.ts';
import type { Section } from '../../model/sections.ts';
import type { Analysis } from '../analysis.ts';
import { contentsTold, headingOf, headingRange, toName } from '../completion/headings.ts';
import { toRange } from '../places.ts';

/** The title first, then the sections; the title has no children, so that the outline begins with the sections. */
export function provideDocumentSymbols(analysis: Analysis): DocumentSymbol[] {
  const title = titleSymbol(analysis);
  const sections = sectionSymbols(analysis, analysis.document.sections);
  return title === undefined ? sections : [title, ...sections];
}

function titleSymbol(analysis: Analysis): DocumentSymbol | undefined {
  const { blocks, requiredContents } = analysis.document;
  const lines = blocks.filter(({ kind }) => kind === 'title');
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const missing = requiredContents.filter(({ state }) => state === 'missing');
  const range = toRange(analysis, {
    start: first.start + first.analysis.content.start,
    end: last.start + last.analysis.content.end,
  });
  return {
    name: toName(
      lines.map(({ analysis: { text, content } }) => text.slice(content.start, content.end)).join(''),
    ),
    ...(missing.length === 0 ? {} : { detail: `未写到：${titles(missing)}` }),
    kind: SymbolKind.File,
    range,
    selectionRange: range,
  };
}

function sectionSymbols(analysis: Analysis, sections: readonly Section[]): DocumentSymbol[] {
  return sections.map((section) => {
    const detail = stateOf(analysis.document, section);
    return {
      name: headingOf(analysis.document, section),
      ...(detail === '' ? {} : { detail }),
      kind: SymbolKind.String,
      range: toRange(analysis, section),
      selectionRange: toRange(analysis, headingRange(analysis.document, section)),
      children: sectionSymbols(analysis, section.children),
    };
  });
}

function stateOf(document: ReportDocument, section: Section): string {
  const { named, told } = contentsTold(document, section);
  return [
    ...(named.length === 0 ? [] : [`应有内容：${titles(named)}`]),
    ...(told.length === 0 ? [] : [`正文写到：${titles(told)}`]),
  ].join('；');
}

function titles(contents: readonly FoundContent[]): string {
  return contents.map(({ title }) => title).join('、');
}
