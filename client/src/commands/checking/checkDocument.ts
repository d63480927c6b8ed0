import { l10n, languages, window } from 'vscode';
import { type CheckDocumentParams, checkDocumentRequest } from '../../../../server/src/protocol.ts';
import { reportLanguage } from '../../names.ts';
import type { Command } from '../context.ts';
import { targetDocument } from '../target.ts';

/** Checks the active document although it was not taken for a report. Answers whether it could be checked. */
export const checkDocument: Command = async ({ client }, argument) => {
  const document = await targetDocument(argument);
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Open the document that is to be checked first.'));
    return false;
  }
  const params: CheckDocumentParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  if (await client.sendRequest<boolean>(checkDocumentRequest, params)) return true;
  const change = l10n.t('Set Language');
  const answer = await window.showInformationMessage(
    l10n.t('Only plain text, Markdown and reports are checked; this document is “{0}”.', document.languageId),
    change,
  );
  if (answer === change) await languages.setTextDocumentLanguage(document, reportLanguage);
  return answer === change;
};
