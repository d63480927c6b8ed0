import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { ruleOfPath } from './text/rulePath.ts';

/** Answers `<scheme>://hegao.hegao/rules/<id>`, the address beside each finding, with the packaged page. */
export function registerRuleUris(extensionUri: Uri): Disposable {
  return window.registerUriHandler({
    async handleUri({ path }) {
      const rule = ruleOfPath(path);
      if (rule === undefined) void window.showWarningMessage(l10n.t('Hegao has no page at {0}.', path));
      else await openRulePage(extensionUri, rule);
    },
  });
}

/** Opens the page of a rule as Markdown preview, offline; answers whether there is one. */
export async function openRulePage(extensionUri: Uri, rule: string): Promise<boolean> {
  const page = Uri.joinPath(extensionUri, 'dist', 'rules', `${rule}.md`);
  try {
    // Reading, not asking whether it is there: on the web the extension's files can only be read.
    await workspace.fs.readFile(page);
  } catch {
    void window.showWarningMessage(l10n.t('Hegao has no rule “{0}”.', rule));
    return false;
  }
  await commands.executeCommand('markdown.showPreview', page);
  return true;
}
