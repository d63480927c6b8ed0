import { commands, type Disposable, l10n, window } from 'vscode';
import type { CommandName } from '../names.ts';
import { fixAllSafe, renumber } from './checking/changeAll.ts';
import { checkDocument } from './checking/checkDocument.ts';
import { checkWorkspace } from './checking/checkWorkspace.ts';
import { ignore } from './checking/ignore.ts';
import { manageIgnored } from './checking/manageIgnored.ts';
import { openRule } from './checking/openRule.ts';
import { reportProblem } from './checking/reportProblem.ts';
import { setRuleLevel } from './checking/setRuleLevel.ts';
import type { Command, CommandContext } from './context.ts';
import { exportPlainText } from './delivery/exportPlainText.ts';
import { exportReview } from './delivery/exportReview.ts';
import { exportWord } from './delivery/exportWord.ts';
import { importWord } from './delivery/importWord.ts';
import { reopen } from './delivery/reopen.ts';
import { chooseProfile } from './drafting/chooseProfile.ts';
import { insertContent } from './drafting/insertContent.ts';
import { newReport } from './drafting/newReport.ts';
import { openSample } from './drafting/openSample.ts';
import { copyFigures } from './ledger/copyFigures.ts';
import { exportFigures } from './ledger/exportFigures.ts';
import { filterFigures } from './ledger/filterFigures.ts';
import { goToRow } from './ledger/goToRow.ts';
import { groupFigures } from './ledger/groupFigures.ts';
import { restartServer } from './restartServer.ts';
import { showLog } from './showLog.ts';

const table: Readonly<Record<CommandName, Command>> = {
  'hegao.exportPlainText': exportPlainText,
  'hegao.newReport': newReport,
  'hegao.openSample': openSample,
  'hegao.renumber': renumber,
  'hegao.fixAllSafe': fixAllSafe,
  'hegao.exportWord': exportWord,
  'hegao.exportReview': exportReview,
  'hegao.importWord': importWord,
  'hegao.checkDocument': checkDocument,
  'hegao.checkWorkspace': checkWorkspace,
  'hegao.chooseProfile': chooseProfile,
  'hegao.ignore': ignore,
  'hegao.setRuleLevel': setRuleLevel,
  'hegao.manageIgnored': manageIgnored,
  'hegao.reopenWithEncoding': reopen,
  'hegao.openRulePage': openRule,
  'hegao.showLog': showLog,
  'hegao.reportProblem': reportProblem,
  'hegao.restartServer': restartServer,
  'hegao.goToRow': goToRow,
  'hegao.insertContent': insertContent,
  'hegao.groupFiguresBySection': groupFigures('section'),
  'hegao.groupFiguresByState': groupFigures('state'),
  'hegao.filterFigures': filterFigures,
  'hegao.copyFigures': copyFigures,
  'hegao.exportFigures': exportFigures,
};

/** Registers every command; one that fails says so, with the log a click away. */
export function registerCommands(context: CommandContext): readonly Disposable[] {
  return Object.entries(table).map(([name, command]) =>
    commands.registerCommand(name, async (...args: readonly unknown[]) => {
      try {
        return await command(context, ...args);
      } catch (error) {
        context.log.error(
          `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        void sayFailed(context, error);
        return undefined;
      }
    }),
  );
}

async function sayFailed(context: CommandContext, error: unknown): Promise<void> {
  const log = l10n.t('Show Log');
  const reason = error instanceof Error ? error.message : String(error);
  if ((await window.showErrorMessage(l10n.t('Hegao: {0}', reason), log)) === log) context.log.show();
}
