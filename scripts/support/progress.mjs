// @ts-check

/**
 * Says what is being done. On standard error, so that what a command prints stays clean for a pipe.
 * @param {string} message
 */
export function progress(message) {
  process.stderr.write(`· ${message}\n`);
}

/**
 * Runs a script's main function; an expected failure is one line, an unexpected one shows its stack.
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runMain(main) {
  try {
    process.exit(await main());
  } catch (error) {
    const expected = error instanceof Failure;
    process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  }
}

/** Something outside the scripts went wrong; the message tells the reader what to do, a stack would not. */
export class Failure extends Error {}
