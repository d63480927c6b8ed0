import { createRequire } from 'node:module';
import { platform, version } from 'node:process';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension, deactivateExtension, type HegaoApi } from './extension.ts';

/** Entry of desktop and remote hosts: the server is a Node process. */
export function activate(context: ExtensionContext): HegaoApi {
  const module = context.asAbsolutePath('dist/server/main.js');
  return activateExtension(context, {
    createClient: (id, name, options) =>
      new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
    runtime: `Node ${version}, ${platform}`,
    loadBundle: async (path) => createRequire(context.asAbsolutePath('package.json'))(`./${path}`),
  });
}

/** Ends the server with the window. */
export function deactivate(): Promise<void> {
  return deactivateExtension();
}
