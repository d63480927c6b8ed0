/** A server and a client in one process, over two real streams. */
import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Clock } from '../../server/src/server/scheduler.ts';
import { type ServerOptions, startServer } from '../../server/src/server.ts';
import { startTestClient, type TestClient, type TestClientOptions } from './lspClient.ts';

export interface InProcess extends TestClient {
  readonly dispose: () => void;
}

const clock: Clock = {
  now: () => performance.now(),
  defer(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

export async function startInProcess(
  options: TestClientOptions & Partial<ServerOptions> = {},
): Promise<InProcess> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  const decodeGb18030 = (bytes: Uint8Array) => new TextDecoder('gb18030').decode(bytes);
  startServer(server, { clock, decodeGb18030, ...options });
  const client = await startTestClient(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
    options,
  );
  return {
    ...client,
    dispose() {
      client.connection.dispose();
      server.dispose();
    },
  };
}
