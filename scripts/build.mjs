// @ts-check
import { existsSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { bundles } from './bundles.mjs';
import { licences, packagesIn } from './licences.mjs';
import { copyRulePages } from './rulePages.mjs';
import { root } from './support/paths.mjs';
import { Failure, progress, runMain } from './support/progress.mjs';

const { values } = parseArgs({
  options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

await runMain(async () => {
  const started = Date.now();
  const chosen = bundles(values);
  const missing = chosen
    .flatMap(({ entryPoints }) => entryPoints ?? [])
    .filter((entry) => !existsSync(join(root, entry)));
  if (missing.length > 0) throw new Failure(`These entries of the build do not exist: ${missing.join(', ')}`);

  // What a build for development left must not reach the package.
  if (values.production) await rm(join(root, 'dist'), { recursive: true, force: true });
  await copyRulePages();
  if (values.watch) {
    const contexts = await Promise.all(chosen.map((bundle) => esbuild.context(bundle)));
    // A first build that fails is reported by esbuild and mended by the next.
    await Promise.all(contexts.map((context) => context.rebuild().catch(() => {})));
    await Promise.all(contexts.map((context) => context.watch()));
    progress('Watching; Ctrl-C ends it');
    return new Promise(() => {});
  }
  try {
    const built = await Promise.all(chosen.map((bundle) => esbuild.build({ ...bundle, metafile: true })));
    const shipped = built.filter((_, index) => !chosen[index]?.outfile?.startsWith('dist/test/'));
    const packages = new Set(shipped.flatMap(({ metafile }) => packagesIn(metafile)));
    await writeFile(join(root, 'dist/ThirdPartyNotices.txt'), `${licences([...packages].sort())}\n`);
  } catch (error) {
    // esbuild has printed what is wrong and where.
    if (error instanceof Error && 'errors' in error) throw new Failure('The build failed.');
    throw error;
  }
  await chmod(join(root, 'dist/node/cli.cjs'), 0o755);
  progress(`Built dist/ in ${Date.now() - started} ms${values.production ? ' for production' : ''}`);
  return 0;
});
