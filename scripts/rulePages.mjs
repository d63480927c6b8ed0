// @ts-check
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from './support/paths.mjs';

/** Rule pages go out side by side: the extension opens `dist/rules/<id>.md` without knowing the category. */
export async function copyRulePages() {
  const from = join(root, 'server/src/rules');
  const to = join(root, 'dist/rules');
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const pages = (await readdir(from, { recursive: true })).filter((path) => path.endsWith('.md'));
  await Promise.all(pages.map((path) => copyFile(join(from, path), join(to, basename(path)))));
}
