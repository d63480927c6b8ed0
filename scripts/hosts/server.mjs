// @ts-check
import { createServer } from 'node:net';
import { startProcess } from '../support/processes.mjs';
import { Failure } from '../support/progress.mjs';

const startLimit = 60_000;

/**
 * Starts a program that serves VS Code on 127.0.0.1 and waits until it answers.
 * @param {object} options
 * @param {string} options.command
 * @param {(port: number) => string[]} options.args
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.cwd
 * @param {(port: number) => string} options.probe an address that answers once it is up
 */
export async function startServer({ command, args, env, cwd, probe }) {
  const port = await freePort();
  /** The last lines of its log, for when it does not come up. @type {string[]} */
  const log = [];
  const server = startProcess(command, args(port), {
    env,
    cwd,
    onLine: (line) => {
      log.push(line);
      if (log.length > 40) log.shift();
    },
  });
  let ended = false;
  const markEnded = () => {
    ended = true;
  };
  server.exited.then(markEnded, markEnded);
  const until = Date.now() + startLimit;
  while (!(await answers(probe(port)))) {
    if (ended || Date.now() > until) {
      await server.stop();
      throw new Failure(`VS Code's server did not start:\n${log.join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { port, log, exited: server.exited, stop: server.stop };
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(address)));
    });
  });
}
