// @ts-check
import { readFileSync } from 'node:fs';

/**
 * How a run of the suite ended, as seen from outside.
 * @typedef {{ code: number } | { broken: string }} Ending
 */

/**
 * A run counts as passed only if VS Code said so, the suite wrote down its result to the end, and at least one
 * test passed: a suite that was never loaded, or lost half-way, looks like success in each of these alone.
 * @param {Ending} ending
 * @param {unknown} result what the suite reported
 * @returns {import('./host.mjs').Verdict}
 */
export function judge(ending, result) {
  const { passed, failed, skipped, complete } = decodeResult(result);
  const reason = whyNot();
  return { passed, failed: reason && failed === 0 ? 1 : failed, skipped, ...(reason ? { reason } : {}) };

  function whyNot() {
    if ('broken' in ending) return ending.broken;
    if (!complete) return `the suite left no complete result (exit ${ending.code})`;
    if (failed > 0) return undefined;
    if (ending.code !== 0) return `VS Code ended with exit ${ending.code}`;
    if (passed === 0) return 'no test passed';
    return undefined;
  }
}

/**
 * @param {number} timeLimit milliseconds
 * @param {Promise<Ending>} ended
 * @returns {Promise<Ending>}
 */
export async function withinLimit(timeLimit, ended) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<Ending>} */
  const limit = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ broken: `it did not end within ${timeLimit / 1000} s` }), timeLimit);
  });
  try {
    return await Promise.race([ended, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {string} file */
export function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {unknown} result */
function decodeResult(result) {
  const { passed, failed, skipped, complete } = /** @type {Record<string, unknown>} */ (result ?? {});
  return {
    passed: count(passed),
    failed: count(failed),
    skipped: count(skipped),
    complete: complete === true,
  };
}

/** @param {unknown} value */
function count(value) {
  return typeof value === 'number' ? value : 0;
}
