/** The outline: the report's title and its section tree. */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { FoundContent } from '../model/requiredContents.ts';
import type { Section } from '../model/sections.ts';
import { shiftRange, type TextRange } from '../text/range.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './places.ts';

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
    const { text } = analysis.document;
    const heading = headingRange(analysis, section);
    const detail = stateOf(analysis, section);
    return {
      name: toName(text.slice(heading.start, heading.end)),
      ...(detail === '' ? {} : { detail }),
      kind: SymbolKind.String,
      range: toRange(analysis, section),
      selectionRange: toRange(analysis, heading),
      children: sectionSymbols(analysis, section.children),
    };
  });
}

/** The heading with its number, without Markdown marks and the body that follows on the line. */
function headingRange({ document }: Analysis, { firstBlock, label, titleRange, start }: Section): TextRange {
  const block = document.blocks[firstBlock];
  const labelRange =
    label === undefined || block === undefined ? undefined : shiftRange(label.range, block.start);
  const from = labelRange?.start ?? titleRange.start;
  return { start: Math.max(start, from), end: Math.max(titleRange.end, labelRange?.end ?? 0) };
}

/** Which required contents the section tells: by its heading, or in its own running text. */
function stateOf({ document: { requiredContents } }: Analysis, section: Section): string {
  const named = requiredContents.filter(
    ({ state, place }) => state === 'heading' && place?.start === section.titleRange.start,
  );
  const told = requiredContents.filter(
    ({ state, place }) =>
      state === 'inline' &&
      place !== undefined &&
      contains(section, place) &&
      !section.children.some((child) => contains(child, place)),
  );
  return [
    ...(named.length === 0 ? [] : [`应有内容：${titles(named)}`]),
    ...(told.length === 0 ? [] : [`正文写到：${titles(told)}`]),
  ].join('；');
}

function contains(section: Section, place: TextRange): boolean {
  return section.start <= place.start && place.end <= section.end;
}

function titles(contents: readonly FoundContent[]): string {
  return contents.map(({ title }) => title).join('、');
}

const longestName = 80;

/** Never empty, since VS Code refuses a whole outline for one nameless symbol; on one line and not too long. */
function toName(text: string): string {
  const name = text
    .replace(/[\r\n]+[ \t\u3000]*/g, '')
    .replace(/[ \t\u3000]+/g, ' ')
    .trim();
  if (name === '') return '（空标题）';
  if (name.length <= longestName) return name;
  const cut = /[\ud800-\udbff]$/.test(name.slice(0, longestName)) ? longestName - 1 : longestName;
  return `${name.slice(0, cut)}…`;
}
