import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { readProjectFile, sourceFiles } from './support/projectFiles.ts';

/** From what everything may use to what uses everything; a file imports its own layer and those before it. */
const layers = [
  'text',
  'lexicon',
  'syntax',
  'figures',
  'profile',
  'model',
  'linter',
  'rules',
  'format',
  'export',
  'ledger',
  'review',
  'project',
  'features',
  'languageService.ts',
  'server',
  'word',
  'hosts',
] as const;

type Layer = (typeof layers)[number];

const root = 'server/src/';
/** Names and plain data that any file may use. */
const protocols = ['protocol.ts', 'projectProtocol.ts', 'viewProtocol.ts', 'exportProtocol.ts'].map(
  (name) => root + name,
);
const shared = new Set([...protocols, `${root}version.ts`]);

/** «server/src/figures/relations/rate.ts» is of `figures`; the entries and the command line are hosts. */
function layerOf(path: string): Layer | undefined {
  const first = path.slice(root.length).split('/')[0] ?? '';
  if (/^main\.|^cli/.test(first)) return 'hosts';
  const name = first === 'server.ts' ? 'server' : first;
  return layers.find((layer) => layer === name);
}

interface Import {
  readonly path: string;
  readonly from: string;
  /** The file it names, or undefined where it names a package. */
  readonly target: string | undefined;
  readonly isType: boolean;
}

function importsOf(path: string): readonly Import[] {
  const form = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  return [...readProjectFile(path).matchAll(form)].map(([, type, from = '']) => ({
    path,
    from,
    target: from.startsWith('.') ? join(dirname(path), from) : undefined,
    isType: type !== undefined,
  }));
}

const posix = (path: string) => path.replaceAll('\\', '/');
const serverFiles = sourceFiles('server/src').map(posix);
const clientFiles = sourceFiles('client/src').map(posix);
const serverImports = serverFiles.flatMap(importsOf);
const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const render = ({ path, from }: Import) => `${path} ← ${from}`;

describe('imports of the server', () => {
  it('are read at all, in every layer', () => {
    assert.ok(serverImports.length > 100);
    assert.deepEqual(
      layers.filter((layer) => !serverFiles.some((path) => layerOf(path) === layer)),
      [],
    );
    const homeless = serverFiles.filter((path) => layerOf(path) === undefined && !shared.has(path));
    assert.deepEqual(homeless, []);
  });

  it('point down only', () => {
    const upward = serverImports.filter(({ path, target }) => {
      if (target === undefined || shared.has(target) || target.startsWith('seeds/')) return false;
      const own = layerOf(path);
      const other = layerOf(target);
      if (own === undefined || other === undefined) return true;
      return layers.indexOf(other) > layers.indexOf(own);
    });
    assert.deepEqual(upward.map(render), []);
  });

  it('take nothing of the protocol below the rim but its types', () => {
    const rim = layers.indexOf('features');
    const values = serverImports.filter(
      ({ path, target, isType }) =>
        target !== undefined &&
        protocols.includes(target) &&
        !isType &&
        layers.indexOf(layerOf(path) ?? 'text') < rim,
    );
    assert.deepEqual(values.map(render), []);
  });

  it('know the language server protocol at the rim alone', () => {
    const rim = layers.indexOf('features');
    const deep = serverImports.filter(
      ({ path, from }) =>
        from.startsWith('vscode-') && !shared.has(path) && layers.indexOf(layerOf(path) ?? 'text') < rim,
    );
    assert.deepEqual(deep.map(render), []);
  });

  it('know Word files in a layer that nobody imports, so that no other bundle holds what writes them', () => {
    const word = serverImports.filter(({ path }) => layerOf(path) === 'word');
    assert.ok(word.some(({ from }) => from === 'docx'));
    const outside = serverImports.filter(
      ({ path, from, target }) =>
        layerOf(path) !== 'word' &&
        (from === 'docx' || from === 'mammoth' || (target !== undefined && layerOf(target) === 'word')),
    );
    assert.deepEqual(outside.map(render), []);
  });

  it('need no Node outside of the hosts', () => {
    const node = serverImports.filter(({ path, from }) => builtins.has(from) && layerOf(path) !== 'hosts');
    assert.deepEqual(node.map(render), []);
  });

  it('read no seeds above the layers that decode them', () => {
    const seeds = serverImports.filter(({ target }) => target?.startsWith('seeds/') === true);
    assert.ok(seeds.length > 0);
    const strange = seeds.filter(({ path }) => !/\/(?:lexicon|profile|rules)\//.test(path));
    assert.deepEqual(strange.map(render), []);
  });
});

describe('source files', () => {
  const longest = 220;

  it(`have at most ${longest} lines`, () => {
    const long = [...serverFiles, ...clientFiles].flatMap((path) => {
      const lines = readProjectFile(path).split('\n').length - 1;
      return lines > longest ? [`${path} ${lines}`] : [];
    });
    assert.deepEqual(long, []);
  });

  it('mention none of what makes a value unsafe', () => {
    const unsafe = [...serverFiles, ...clientFiles].filter((path) =>
      /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|\bas any\b|: any\b/.test(readProjectFile(path)),
    );
    assert.deepEqual(unsafe, []);
  });
});
