import { l10n, WorkspaceEdit, window, workspace } from 'vscode';
import {
  type InsertContentParams,
  type InsertContentResult,
  insertContentRequest,
} from '../../../../server/src/viewProtocol.ts';
import { contentOfRow } from '../../views/structure/structureRows.ts';
import { showPlace } from '../../workspace/showPlace.ts';
import type { Command } from '../context.ts';

/** Writes the missing content that a row of the structure stands for; answers whether it was written. */
export const insertContent: Command = async ({ client, views }, row) => {
  const content = typeof row === 'string' ? contentOfRow(row) : undefined;
  const document = views.structure.shown()?.document;
  if (content === undefined || document === undefined) return false;
  const params: InsertContentParams = { uri: client.code2ProtocolConverter.asUri(document.uri), content };
  const result = await client.sendRequest<InsertContentResult | null>(insertContentRequest, params);
  const [insertion] = result?.edits ?? [];
  if (result === null || insertion === undefined || result.version !== document.version) {
    void window.showInformationMessage(l10n.t('There is nothing to insert: the report has changed.'));
    return false;
  }
  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...result.edits]));
  const start = document.offsetAt(client.protocol2CodeConverter.asPosition(insertion.range.start));
  if (!(await workspace.applyEdit(edit))) return false;
  // At the heading: past the line break before it, and before all numbers that were moved on.
  const breaks = /^[\r\n]*/.exec(insertion.newText)?.[0].length ?? 0;
  await showPlace(document, start + breaks, start + breaks);
  return true;
};
