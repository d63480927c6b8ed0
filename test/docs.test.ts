/** Holds what the documents say against the code. `UPDATE=1` writes the parts of them that are made from it. */
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliHost } from '../server/src/cli/host.ts';
import { createNodeHost } from '../server/src/cli/nodeHost.ts';
import { runCli } from '../server/src/cli/run.ts';
import { commandNames } from '../server/src/cli/usage/command.ts';
import { optionsOf } from '../server/src/cli/usage/options.ts';
import { parseCommand } from '../server/src/cli/usage/parseCommand.ts';
import { rules } from '../server/src/rules/index.ts';
import { codeIn, consoleFences, headingLevels, linksIn } from './support/docs.ts';
import {
  commandTitles,
  inEnglish,
  type Language,
  ruleTable,
  settingTable,
  snippetTable,
} from './support/docTables.ts';
import { bareTable, readExamples, readRegion, writeRegion } from './support/markdownTables.ts';
import { projectFileExists, readProjectFile, readProjectJson } from './support/projectFiles.ts';
import { messageAt } from './support/ruleExample.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { UPDATE, CI } = process.env;
const mayWrite = UPDATE === '1' && CI !== 'true';

const readmes: readonly (readonly [path: string, language: Language])[] = [
  ['README.md', 'zh'],
  ['README.en.md', 'en'],
];
const guides = ['README.md', 'README.en.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SUPPORT.md', 'SECURITY.md'];
const measured = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const linked = [
  ...guides,
  ...measured,
  'ARCHITECTURE.md',
  'seeds/reports/README.md',
  'test/corpus/README.md',
];

interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
}
const { version, scripts } = readProjectJson<Manifest>('package.json');

/** Runs the command line as the reader would, in the project's folder. */
async function run(args: readonly string[]): Promise<string> {
  let output = '';
  const node = createNodeHost({ rulePages: join(root, 'dist/rules'), word: join(root, 'dist/word') });
  const host: CliHost = {
    ...node,
    readFile: (path) => node.readFile(join(root, path)),
    kindOf: (path) => node.kindOf(join(root, path)),
    writeFile: (path) => assert.fail(`writes ${path}`),
    stdout: (content) => {
      output += String(content);
    },
    stderr: (text) => {
      output += text;
    },
    env: { LANG: 'zh_CN.UTF-8' },
    isTTY: false,
    cwd: root,
  };
  await runCli(args, host);
  return output;
}

for (const [path, language] of readmes) {
  describe(path, () => {
    const tables = {
      rules: ruleTable(language),
      settings: settingTable(language),
      snippets: snippetTable(language),
    };
    for (const [name, table] of Object.entries(tables)) {
      it(`has the ${name} of the code`, () => {
        const markdown = readProjectFile(path);
        const region = readRegion(markdown, name);
        assert.ok(region !== undefined, `${path} has no place <!-- ${name} -->`);
        // The formatter lines the columns up.
        const now = bareTable(region);
        const wanted = bareTable(table);
        if (mayWrite && now !== wanted) writeFileSync(join(root, path), writeRegion(markdown, name, table));
        else assert.equal(now, wanted, `${path}: UPDATE=1 writes it`);
      });
    }

    it('has an example of each rule that is found when it is pasted alone', () => {
      const examples = readExamples(readRegion(readProjectFile(path), 'rules') ?? '');
      assert.equal(examples.length, rules.length);
      for (const { rule, example, message } of examples) {
        const start = example.indexOf('⟦');
        const end = example.indexOf('⟧') - 1;
        const text = example.replace(/[⟦⟧]/g, '');
        assert.equal(messageAt(rule, text, start, end), message, `${rule}: ${example}`);
      }
    });

    it('shows what the command line prints', async () => {
      const markdown = readProjectFile(path);
      const fences = consoleFences(markdown);
      assert.ok(fences.length > 0);
      let wanted = markdown;
      for (const { command, written, withOutput } of fences) {
        const output = await run(command.split(/\s+/).slice(2));
        wanted = wanted.replace(written, () => withOutput(output));
      }
      if (mayWrite && markdown !== wanted) writeFileSync(join(root, path), wanted);
      else assert.equal(markdown, wanted, `${path}: UPDATE=1 writes it`);
    });

    it('names the commands of the palette, all of them and no others', () => {
      const category = language === 'zh' ? '核稿' : 'Hegao';
      const named = [...readProjectFile(path).matchAll(new RegExp(`\\*\\*(${category}: [^*]+)\\*\\*`, 'g'))];
      assert.deepEqual(
        [...new Set(named.map(([, title]) => title))].sort(),
        [...commandTitles(language)].sort(),
      );
    });

    it('says what it is, shows it and how to begin on the first screen, and lists the rules near the end', () => {
      const markdown = readProjectFile(path);
      const first = markdown.slice(0, markdown.search(/^## /m));
      for (const wanted of ['docs/images/', 'npm start', 'npm test'])
        assert.ok(first.includes(wanted), wanted);
      assert.ok(first.split('\n').length <= 24);
      const sections = headingsOf(markdown);
      assert.match(sections[0] ?? '', /^(?:安装|Installation)$/);
      const table = markdown.slice(0, markdown.indexOf('<!-- rules -->'));
      assert.ok(headingsOf(table).length >= sections.length - 3);
    });

    it('is short enough to be read', () => {
      // The tables that are made from the code are looked up, not read, and grow with it.
      const written = readProjectFile(path).replace(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, '');
      assert.ok(written.split('\n').length <= 190);
    });
  });
}

function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title);
}

describe('the documents', () => {
  it('have the same headings in both languages', () => {
    const [zh, en] = readmes.map(([path]) => headingLevels(readProjectFile(path)));
    assert.deepEqual(zh, en);
  });

  it('tell in English what each rule finds', () => {
    assert.deepEqual(Object.keys(inEnglish).sort(), rules.map(({ meta }) => meta.id).sort());
  });

  it('tell of the version of the package', () => {
    assert.match(
      readProjectFile('CHANGELOG.md'),
      new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b`, 'm'),
    );
  });

  for (const path of linked) {
    it(`${path} leads only to what is there`, () => {
      const missing = linksIn(readProjectFile(path)).filter(
        (link) => !projectFileExists(posix.join(posix.dirname(path), link)),
      );
      assert.deepEqual(missing, []);
    });
  }

  for (const path of guides) {
    const code = codeIn(readProjectFile(path));

    it(`${path} names scripts, files and rules that are there`, () => {
      const npm = code.flatMap((line) => [...line.matchAll(/\bnpm (?:run )?([a-z][\w:]*)/g)]);
      const known = [...Object.keys(scripts), 'ci', 'exec'];
      const names = npm.map(([, name = '']) => name);
      assert.deepEqual(
        names.filter((name) => !known.includes(name)),
        [],
      );
      const folders =
        /(?<![\w/.-])(?:server|client|test|seeds|scripts|bench|docs|snippets|syntaxes)\/[\w./-]*\w/g;
      const paths = code.flatMap((line) => line.match(folders) ?? []);
      assert.deepEqual(
        paths.filter((file) => !projectFileExists(file)),
        [],
      );
    });

    it(`${path} names options that are there`, () => {
      assert.deepEqual(code.flatMap(unknownOptions), []);
    });

    it(`${path} names no place of one machine and no address that is not ours`, () => {
      const markdown = readProjectFile(path);
      assert.doesNotMatch(markdown, /(?<![\w.])\/(?:work|root|home|tmp|Users)\//);
      assert.deepEqual(markdown.match(/https?:\/\/(?!127\.0\.0\.1)\S+/g) ?? [], []);
    });
  }
});

const scriptSources = () =>
  ['scripts/start.mjs', 'scripts/test.mjs', 'scripts/build.mjs', 'bench/speed.mjs', 'bench/accuracy.mjs']
    .map(readProjectFile)
    .join('\n');

/** The options in a line of code that neither the command line nor our scripts know. */
function unknownOptions(line: string): readonly string[] {
  // Other people's programs know their own.
  if (/^(?:code|git|npx|gh|node bench)\b/.test(line)) return [];
  const options = line.match(/(?<![\w-])--[a-z][\w-]*/g) ?? [];
  if (/^npm\b/.test(line)) {
    return options.filter(
      (option) =>
        !new RegExp(`['"](?:--)?${option.slice(2)}['"]|\\b${option.slice(2)}: \\{`).test(scriptSources()),
    );
  }
  const command = /\bcli\.cjs\s+(.*?)(?:\s*[>|#].*)?$/.exec(line)?.[1];
  if (command !== undefined) {
    const parsed = parseCommand(command.split(/\s+/));
    return 'problem' in parsed ? [`${line}: ${parsed.problem.kind}`] : [];
  }
  const known = commandNames.flatMap((name) => Object.keys(optionsOf[name]));
  return options.filter((option) => !known.includes(option.slice(2)) && option !== '--version');
}
