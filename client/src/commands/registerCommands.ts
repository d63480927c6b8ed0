import { commands, type Disposable, l10n, window } from 'vscode';
import type { CommandName } from '../names.ts';
import { fixAllSafe, renumber } from './changeAll.ts';
import { checkDocument } from './checkDocument.ts';
import { checkWorkspace } from './checkWorkspace.ts';
import { chooseProfile } from './chooseProfile.ts';
import type { Command, CommandContext } from './context.ts';
import { copyFigures } from './copyFigures.ts';
import { exportFigures } from './exportFigures.ts';
import { exportPlainText } from './exportPlainText.ts';
import { exportReview } from './exportReview.ts';
import { exportWord } from './exportWord.ts';
import { filterFigures } from './filterFigures.ts';
import { goToRow } from './goToRow.ts';
import { groupFigures } from './groupFigures.ts';
import { ignore } from './ignore.ts';
import { importWord } from './importWord.ts';
import { insertContent } from './insertContent.ts';
import { manageIgnored } from './manageIgnored.ts';
import { newReport } from './newReport.ts';
import { openRule } from './openRule.ts';
import { openSample } from './openSample.ts';
import { reopen } from './reopen.ts';
import { reportProblem } from './reportProblem.ts';
import { restartServer } from './restartServer.ts';
import { setRuleLevel } from './setRuleLevel.ts';
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
