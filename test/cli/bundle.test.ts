import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { bundle } from '../support/bundle.ts';
import { readZip, textOf } from '../support/zip.ts';
import { toUtf16, wrongRate } from './texts.ts';

/** The command line as it is shipped: one file, beside the folder of the rule pages. */
describe('the bundled command line', () => {
  const root = mkdtempSync(join(tmpdir(), 'hegao-cli-'));
  const cli = join(root, 'node/cli.cjs');

  before(async () => {
    const built = await bundle('server/src/cli.ts', 'node');
    mkdirSync(join(root, 'node'));
    copyFileSync(built.path, cli);
    built.remove();
    mkdirSync(join(root, 'word'));
    for (const name of ['writer', 'reader']) {
      const built = await bundle(`server/src/word/${name}.ts`, 'common');
      copyFileSync(built.path, join(root, `word/${name}.cjs`));
      built.remove();
    }
    mkdirSync(join(root, 'rules'));
    writeFileSync(join(root, 'rules/rate-mismatch.md'), '# 比率与数量不符\n');
    mkdirSync(join(root, 'work/reports/sub'), { recursive: true });
    write('reports/a.txt', wrongRate);
    write('reports/b.txt', toUtf16(wrongRate, 'le'));
    write('reports/sub/c.md', wrongRate);
    write('many.txt', `${wrongRate.replace('（一）', '')}\n`.repeat(12_000));
    write('picture.txt', Uint8Array.of(0x89, 0x50, 0, 0));
    symlinkSync('..', join(root, 'work/reports/sub/loop'));
    symlinkSync('.', join(root, 'work/reports/self'));
  });

  after(() => rmSync(root, { recursive: true, force: true }));

  function write(path: string, content: string | Uint8Array): void {
    writeFileSync(join(root, 'work', path), content);
  }

  function hegao(argv: readonly string[], input = ''): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [cli, ...argv], {
      cwd: join(root, 'work'),
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      input,
      maxBuffer: 1 << 28,
    });
  }

  it('ends with 0, 1 and 2', () => {
    equal(hegao(['check', '-'], '依法行政。').status, 0);
    equal(hegao(['check', 'reports/a.txt']).status, 1);
    equal(hegao(['check', 'reports', 'picture.txt', 'gone.txt']).status, 2);
    equal(hegao([]).status, 2);
  });

  it('reads a folder with loops of links, in several encodings', () => {
    const { stdout, stderr } = hegao(['check', '--format', 'json', 'reports']);
    equal(stderr, '');
    const { files, problems } = JSON.parse(stdout);
    deepEqual(problems, []);
    deepEqual(
      files.map(({ path, findings }: { path: string; findings: readonly unknown[] }) => [
        path,
        findings.length,
      ]),
      [
        ['reports/a.txt', 1],
        ['reports/b.txt', 1],
        ['reports/sub/c.md', 1],
      ],
    );
  });

  it('writes an answer of several megabytes whole into a pipe', () => {
    const { stdout, status } = hegao(['check', '--format', 'json', 'many.txt']);
    equal(status, 1);
    ok(stdout.length > 2_000_000);
    equal(JSON.parse(stdout).summary.errors, 12_000);
  }).timeout(30_000);

  it('ends without a word when its reader has had enough', async () => {
    const child = spawn(process.execPath, [cli, 'check', 'many.txt'], { cwd: join(root, 'work') });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.once('close', resolve));
    equal(stderr, '');
  }).timeout(30_000);

  it('exports to a new file and leaves an old one alone', () => {
    const argv = ['export', '--to', 'txt', '-o', 'out.txt', 'reports/b.txt'];
    const first = hegao(argv);
    deepEqual([first.status, first.stdout], [0, '']);
    equal(readFileSync(join(root, 'work/out.txt'), 'utf8'), `${wrongRate}\n`);
    writeFileSync(join(root, 'work/out.txt'), '旧');
    const second = hegao(argv);
    equal(second.status, 2);
    match(second.stderr, /文件已存在/);
    equal(readFileSync(join(root, 'work/out.txt'), 'utf8'), '旧');
    equal(hegao([...argv, '--force']).status, 0);
    equal(readFileSync(join(root, 'work/out.txt'), 'utf8'), `${wrongRate}\n`);
  });

  it('puts right what it can in the files themselves', () => {
    write('fix.txt', toUtf16(`${wrongRate}。\r\n`, 'be'));
    const first = hegao(['check', '--fix', 'fix.txt']);
    deepEqual([first.status, first.stderr], [1, 'fix.txt：已改正 1 处\n']);
    const right = Buffer.from(toUtf16(`${wrongRate}\r\n`, 'be'));
    deepEqual(readFileSync(join(root, 'work/fix.txt')), right);
    deepEqual(hegao(['check', '--fix', 'fix.txt']).stderr, '');
    deepEqual(
      readdirSync(join(root, 'work')).filter((name) => name.includes('fix')),
      ['fix.txt'],
    );
  });

  it('writes a Word file with a bundle that nothing else loads', () => {
    const argv = ['export', '--to', 'docx', '-o', 'out.docx', 'reports/b.txt'];
    equal(hegao(argv).status, 0);
    const words = textOf(readZip(readFileSync(join(root, 'work/out.docx'))).get('word/document.xml') ?? '');
    equal(words, wrongRate);
    equal(hegao(['import', 'out.docx']).stdout, `${wrongRate}\n`);
    renameSync(join(root, 'word'), join(root, 'away'));
    try {
      equal(hegao(['export', '--to', 'txt', 'reports/b.txt']).stdout, `${wrongRate}\n`);
      const broken = hegao([...argv, '--force']);
      equal(broken.status, 2);
      match(broken.stderr, /^reports\/b\.txt：没有导出：缺少 word 文件夹/);
    } finally {
      renameSync(join(root, 'away'), join(root, 'word'));
    }
    ok(!readFileSync(cli, 'utf8').includes('wordprocessingml'));
  });

  it('finds the rule pages beside its folder', () => {
    deepEqual(hegao(['explain', 'rate-mismatch']).stdout, '# 比率与数量不符\n');
  });

  it('shows no stack for any wrong use', () => {
    const uses: readonly (readonly string[])[] = [
      ['--'],
      ['check', '--', '--format'],
      ['check', 'reports/a.txt/x'],
      ['check', 'x'.repeat(5000)],
      ['figures', 'picture.txt'],
      ['outline', 'gone'],
      ['export', '--to', 'txt', '-o', 'reports', '--force', 'reports/a.txt'],
      ['explain', '../../../etc/passwd'],
      ['explain', '__proto__'],
      ['check', '--__proto__', 'x'],
      ['constructor'],
    ];
    for (const argv of uses) {
      const { status, stdout, stderr } = hegao(argv);
      equal(status, 2, argv.join(' '));
      ok(!/\bat .*[:(]\d+|Error:|ENOENT|undefined/.test(stdout + stderr), stdout + stderr);
      ok(stdout + stderr !== '');
    }
  }).timeout(30_000);
}).timeout(30_000);
