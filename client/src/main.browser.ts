import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateExtension, deactivateExtension, type HegaoApi } from './extension.ts';

/** Entry of the web host: the server is a Web Worker. */
export function activate(context: ExtensionContext): HegaoApi {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/main.js').toString(true);
  let worker: Worker | undefined;

  // The transports are made here and not by the client: it asks for an `instanceof Worker`, and the web
  // extension host puts a worker of another class in its place.
  async function startWorker(): Promise<MessageTransports> {
    // A restarted client needs a new worker, and nobody else ends the old one.
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  return activateExtension(context, {
    createClient: (id, name, options) => new LanguageClient(id, name, startWorker, options),
    runtime: 'Web Worker',
    loadBundle: async (path) => {
      const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, path));
      return runCommonJs(new TextDecoder().decode(bytes));
    },
  });
}

/** A web host has no `require` for files; it runs the extension itself in the same way. */
function runCommonJs(source: string): unknown {
  const module = { exports: {} };
  new Function('module', 'exports', source)(module, module.exports);
  return module.exports;
}

/** Ends the server with the window. */
export function deactivate(): Promise<void> {
  return deactivateExtension();
}
