import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rules } from '../../server/src/rules/index.ts';
import { run, type World } from './memoryHost.ts';
import { lawInGb, rightRate, toUtf16, wrongNumbering, wrongRate } from './texts.ts';

interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly related: readonly { readonly start: number; readonly end: number }[];
}

interface CheckJson {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly checked: { readonly characters: number; readonly blocks: number; readonly rules: number };
    readonly findings: readonly FindingJson[];
  }[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  readonly summary: { readonly errors: number; readonly warnings: number };
}

async function check(argv: readonly string[], world: World) {
  const { code, stdout, stderr } = await run(['check', '--format', 'json', ...argv], world);
  equal(stderr, '');
  const answer: CheckJson = JSON.parse(stdout);
  return { code, ...answer, paths: answer.files.map(({ path }) => path) };
}

describe('hegao check: exit codes', () => {
  const files = { 'right.txt': rightRate, 'wrong.txt': wrongRate, 'gap.txt': wrongNumbering };

  it('is 0 without errors and 1 with one', async () => {
    equal((await check(['right.txt'], { files })).code, 0);
    equal((await check(['wrong.txt'], { files })).code, 1);
    equal((await check(['right.txt', 'wrong.txt'], { files })).code, 1);
  });

  it('is 1 for more warnings than --max-warnings allows', async () => {
    equal((await check(['gap.txt'], { files })).code, 0);
    equal((await check(['--max-warnings', '1', 'gap.txt'], { files })).code, 0);
    equal((await check(['--max-warnings', '0', 'gap.txt'], { files })).code, 1);
  });

  it('is 2 where something could not be read, whatever was found in the rest', async () => {
    const { code, summary, problems } = await check(['wrong.txt', 'absent.txt'], { files });
    deepEqual([code, summary.errors, problems.length], [2, 1, 1]);
  });

  it('shows and counts only what is at least as grave as --min-severity', async () => {
    const all = await check(['gap.txt', 'wrong.txt'], { files });
    deepEqual([all.summary.errors, all.summary.warnings], [1, 1]);
    const errors = await check(['--min-severity', 'error', '--max-warnings', '0', 'gap.txt'], { files });
    deepEqual([errors.code, errors.summary.warnings, errors.files[0]?.findings], [0, 0, []]);
    const warnings = await check(['--min-severity', 'warning', 'gap.txt', 'wrong.txt'], { files });
    deepEqual(warnings.summary, all.summary);
  });
});

describe('hegao check: what it reads', () => {
  it('searches a folder for .txt and .md, sorted, and leaves out hidden folders and node_modules', async () => {
    const { paths } = await check(['reports'], {
      files: {
        'reports/b.txt': '',
        'reports/a/c.MD': '',
        'reports/a.txt': '',
        'reports/note.docx': '',
        'reports/.git/x.txt': '',
        'reports/node_modules/p/readme.md': '',
        'other.txt': '',
      },
    });
    deepEqual(paths, ['reports/a.txt', 'reports/a/c.MD', 'reports/b.txt']);
  });

  it('leaves out and counts the Markdown of a folder that is no report, but never what is named', async () => {
    const readme = `# 使用说明\n\n${'本工具用来整理材料。例如：受理100件，办结120件。\n'.repeat(30)}`;
    const files = {
      'reports/README.md': readme,
      'reports/notes.md': '明天开会。',
      'reports/part.md': wrongRate,
      'reports/2024年法治政府建设年度报告.md': '待写。',
      'reports/notes.txt': '明天开会。',
    };
    const named = await check(['reports/README.md'], { files });
    deepEqual(named.paths, ['reports/README.md']);
    const { stdout, stderr, code } = await run(['check', '--format', 'json', 'reports'], { files });
    deepEqual(
      JSON.parse(stdout).files.map(({ path }: { path: string }) => path),
      ['reports/2024年法治政府建设年度报告.md', 'reports/notes.txt', 'reports/part.md'],
    );
    deepEqual([stderr, code], ['另有 2 个 Markdown 文件不像报告，没有读\n', 1]);
    const told = /另有 2 个 Markdown 文件不像报告，没有读/;
    for (const format of ['text', 'github', 'junit', 'sarif']) {
      const { stdout, stderr } = await run(['check', '--format', format, 'reports'], { files });
      match(stdout + stderr, told, format);
    }
    for (const command of ['figures', 'outline']) {
      const { stdout, stderr, code } = await run([command, 'reports'], { files });
      match(stderr, told);
      deepEqual([stdout.includes('README'), code], [false, 0]);
    }
  });

  it('says of a text that is no report that it is none, from a file or the standard input', async () => {
    const text = '面粉300克，和面。';
    const files = { 'a.txt': text };
    for (const command of ['check', 'outline']) {
      match(
        (await run([command, 'a.txt'], { files })).stdout,
        /^a\.txt {2}未认出是法治政府建设报告，当作节选 · /,
      );
      match(
        (await run([command, '-'], { stdin: text })).stdout,
        /^<stdin> {2}未认出是法治政府建设报告，当作节选 · /,
      );
    }
    const own = await run(['check', 'a.hegao.txt'], { files: { 'a.hegao.txt': text } });
    match(own.stdout, /^a\.hegao\.txt {2}节选 · 区县市政府 · /);
    const { stdout } = await run(['report', '--format', 'markdown', '-'], { stdin: text });
    match(stdout, /\| 文种 \| 未认出是法治政府建设报告，当作节选 \|\n\| 单位类别 \| 未能识别 \|/);
  });

  it('keeps the order in which paths are given and reads none twice', async () => {
    const files = { 'z.txt': '', 'd/a.txt': '', 'd/b.txt': '' };
    deepEqual((await check(['z.txt', './d/', 'd/b.txt', 'z.txt'], { files })).paths, [
      'z.txt',
      './d/a.txt',
      './d/b.txt',
    ]);
  });

  it('ends in a loop of links and reads what a link leads to', async () => {
    const { paths, problems } = await check(['d'], {
      files: {
        'd/a.txt': '',
        'd/loop': { link: '.' },
        'd/sub/up': { link: '../..' },
        'd/sub/b.txt': '',
        'd/link.txt': { link: '../outside/c.txt' },
        'outside/c.txt': '',
      },
    });
    deepEqual(problems, []);
    // «d/sub/up» leads to the folder that holds everything, so what stands outside «d» is found through it.
    deepEqual(paths, ['d/a.txt', 'd/link.txt', 'd/sub/b.txt', 'd/sub/up/outside/c.txt']);
  });

  it('names what is absent, broken, binary or empty of texts, and checks the rest', async () => {
    const { code, paths, problems } = await check(['absent.txt', 'd', 'e', 'picture.png', 'ok.txt'], {
      files: {
        'd/broken.txt': { link: 'nowhere' },
        'd/broken': { link: 'nowhere' },
        'd/fine.txt': '',
        'e/x.docx': '',
        'picture.png': Uint8Array.of(0x89, 0x50, 0, 0),
        'ok.txt': rightRate,
      },
    });
    equal(code, 2);
    deepEqual(paths, ['d/fine.txt', 'ok.txt']);
    deepEqual(
      problems.map(({ path }) => path),
      ['absent.txt', 'd/broken.txt', 'e', 'picture.png'],
    );
    match(problems[2]?.message ?? '', /没有 \.txt 或 \.md/);
  });

  it('reads the standard input under the name given', async () => {
    deepEqual((await check(['-'], { stdin: wrongRate })).paths, ['<stdin>']);
    const named = await check(['--stdin', '--stdin-filename', '报告.txt'], { stdin: wrongRate });
    deepEqual([named.code, named.paths], [1, ['报告.txt']]);
    const both = await check(['a.txt', '-', '--stdin'], { files: { 'a.txt': '' }, stdin: '' });
    deepEqual(both.paths, ['a.txt', '<stdin>']);
  });

  it('finds the same in every encoding', async () => {
    const encoded = {
      'utf8.txt': wrongRate,
      'utf8bom.txt': `\ufeff${wrongRate}`,
      'utf16le.txt': toUtf16(wrongRate, 'le'),
      'utf16be.txt': toUtf16(wrongRate, 'be'),
    };
    const { files, problems } = await check(Object.keys(encoded), { files: encoded });
    deepEqual(problems, []);
    equal(files.length, 4);
    for (const { findings, checked } of files) {
      deepEqual(findings, files[0]?.findings);
      equal(checked.characters, wrongRate.length);
    }
    const gb = await check(['gb.txt'], { files: { 'gb.txt': lawInGb } });
    equal(gb.files[0]?.checked.characters, 4);
  });

  it('checks an empty file and says that it holds nothing', async () => {
    const { code, files, problems } = await check(['empty.txt'], { files: { 'empty.txt': '' } });
    deepEqual([code, problems, files[0]?.checked.characters, files[0]?.findings], [0, [], 0, []]);
    match((await run(['check', 'empty.txt'], { files: { 'empty.txt': '' } })).stdout, /空文件（0 字符）/);
  });

  it('checks what is no report as an excerpt, with fewer rules', async () => {
    const { files } = await check(['a.txt'], { files: { 'a.txt': 'hello' } });
    equal(files[0]?.kind, 'excerpt');
    const applied = rules.filter(
      (rule) => 'checkBlock' in rule || rule.meta.kinds.includes('excerpt'),
    ).length;
    equal(files[0]?.checked.rules, applied);
  });
});

describe('hegao check: places', () => {
  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`counts offsets, lines and columns with ${name} at line ends`, async () => {
      const text = ['标题𠀀', '', wrongRate, '尾'].join(end);
      const { files } = await check(['a.txt'], { files: { 'a.txt': `\ufeff${text}` } });
      const finding = files[0]?.findings[0];
      ok(finding !== undefined);
      equal(finding.start, text.indexOf('60%'));
      equal(text.slice(finding.start, finding.end), '60%');
      const column = wrongRate.indexOf('60%') + 1;
      deepEqual(
        [finding.line, finding.column, finding.endLine, finding.endColumn],
        [3, column, 3, column + 3],
      );
      deepEqual(
        finding.related.map((place) => text.slice(place.start, place.end)),
        ['20件', '40件'],
      );
    });
  }

  it('gives findings by start, then by rule', async () => {
    const line = '实行XX制度，习大大法治思想，行政复议案件40件，其中纠错50件，占审结案件的60%，纠错率130%。';
    const { files } = await check(['a.txt'], { files: { 'a.txt': `${line}\n${wrongNumbering}\n${line}` } });
    const keys = (files[0]?.findings ?? []).map(({ start, rule }) => [start, rule] as const);
    ok(keys.length >= 5, `only ${keys.length} findings`);
    const sorted = [...keys].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
    deepEqual(keys, sorted);
  });
});

describe('hegao check: hard texts', () => {
  it('checks a single line of a megabyte up to its end', async () => {
    const text = '全年坚持依法行政，受理案件40件，办结率100%。'.repeat(42_000) + wrongRate;
    ok(text.length > 1_000_000);
    const { files, code } = await check(['a.txt'], { files: { 'a.txt': text } });
    equal(code, 1);
    equal(files[0]?.checked.characters, text.length);
    const last = files[0]?.findings.at(-1);
    deepEqual([last?.line, last?.start], [1, text.indexOf('60%')]);
  }).timeout(60_000);

  it('writes every format of a text with control characters and halves of surrogate pairs in its path', async () => {
    for (const format of ['text', 'json', 'sarif', 'junit', 'github']) {
      const world = { stdin: `\u001b[31m${wrongRate}\u0007` };
      const argv = ['check', '--format', format, '--stdin', '--stdin-filename', 'a\ud800\u001b.txt'];
      const { code, stdout, stderr } = await run(argv, world);
      deepEqual([code, stderr], [1, ''], format);
      ok(!stdout.includes('\u001b'), format);
    }
  });

  it('tells a fault of its own in one line, without a stack', async () => {
    const broken = { link: '' };
    // A host that throws what no file system throws.
    const files = {
      'a.txt': new Proxy(broken, {
        has: () => {
          throw new TypeError('inside\nat x');
        },
      }),
    };
    const { code, stdout, stderr } = await run(['check', 'a.txt'], { files });
    equal(code, 2);
    equal(stdout, '');
    match(stderr, /^hegao \d+\.\d+\.\d+ failed: inside\. Please report .*\n$/);
  });
});
