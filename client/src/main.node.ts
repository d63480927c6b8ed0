import { createRequire } from 'node:module';
import { join } from 'node:path';
import { platform, version } from 'node:process';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension, deactivateExtension, type HegaoApi } from './extension.ts';

/** Entry of desktop and remote hosts: the server is a Node process. */
export function activate(context: ExtensionContext): HegaoApi {
  const module = context.asAbsolutePath('dist/server/kept.js');
  const { scheme, fsPath } = context.globalStorageUri;
  const args = scheme === 'file' ? [`--code-cache=${join(fsPath, 'server.code')}`] : [];
  return activateExtension(context, {
    createClient: (id, name, options) =>
      new LanguageClient(id, name, { module, args, transport: TransportKind.ipc }, options),
    runtime: `Node ${version}, ${platform}`,
    loadBundle: async (path) => createRequire(context.asAbsolutePath('package.json'))(`./${path}`),
  });
}

/** Ends the server with the window. */
export function deactivate(): Promise<void> {
  return deactivateExtension();
}
