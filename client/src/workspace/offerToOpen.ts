import { commands, env, l10n, UIKind, type Uri, window } from 'vscode';

/** Says that a file was written and, where it can be shown, offers to show it. */
export async function offerToOpen(message: string, target: Uri): Promise<void> {
  const how = howToOpen(target);
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(message, ...(how === undefined ? [] : [open]));
  if (answer === open) await how?.();
}

/**
 * Text is opened here, everything else by the program that this machine has for it: VS Code shows of a Word file that it is
 * none of its own, and of a web page the source. Where the file lies on another machine, only text can be shown.
 */
function howToOpen(target: Uri): (() => Thenable<unknown>) | undefined {
  if (/\.(?:txt|md|csv)$/i.test(target.path)) return () => commands.executeCommand('vscode.open', target);
  const isOfThisMachine =
    target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  return isOfThisMachine ? () => env.openExternal(target) : undefined;
}
