// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Failure } from './progress.mjs';

const onWindows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} StartOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(line: string) => void} [onLine] each line of both outputs; without it they go where ours go
 */

/**
 * Starts a command as the head of its own process group, so that everything it starts can be ended with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {StartOptions} [options]
 */
export function startProcess(command, args, { cwd, env, onLine } = {}) {
  endWithUs();
  const child = spawn(command, args, {
    cwd,
    env: env ?? process.env,
    detached: !onWindows,
    stdio: onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  running.add(child);
  if (onLine) {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', onLine);
    }
  }
  /** @type {Promise<number>} */
  const exited = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Failure(`${command} cannot be started: ${error.message}`)));
    child.once('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
  const forget = () => running.delete(child);
  exited.then(forget, forget);
  return {
    exited,
    /** Ends the whole group: asks first, insists after three seconds. */
    async stop() {
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
        const insist = setTimeout(() => endGroup(child, 'SIGKILL'), 3000);
        endGroup(child, 'SIGTERM');
        await exited.catch(() => {});
        clearTimeout(insist);
      }
      // What the head of the group left behind.
      endGroup(child, 'SIGKILL');
    },
  };
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {StartOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, options) {
  return startProcess(command, args, options).exited;
}

/**
 * Runs a command that must succeed, silently; its output is shown only if it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Omit<StartOptions, 'onLine'>} [options]
 */
export async function runQuietly(command, args, options) {
  /** @type {string[]} */
  const lines = [];
  const code = await run(command, args, { ...options, onLine: (line) => lines.push(line) });
  if (code !== 0) {
    throw new Failure(`${command} ${args.join(' ')} failed (exit ${code}):\n${lines.slice(-30).join('\n')}`);
  }
  return lines;
}

/**
 * npm, the way it was started itself where that is known: on Windows it is no executable on its own.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}

/** @type {boolean} */
let watching = false;

/** Ctrl-C, a closed terminal and an exit of any kind end what was started: its groups are not the terminal's. */
function endWithUs() {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const child of running) endGroup(child, 'SIGKILL');
  });
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, async () => {
      const ends = [...running].map((child) => {
        endGroup(child, 'SIGTERM');
        return once(child, 'close');
      });
      await Promise.race([Promise.all(ends), new Promise((resolve) => setTimeout(resolve, 2000))]);
      process.exit(code);
    });
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (onWindows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
