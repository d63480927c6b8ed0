import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Ajv } from 'ajv';
import { decodeProjectFile, projectFileNames } from '../../server/src/project/projectFile.ts';
import { createProjectFileSchema } from '../../server/src/project/schema.ts';
import { rules } from '../../server/src/rules/index.ts';
import { projectFileExists, readProjectFile, readProjectJson } from '../support/projectFiles.ts';

const path = 'schemas/project-file.schema.json';
const metas = rules.map(({ meta }) => meta);
const schema = createProjectFileSchema(metas);

interface Manifest {
  readonly files: readonly string[];
  readonly contributes: {
    readonly jsonValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    readonly languages: readonly { readonly id: string; readonly filenames?: readonly string[] }[];
  };
}

describe('the schema of project files', () => {
  it('is that of the code', () => {
    const { UPDATE, CI } = process.env;
    const isThere = projectFileExists(path) && isDeepStrictEqual(readProjectJson(path), schema);
    // The formatter breaks the lines its own way.
    if (!isThere && UPDATE === '1' && CI !== 'true') {
      const wanted = `${JSON.stringify(schema, null, 2)}\n`;
      writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), wanted);
    }
    assert.ok(projectFileExists(path));
    assert.deepEqual(readProjectJson(path), schema, 'UPDATE=1 writes it');
  });

  it('is wired to the files by the manifest, and packaged', () => {
    const { contributes, files } = readProjectJson<Manifest>('package.json');
    assert.deepEqual(contributes.jsonValidation, [{ fileMatch: [...projectFileNames], url: `./${path}` }]);
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

  it('is kept as other JSON is', () => assert.ok(readProjectFile(path).endsWith('}\n')));
});
