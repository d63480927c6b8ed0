export interface SuiteResult {
  /** True only when every test has been run: a file that was written half-way says nothing. */
  readonly complete: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Precedes each line that the runner shows: VS Code's own log goes the same way. */
const lineMark = '[suite] ';

/** Counts the tests and prints a line for each; mocha's own reporters write to a terminal or a page. */
export function createRecorder() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let complete = false;

  function reporter(runner: Mocha.Runner): void {
    runner.on('pass', (test) => {
      counts.passed++;
      print(`✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    // Also a hook that failed, which is no test but must not pass in silence.
    runner.on('fail', (test, error: Error) => {
      counts.failed++;
      print(`✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('pending', (test) => {
      counts.skipped++;
      print(`- ${test.fullTitle()}`);
    });
    runner.on('end', () => {
      complete = true;
    });
  }

  return {
    // Mocha calls it with `new` and asks no more of it than the runner's events.
    reporter: reporter as unknown as typeof Mocha.reporters.Base,
    result: (): SuiteResult => ({ complete, ...counts }),
  };
}

function print(text: string): void {
  for (const line of text.split('\n')) console.log(lineMark + line);
}
