/** A change of language, as VS Code tells it: the document closes and opens again at once. */
export interface LanguageChange {
  readonly from: string;
  readonly to: string;
}

/** Tells a change of language apart from closing a document. */
export interface LanguageChanges {
  readonly closed: (uri: string, language: string) => void;
  readonly opened: (uri: string, language: string) => LanguageChange | undefined;
}

/**
 * VS Code has no event for a change of language. It closes the document under the old language and opens it
 * under the new one within one turn of the event loop; `defer` calls back after that turn, and what has not
 * been opened again by then was really closed.
 */
export function createLanguageChanges(
  defer: (callback: () => void) => void,
  reallyClosed: (uri: string) => void,
): LanguageChanges {
  const closing = new Map<string, string>();
  return {
    closed(uri, language) {
      closing.set(uri, language);
      defer(() => {
        if (closing.delete(uri)) reallyClosed(uri);
      });
    },
    opened(uri, language) {
      const from = closing.get(uri);
      closing.delete(uri);
      return from === undefined || from === language ? undefined : { from, to: language };
    },
  };
}
