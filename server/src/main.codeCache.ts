/** The compiled code of a bundle, kept in a file from one start to the next. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { replaceWhole } from './cli/replaceWhole.ts';

export interface RunningBundle {
  /** Whether the code was found in the file; otherwise it was compiled. */
  readonly wasKept: boolean;
  /** Keeps the code with all functions that were called until now; false where the file already holds it. Throws what Node throws. */
  readonly keep: () => boolean;
}

const digestLength = 32;
/** Functions that are seldom called come and go; only what grows by a tenth is written again. */
const worthWriting = 1.1;

/**
 * Runs a script with the `require` that is given. The engine looks only at the length of the source before it takes code for it, and runs
 * what is broken; so the file begins with a digest of both. What version of the engine the code is of is its own look-out.
 */
export function runBundle(bundle: string, file: string, require: NodeJS.Require): RunningBundle {
  const bytes = readFileSync(bundle);
  const kept = readKept(file, bytes);
  const script = new Script(`(function(require){${bytes.toString('utf8')}\n})`, {
    filename: bundle,
    ...(kept === undefined ? {} : { cachedData: kept }),
  });
  const wasKept = kept !== undefined && script.cachedDataRejected === false;
  script.runInThisContext()(require);
  return {
    wasKept,
    keep() {
      const code = script.createCachedData();
      if (wasKept && code.length < kept.length * worthWriting) return false;
      mkdirSync(dirname(file), { recursive: true });
      replaceWhole(file, Buffer.concat([digestOf(bytes, code), code]));
      return true;
    },
  };
}

/** The code in the file, where there is one and it is whole and of this source. */
function readKept(file: string, source: Buffer): Buffer | undefined {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch {
    return undefined;
  }
  const code = content.subarray(digestLength);
  return digestOf(source, code).equals(content.subarray(0, digestLength)) ? code : undefined;
}

function digestOf(source: Buffer, code: Buffer): Buffer {
  return createHash('sha256').update(source).update(code).digest();
}
