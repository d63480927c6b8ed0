import { l10n, window } from 'vscode';
import { reopenWithEncoding } from '../../encoding.ts';
import type { Command } from '../context.ts';
import { targetDocument } from '../target.ts';

/** Reads the active file again as GB18030, or as UTF-8 where it was read as GB18030. */
export const reopen: Command = async (_context, argument) => {
  const document = await targetDocument(argument);
  if (document === undefined) return undefined;
  if (document.isDirty || document.isUntitled) {
    void window.showWarningMessage(
      l10n.t('The document has unsaved changes. Undo or save them before it is read with another encoding.'),
    );
    return undefined;
  }
  return (await reopenWithEncoding(document)).encoding;
};
