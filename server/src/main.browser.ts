/** The server as a Web Worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { ServerOptions } from './server.ts';

export function connect(): Connection {
  const worker = self as unknown as DedicatedWorkerGlobalScope;
  return createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker),
  );
}

export const options: ServerOptions = {
  decodeGb18030: (bytes) => new TextDecoder('gb18030').decode(bytes),
  clock: {
    now: () => performance.now(),
    defer(milliseconds, task) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  },
};
