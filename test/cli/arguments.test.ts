import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rules } from '../../server/src/rules/index.ts';
import { version } from '../../server/src/version.ts';
import { readProjectJson } from '../support/projectFiles.ts';
import { run } from './memoryHost.ts';

describe('the command line: arguments', () => {
  /** Wrong usage, the words that must name it, and the page it points to. */
  const wrong: readonly (readonly [readonly string[], RegExp, string])[] = [
    [[], /no command/, 'hegao --help'],
    [['frobnicate'], /no command “frobnicate”$/m, 'hegao --help'],
    [['chekc', 'a.txt'], /did you mean check\?/, 'hegao --help'],
    [['--frob'], /no option --frob/, 'hegao --help'],
    [['check'], /no file or folder/, 'hegao check --help'],
    [['check', ''], /no file or folder/, 'hegao check --help'],
    [['check', '--formt', 'json', 'a.txt'], /no option --formt \(did you mean --format\?\)/, 'check --help'],
    [['check', '-x', 'a.txt'], /no option -x/, 'check --help'],
    [['check', '--format', 'jsn', 'a.txt'], /“jsn” \(did you mean json\?\).*sarif, junit, github/, 'check'],
    [['check', '--format', 'csv', 'a.txt'], /cannot be “csv”/, 'check --help'],
    [['check', 'a.txt', '--format'], /--format needs a value/, 'check --help'],
    [['check', '--format', '--stdin'], /--format needs a value/, 'check --help'],
    [['check', '--stdin=yes'], /--stdin takes no value/, 'check --help'],
    [['check', '--profile', 'city', 'a.txt'], /“city”.*county-government/, 'check --help'],
    [['check', '--min-severity', 'fatal', 'a.txt'], /“fatal”.*error, warning, information, hint/, 'check'],
    [['check', '--max-warnings', '-1', 'a.txt'], /whole number.*“-1”/, 'check --help'],
    [['check', '--max-warnings', '1.5', 'a.txt'], /whole number.*“1.5”/, 'check --help'],
    [['check', '--stdin-filename', 'b.txt', 'a.txt'], /--stdin-filename is of use only/, 'check --help'],
    [['check', '--fix', '--fix-dry-run', 'a.txt'], /exclude each other/, 'check --help'],
    [['check', '--fix', '--stdin'], /no file that --fix could write; --fix-dry-run/, 'check --help'],
    [['check', 'a.txt', '-', '--fix'], /no file that --fix could write/, 'check --help'],
    [['figures', '--fix', 'a.txt'], /no option --fix/, 'figures --help'],
    [['figures', '--format', 'sarif', 'a.txt'], /“sarif”.*text, json, csv/, 'figures --help'],
    [['figures', '--max-warnings', '1', 'a.txt'], /no option --max-warnings/, 'figures --help'],
    [['outline', '--format', 'csv', 'a.txt'], /“csv”.*text, json/, 'outline --help'],
    [['export', '--to', 'pdf', 'a.txt'], /“pdf”.*txt/, 'export --help'],
    [['export', '--to', 'txt', 'a.txt', 'b.txt'], /one file is taken at a time, 2/, 'export --help'],
    [['export', '--to', 'txt', '-o', '', 'a.txt'], /needs a value/, 'export --help'],
    [['explain'], /of one rule is needed, 0/, 'explain --help'],
    [['explain', 'a', 'b'], /one rule is needed, 2/, 'explain --help'],
  ];
  for (const [argv, words, page] of wrong) {
    it(`refuses «${argv.join(' ')}»`, async () => {
      const { code, stdout, stderr } = await run(argv, { files: { 'a.txt': '', 'b.txt': '' } });
      equal(code, 2);
      equal(stdout, '');
      match(stderr, words);
      match(stderr, new RegExp(`See .*${page}`));
    });
  }

  it('speaks of itself in the language of the locale, the first one that is set', async () => {
    const lines = async (env: Readonly<Record<string, string>>) => (await run(['check'], { env })).stderr;
    match(await lines({ LANG: 'zh_CN.UTF-8' }), /没有给出要读的文件/);
    match(await lines({ LANG: 'zh' }), /没有给出/);
    match(await lines({ LC_ALL: 'zh-Hans-CN', LANG: 'en_US.UTF-8' }), /没有给出/);
    match(await lines({ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US.UTF-8' }), /没有给出/);
    match(await lines({ LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' }), /no file or folder/);
    match(await lines({}), /no file or folder/);
  });

  it('has help for every command, in both languages, that names each option', async () => {
    const options: Readonly<Record<string, readonly string[]>> = {
      check: [
        '--format',
        '--profile',
        '--min-severity',
        '--max-warnings',
        '--fix',
        '--fix-dry-run',
        '--stdin',
      ],
      figures: ['--format', '--stdin', '--stdin-filename'],
      outline: ['--format', '--stdin', '--stdin-filename'],
      export: ['--to', '--output', '--force', '--stdin', '--stdin-filename'],
      explain: ['--help'],
    };
    for (const LANG of ['en_GB', 'zh_CN']) {
      const overview = await run(['--help'], { env: { LANG } });
      equal(overview.code, 0);
      for (const [command, names] of Object.entries(options)) {
        match(overview.stdout, new RegExp(`hegao ${command}`));
        const page = await run([command, '--help'], { env: { LANG } });
        deepEqual([page.code, page.stderr], [0, '']);
        for (const name of names) match(page.stdout, new RegExp(`${name}\\b`));
        deepEqual(await run(['help', command], { env: { LANG } }), page);
      }
    }
  });

  it('knows its version, which is that of the package', async () => {
    equal(version, readProjectJson<{ readonly version: string }>('package.json').version);
    equal((await run(['--version'])).stdout, `${version}\n`);
  });
});

describe('hegao explain', () => {
  it("prints the rule's page as it is", async () => {
    const page = '# 比率与数量不符\n\n说明。\n';
    const { code, stdout, stderr } = await run(['explain', 'rate-mismatch'], {
      files: { '/rules/rate-mismatch.md': page },
    });
    deepEqual([code, stdout, stderr], [0, page, '']);
  });

  it('prints the card of a rule whose page is not installed, and says so', async () => {
    const { code, stdout, stderr } = await run(['explain', 'wrong-term']);
    equal(code, 0);
    match(stdout, /^# 固定用语有误\n/);
    match(stderr, /未找到规则页 wrong-term\.md/);
  });

  it('knows a rule by its title, too, as findings in the editor name it', async () => {
    const { code, stdout } = await run(['explain', '固定用语有误']);
    equal(code, 0);
    match(stdout, /^# 固定用语有误\n/);
  });

  it('names the nearest rule and lists all where there is no such rule', async () => {
    const { code, stdout, stderr } = await run(['explain', 'rate-mismach']);
    equal(code, 2);
    equal(stdout, '');
    match(stderr, /did you mean rate-mismatch\?/);
    for (const { meta } of rules) match(stderr, new RegExp(`^ {2}${meta.id} `, 'm'));
  });
});
