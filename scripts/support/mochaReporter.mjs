// @ts-check
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Mocha's own dots and failures, and the counts in a file where the runner asks for them. */
export default class CountingReporter extends Mocha.reporters.Dot {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.HEGAO_TEST_RESULT;
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const result = { complete: true, passed: passes, failed: failures, skipped: pending };
      if (file) writeFileSync(file, JSON.stringify(result));
    });
  }
}
