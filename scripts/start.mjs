// @ts-check
// npm start: installs, builds and opens a real VS Code with the extension and a sample report.
// npm start -- --check FILE…: prints the check of files in the terminal instead.
import { spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './support/dependencies.mjs';
import { root } from './support/paths.mjs';
import { run } from './support/processes.mjs';
import { Failure, progress, runMain } from './support/progress.mjs';
import { scratchFolder } from './support/scratch.mjs';

/** Has findings of several kinds, some of them on its first screen. */
const sample = 'sample.hegao.txt';

await runMain(async () => {
  const args = process.argv.slice(2);
  if (args[0] === '--check') return check(args.slice(1));
  const { host } = readOptions(args);
  await prepare();
  return open(host);
});

/** @param {string[]} args */
function readOptions(args) {
  try {
    return parseArgs({ args, options: { host: { type: 'string' } } }).values;
  } catch (error) {
    throw new Failure(
      `${/** @type {Error} */ (error).message}\n` +
        'Usage: npm start [-- --host desktop|code-server|floor|web]\n' +
        '       npm start -- --check FILE…',
    );
  }
}

/** Both kinds of start work on a fresh clone. */
async function prepare() {
  await ensureDependencies();
  if ((await run(process.execPath, ['scripts/build.mjs'], { cwd: root })) !== 0) throw new Failure('');
}

/** @param {string[]} args what `hegao check` takes; paths count from where npm was started */
async function check(args) {
  if (args.length === 0) throw new Failure('Usage: npm start -- --check FILE…');
  await prepare();
  const cli = join(root, 'dist/node/cli.cjs');
  return run(process.execPath, [cli, 'check', ...args], { cwd: process.env.INIT_CWD ?? process.cwd() });
}

/** @param {string | undefined} name */
async function open(name) {
  const { anyHost, hostNamed } = await import('./hosts/index.mjs');
  const host = name === undefined ? (await anyHost('open')).host : hostNamed(name);
  const description = await host.prepare('open');
  // A copy: what is tried out must not change the checkout.
  const folder = join(scratchFolder('start'), 'reports');
  const samples = join(root, 'seeds/reports');
  const wanted = (/** @type {string} */ path) => path === samples || path.endsWith('.hegao.txt');
  await cp(samples, folder, { recursive: true, filter: wanted });
  await cp(join(root, 'walkthrough', sample), join(folder, sample));
  const { url, exited } = await host.open({ folder, file: join(folder, sample) });
  progress(`${description} with copies of the sample reports in ${folder}`);
  if (url !== undefined) {
    progress('Open this address in a browser; Ctrl-C ends VS Code:');
    console.log(url);
    showInBrowser(url);
  }
  return exited;
}

/**
 * Where there is a browser to show it; where not, the address is printed all the same.
 * @param {string} url
 */
function showInBrowser(url) {
  const withoutScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (withoutScreen) return;
  /** @type {Record<string, [string, string[]]>} */
  const openers = { darwin: ['open', [url]], win32: ['explorer', [url]] };
  const [command, args] = openers[process.platform] ?? ['xdg-open', [url]];
  spawn(command, args, { detached: true, stdio: 'ignore' })
    .on('error', () => progress('No browser could be opened.'))
    .unref();
}
