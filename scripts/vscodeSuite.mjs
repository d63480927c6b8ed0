// @ts-check
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { anyHost, hostNamed } from './hosts/index.mjs';
import { createSuiteOutput } from './hosts/suiteOutput.mjs';
import { judge, readResult } from './hosts/verdict.mjs';
import { root } from './support/paths.mjs';
import { Failure } from './support/progress.mjs';
import { scratchFolder } from './support/scratch.mjs';

/** @typedef {import('./hosts/host.mjs').Verdict} Verdict */

/** A run takes about a minute; on a machine that is busy with other things, several times that. */
const timeLimit = 480_000;

/**
 * The suite inside VS Code, in each host that `VSCODE_TEST_HOST` names, else in the first that can be had.
 * A host that was asked for by name must be there; where none was, a machine without any skips the suite,
 * except in CI, where nothing is left out in silence.
 * @returns {Promise<Verdict[]>}
 */
export async function runVSCodeSuite() {
  const names = (process.env.VSCODE_TEST_HOST ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) return [await runIn(undefined)];
  /** @type {Verdict[]} */
  const verdicts = [];
  for (const name of names) verdicts.push(await runIn(name));
  return verdicts;
}

/**
 * @param {string | undefined} name
 * @returns {Promise<Verdict>}
 */
async function runIn(name) {
  const chosen = await chooseHost(name).catch((error) => {
    if (!(error instanceof Failure)) throw error;
    return error;
  });
  if (chosen instanceof Failure) {
    const mayBeSkipped = name === undefined && process.env.CI !== 'true';
    const what = name === undefined ? 'No VS Code can be had' : `The host ${name} cannot be had`;
    console.log(
      `${what}: ${chosen.message}\nThe suite inside VS Code ${mayBeSkipped ? 'is skipped' : 'fails'}.`,
    );
    return { passed: 0, failed: mayBeSkipped ? 0 : 1, skipped: mayBeSkipped ? 1 : 0 };
  }

  const { host, description } = chosen;
  console.log(`\nThe suite inside ${description}, host ${host.name}`);
  const started = Date.now();
  const workspace = join(scratchFolder('workspace'), 'workspace');
  await cp(join(root, 'test/vscode/workspace'), workspace, { recursive: true });
  const resultFile = join(scratchFolder('result'), 'result.json');
  const output = createSuiteOutput((line) => console.log(`  ${line}`));
  const ending = await host
    .runSuite({ workspace, resultFile, timeLimit, onLine: output.onLine })
    .catch((error) => ({ broken: /** @type {Error} */ (error).message }));
  const verdict = judge(ending, readResult(resultFile) ?? output.result());
  if (verdict.reason) console.log(`  This run is not believed: ${verdict.reason}.`);
  if (verdict.failed > 0) {
    console.log("  The end of VS Code's log:");
    for (const line of output.log()) console.log(`    ${line}`);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`  ${host.name}: ${verdict.passed} passed, ${verdict.failed} failed in ${seconds} s`);
  return verdict;
}

/** @param {string | undefined} name */
async function chooseHost(name) {
  if (name === undefined) return anyHost('suite');
  const host = hostNamed(name);
  return { host, description: await host.prepare('suite') };
}
