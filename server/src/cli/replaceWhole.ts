/** Writing over a file so that it is never there by half. */
import {
  accessSync,
  chmodSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

/**
 * Writes a file, over an old one or not. At each moment either the old one or the new one is there whole: it is
 * written under another name beside it first, then renamed; a disk that fills up half-way costs nothing but the new
 * text. A link stays a link, the mode stays, and what may not be written is not. Throws what Node throws.
 */
export function replaceWhole(path: string, content: string | Uint8Array): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old?.isFile() === true) {
    accessSync(path, constants.W_OK);
    writeBeside(realpathSync(path), content, old.mode);
  } else if (old === undefined) writeBeside(path, content);
  // A device or a pipe has nothing to lose and no place beside it; a folder is refused.
  else writeFileSync(path, content);
}

function writeBeside(target: string, content: string | Uint8Array, mode?: number): void {
  const partial = `${target}.${process.pid.toString(36)}${Date.now().toString(36)}.tmp`;
  try {
    writeFileSync(partial, content, { flag: 'wx' });
    if (mode !== undefined) chmodSync(partial, mode);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
