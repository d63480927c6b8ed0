import { type CompletionItem, CompletionList, type Position, Range, type TextDocument } from 'vscode';

/**
 * An answer of completion that VS Code asks about again. While it waits for an answer it does not ask for what is typed
 * meanwhile; when the answer says that it is incomplete it does so afterwards, but it takes that from the entries, and of
 * an answer without any it remembers nothing. So nothing was offered behind 办结率 where 率 was typed before the answer for
 * 结 had come. An entry that matches nothing that can be typed is never shown and keeps the mark.
 */
export function askAgainIfEmpty(
  answer: CompletionItem[] | CompletionList | null | undefined,
  document: TextDocument,
  position: Position,
): CompletionItem[] | CompletionList | null | undefined {
  const isEmpty =
    answer !== null && answer !== undefined && !Array.isArray(answer) && answer.items.length === 0;
  if (!isEmpty || position.character === 0) return answer;
  const range = new Range(position.translate(0, -1), position);
  // What follows a space is not filtered.
  if (document.getText(range).trim() === '') return answer;
  return new CompletionList([{ label: noncharacter, filterText: noncharacter, insertText: '', range }], true);
}

/** No input method and no keyboard writes it. */
const noncharacter = '\uffff';
