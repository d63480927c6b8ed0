import { deepEqual, equal } from 'node:assert/strict';
import { createSuiteOutput } from '../../scripts/hosts/suiteOutput.mjs';

describe('what the suite prints in VS Code', () => {
  it("is told from VS Code's own log, of which the end is kept", () => {
    const shown: string[] = [];
    const output = createSuiteOutput((line) => shown.push(line));
    for (let i = 0; i < 100; i++) output.onLine(`Creating a socket ${i}`);
    output.onLine('[suite] ✔ one');
    output.onLine('[main 2025-01-01] [suite]   at two');
    output.onLine('[suite result] {"complete":true,"passed":1}');
    deepEqual(shown, ['✔ one', '  at two']);
    deepEqual(output.result(), { complete: true, passed: 1 });
    deepEqual([output.log().length, output.log().at(-1)], [40, 'Creating a socket 99']);
  });

  it('has no result where none was printed', () => {
    equal(createSuiteOutput(() => {}).result(), undefined);
  });
});
