/** The server as a Node process, over IPC or standard input and output. */
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { ServerOptions } from './server.ts';

export function connect(): Connection {
  return createConnection(ProposedFeatures.all);
}

export const options: ServerOptions = {
  decodeGb18030: (bytes) => new TextDecoder('gb18030').decode(bytes),
  clock: {
    now: () => performance.now(),
    defer(milliseconds, task) {
      if (milliseconds > 0) {
        const timer = setTimeout(task, milliseconds);
        return () => clearTimeout(timer);
      }
      // A timer would wait a millisecond at least; an immediate lets in what has arrived meanwhile, and no more.
      const immediate = setImmediate(task);
      return () => clearImmediate(immediate);
    },
  },
};
