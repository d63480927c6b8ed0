/**
 * `npm run accuracy`: the checker held against texts whose right answer is known. The project's own corpus always; the
 * development texts beside the checkout where they are there. Writes docs/accuracy.md with `--write`.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = 'node dist/node/cli.cjs';
const development = path.join(root, '..', 'shared', 'bench');

if (!fs.existsSync(path.join(root, 'dist', 'node', 'cli.cjs'))) {
  console.error('Not built: run `npm run build` first.');
  process.exit(2);
}

const parts = [`# Accuracy\n\n${new Date().toISOString().slice(0, 10)} · \`npm run accuracy\``];
parts.push(section('The corpus of the project (test/corpus)', path.join(root, 'bench', 'corpus.mjs')));
parts.push(
  section(
    'Whole reports with annotated relations (test/corpus/annotated)',
    path.join(root, 'bench', 'annotated.mjs'),
  ),
);
for (const [title, script] of [
  ['Development texts: findings', 'evaluate.mjs'],
  ['Development texts: quantities', 'mentions.mjs'],
]) {
  const file = path.join(development, script);
  if (fs.existsSync(file)) parts.push(section(title, file));
}

const report = parts.join('\n\n');
console.log(report);
if (process.argv.includes('--write')) fs.writeFileSync(path.join(root, 'docs', 'accuracy.md'), `${report}\n`);

/**
 * @param {string} title
 * @param {string} script
 */
function section(title, script) {
  const run = spawnSync(process.execPath, [script, '--cli', cli], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) {
    console.error(run.stderr);
    process.exit(2);
  }
  return `## ${title}\n\n\`\`\`\n${run.stdout.trimEnd()}\n\`\`\``;
}
