// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<string>} */
const folders = new Set();

/**
 * A new empty folder that is gone when the process is.
 * @param {string} name
 */
export function scratchFolder(name) {
  if (folders.size === 0) process.on('exit', removeAll);
  const folder = mkdtempSync(join(tmpdir(), `hegao-${name}-`));
  folders.add(folder);
  return folder;
}

function removeAll() {
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A process that is still ending may hold a file; the folder of temporary files is not ours to insist on.
    }
  }
}
