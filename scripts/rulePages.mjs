// @ts-check
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from './support/paths.mjs';

/** So many examples a reader looks at under a heading; the others are for the tests. */
const mostExamples = 12;
/** Fewer than these are not worth a line that says they are left out. */
const fewestLeftOut = 4;

/** Rule pages go out side by side: the extension opens `dist/rules/<id>.md` without knowing the category. */
export async function copyRulePages() {
  const from = join(root, 'server/src/rules');
  const to = join(root, 'dist/rules');
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const pages = (await readdir(from, { recursive: true })).filter((path) => path.endsWith('.md'));
  await Promise.all(
    pages.map(async (path) =>
      writeFile(join(to, basename(path)), forReaders(await readFile(join(from, path), 'utf8'))),
    ),
  );
}

/**
 * A rule page with the first examples of each section only, which says how many it leaves out.
 * @param {string} page
 */
export function forReaders(page) {
  return page
    .split(/^(?=## )/m)
    .map((section) => {
      const examples = [...section.matchAll(/^```report\n[\s\S]*?\n```\n(?:\n> .*\n)*/gm)];
      const last = examples[mostExamples - 1];
      if (last === undefined || examples.length < mostExamples + fewestLeftOut) return section;
      const kept = section.slice(0, last.index + last[0].length);
      return `${kept}\n（另有 ${examples.length - mostExamples} 个例子用作测试，此处从略。）\n\n`;
    })
    .join('');
}
