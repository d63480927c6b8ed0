import { suite } from './mocha.ts';
import { createRecorder, type SuiteResult } from './recorder.ts';

/** VS Code calls this in its extension host; a rejection is exit code 1. */
export async function run(): Promise<void> {
  const recorder = createRecorder();
  await new Promise<void>((resolve) => {
    suite.reporter(recorder.reporter).run(() => resolve());
  });
  const result = recorder.result();
  await report(result);
  if (result.failed > 0) throw new Error(`${result.failed} failed`);
}

/**
 * Where there are files the result goes into one, named by the runner; a host in the browser has none, and
 * prints it.
 */
async function report(result: SuiteResult): Promise<void> {
  const { HEGAO_TEST_RESULT: file } = typeof process === 'undefined' ? {} : process.env;
  if (file === undefined) {
    console.log(`[suite result] ${JSON.stringify(result)}`);
  } else {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(file, JSON.stringify(result));
  }
}
