import assert from 'node:assert/strict';
import { plainConfig } from '../../server/src/linter/config.ts';
import { emptyProjectFile } from '../../server/src/project/projectFile.ts';
import { resolveConfig } from '../../server/src/project/resolve.ts';

describe('what is in force', () => {
  it('is nothing where nobody has decided', () => {
    assert.deepEqual(resolveConfig(), { profile: 'auto', config: plainConfig });
  });

  it('is what the project file says before what the settings say, rule by rule', () => {
    const file = {
      ...emptyProjectFile,
      profile: 'department',
      levels: { 'wrong-term': 'off', 'rate-mismatch': 'hint' },
    } as const;
    const settings = {
      profile: 'township',
      rules: { 'rate-mismatch': 'error', 'total-mismatch': 'warning' },
    } as const;
    const { profile, config } = resolveConfig(file, settings);
    assert.equal(profile, 'department');
    assert.deepEqual(config.levels, {
      'wrong-term': 'off',
      'rate-mismatch': 'hint',
      'total-mismatch': 'warning',
    });
    assert.equal(resolveConfig({ ...file, profile: undefined }, settings).profile, 'township');
  });

  it('is detection again where the project file asks for it', () => {
    const settings = { profile: 'township', rules: {} } as const;
    assert.equal(resolveConfig({ ...emptyProjectFile, profile: 'auto' }, settings).profile, 'auto');
  });

  it('ignores what either the project file or this writer ignores', () => {
    const place = (file: string) => ({ ignore: { rule: 'wrong-term', file }, range: { start: 0, end: 0 } });
    const { config } = resolveConfig({ ...emptyProjectFile, ignores: [place('a')] }, undefined, {
      ...emptyProjectFile,
      ignores: [place('b')],
    });
    assert.deepEqual(
      config.ignores.map((ignore) => 'file' in ignore && ignore.file),
      ['a', 'b'],
    );
  });
});
