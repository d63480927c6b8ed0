import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fingerprintsOf } from '../../server/src/linter/fingerprints.ts';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';
import { faultOf } from './contract.ts';
import { run, type World } from './memoryHost.ts';
import { rightRate, wrongRate } from './texts.ts';

interface CheckJson {
  readonly files: readonly {
    readonly path: string;
    readonly profile: string;
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  }[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

async function check(argv: readonly string[], files: World['files'] = {}) {
  const { code, stdout, stderr } = await run(['check', '--format', 'json', ...argv], { files });
  const answer: CheckJson = JSON.parse(stdout);
  equal(faultOf('check', answer), '');
  const found = answer.files.map(
    ({ path, findings }) =>
      `${path}: ${findings.map(({ rule, severity }) => `${rule} ${severity}`).join(', ')}`,
  );
  return { code, stderr, found, ...answer };
}

function ignoreOf(text: string) {
  const { document, findings } = createLinter(rules).lint(text, { profile: 'auto', atLeast: 'excerpt' });
  return { rule: findings[0]?.rule, ...fingerprintsOf(document, findings)[0] };
}

const off = '{ "rules": { "rate-mismatch": "off" } }';

describe('hegao check with a project file', () => {
  it('keeps to the nearest one above each text', async () => {
    const { found, code } = await check(['.'], {
      '.hegao.json': '{ "rules": { "rate-mismatch": "hint" } }',
      'a.txt': wrongRate,
      '乡镇/.hegao.jsonc': `// 乡镇\n${off}`,
      '乡镇/b.txt': wrongRate,
      '乡镇/深/c.txt': wrongRate,
    });
    deepEqual(found, ['./a.txt: rate-mismatch hint', './乡镇/b.txt: ', './乡镇/深/c.txt: ']);
    equal(code, 0);
  });

  it('looks above the current folder, too', async () => {
    const { found } = await check(['a.txt'], { '/.hegao.json': off, 'a.txt': wrongRate });
    deepEqual(found, ['a.txt: ']);
  });

  it('takes the standard input for a text of the current folder, or of its name', async () => {
    const files = { '.hegao.json': off, 'x/.hegao.json': '{}' };
    const named = ['check', '--format', 'json', '--stdin'];
    const here = await run(named, { files, stdin: wrongRate });
    const there = await run([...named, '--stdin-filename', 'x/a.txt'], { files, stdin: wrongRate });
    deepEqual([here.code, there.code], [0, 1]);
  });

  it('counts the command line before the project file', async () => {
    const files = { '.hegao.json': '{ "profile": "township" }', 'a.txt': rightRate };
    const profiles = async (...more: readonly string[]) =>
      (await check(['a.txt', ...more], files)).files[0]?.profile;
    equal(await profiles(), 'township');
    equal(await profiles('--profile', 'department'), 'department');
    equal(await profiles('--profile', 'auto'), 'county-government');
  });

  it('names each mistake with its place, keeps the rest, and ends with 2', async () => {
    const files = {
      '.hegao.json': '{\n  "rules": {\n    "rate-mismach": "off",\n    "rate-mismatch": "hint"\n  }\n}',
      'a.txt': wrongRate,
      'b.txt': wrongRate,
    };
    const { code, found, problems } = await check(['.'], files);
    deepEqual(found, ['./a.txt: rate-mismatch hint', './b.txt: rate-mismatch hint']);
    deepEqual(problems, [
      {
        path: '.hegao.json',
        message: '第 3 行第 5 列：没有“rate-mismach”这条规则（是否指 rate-mismatch？）；这一项不起作用',
      },
    ]);
    equal(code, 2);
    const text = await run(['check', '.'], { files });
    match(text.stdout, /\.hegao\.json {2}项目文件有误：第 3 行第 5 列：没有/);
    match(text.stdout, /项目文件有误 1 处。\n$/);
    ok(!text.stdout.includes('未能检查'));
    for (const format of ['sarif', 'junit', 'github']) {
      const { stdout } = await run(['check', '--format', format, '.'], { files });
      ok(stdout.includes('第 3 行第 5 列'), format);
    }
  });

  it('says the same of one place once', async () => {
    const { problems } = await check(['a.txt'], { '.hegao.json': '{\n  "rules": {', 'a.txt': rightRate });
    deepEqual(problems, [{ path: '.hegao.json', message: '第 2 行第 12 列：JSON 写法有误：缺少右花括号 }' }]);
  });

  it('says that the second of two files in one folder has no effect', async () => {
    const { problems, found } = await check(['a.txt'], {
      '.hegao.json': '{}',
      '.hegao.jsonc': off,
      'a.txt': wrongRate,
    });
    deepEqual(found, ['a.txt: rate-mismatch error']);
    deepEqual(problems, [
      { path: '.hegao.jsonc', message: '同一文件夹里已有 .hegao.json，这个文件不起作用' },
    ]);
  });

  it('says when it cannot be read', async () => {
    const { problems } = await check(['a.txt'], {
      '.hegao.json': Uint8Array.of(0x89, 0x50, 0, 0),
      'a.txt': rightRate,
    });
    match(problems[0]?.message ?? '', /二进制/);
  });

  it('leaves out what is ignored, and says how much', async () => {
    const project = { ignore: [ignoreOf(wrongRate), { rule: 'rate-mismatch', file: '草稿/b.txt' }] };
    const files = {
      '.hegao.json': JSON.stringify(project),
      '草稿/b.txt': wrongRate.replace('60%', '70%'),
      'c.txt': `前言。\n　　${wrongRate}`,
      'd.txt': wrongRate.replace('60%', '80%'),
    };
    const { found } = await check(['.'], files);
    deepEqual(found, ['./c.txt: ', './d.txt: rate-mismatch error', './草稿/b.txt: ']);
    const { stdout, stderr } = await run(['check', '.'], { files });
    match(stdout, /另有 2 处按项目文件忽略，未列出/);
    equal(stderr, '');
  });

  it('names ignores that meet nothing any more, where it has seen the whole folder', async () => {
    const files = {
      '.hegao.json': '{\n  "ignore": [\n    { "rule": "rate-mismatch", "file": "a.txt" }\n  ]\n}',
      'a.txt': rightRate,
      'x/b.txt': rightRate,
    };
    const idle = '.hegao.json：第 3 行忽略的 rate-mismatch 已经没有了，这一项可以删去\n';
    const { stderr, code } = await check(['.'], files);
    deepEqual([stderr, code], [idle, 0]);
    equal((await check(['a.txt'], files)).stderr, '');
    equal((await check(['x'], files)).stderr, '');
    equal((await check(['--profile', 'legacy', '.'], files)).stderr, '');
  });

  it('takes own terms and own contents', async () => {
    const project = {
      terms: [{ wrong: '镇治理站', right: '镇综合治理中心', severity: 'error' }],
      requiredSections: [{ title: '其他需要报告的情况' }],
    };
    const { found } = await check(['a.txt'], {
      '.hegao.json': JSON.stringify(project),
      'a.txt':
        '柳桥镇2024年法治政府建设年度报告\n一、主要工作\n镇长履行第一责任人职责。镇治理站办理案件30件。\n' +
        '二、存在的问题\n人手不足。\n三、下一步工作\n充实队伍。\n',
    });
    deepEqual(found, ['a.txt: missing-section warning, wrong-term error']);
  });
});

describe('hegao outline with a project file', () => {
  it('reads by its profile', async () => {
    const files = { '.hegao.json': '{ "profile": "township" }', 'a.txt': rightRate };
    const { stdout } = await run(['outline', '--format', 'json', 'a.txt'], { files });
    equal(faultOf('outline', JSON.parse(stdout)), '');
    equal(JSON.parse(stdout).files[0].profile, 'township');
  });
});
