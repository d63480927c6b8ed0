import { type Disposable, type LogOutputChannel, l10n, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CheckTextParams,
  type CheckTextResult,
  checkTextRequest,
} from '../../../server/src/protocol.ts';
import { otherEncoding, reopenWithEncoding } from '../encoding.ts';
import type { StatusStore } from '../status/statusStore.ts';
import { decodeText } from '../text/decode.ts';

/** Files beyond this size are not read a second time only to offer something. */
const largestFile = 20_000_000;

/**
 * Offers once for each file to read it with another encoding, where the text seems garbled **and** the other
 * encoding makes a report of it: no message for any other file that happens to hold strange characters.
 */
export function watchGarbled(
  client: BaseLanguageClient,
  statuses: StatusStore,
  log: LogOutputChannel,
): Disposable {
  const considered = new Set<string>();

  async function consider(document: TextDocument): Promise<void> {
    if (!(await readsAsReport(client, document))) return;
    const encoding = otherEncoding(document.encoding);
    const reopen = l10n.t('Reopen as {0}', encoding.label);
    const message = l10n.t('“{0}” seems to have been read with the wrong encoding.', fileName(document));
    if ((await window.showWarningMessage(message, reopen)) === reopen) await reopenWithEncoding(document);
  }

  return statuses.onDidChange((uri) => {
    if (statuses.get(uri)?.garbled !== true || considered.has(uri)) return;
    const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (document === undefined || document.isDirty || document.isUntitled) return;
    considered.add(uri);
    consider(document).catch((error: unknown) => log.warn(`encoding of ${uri}: ${String(error)}`));
  });
}

async function readsAsReport(client: BaseLanguageClient, { uri }: TextDocument): Promise<boolean> {
  const { size } = await workspace.fs.stat(uri);
  if (size > largestFile) return false;
  const decoded = decodeText(await workspace.fs.readFile(uri));
  if (decoded === undefined) return false;
  const params: CheckTextParams = { uri: uri.toString(), text: decoded.text };
  const { summary } = await client.sendRequest<CheckTextResult>(checkTextRequest, params);
  return summary.kind !== 'other' && !summary.garbled;
}

function fileName({ uri }: TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
