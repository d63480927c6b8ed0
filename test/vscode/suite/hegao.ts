import * as vscode from 'vscode';
import type { HegaoApi } from '../../../client/src/extension.ts';
import type { StatusParams } from '../../../server/src/protocol.ts';
import { ownExtension, until } from './support.ts';

/** The extension's own word on its state, once its language server answers. */
export async function hegao(): Promise<HegaoApi> {
  const api = (await ownExtension().activate()) as HegaoApi;
  await api.ready;
  return api;
}

/** Waits until the document has been checked in its present version, and answers the check. */
export async function statusOf(document: vscode.TextDocument): Promise<StatusParams> {
  const api = await hegao();
  return until(`${document.uri.path} is checked`, () => {
    const status = api.status(document.uri);
    return status?.version === document.version && status;
  });
}

/** Waits until the open document of the URI has the language. */
export function language(uri: vscode.Uri, id: string): Promise<vscode.TextDocument> {
  return until(`${uri.path} has the language ${id}`, () => {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    return document?.languageId === id && document;
  });
}

/** For what must not happen: time in which it would have. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
