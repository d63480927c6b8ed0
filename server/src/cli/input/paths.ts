/** Paths as other tools want them. */
import { isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The path from `folder`, with slashes; as an absolute one where it lies outside. */
export function relativePath(path: string, cwd: string, folder: string): string {
  const absolute = resolve(cwd, path);
  const inside = relative(folder, absolute);
  return slashed(inside.startsWith('..') || isAbsolute(inside) ? absolute : inside);
}

/** A URI reference: relative below the current folder, else `file:`. */
export function toUri(path: string, cwd: string): string {
  const name = relativePath(path, cwd, cwd);
  if (isAbsolute(name)) return pathToFileURL(name).href;
  return name.split('/').map(encodeSegment).join('/');
}

/** Half a surrogate pair, which a file name on Windows may hold, has no encoding. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
