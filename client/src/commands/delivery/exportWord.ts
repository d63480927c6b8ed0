import { l10n } from 'vscode';
import {
  type LayoutParams,
  type LayoutResult,
  layoutRequest,
} from '../../../../server/src/exportProtocol.ts';
import { readExportOptions } from '../../settings.ts';
import type { Command } from '../context.ts';
import { reportToExport } from '../target.ts';
import { saveExport } from './saveExport.ts';

/** Writes the report as a Word file. Answers where, or `undefined` if nothing was written. */
export const exportWord: Command = async (context, argument) => {
  const document = await reportToExport(argument);
  if (document === undefined) return undefined;
  const params: LayoutParams = {
    uri: context.client.code2ProtocolConverter.asUri(document.uri),
    options: readExportOptions(document.uri),
  };
  const { layout, fileName, placeholders } = await context.client.sendRequest<LayoutResult>(
    layoutRequest,
    params,
  );
  return saveExport(context, argument, {
    document,
    placeholders,
    fileName,
    title: l10n.t('Export to Word'),
    kinds: [[l10n.t('Word document'), 'docx']],
    content: async () => (await context.word.writer()).writeWord(layout),
  });
};
