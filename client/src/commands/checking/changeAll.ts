import { l10n, WorkspaceEdit, window, workspace } from 'vscode';
import { type EditsParams, type EditsResult, editsRequest } from '../../../../server/src/protocol.ts';
import type { Command } from '../context.ts';
import { targetDocument } from '../target.ts';

/** What is said of the number of places that were changed. */
type Say = (count: number) => string;

/** A command that makes changes all through a document, one step for undo; it answers how many. */
function changeAll(kind: EditsParams['kind'], say: Say): Command {
  return async ({ client }, argument) => {
    const document = await targetDocument(argument);
    if (document === undefined) return undefined;
    const params: EditsParams = { uri: client.code2ProtocolConverter.asUri(document.uri), kind };
    const { version, edits } = await client.sendRequest<EditsResult>(editsRequest, params);
    if (version === null) {
      void window.showInformationMessage(l10n.t('This document is not checked, so nothing was changed.'));
      return undefined;
    }
    if (edits.length > 0) {
      const change = new WorkspaceEdit();
      change.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...edits]));
      // Typed meanwhile: the places would be wrong.
      if (document.version !== version || !(await workspace.applyEdit(change))) {
        void window.showWarningMessage(l10n.t('The document has changed meanwhile. Run the command again.'));
        return undefined;
      }
    }
    window.setStatusBarMessage(say(edits.length), 5000);
    return edits.length;
  };
}

/** Numbers all headings and all 一是, 二是 in their order. */
export const renumber = changeAll('renumber', (count) =>
  count === 0 ? l10n.t('All numbers are in order') : l10n.t('{0} numbers changed', count),
);

/** Makes every fix that cannot change what the report says. */
export const fixAllSafe = changeAll('safeFixes', (count) =>
  count === 0 ? l10n.t('There is nothing to fix without asking') : l10n.t('{0} places fixed', count),
);
