/** What decides a check besides the text. */
import type { DocumentKind, ProfileId } from '../protocol.ts';
import type { LintConfig } from './config.ts';

export interface LintSettings {
  readonly profile: ProfileId | 'auto';
  /** The least that a text is taken for: `excerpt` where somebody asked for the check. */
  readonly atLeast: DocumentKind;
  readonly config?: LintConfig;
  /** The text's path from the project file, where it has one. */
  readonly file?: string;
}
