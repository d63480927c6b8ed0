// @ts-check
import { join } from 'node:path';
import { judge, readResult } from './hosts/verdict.mjs';
import { root } from './support/paths.mjs';
import { run } from './support/processes.mjs';
import { scratchFolder } from './support/scratch.mjs';

/**
 * Everything outside VS Code, as `.mocharc.json` says.
 * @returns {Promise<import('./hosts/host.mjs').Verdict>}
 */
export async function runUnitTests() {
  const resultFile = join(scratchFolder('unit'), 'result.json');
  const code = await run(process.execPath, [join(root, 'node_modules/mocha/bin/mocha.js')], {
    cwd: root,
    env: { ...process.env, HEGAO_TEST_RESULT: resultFile },
  });
  const verdict = judge({ code }, readResult(resultFile));
  if (verdict.reason) console.log(`The unit tests failed: ${verdict.reason}`);
  return verdict;
}
