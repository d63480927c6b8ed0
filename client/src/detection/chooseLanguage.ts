import type { DocumentKind } from '../../../server/src/protocol.ts';
import { reportLanguage } from '../names.ts';

/** What is known of a document when its language is considered. */
export interface LanguageFacts {
  /** The language it has now. */
  readonly current: string;
  /** The language that the writer once chose by hand for this file. */
  readonly chosen: string | undefined;
  /** What the server took its text for; `undefined` before the first check. */
  readonly kind: DocumentKind | undefined;
  /** The setting `hegao.detect`. */
  readonly detect: boolean;
}

/**
 * The language to switch a document to, or `undefined` to leave it. The writer's choice comes first, then the
 * server's reading of the text. Only plain text is ever switched by its contents: Markdown stays Markdown.
 */
export function chooseLanguage(facts: LanguageFacts): string | undefined {
  const { current, chosen, kind, detect } = facts;
  if (chosen !== undefined) {
    return chosen !== current && isOurs(current) ? chosen : undefined;
  }
  return detect && kind === 'report' && current === 'plaintext' ? reportLanguage : undefined;
}

/** Languages that VS Code or we give by name or content; any other one was given for a reason of its own. */
function isOurs(language: string): boolean {
  return language === reportLanguage || language === 'plaintext';
}
