import { env, type LogOutputChannel, l10n, type TextDocument } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { askAgainIfEmpty } from './askAgain.ts';
import { checkedLanguages, isCheckedScheme, projectFileGlob } from './names.ts';
import { withoutSaidByEditor } from './project/saidByEditor.ts';
import { createCrashCounter } from './text/crashCounter.ts';

/** What the node and the browser entry share: everything but how the server is started. */
export function createClientOptions(
  log: LogOutputChannel,
  extensionId: string,
  gaveUp: () => void,
  handleDiagnostics: NonNullable<Middleware['handleDiagnostics']>,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    ruleHref: `${env.uriScheme}://${extensionId}/rules/`,
    projectFiles: true,
  };
  return {
    documentSelector: [...checkedLanguages.map((language) => ({ language })), { pattern: projectFileGlob }],
    diagnosticCollectionName: 'hegao',
    outputChannel: log,
    initializationOptions,
    errorHandler: createErrorHandler(log, gaveUp),
    // Diagnostics are pushed. Should a server ever offer to be asked, it is not asked while typing.
    diagnosticPullOptions: { onChange: false, onSave: false, onFocus: false, onTabs: false },
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) =>
        handleDiagnostics(uri, withoutSaidByEditor(uri, diagnostics), next),
      provideCompletionItem: async (document, position, context, token, next) =>
        askAgainIfEmpty(await next(document, position, context, token), document, position),
      didOpen: async (document, next) => {
        if (isChecked(document)) await next(document);
      },
      didChange: async (event, next) => {
        if (isChecked(event.document)) await next(event);
      },
      didClose: async (document, next) => {
        if (isChecked(document)) await next(document);
      },
    },
  };
}

function isChecked(document: TextDocument): boolean {
  return isCheckedScheme(document.uri.scheme);
}

/** Starts a server again that has ended by itself, unless it does so over and over. */
function createErrorHandler(log: LogOutputChannel, gaveUp: () => void): ErrorHandler {
  const crashes = createCrashCounter();
  return {
    error: (error) => {
      log.error(`connection to the language server: ${error.message}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      const again = crashes.mayRestart(Date.now());
      log.error(
        again
          ? l10n.t('The language server ended and is started again.')
          : l10n.t('The language server ended too often.'),
      );
      if (!again) gaveUp();
      return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
    },
  };
}
