import assert from 'node:assert/strict';
import { readProjectFile, sourceFiles } from '../support/projectFiles.ts';

describe('imports of the client', () => {
  const files = sourceFiles('client/src').map((path) => ({ path, source: readProjectFile(path) }));
  const imports = files.flatMap(({ path, source }) =>
    [...source.matchAll(/ from '([^']+)'/g)].map(([, from = '']) => ({ path, from })),
  );

  it('reach into the server for the protocols and the cells of a table alone', () => {
    const reaching = imports.filter(({ from }) => from.includes('server/'));
    assert.ok(reaching.length > 0);
    for (const { path, from } of reaching)
      assert.match(
        from,
        /\/server\/src\/(?:protocol|projectProtocol|viewProtocol|exportProtocol|text\/csv)\.ts$/,
        path,
      );
  });

  it('need no Node outside of its entry', () => {
    for (const { path, from } of imports) {
      if (path.endsWith('main.node.ts')) continue;
      assert.doesNotMatch(from, /^node:|\/node$/, path);
    }
    for (const { path, source } of files)
      assert.doesNotMatch(source, /\b(?:process|Buffer)\.\w|__dirname/, path);
  });

  it('leave VS Code out of what is tested without it', () => {
    for (const { path, from } of imports) {
      if (path.includes('/text/')) assert.notEqual(from, 'vscode', path);
    }
  });
});
