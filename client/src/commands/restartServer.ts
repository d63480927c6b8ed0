import { l10n, window } from 'vscode';
import type { Command } from './context.ts';

/** Ends the language server, if it is still there, and starts it anew; open documents are checked again. */
export const restartServer: Command = async ({ client, statuses, log }) => {
  log.info('the language server is restarted by the user');
  if (client.needsStop()) await client.stop();
  statuses.clear();
  await client.start();
  window.setStatusBarMessage(l10n.t('Hegao: the language server has been restarted.'), 5000);
};
