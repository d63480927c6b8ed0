/**
 * The server as VS Code starts it, with its compiled code kept where `--code-cache=FILE` says. Two thirds of a start, and a third of the first
 * check, are the compiler's.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runBundle } from './main.codeCache.ts';

const flag = '--code-cache=';
const file = process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
const bundle = join(__dirname, 'main.js');
const require = createRequire(bundle);

if (file === undefined) require(bundle);
else {
  const { keep } = runBundle(bundle, file, require);
  // By then it is known which functions a session needs; and nobody waits any more.
  process.on('exit', () => {
    try {
      keep();
    } catch {
      // Without the file the next start is as slow as the first one was, and nothing else.
    }
  });
}
