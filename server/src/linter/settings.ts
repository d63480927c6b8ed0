/** What decides a check besides the text. */
import type { DocumentKind, ProfileId } from '../protocol.ts';

export interface LintSettings {
  readonly profile: ProfileId | 'auto';
  /** The least that a text is taken for: `excerpt` where somebody asked for the check. */
  readonly atLeast: DocumentKind;
}
