import { deepEqual, equal } from 'node:assert/strict';
import { judge, withinLimit } from '../../scripts/hosts/verdict.mjs';

const result = { complete: true, passed: 3, failed: 0, skipped: 1 };

describe('judging a run inside VS Code', () => {
  it('believes a complete result that VS Code agrees with', () => {
    deepEqual(judge({ code: 0 }, result), { passed: 3, failed: 0, skipped: 1 });
  });

  it('counts the tests that failed', () => {
    deepEqual(judge({ code: 1 }, { ...result, failed: 2 }), { passed: 3, failed: 2, skipped: 1 });
  });

  it('fails where the suite left nothing, or broke off', () => {
    for (const incomplete of [undefined, {}, 'complete', { ...result, complete: false }]) {
      equal(judge({ code: 0 }, incomplete).failed, 1);
    }
  });

  it('fails where VS Code ended badly although every test passed', () => {
    equal(judge({ code: 1 }, result).failed, 1);
  });

  it('fails where no test was run', () => {
    equal(judge({ code: 0 }, { complete: true, passed: 0, failed: 0, skipped: 4 }).failed, 1);
  });

  it('fails a run that was broken off, whatever it had reported', () => {
    const { failed, reason } = judge({ broken: 'the page crashed' }, result);
    deepEqual([failed, reason], [1, 'the page crashed']);
  });

  it('breaks a run off at its time limit', async () => {
    const ending = await withinLimit(5, new Promise(() => {}));
    equal('broken' in ending && ending.broken.includes('did not end'), true);
    deepEqual(await withinLimit(1000, Promise.resolve({ code: 0 })), { code: 0 });
  });
});
