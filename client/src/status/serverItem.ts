import { type Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type CommandName, reportLanguage } from '../names.ts';

/** Says beside a report when nothing checks it: an empty Problems panel must never look like a clean text. */
export function createServerItem(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('hegao.server', { language: reportLanguage });
  const restart: CommandName = 'hegao.restartServer';
  item.name = l10n.t('Hegao: language server');

  function show(state: State): void {
    item.busy = state === State.Starting;
    const stopped = state === State.Stopped || state === State.StartFailed;
    item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = stopped
      ? l10n.t('Not checked: the language server is not running')
      : l10n.t('Language server');
    item.command = { title: l10n.t('Restart'), command: restart };
  }

  show(client.state);
  const listener = client.onDidChangeState(({ newState }) => show(newState));
  return {
    dispose() {
      listener.dispose();
      item.dispose();
    },
  };
}
