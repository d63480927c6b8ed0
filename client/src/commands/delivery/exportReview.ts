import { l10n, workspace } from 'vscode';
import {
  type ReviewParams,
  type ReviewResult,
  reviewRequest,
} from '../../../../server/src/exportProtocol.ts';
import type { Command } from '../context.ts';
import { reportToExport } from '../target.ts';
import { saveExport } from './saveExport.ts';

/** Writes what the check found as a document to print. Answers where, or `undefined` if nothing was written. */
export const exportReview: Command = async (context, argument) => {
  const document = await reportToExport(argument);
  if (document === undefined) return undefined;
  const now = new Date();
  const params: ReviewParams = {
    uri: context.client.code2ProtocolConverter.asUri(document.uri),
    file: workspace.asRelativePath(document.uri),
    date: `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`,
  };
  const { html, markdown, fileName } = await context.client.sendRequest<ReviewResult>(reviewRequest, params);
  return saveExport(context, argument, {
    document,
    placeholders: [],
    fileName,
    title: l10n.t('Write a Review Report'),
    kinds: [
      [l10n.t('Web page'), 'html'],
      ['Markdown', 'md'],
    ],
    written: (name) => l10n.t('The review report was written to “{0}”.', name),
    content: ({ path }) => new TextEncoder().encode(path.endsWith('.md') ? markdown : html),
  });
};
