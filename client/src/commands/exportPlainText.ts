import { commands, l10n, type Uri, window } from 'vscode';
import { type ExportParams, type ExportResult, exportRequest } from '../../../server/src/protocol.ts';
import { isGivenTarget, nameOf, saveNew } from '../workspace/saveNew.ts';
import type { Command } from './context.ts';
import { targetDocument } from './target.ts';

/** Writes the report as the plain text that is delivered. Answers where, or `undefined` if nothing was written. */
export const exportPlainText: Command = async ({ client, log }, argument) => {
  const document = await targetDocument(argument);
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Open the report that is to be exported first.'));
    return undefined;
  }
  const params: ExportParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const { text, fileName } = await client.sendRequest<ExportResult>(exportRequest, params);
  const file = {
    content: new TextEncoder().encode(text),
    source: document.uri,
    fileName,
    title: l10n.t('Export to Plain Text'),
    kind: [l10n.t('Plain text'), 'txt'],
  } as const;
  const target = await saveNew(file, isGivenTarget(argument) ? argument : undefined, log);
  if (target !== undefined) void sayWritten(target);
  return target;
};

async function sayWritten(target: Uri): Promise<void> {
  const open = l10n.t('Open');
  const message = l10n.t('The report was exported to “{0}”.', nameOf(target));
  if ((await window.showInformationMessage(message, open)) === open) {
    await commands.executeCommand('vscode.open', target);
  }
}
