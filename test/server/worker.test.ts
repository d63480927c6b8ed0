import assert from 'node:assert/strict';
import { createContext, runInContext } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  Disposable,
  type Message,
} from 'vscode-languageserver/node';
import { type Bundle, bundle } from '../support/bundle.ts';
import { startTestClient } from '../support/lspClient.ts';
import { writeAndCheck } from '../support/scenario.ts';

interface WorkerScope {
  self?: WorkerScope;
  onmessage?: (event: { readonly data: unknown }) => void;
  readonly [name: string]: unknown;
}

/** A scope that has what a Web Worker has and nothing of Node; `post` delivers a message to it. */
function createWorkerScope(receive: (message: Message) => void) {
  const scope: WorkerScope = {
    postMessage: (message: Message) => {
      const copy = structuredClone(message);
      queueMicrotask(() => receive(copy));
    },
    addEventListener: () => {},
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    TextDecoder,
    TextEncoder,
    console,
  };
  scope.self = scope;
  const context = createContext(scope);
  return {
    context,
    post(message: Message) {
      const copy = structuredClone(message);
      // An event, as in a worker: what the server has begun before is done when it comes.
      setImmediate(() => {
        assert.ok(scope.onmessage !== undefined, 'the worker listens');
        scope.onmessage({ data: copy });
      });
    },
  };
}

class Reader extends AbstractMessageReader {
  deliver: DataCallback = () => {};
  listen(callback: DataCallback): Disposable {
    this.deliver = callback;
    return Disposable.create(() => {});
  }
}

class Writer extends AbstractMessageWriter {
  readonly #post: (message: Message) => void;
  constructor(post: (message: Message) => void) {
    super();
    this.#post = post;
  }
  async write(message: Message): Promise<void> {
    this.#post(message);
  }
  end(): void {}
}

describe('server as a worker', () => {
  let server: Bundle;
  before(async () => {
    server = await bundle('server/src/main.ts', 'server');
  });
  after(() => server.remove());

  it('works without anything of Node', async () => {
    const reader = new Reader();
    const scope = createWorkerScope((message) => reader.deliver(message));
    for (const name of ['process', 'Buffer', 'require', 'module', 'global', 'setImmediate', '__dirname']) {
      assert.equal(runInContext(`typeof ${name}`, scope.context), 'undefined', name);
    }
    runInContext(server.read(), scope.context, { filename: 'main.js' });
    const client = await startTestClient(reader, new Writer(scope.post));
    await writeAndCheck(client);
    await client.shutdown();
    client.connection.dispose();
  });
});
