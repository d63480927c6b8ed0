/** The command line in Node. */
import { join } from 'node:path';
import { createNodeHost } from './cli/nodeHost.ts';
import { runCli } from './cli/run.ts';

// A reader such as `head` may close the pipe early; what it did not want is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`hegao: ${error.message}\n`);
  process.exit(2);
});

// The build lays them beside the folder of this bundle.
const host = createNodeHost({ rulePages: join(__dirname, '../rules'), word: join(__dirname, '../word') });
void runCli(process.argv.slice(2), host).then((code) => {
  // Not process.exit, which would cut off output that a pipe has not taken yet.
  process.exitCode = code;
});
