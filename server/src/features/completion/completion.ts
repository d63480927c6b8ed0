/** What may be written next: heading numbers, 二是 and 三是, required contents, rates, fixed terms. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import { foldWidth } from '../../text/width.ts';
import type { Analysis } from '../analysis.ts';
import { toOffset, toRange } from '../places.ts';
import { clauseSuggestions } from './suggestClauses.ts';
import { headingSuggestions } from './suggestHeadings.ts';
import type { CursorContext, Suggestion } from './suggestion.ts';
import { rateSuggestions, rateTriggers } from './suggestRates.ts';
import { termSuggestions } from './suggestTerms.ts';

/**
 * The first begin a heading or end a clause. The others stand before a rate: at the end of a word editors ask by
 * themselves, but VS Code does not where more of it follows, as where «，其中…» was written before the rate.
 */
export const completionTriggers: readonly string[] = ['（', '(', '、', '。', '；', ';', ...rateTriggers];

export function provideCompletion(
  analysis: Analysis,
  { position }: Pick<CompletionParams, 'position'>,
): CompletionList {
  const cursor = readCursor(analysis, toOffset(analysis, position));
  const suggestions = [
    ...headingSuggestions(analysis.document, cursor),
    ...clauseSuggestions(analysis.document, cursor),
    ...rateSuggestions(analysis.document, cursor),
    ...termSuggestions(cursor),
  ].filter(({ text, replaces }) => text !== analysis.document.text.slice(replaces.start, replaces.end));
  // Chinese has no words to filter by: with each character the list is another one.
  return { isIncomplete: true, items: suggestions.map((each, index) => toItem(analysis, each, index)) };
}

function readCursor({ document: { text } }: Analysis, offset: number): CursorContext {
  let lineStart = offset;
  while (lineStart > 0 && !isLineBreak(text.charCodeAt(lineStart - 1))) lineStart--;
  let lineEnd = offset;
  while (lineEnd < text.length && !isLineBreak(text.charCodeAt(lineEnd))) lineEnd++;
  const before = foldWidth(text.slice(lineStart, offset));
  const indent = before.length - before.trimStart().length;
  return {
    offset,
    start: lineStart + indent,
    before: before.slice(indent),
    after: text.slice(offset, lineEnd),
  };
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

const kinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  heading: CompletionItemKind.Struct,
  content: CompletionItemKind.Module,
  clause: CompletionItemKind.Enum,
  term: CompletionItemKind.Text,
  rate: CompletionItemKind.Value,
};

function toItem(
  analysis: Analysis,
  { text, kind, detail, replaces }: Suggestion,
  index: number,
): CompletionItem {
  return {
    label: text,
    kind: kinds[kind],
    detail,
    // The order is ours; what is typed already, full or half width, must not filter an entry away.
    sortText: String(index).padStart(3, '0'),
    filterText: analysis.document.text.slice(replaces.start, replaces.end) || text,
    textEdit: { range: toRange(analysis, replaces), newText: text },
  };
}
