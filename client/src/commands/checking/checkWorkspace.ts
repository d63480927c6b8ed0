import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  l10n,
  type Progress,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  type CheckTextParams,
  type CheckTextResult,
  checkTextRequest,
} from '../../../../server/src/protocol.ts';
import { focusProblems } from '../../names.ts';
import { findTexts } from '../../workspace/findTexts.ts';
import { readText } from '../../workspace/readText.ts';
import { addFile, describeTally, type Ending, emptyTally, type Tally } from '../../workspace/tally.ts';
import type { Command, CommandContext } from '../context.ts';

/** More files than this are not read in one go; the message says so. */
const cap = 2000;

/**
 * Checks every text and Markdown file of the workspace that is a report; answers the tally. Who calls it may give a token of
 * its own, which ends it as the button does.
 */
export const checkWorkspace: Command = async (context, argument) => {
  if (workspace.workspaceFolders === undefined) {
    void window.showInformationMessage(l10n.t('Open a folder with reports first.'));
    return undefined;
  }
  context.findings.clear();
  const { tally, ending } = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking reports'), cancellable: true },
    (progress, token) => {
      const source = eitherToken(token, argument);
      return checkFiles(context, progress, source.token).finally(() => source.dispose());
    },
  );
  void tell(context, describeTally(tally, ending, l10n.t));
  return tally;
};

function eitherToken(token: CancellationToken, other: unknown): CancellationTokenSource {
  const source = new CancellationTokenSource();
  for (const each of [token, other]) {
    if (!isToken(each)) continue;
    if (each.isCancellationRequested) source.cancel();
    else each.onCancellationRequested(() => source.cancel());
  }
  return source;
}

function isToken(value: unknown): value is CancellationToken {
  return typeof value === 'object' && value !== null && 'onCancellationRequested' in value;
}

async function checkFiles(
  context: CommandContext,
  progress: Progress<{ message: string; increment: number }>,
  token: CancellationToken,
): Promise<{ readonly tally: Tally; readonly ending: Ending }> {
  const found = await findTexts(cap + 1, token);
  const files = found.slice(0, cap).sort((a, b) => (a.path < b.path ? -1 : 1));
  let tally = emptyTally;
  for (const file of files) {
    if (token.isCancellationRequested) break;
    progress.report({ message: workspace.asRelativePath(file), increment: 100 / files.length });
    const summary = await checkFile(context, file, token);
    // A file whose check was cancelled is neither checked nor unreadable.
    if (!token.isCancellationRequested) tally = addFile(tally, summary);
  }
  const ending = { cancelled: token.isCancellationRequested, cap: found.length > cap ? cap : undefined };
  return { tally, ending };
}

async function checkFile({ client, findings, log }: CommandContext, file: Uri, token: CancellationToken) {
  try {
    const text = await readText(file);
    if (text === undefined) {
      log.warn(`${file.toString(true)}: neither UTF-8 nor UTF-16 nor GB18030, not checked`);
      return undefined;
    }
    const params: CheckTextParams = { uri: client.code2ProtocolConverter.asUri(file), text };
    const { summary, diagnostics } = await client.sendRequest<CheckTextResult>(
      checkTextRequest,
      params,
      token,
    );
    if (summary.kind !== 'other') {
      findings.set(file, await client.protocol2CodeConverter.asDiagnostics([...diagnostics]));
    }
    log.info(`${file.toString(true)}: ${summary.kind}, ${JSON.stringify(summary.counts)}`);
    return summary;
  } catch (error) {
    log.warn(`${file.toString(true)}: ${String(error)}`);
    return undefined;
  }
}

async function tell({ log }: CommandContext, message: string): Promise<void> {
  log.info(message);
  const showProblems = l10n.t('Show Problems');
  const showLog = l10n.t('Show Log');
  const answer = await window.showInformationMessage(message, showProblems, showLog);
  if (answer === showProblems) await commands.executeCommand(focusProblems);
  if (answer === showLog) log.show();
}
