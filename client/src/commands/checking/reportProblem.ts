import { env, extensions, l10n, UIKind, version, window, workspace } from 'vscode';
import { describeProblem, withoutDocument } from '../../text/problemReport.ts';
import type { Command, CommandContext } from '../context.ts';

/** Opens a description of a fault to be filled in and sent on by hand; nothing is sent by itself. */
export const reportProblem: Command = async ({ extensionId, runtime, statuses }) => {
  const uri = window.activeTextEditor?.document.uri;
  const status = uri && statuses.get(uri.toString());
  const content = describeProblem(
    {
      versions: describeVersions(extensionId, runtime),
      settings: changedSettings(extensionId),
      check: status && withoutDocument(status),
    },
    {
      title: l10n.t('Hegao: a problem'),
      notice: l10n.t(
        'This holds nothing of your reports, and no names of files. Fill it in, look it through and send it to those you have Hegao from.',
      ),
      whatHappened: l10n.t('What happened, and what should have happened'),
      versions: l10n.t('Versions'),
      settings: l10n.t('Settings that are not the defaults'),
      check: l10n.t('The last check of the report in the editor'),
      none: l10n.t('None'),
    },
  );
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document);
  return document.uri;
};

function describeVersions(extensionId: string, runtime: string): readonly string[] {
  const { version: own } = manifestOf(extensionId);
  const place = env.uiKind === UIKind.Web ? 'web' : 'desktop';
  const remote = env.remoteName === undefined ? '' : `, ${env.remoteName}`;
  return [`Hegao ${own}`, `VS Code ${version}, ${place}${remote}, ${env.language}`, runtime];
}

/** Our settings hold names of rules, levels and choices, and nothing that a writer words. */
function changedSettings(extensionId: string): Readonly<Record<string, unknown>> {
  const names = manifestOf(extensionId).contributes.configuration.flatMap(({ properties }) =>
    Object.keys(properties),
  );
  const settings = workspace.getConfiguration(undefined, window.activeTextEditor?.document.uri);
  return Object.fromEntries(
    names
      .filter(
        (name) => JSON.stringify(settings.get(name)) !== JSON.stringify(settings.inspect(name)?.defaultValue),
      )
      .map((name) => [name, settings.get(name)]),
  );
}

interface Manifest {
  readonly version: string;
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
}

function manifestOf(extensionId: CommandContext['extensionId']): Manifest {
  return extensions.getExtension(extensionId)?.packageJSON as Manifest;
}
