/** The command line's host in Node. */
import { readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import type { CliHost, PathKind } from './host.ts';

/** The host of this process; `rulePages` is the folder where the rule pages lie. */
export function createNodeHost(rulePages: string): CliHost {
  return {
    readFile: (path) => readFileSync(path),
    readDir: (path) =>
      readdirSync(path, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? 'link' : kindOf(entry),
      })),
    kindOf: (path) => kindOf(statSync(path)),
    realPath: (path) => realpathSync(path),
    // `wx` makes looking and writing one step, so that no file is lost that came in between.
    writeFile: (path, text, { replace }) => writeFileSync(path, text, { flag: replace ? 'w' : 'wx' }),
    stdin: readStandardInput,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    env: { LANG: process.platform === 'win32' ? systemLocale() : undefined, ...process.env },
    isTTY: process.stdout.isTTY === true,
    cwd: process.cwd(),
    rulePages,
  };
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): PathKind {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Windows tells its language here and in no variable. */
function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
