import { l10n, type QuickPickItem, Selection, type TextEditor, Uri, window, workspace } from 'vscode';
import {
  type ProfileId,
  profileIds,
  type SkeletonParams,
  type SkeletonResult,
  skeletonRequest,
} from '../../../../server/src/protocol.ts';
import { reportLanguage } from '../../names.ts';
import { profileName } from '../../status/describe.ts';
import { decodeNewReport, type NewReport, usualYear } from '../../text/newReport.ts';
import type { Command, CommandContext } from '../context.ts';

/** Opens a new report, not yet a file, with everything it must hold; answers its URI. */
export const newReport: Command = async (context, argument) => {
  const wanted = decodeNewReport(argument) ?? (await ask(context));
  if (wanted === undefined) return undefined;
  const content = await skeletonOf(context, wanted);
  if (content === null) {
    void window.showWarningMessage(yearProblem(wanted.profile));
    return undefined;
  }
  const document = await workspace.openTextDocument({ language: reportLanguage, content });
  selectFirstMark(await window.showTextDocument(document));
  return document.uri;
};

interface Item extends QuickPickItem {
  readonly profile: ProfileId;
}

async function ask(context: CommandContext): Promise<NewReport | undefined> {
  const title = l10n.t('New Report');
  const items: readonly Item[] = profileIds.map((profile) => ({
    profile,
    label: profileName(profile, l10n.t),
  }));
  const chosen = await window.showQuickPick(items, { title, placeHolder: l10n.t('Which kind of reporter?') });
  if (chosen === undefined) return undefined;
  const { profile } = chosen;
  const organ = await window.showInputBox({
    title,
    prompt: l10n.t('The name of the reporter, as it stands in the title'),
    validateInput: (value) => (value.trim() === '' ? l10n.t('A name is needed.') : undefined),
  });
  if (organ === undefined) return undefined;
  const year = await window.showInputBox({
    title,
    prompt: l10n.t('The year that is reported on'),
    value: String(usualYear(profile, new Date())),
    validateInput: async (value) =>
      (await skeletonOf(context, { profile, organ, year: Number(value) })) === null
        ? yearProblem(profile)
        : undefined,
  });
  return year === undefined ? undefined : { profile, organ, year: Number(year) };
}

async function skeletonOf({ client }: CommandContext, wanted: NewReport): Promise<string | null> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const place = folder && Uri.joinPath(folder, 'new.hegao.txt');
  const params: SkeletonParams = {
    ...wanted,
    ...(place === undefined ? {} : { uri: client.code2ProtocolConverter.asUri(place) }),
  };
  return (await client.sendRequest<SkeletonResult>(skeletonRequest, params)).text;
}

function yearProblem(profile: ProfileId): string {
  return profile === 'legacy'
    ? l10n.t('The year must be 2018 or earlier for this kind of report.')
    : l10n.t('The year must be 2019 or later; for earlier ones choose “2018 or earlier”.');
}

/** So that typing fills it in. */
function selectFirstMark(editor: TextEditor): void {
  const match = /【[^】]*】/.exec(editor.document.getText());
  if (match === null) return;
  const start = editor.document.positionAt(match.index);
  const end = editor.document.positionAt(match.index + match[0].length);
  editor.selection = new Selection(start, end);
}
