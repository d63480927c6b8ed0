import assert from 'node:assert/strict';
import { dirname, join } from 'node:path/posix';
import { Ajv, type SchemaObject, type ValidateFunction } from 'ajv';
import { dataPaths, schemaPaths } from './seedFiles.ts';
import { projectFileExists, readProjectJson } from './support/projectFiles.ts';

function schemaOf(path: string): string {
  const { $schema } = readProjectJson<{ readonly $schema: string }>(path);
  return join(dirname(path), $schema);
}

const ajv = new Ajv({ allErrors: true });
const validators = new Map<string, ValidateFunction>();

function validatorOf(schemaPath: string): ValidateFunction {
  const known = validators.get(schemaPath);
  if (known !== undefined) return known;
  assert.ok(projectFileExists(schemaPath), `no ${schemaPath}`);
  const validate = ajv.compile(readProjectJson<SchemaObject>(schemaPath));
  validators.set(schemaPath, validate);
  return validate;
}

describe('seeds and their schemas', () => {
  for (const path of dataPaths) {
    it(path, () => {
      const validate = validatorOf(schemaOf(path));
      validate(readProjectJson(path));
      const problems = (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message}`,
      );
      assert.deepEqual(problems, []);
    });
  }

  it('belong to each other', () => {
    const used = new Set(dataPaths.map(schemaOf));
    assert.deepEqual([...used].sort(), schemaPaths);
  });

  it('are strict: what they do not know is an error', () => {
    for (const path of dataPaths) {
      const more = { ...readProjectJson<object>(path), unknown: true };
      assert.equal(validatorOf(schemaOf(path))(more), false, path);
    }
  });
});
