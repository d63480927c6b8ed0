import { l10n } from 'vscode';
import {
  type ExportParams,
  type ExportResult,
  exportRequest,
} from '../../../../server/src/exportProtocol.ts';
import { readExportOptions } from '../../settings.ts';
import type { Command } from '../context.ts';
import { reportToExport } from '../target.ts';
import { saveExport } from './saveExport.ts';

/** Writes the report as the plain text that is delivered. Answers where, or `undefined` if nothing was written. */
export const exportPlainText: Command = async (context, argument) => {
  const document = await reportToExport(argument);
  if (document === undefined) return undefined;
  const params: ExportParams = {
    uri: context.client.code2ProtocolConverter.asUri(document.uri),
    options: readExportOptions(document.uri),
  };
  const { text, bytes, problem, fileName, placeholders } = await context.client.sendRequest<ExportResult>(
    exportRequest,
    params,
  );
  if (problem !== undefined) throw new Error(problem);
  return saveExport(context, argument, {
    document,
    placeholders,
    fileName,
    title: l10n.t('Export to Plain Text'),
    kinds: [[l10n.t('Plain text'), 'txt']],
    content: () => (bytes === undefined ? new TextEncoder().encode(text) : Uint8Array.from(bytes)),
  });
};
