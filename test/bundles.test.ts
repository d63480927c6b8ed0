import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { bundles } from '../scripts/bundles.mjs';
import { licences, packagesIn } from '../scripts/licences.mjs';
import { withoutReaders } from '../scripts/seedData.mjs';
import { dataPaths } from './seedFiles.ts';
import { readProjectFile, readProjectJson } from './support/projectFiles.ts';

/** The files that a bundle is made of, by its path. */
async function inputsOf(bundle: ReturnType<typeof bundles>[number]): Promise<readonly string[]> {
  const { metafile } = await build({ ...bundle, write: false, metafile: true });
  return Object.keys(metafile.inputs);
}

describe('the bundles', () => {
  it('hold what writes Word files in one of their own, which nothing loads at the start', async () => {
    const word = /node_modules\/(?:docx|mammoth|jszip)\//;
    const shipped = bundles({ production: true });
    const holding: (string | undefined)[] = [];
    for (const bundle of shipped) {
      if ((await inputsOf(bundle)).some((path) => word.test(path))) holding.push(bundle.outfile);
    }
    assert.ok(shipped.length > holding.length);
    assert.deepEqual(holding, ['dist/word/writer.cjs']);
  }).timeout(60_000);

  it('leave out of the seeds only sentences for their readers', () => {
    for (const path of dataPaths) {
      const text = readProjectFile(path);
      const left = new Set<string>();
      JSON.parse(text, (key, value: unknown) => {
        if (['$schema', 'about', 'source'].includes(key))
          assert.equal(typeof value, 'string', `${path}: ${key}`);
        left.add(key);
        return value;
      });
      for (const key of ['$schema', 'about', 'source']) left.delete(key);
      const kept = new Set<string>();
      JSON.parse(withoutReaders(text), (key, value: unknown) => {
        kept.add(key);
        return value;
      });
      assert.deepEqual([...kept].sort(), [...left].sort(), path);
    }
  });

  it('have the licence of every package that they hold code of', async () => {
    for (const bundle of bundles({ production: true })) {
      const { metafile } = await build({ ...bundle, write: false, metafile: true });
      const packages = packagesIn(metafile);
      assert.equal(
        licences(packages)
          .split(/\n-{80}\n/)
          .filter(Boolean).length,
        packages.length,
        bundle.outfile,
      );
      // What is copied by itself carries them itself.
      if (bundle.outfile === 'dist/node/cli.cjs') {
        const { js = '' } = bundle.banner ?? {};
        for (const name of packages) assert.ok(js.includes(`\n${name}\n`), name);
      }
    }
    assert.ok(
      readProjectJson<{ files: string[] }>('package.json').files.includes('dist/ThirdPartyNotices.txt'),
    );
  }).timeout(60_000);

  it('carry the licences of what the writer of Word files is made of', () => {
    const writer = bundles({ production: true }).find(({ outfile }) => outfile === 'dist/word/writer.cjs');
    const { js = '' } = writer?.banner ?? {};
    for (const name of ['docx', 'fflate', 'nanoid'])
      assert.match(js, new RegExp(`^${name}$[\\s\\S]*?MIT License`, 'm'));
  });
});
