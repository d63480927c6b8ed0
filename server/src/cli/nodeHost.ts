/** The command line's host in Node. */
import { readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CliHost, PathKind } from './host.ts';
import { replaceWhole } from './replaceWhole.ts';

/** Where what is not in the bundle lies: the rule pages, and the bundles that write and read Word files. */
export interface Folders {
  readonly rulePages: string;
  readonly word: string;
}

/** The host of this process. */
export function createNodeHost({ rulePages, word }: Folders): CliHost {
  const load = createRequire(join(word, 'index.cjs'));
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
    writeFile: (path, content, { replace }) =>
      replace ? replaceWhole(path, content) : writeFileSync(path, content, { flag: 'wx' }),
    stdin: readStandardInput,
    stdout: (content) => void process.stdout.write(content),
    stderr: (text) => void process.stderr.write(text),
    env: { LANG: process.platform === 'win32' ? systemLocale() : undefined, ...process.env },
    isTTY: process.stdout.isTTY === true,
    today: () => {
      const now = new Date();
      return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
    },
    cwd: process.cwd(),
    rulePages,
    loadWordWriter: () => load('./writer.cjs'),
    loadWordReader: () => load('./reader.cjs'),
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
