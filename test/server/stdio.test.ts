import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Bundle, bundle } from '../support/bundle.ts';
import { startTestClient, type TestClient } from '../support/lspClient.ts';
import { writeAndCheck } from '../support/scenario.ts';

describe('server as a process', () => {
  let server: Bundle;
  let child: ChildProcess | undefined;
  before(async () => {
    server = await bundle('server/src/main.ts', 'server');
  });
  after(() => server.remove());
  afterEach(() => {
    child?.kill('SIGKILL');
    child = undefined;
  });

  async function overStdio(): Promise<TestClient> {
    const running = spawn(process.execPath, [server.path, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child = running;
    return startTestClient(new StreamMessageReader(running.stdout), new StreamMessageWriter(running.stdin));
  }

  async function exitCode(): Promise<unknown> {
    assert.ok(child !== undefined);
    return child.exitCode ?? (await once(child, 'exit'))[0];
  }

  it('works over standard input and output, and ends with 0 after a shutdown', async () => {
    const client = await overStdio();
    await writeAndCheck(client);
    await client.shutdown();
    await client.exit();
    assert.equal(await exitCode(), 0);
  });

  it('works over IPC, as in VS Code', async () => {
    child = fork(server.path, ['--node-ipc'], { stdio: 'inherit' });
    const client = await startTestClient(new IPCMessageReader(child), new IPCMessageWriter(child));
    await writeAndCheck(client);
    await client.shutdown();
    await client.exit();
    assert.equal(await exitCode(), 0);
  });

  it('ends with 1 without a shutdown, also when its input ends', async () => {
    const client = await overStdio();
    await client.exit();
    assert.equal(await exitCode(), 1);
    await overStdio();
    child?.stdin?.end();
    assert.equal(await exitCode(), 1);
  });
}).timeout(60_000);
