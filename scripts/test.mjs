// @ts-check
// npm test: the unit tests and the suite inside a real VS Code; `unit` or `vscode` for one of them.
import { ensureDependencies } from './support/dependencies.mjs';
import { root } from './support/paths.mjs';
import { run } from './support/processes.mjs';
import { Failure, runMain } from './support/progress.mjs';

await runMain(async () => {
  const [part, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || (part !== undefined && part !== 'unit' && part !== 'vscode')) {
    throw new Failure('Usage: node scripts/test.mjs [unit|vscode]');
  }
  await ensureDependencies();
  if ((await run(process.execPath, ['scripts/build.mjs'], { cwd: root })) !== 0) return 1;

  // Only now: these use the development dependencies.
  const { runUnitTests } = await import('./unitTests.mjs');
  const { runVSCodeSuite } = await import('./vscodeSuite.mjs');
  const verdicts = [
    ...(part === 'vscode' ? [] : [await runUnitTests()]),
    ...(part === 'unit' ? [] : await runVSCodeSuite()),
  ];

  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ kind) =>
    verdicts.reduce((sum, verdict) => sum + verdict[kind], 0);
  const skipped = total('skipped');
  console.log(`${total('passed')} passed, ${total('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return total('failed') === 0 ? 0 : 1;
});
