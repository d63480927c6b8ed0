import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Ajv } from 'ajv';
import { decodeProjectFile, projectFileNames } from '../../server/src/project/projectFile.ts';
import { createProjectFileHints, createProjectFileSchema } from '../../server/src/project/schema.ts';
import { rules } from '../../server/src/rules/index.ts';
import { projectFileExists, readProjectFile, readProjectJson } from '../support/projectFiles.ts';

const metas = rules.map(({ meta }) => meta);
const schema = createProjectFileSchema(metas);
const hints = createProjectFileHints(metas);
const hintsPath = 'schemas/project-file.hints.json';
const written = { 'schemas/project-file.schema.json': schema, [hintsPath]: hints };

interface Manifest {
  readonly files: readonly string[];
  readonly contributes: {
    readonly jsonValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    readonly languages: readonly { readonly id: string; readonly filenames?: readonly string[] }[];
  };
}

describe('the schema of project files', () => {
  for (const [path, wanted] of Object.entries(written)) {
    it(`is that of the code in ${path}`, () => {
      const { UPDATE, CI } = process.env;
      const isThere = projectFileExists(path) && isDeepStrictEqual(readProjectJson(path), wanted);
      // The formatter breaks the lines its own way.
      if (!isThere && UPDATE === '1' && CI !== 'true') {
        const text = `${JSON.stringify(wanted, null, 2)}\n`;
        writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), text);
      }
      assert.ok(projectFileExists(path));
      assert.deepEqual(readProjectJson(path), wanted, 'UPDATE=1 writes it');
    });

    it(`is kept as other JSON is in ${path}`, () => assert.ok(readProjectFile(path).endsWith('}\n')));
  }

  it('is wired to the files by the manifest, and packaged', () => {
    const { contributes, files } = readProjectJson<Manifest>('package.json');
    assert.deepEqual(contributes.jsonValidation, [
      { fileMatch: [...projectFileNames], url: `./${hintsPath}` },
    ]);
    assert.ok(files.includes('schemas'));
    const jsonc = contributes.languages.find(({ id }) => id === 'jsonc');
    assert.deepEqual(jsonc?.filenames, projectFileNames);
  });

  it('describes everything that may be written', () => {
    const undescribed = (node: unknown, at: string): readonly string[] => {
      if (typeof node !== 'object' || node === null) return [];
      const { properties = {} } = node as { readonly properties?: Readonly<Record<string, object>> };
      return Object.entries(properties).flatMap(([name, property]) => [
        ...('description' in property && property.description !== '' ? [] : [`${at}/${name}`]),
        ...undescribed(property, `${at}/${name}`),
      ]);
    };
    assert.deepEqual(undescribed(schema, ''), []);
    assert.deepEqual(undescribed(hints, ''), []);
  });

  it('forbids nothing where VS Code reads it, which has the mistakes from the server', () => {
    const silent = new Set(['$schema', 'title', 'description', 'allowComments', 'allowTrailingCommas']);
    for (const word of ['defaultSnippets', 'examples']) silent.add(word);
    const forbids = (node: unknown, at: string): readonly string[] =>
      Object.entries(node as Readonly<Record<string, unknown>>).flatMap(([word, value]) => {
        if (silent.has(word)) return [];
        if (word === 'items') return forbids(value, `${at}[]`);
        if (word === 'properties')
          return Object.entries(value as object).flatMap(([name, each]) => forbids(each, `${at}/${name}`));
        if (word !== 'anyOf') return [`${at}: ${word}`];
        const ways = value as readonly object[];
        // What one way forbids the other allows.
        if (ways.some((way) => Object.keys(way).length === 0)) return [];
        return ways.flatMap((way) => forbids(way, at));
      });
    assert.deepEqual(forbids(hints, ''), []);
    assert.ok(forbids(schema, '').length > 100, 'the other one forbids what it should');
  });

  it('agrees with what is read', () => {
    // VS Code's own keywords: comments, trailing commas, words for the values of an enumeration.
    const ajv = new Ajv({ strictTypes: false, allErrors: true });
    for (const word of ['allowComments', 'allowTrailingCommas', 'enumDescriptions']) ajv.addKeyword(word);
    const validate = ajv.compile(schema);
    const texts = [
      '{}',
      '{"profile":"auto","rules":{"wrong-term":"off","rate-mismatch":{"severity":"hint"}}}',
      '{"rules":{"missing-section":{"notRequired":["plan"]}}}',
      '{"terms":[{"wrong":["甲乙","丙丁"],"right":"戊","why":"因","severity":"error","except":["甲乙丙"],"safe":true}]}',
      '{"requiredSections":[{"title":"其他情况","headings":["其他*事项"],"inline":["其他*情况"]}]}',
      '{"ignore":[{"rule":"wrong-term","sentence":"0123456789abcdef","occurrence":3},{"rule":"wrong-term","file":"a"}]}',
      '{"profile":"king"}',
      '{"rules":{"nothing":"off"}}',
      '{"rules":{"wrong-term":"loud"}}',
      '{"rules":{"wrong-term":{"loud":true}}}',
      '{"terms":[{"wrong":"甲乙"}]}',
      '{"terms":[{"wrong":"甲","right":"乙"}]}',
      '{"ignore":[{"rule":"wrong-term","sentence":"x"}]}',
      '{"ignore":[{"rule":"wrong-term","sentence":"0123456789abcdef","occurrence":0}]}',
      '{"more":1}',
      '[]',
    ];
    for (const text of texts) {
      const isValid = validate(JSON.parse(text));
      assert.equal(isValid, decodeProjectFile(text, metas).mistakes.length === 0, text);
    }
  });
});
