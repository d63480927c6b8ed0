// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/paths.mjs';

/**
 * The licences of packages whose code a bundle holds: each wants to go with every copy, and names nobody in its code.
 * @param {readonly string[]} packages
 */
export function licences(packages) {
  const texts = packages.map((name) => {
    const folder = join(root, 'node_modules', name);
    const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
    if (file === undefined) throw new Error(`${name} has no file with its licence.`);
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  });
  return texts.join(`\n\n${'-'.repeat(80)}\n\n`);
}

/**
 * The packages that a bundle holds code of, in order.
 * @param {import('esbuild').Metafile} metafile
 */
export function packagesIn({ inputs }) {
  const names = Object.keys(inputs).flatMap((path) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}
