/**
 * `npm run bench`: how fast the check and the language server are, and how large the bundles. Writes docs/speed.md
 * with `--write`. Nothing here passes or fails: the figures depend on the machine, so each stands beside the floor.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-bench-'));
const sizes = [50_000, 1_000_000, 10_000_000];

try {
  const report = [heading(), await core(), languageServer(), bundles()].join('\n\n');
  console.log(report);
  if (process.argv.includes('--write')) writeReport(report);
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}

/** As the project formats its documents, so that `npm run check` stays green. */
function writeReport(report) {
  const file = path.join(root, 'docs', 'speed.md');
  fs.writeFileSync(file, `${report}\n`);
  spawnSync(path.join(root, 'node_modules', '.bin', 'biome'), ['format', '--write', file], { cwd: root });
}

function heading() {
  const [cpu] = os.cpus();
  const machine = `${cpu?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.version}`;
  return `# Speed\n\n${new Date().toISOString().slice(0, 10)} · ${machine} · \`npm run bench\``;
}

async function core() {
  const bundle = path.join(scratch, 'core.cjs');
  await build({
    stdin: {
      contents:
        "export { createLinter } from './server/src/linter/linter.ts'; export { rules } from './server/src/rules/index.ts'; export { plainConfig } from './server/src/linter/config.ts';",
      resolveDir: root,
    },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const rows = sizes.map((size) => measure('core.mjs', bundle, size));
  const lines = rows.map(
    ({ bytes, characters, cold, coldWithTerms, warm, floor, findings, peakMegabytes }) =>
      `| ${kilobytes(bytes)} | ${characters} | ${cold.toFixed(2)} ms | ${perCharacter(cold, characters)} | ${perCharacter(coldWithTerms, characters)} | ${perCharacter(floor, characters)} | ${(cold / floor).toFixed(1)} | ${warm.toFixed(2)} ms | ${findings} | ${peakMegabytes} MB |`,
  );
  const growth = rows.at(-1).cold / rows.at(-1).characters / (rows[0].cold / rows[0].characters);
  return [
    '## The check, all rules, in process',
    '',
    'Cold: nothing remembered. With own terms: the same with a house’s 2,000 terms loaded. Floor: one pass of one regular expression. Warm: one character typed.',
    '',
    '| text | characters | cold | ns a character | with own terms | floor | cold ÷ floor | warm | findings | peak memory |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
    `Growth of the cost of a character from the smallest to the largest text: ${growth.toFixed(2)}.`,
    '',
    `One paragraph of 500 figures, cold: ${rows[0].dense.toFixed(2)} ms.`,
  ].join('\n');
}

function languageServer() {
  const folder = path.join(root, 'dist', 'server');
  if (!fs.existsSync(path.join(folder, 'kept.js')))
    return '## The language server\n\nNot built: run `npm run build` first.';
  const rows = sizes.map((size) => measure('languageServer.mjs', path.join(folder, 'main.js'), size));
  const keeping = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-bench-'));
  const start = () =>
    measure('languageServer.mjs', path.join(folder, 'kept.js'), sizes[0], `--code-cache=${keeping}/code`);
  // The first keeps its code for those that follow.
  start();
  const kept = median(Array.from({ length: 5 }, start));
  fs.rmSync(keeping, { recursive: true });
  return [
    '## The language server, over stdio',
    '',
    '| text | start-up | opened → diagnostics | typed → diagnostics, median | 95 % | diagnostics |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ bytes, startUp, opening, p50, p95, diagnostics }) =>
        `| ${kilobytes(bytes)} | ${startUp.toFixed(0)} ms | ${opening.toFixed(1)} ms | ${p50.toFixed(2)} ms | ${p95.toFixed(2)} ms | ${diagnostics} |`,
    ),
    '',
    `With its compiled code kept, as from the second start of VS Code on, ${kilobytes(kept.bytes)}: start-up ${kept.startUp.toFixed(0)} ms, opened → diagnostics ${kept.opening.toFixed(1)} ms.`,
  ].join('\n');
}

/** The run whose opening is the middle one. */
function median(runs) {
  return runs.sort((one, other) => one.opening - other.opening)[runs.length >> 1];
}

function bundles() {
  const files = [
    'dist/client/main.node.cjs',
    'dist/client/main.browser.js',
    'dist/server/main.js',
    'dist/server/kept.js',
    'dist/node/cli.cjs',
  ];
  const packages = fs.readdirSync(root).filter((name) => name.endsWith('.vsix'));
  const rows = [...files, ...packages]
    .filter((file) => fs.existsSync(path.join(root, file)))
    .map((file) => `| ${file} | ${kilobytes(fs.statSync(path.join(root, file)).size)} |`);
  return ['## Sizes', '', '| file | size |', '|---|---|', ...rows].join('\n');
}

function measure(script, target, size, ...more) {
  const run = spawnSync(
    process.execPath,
    ['--expose-gc', path.join(root, 'bench', script), target, String(size), ...more],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      timeout: 600_000,
    },
  );
  if (run.status !== 0) throw new Error(`${script} ${size}: ${run.stderr.slice(0, 2000)}`);
  return JSON.parse(run.stdout);
}

function perCharacter(milliseconds, characters) {
  return ((milliseconds * 1e6) / characters).toFixed(1);
}

function kilobytes(bytes) {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1000)} KB`;
}
