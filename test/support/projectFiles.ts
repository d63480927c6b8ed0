import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the project as text, by its path from the root. */
export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A JSON file of the project. The caller names the shape it relies on. */
export function readProjectJson<T>(path: string): T {
  return JSON.parse(readProjectFile(path)) as T;
}

/** Whether there is such a file or folder. */
export function projectFileExists(path: string): boolean {
  return existsSync(join(root, path));
}

/** Paths of the TypeScript sources below a folder, from the root. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path));
}
