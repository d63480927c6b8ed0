import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import {
  checkedLanguages,
  commandNames,
  contextKeys,
  projectFileNames,
  reportLanguage,
  viewIds,
} from '../client/src/names.ts';
import { levelShape } from '../server/src/project/fileShape.ts';
import { toSchema } from '../server/src/project/shape.ts';
import { defaultServerSettings } from '../server/src/protocol.ts';
import { rules } from '../server/src/rules/index.ts';
import { projectFileExists, readProjectFile, readProjectJson, sourceFiles } from './support/projectFiles.ts';

interface Property {
  readonly properties?: unknown;
  readonly default: unknown;
  readonly scope: string;
  readonly order: number;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly markdownDescription: string;
}
interface MenuItem {
  readonly command: string;
  readonly when?: string;
}
type MenuPlace = 'commandPalette' | 'file/newFile' | 'editor/title' | 'view/title' | 'view/item/context';
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly files: readonly string[];
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly configuration: string;
      readonly icon: { readonly light: string; readonly dark: string };
      readonly filenamePatterns: readonly string[];
    }[];
    readonly grammars: readonly {
      readonly language: string;
      readonly scopeName: string;
      readonly path: string;
    }[];
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly menus: Readonly<Record<MenuPlace, readonly MenuItem[]>>;
    readonly viewsContainers: {
      readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
    };
    readonly views: {
      readonly hegao: readonly { readonly id: string; readonly icon: string; readonly when?: string }[];
    };
    readonly viewsWelcome: readonly {
      readonly view: string;
      readonly contents: string;
      readonly when: string;
    }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly markdown: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly configuration: readonly {
      readonly title: string;
      readonly order: number;
      readonly properties: Readonly<Record<string, Property>>;
    }[];
  };
}

type Strings = Readonly<Record<string, string>>;

const text = readProjectFile('package.json');
const manifest = readProjectJson<Manifest>('package.json');
const { contributes } = manifest;
const settings = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }) => properties),
) as Readonly<Record<string, Property>>;
const clientSource = sourceFiles('client/src').map(readProjectFile).join('\n');

function sorted(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort();
}

describe('manifest', () => {
  it('declares the commands of the code, each with title and category', () => {
    assert.deepEqual(sorted(contributes.commands.map(({ command }) => command)), sorted(commandNames));
    for (const { title, category } of contributes.commands) {
      assert.match(title, /^%.+%$/);
      assert.equal(category, '%command.category%');
    }
  });

  it('says for every command when the palette offers it', () => {
    const offered = contributes.menus.commandPalette;
    assert.deepEqual(sorted(offered.map(({ command }) => command)), sorted(commandNames));
    assert.ok(offered.every(({ when }) => when !== undefined));
    for (const { command } of Object.values(contributes.menus).flat()) {
      assert.ok((commandNames as readonly string[]).includes(command), command);
    }
  });

  it('uses the context keys that the code sets', () => {
    const used = [
      ...text.matchAll(
        /hegao\.(?:active|report|garbled|unrecognized|reportSeen|figureGrouping|figuresShown)\b/g,
      ),
    ].map(([key]) => key);
    assert.deepEqual(sorted(used), sorted(Object.values(contextKeys)));
  });

  it('asks nothing of an editor where a view decides what it welcomes with', () => {
    // The keys of an editor, such as its language, are unknown outside it.
    for (const { when } of contributes.viewsWelcome) assert.doesNotMatch(when, /editor|resource/);
  });

  it('contributes the views of the code, each only where it is of use, with a welcome', () => {
    const ids = contributes.views.hegao.map(({ id }) => id);
    assert.deepEqual(sorted(ids), sorted(Object.values(viewIds)));
    assert.ok(contributes.views.hegao.every(({ when }) => when !== undefined));
    assert.deepEqual(sorted(contributes.viewsWelcome.map(({ view }) => view)), sorted(ids));
    const welcome = ['package.nls.json', 'package.nls.zh-cn.json'].map(readProjectFile).join('');
    for (const [, command = ''] of welcome.matchAll(/\(command:(hegao\.\w+)\)/g))
      assert.ok((commandNames as readonly string[]).includes(command), command);
    const rowKinds = [...text.matchAll(/viewItem == (\w+)/g)].map(([, kind = '']) => kind);
    const known = clientSource.match(/type RowKind =([^;]+);/)?.[1] ?? '';
    for (const kind of rowKinds) assert.ok(known.includes(`'${kind}'`), kind);
  });

  it('contributes the settings that client and server read', () => {
    const clientSettings = [
      ...clientSource.matchAll(/getConfiguration\('hegao', uri\)\.get<\w+>\('([\w.]+)'/g),
    ];
    const read = [
      ...clientSettings.map(([, name = '']) => name),
      ...Object.keys(defaultServerSettings),
      // Read by the language client library under the client's id.
      'trace.server',
    ];
    assert.deepEqual(sorted(Object.keys(settings)), sorted(read.map((name) => `hegao.${name}`)));
    for (const [name, value] of Object.entries(defaultServerSettings)) {
      assert.deepEqual(settings[`hegao.${name}`]?.default, value, name);
    }
  });

  it('gives every setting a scope, an order, a description, and one for each of its values', () => {
    for (const [name, property] of Object.entries(settings)) {
      assert.match(property.scope, /^(resource|window|application)$/, name);
      assert.ok(Number.isInteger(property.order), name);
      assert.match(property.markdownDescription, /^%.+%$/, name);
      const described = property.markdownEnumDescriptions ?? property.enumDescriptions;
      assert.equal(described?.length, property.enum?.length, name);
      if (property.enum) assert.ok(property.enum.includes(String(property.default)), name);
    }
    assert.deepEqual(
      contributes.configuration.map(({ order }) => order),
      [1, 2, 3, 4],
    );
  });

  it('offers a level for each rule, as project files do', () => {
    const wanted = Object.fromEntries(
      rules.map(({ meta }) => [meta.id, toSchema(levelShape(`${meta.title}：${meta.summary}`))]),
    );
    const { UPDATE, CI } = process.env;
    const isThere = isDeepStrictEqual(settings['hegao.rules']?.properties, wanted);
    if (!isThere && UPDATE === '1' && CI !== 'true') {
      const whole = JSON.parse(text) as Manifest;
      const section = whole.contributes.configuration.find(({ properties }) => 'hegao.rules' in properties);
      Object.assign(section?.properties['hegao.rules'] ?? {}, { properties: wanted });
      writeFileSync(
        fileURLToPath(new URL('../package.json', import.meta.url)),
        `${JSON.stringify(whole, null, 2)}\n`,
      );
    } else assert.deepEqual(settings['hegao.rules']?.properties, wanted, 'UPDATE=1 writes it');
  });

  it('names files that are there', () => {
    const [language] = contributes.languages;
    assert.ok(language);
    const paths = [
      manifest.icon,
      language.configuration,
      language.icon.light,
      language.icon.dark,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...contributes.views.hegao.map(({ icon }) => icon),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
    ];
    for (const path of paths) assert.ok(projectFileExists(path), path);
    assert.equal(language.id, reportLanguage);
    assert.ok(contributes.grammars.every((grammar) => grammar.language === reportLanguage));
    const { scopeName } = readProjectJson<{ scopeName: string }>('syntaxes/gov-report.tmLanguage.json');
    assert.equal(contributes.grammars[0]?.scopeName, scopeName);
  });

  it('has a walkthrough whose pages are packaged in both languages and whose links are commands', () => {
    const languages = ['package.nls.json', 'package.nls.zh-cn.json'].map((path) =>
      readProjectJson<Strings>(path),
    );
    const [walkthrough] = contributes.walkthroughs;
    assert.equal(walkthrough?.steps.length, 5);
    assert.ok(manifest.files.includes('walkthrough'));
    for (const { id, description, media, completionEvents } of walkthrough?.steps ?? []) {
      assert.ok(completionEvents.length > 0, id);
      for (const strings of languages) {
        const page = strings[media.markdown.slice(1, -1)] ?? '';
        assert.ok(page.startsWith('walkthrough/') && projectFileExists(page), page);
        const links = [...(strings[description.slice(1, -1)] ?? '').matchAll(/\]\(command:([\w.]+)\)/g)];
        assert.ok(links.length > 0, id);
        for (const [, command = ''] of links) {
          if (command.startsWith('hegao.'))
            assert.ok((commandNames as readonly string[]).includes(command), command);
        }
      }
    }
  });

  it('packages the sample that a command opens', () => {
    const [, sample = ''] = /const sample = '([^']+)'/.exec(clientSource) ?? [];
    const isPackaged = manifest.files.some((entry) => sample === entry || sample.startsWith(`${entry}/`));
    assert.ok(projectFileExists(sample) && isPackaged, sample);
  });

  it('starts with the languages that are checked, and in any workspace', () => {
    // That of a contributed language is implied.
    const languages = checkedLanguages.filter((language) => language !== reportLanguage);
    assert.deepEqual(manifest.activationEvents, [
      ...languages.map((id) => `onLanguage:${id}`),
      ...projectFileNames.map((name) => `workspaceContains:${name}`),
      'onUri',
    ]);
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  it('packages entries, texts and pictures, of drawings only that of the views, and no maps', () => {
    const { files } = manifest;
    for (const entry of [manifest.main, manifest.browser]) {
      const folder = entry.slice(2, entry.lastIndexOf('/'));
      assert.ok(
        files.some((path) => path.startsWith(folder)),
        entry,
      );
    }
    assert.ok(files.includes('images/*.png') && files.includes('dist/rules') && files.includes('l10n'));
    const drawings = contributes.viewsContainers.activitybar.map(({ icon }) => icon);
    assert.deepEqual(
      files.filter((path) => path.includes('svg')),
      drawings,
    );
    assert.ok(files.every((path) => !path.includes('map')));
  });

  it('invents no address', () => {
    for (const key of ['repository', 'homepage', 'bugs']) assert.ok(!(key in manifest), key);
  });
});

describe('strings', () => {
  it('of the manifest are there in both languages, and all are used', () => {
    const english = readProjectJson<Strings>('package.nls.json');
    const chinese = readProjectJson<Strings>('package.nls.zh-cn.json');
    const used = [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
    assert.deepEqual(sorted(Object.keys(english)), sorted(used));
    assert.deepEqual(sorted(Object.keys(chinese)), sorted(used));
  });

  it('of the client are there in both languages, with the same places to fill in', () => {
    const english = readProjectJson<Strings>('l10n/bundle.l10n.json');
    const chinese = readProjectJson<Strings>('l10n/bundle.l10n.zh-cn.json');
    const used = [...clientSource.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, key = '']) => key);
    assert.deepEqual(sorted(Object.keys(english)), sorted(used));
    assert.deepEqual(sorted(Object.keys(chinese)), sorted(used));
    for (const [key, value] of Object.entries(chinese)) {
      assert.equal(english[key], key);
      assert.deepEqual(sorted(value.match(/\{\d\}/g) ?? []), sorted(key.match(/\{\d\}/g) ?? []), key);
    }
  });

  it('are never put together without translation', () => {
    // Every call takes a literal: what is computed cannot be found in a bundle.
    const calls = clientSource.match(/\bl10n\.t\(/g)?.length ?? 0;
    const literal = clientSource.match(/\bl10n\.t\(\s*'/g)?.length ?? 0;
    assert.equal(calls, literal);
  });
});
