import assert from 'node:assert/strict';
import { readProjectFile, readProjectJson, sourceFiles } from '../support/projectFiles.ts';

interface Classes {
  readonly classes: Readonly<Record<string, { readonly words: readonly string[] }>>;
}

const { classes } = readProjectJson<Classes>('seeds/lexicon/wordClasses.json');
const home = 'server/src/lexicon/wordClasses.ts';
const sources = sourceFiles('server/src')
  .filter((path) => path !== home)
  .map((path) => ({ path, text: readProjectFile(path) }));
const expressions = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:expression|globalExpression)`([^`]*)`/g)].map((found) => ({
    path,
    source: found[1] ?? '',
    before: text.slice(0, found.index).split('\n'),
  })),
);

describe('classes of words', () => {
  it('are asked, each of them', () => {
    const asked = new Set(
      sources.flatMap(({ text }) =>
        [...text.matchAll(/\$\{'(\w+)'\}|classWords\('(\w+)'\)/g)].map((found) => found[1] ?? found[2]),
      ),
    );
    assert.ok(asked.size > 50);
    assert.deepEqual(
      Object.keys(classes).filter((name) => !asked.has(name)),
      [],
    );
  });

  it('hold none another as a whole, which would then stand beside the other words', () => {
    const within = Object.entries(classes).flatMap(([name, { words }]) =>
      Object.entries(classes)
        .filter(([other, { words: more }]) => other !== name && words.every((word) => more.includes(word)))
        .map(([other]) => `${name} in ${other}`),
    );
    assert.deepEqual(within, []);
  });

  it('stand among the alternatives of a group', () => {
    const loose = expressions.filter(({ source }) =>
      [...source.matchAll(/\$\{'\w+'\}/g)].some(({ 0: { length }, index }) => {
        const before = source.slice(0, index);
        const after = source.slice(index + length);
        return !/(?:^|\||\((?:\?(?:[:=!]|<[=!]))?)$/.test(before) || !/^(?:$|\||\))/.test(after);
      }),
    );
    assert.deepEqual(
      loose.map(({ path, source }) => `${path} ${source}`),
      [],
    );
  });

  it('are put into expressions once, with the module', () => {
    const again = expressions.filter(({ before }) => {
      const opening = before.findLast((line) => /^\w/.test(line)) ?? '';
      return !/^(?:export )?const /.test(opening) || /=>|\bfunction\b/.test(opening);
    });
    assert.deepEqual(
      again.map(({ path, source }) => `${path} ${source}`),
      [],
    );
  });
});
