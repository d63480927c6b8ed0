/**
 * Measures the built language server over stdio: `node bench/languageServer.mjs SERVER BYTES [ARGUMENT]…` prints one line of JSON:
 * start-up to the answer of `initialize`, opening to the first diagnostics, and one typed character to its diagnostics.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { textOfSize } from './texts.mjs';

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)(
  'vscode-jsonrpc/node',
);
const [server, bytes, ...more] = process.argv.slice(2);
const text = textOfSize(Number(bytes));
const uri = 'file:///bench.hegao.txt';
const edits = Number(bytes) > 5e6 ? 20 : 60;

const started = performance.now();
const child = spawn(process.execPath, [server, '--stdio', ...more], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createMessageConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
let waiting = () => {};
connection.onNotification('textDocument/publishDiagnostics', (params) => waiting(params));
connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
connection.onRequest('client/registerCapability', () => null);
connection.listen();
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  capabilities: {
    workspace: { configuration: true },
    textDocument: { publishDiagnostics: { versionSupport: true } },
  },
});
const startUp = performance.now() - started;
connection.sendNotification('initialized', {});

const opened = performance.now();
const first = await diagnosticsAfter(1, () =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'gov-report', version: 1, text },
  }),
);
const opening = performance.now() - opened;

const line = Math.floor(text.split('\n').length / 2);
const times = [];
for (let version = 2; version < edits + 7; version++) {
  const position = { line, character: 8 };
  const end = version % 2 === 0 ? position : { line, character: 9 };
  const start = performance.now();
  await diagnosticsAfter(version, () =>
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end }, text: version % 2 === 0 ? '的' : '' }],
    }),
  );
  if (version > 6) times.push(performance.now() - start);
  await new Promise((resolve) => setTimeout(resolve, 40));
}
times.sort((a, b) => a - b);
await connection.sendRequest('shutdown');
const ended = once(child, 'exit');
connection.sendNotification('exit');
await ended;
console.log(
  JSON.stringify({
    bytes: Buffer.byteLength(text),
    startUp,
    opening,
    p50: times[Math.floor(times.length / 2)],
    p95: times[Math.floor(times.length * 0.95)],
    diagnostics: first.diagnostics.length,
  }),
);

/** Waits for the diagnostics of one version, and no others. */
function diagnosticsAfter(version, act) {
  return new Promise((resolve) => {
    waiting = (params) => {
      if (params.uri === uri && params.version === version) resolve(params);
    };
    act();
  });
}
