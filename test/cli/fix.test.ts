import { deepEqual, equal, match } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { fixText } from '../../server/src/cli/fix/fixText.ts';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';
import { faultOf } from './contract.ts';
import { run, type World } from './memoryHost.ts';
import { lawInGb, rightRate, toUtf16, wrongNumbering, wrongRate } from './texts.ts';

/** A doubled mark, which can be put right without asking, and a rate, which cannot. */
const doubled = wrongRate.replace('40件，', '40件，，');
const wholeGap = wrongNumbering.replace('三、', '二、');

async function fix(argv: readonly string[], files: NonNullable<World['files']>, stdin = '') {
  const world = { files, stdin };
  const { code, stdout, stderr, writtenBytes } = await run(['check', '--format', 'json', ...argv], world);
  const answer = JSON.parse(stdout);
  equal(faultOf('check', answer), '');
  const written = Object.fromEntries([...writtenBytes].map(([path, bytes]) => [path, Buffer.from(bytes)]));
  return { code, stderr, written, ...answer };
}

describe('hegao check --fix', () => {
  it('writes what can be put right without asking, says how much, and shows what is left', async () => {
    const { code, stderr, written, files } = await fix(['--fix', 'a.txt'], { 'a.txt': doubled });
    deepEqual(written, { '/work/a.txt': Buffer.from(wrongRate) });
    equal(stderr, 'a.txt：已改正 1 处\n');
    deepEqual(
      files.map(
        ({ fixed, findings }: { fixed: number; findings: readonly { rule: string; start: number }[] }) => [
          fixed,
          findings.map(({ rule, start }) => `${rule} ${start}`),
        ],
      ),
      [[1, [`rate-mismatch ${wrongRate.indexOf('60%')}`]]],
    );
    equal(code, 1);
  });

  it('ends with 0 where nothing is left, and leaves a file alone that needs nothing', async () => {
    const { code, stderr, written } = await fix(['--fix', '--max-warnings', '0', '.'], {
      'gap.txt': wrongNumbering,
      'right.txt': rightRate,
    });
    deepEqual(written, { '/work/gap.txt': Buffer.from(wholeGap) });
    equal(stderr, './gap.txt：已改正 1 处\n');
    equal(code, 0);
  });

  it('puts right only what is shown and not ignored', async () => {
    const shown = await fix(['--fix', '--min-severity', 'error', 'a.txt'], { 'a.txt': doubled });
    deepEqual([shown.written, shown.files[0].fixed], [{}, 0]);
    const ignored = await fix(['--fix', 'a.txt'], {
      '.hegao.json': '{ "ignore": [{ "rule": "doubled-mark", "file": "a.txt" }] }',
      'a.txt': doubled,
    });
    deepEqual([ignored.written, ignored.stderr], [{}, '']);
  });

  it('keeps encoding, byte order mark and line ends', async () => {
    const text = `依法行政。\r\n${doubled}\r\n完\r`;
    const right = `依法行政。\r\n${wrongRate}\r\n完\r`;
    const gb = Uint8Array.of(...lawInGb, 0xa1, 0xa3, 0xa1, 0xa3, 0x0d, 0x0a);
    const { written } = await fix(['--fix', '.'], {
      'utf8.txt': text,
      'utf8bom.txt': `\ufeff${text}`,
      'utf16le.txt': toUtf16(text, 'le'),
      'utf16be.txt': toUtf16(text, 'be'),
      'gb.txt': gb,
    });
    deepEqual(written, {
      '/work/utf8.txt': Buffer.from(right),
      '/work/utf8bom.txt': Buffer.from(`\ufeff${right}`),
      '/work/utf16le.txt': Buffer.from(toUtf16(right, 'le')),
      '/work/utf16be.txt': Buffer.from(toUtf16(right, 'be')),
      '/work/gb.txt': Buffer.from([...lawInGb, 0xa1, 0xa3, 0x0d, 0x0a]),
    });
  });

  it('does not touch what cannot be read, or cannot be written back as it was', async () => {
    // A3 A0 stands for the full-width space, as A1 A1 does: which of them it was the text does not tell.
    const twin = Uint8Array.of(0xa3, 0xa0, ...lawInGb, 0xa1, 0xa3, 0xa1, 0xa3);
    const { code, written, problems, files } = await fix(['--fix', 'twin.txt', 'picture.txt', 'gone.txt'], {
      'twin.txt': twin,
      'picture.txt': Uint8Array.of(0x89, 0x50, 0, 0),
    });
    deepEqual(written, {});
    deepEqual(
      problems.map(({ path }: { path: string }) => path),
      ['twin.txt', 'picture.txt', 'gone.txt'],
    );
    match(problems[0].message, /另存为 UTF-8/);
    // What is told is told of the text as it still is.
    deepEqual([files[0].fixed, files[0].findings[0].rule, code], [0, 'doubled-mark', 2]);
  });

  it('says why a file could not be written, in every format, and ends with 2', async () => {
    const files = { 'a.txt': doubled };
    for (const format of ['text', 'json', 'sarif', 'junit', 'github']) {
      const world = { files, unwritable: 'EACCES' };
      const { code, stdout, stderr } = await run(['check', '--format', format, '--fix', 'a.txt'], world);
      deepEqual([code, stderr], [2, ''], format);
      match(stdout, /没有权限/, format);
      match(stdout, /doubled-mark/, format);
    }
    const { stdout } = await run(['check', '--fix', 'a.txt'], { files, unwritable: 'ENOSPC' });
    match(stdout, /^a\.txt {2}未改正：磁盘空间不足$/m);
    match(stdout, /；1 个文件没有写入。$/m);
  });
});

describe('hegao check --fix-dry-run', () => {
  it('writes nothing, and gives the text as it would be', async () => {
    const { code, stderr, written, files } = await fix(['--fix-dry-run', 'a.txt', 'b.txt'], {
      'a.txt': doubled,
      'b.txt': rightRate,
    });
    deepEqual(written, {});
    equal(stderr, 'a.txt：可以改正 1 处，没有写入\n');
    deepEqual(
      files.map(({ fixed, output }: { fixed: number; output?: string }) => [fixed, output]),
      [
        [1, wrongRate],
        [0, undefined],
      ],
    );
    equal(code, 1);
  });

  it('takes the standard input', async () => {
    const { files } = await fix(['--fix-dry-run', '-'], {}, doubled);
    equal(files[0].output, wrongRate);
  });
});

describe('fixing a text', () => {
  const linter = createLinter(rules);
  const findingsOf = (text: string) => linter.lint(text, { profile: 'auto', atLeast: 'excerpt' }).findings;

  it('makes the fixes that the editor makes with «fix all»', () => {
    const { text, places } = fixText(`${doubled}\n一是抓执法；二是抓普法；四是抓复议。`, findingsOf);
    equal(text, `${wrongRate}\n一是抓执法；二是抓普法；三是抓复议。`);
    equal(places, 2);
  });

  it('goes on with what a fix has brought out, and ends even where fixes undo each other', () => {
    const finding = (start: number, end: number, newText: string) => ({
      rule: 'x',
      severity: 'hint' as const,
      range: { start, end },
      message: '',
      fixes: [{ title: '', safe: true, edits: [{ start, end, newText }] }],
    });
    const shorten = (text: string) => (text.length > 1 ? [finding(0, 1, '')] : []);
    deepEqual(fixText('aaaa', shorten), { text: 'a', places: 3 });
    const swap = (text: string) => [finding(0, 1, text === 'a' ? 'b' : 'a')];
    deepEqual(fixText('a', swap), { text: 'a', places: 0 });
  });

  it('leaves nothing that it would put right, in any text', () => {
    const pieces = [
      '，，',
      '。。',
      '一、工作\n',
      '三、打算\n',
      '（一）执法',
      '一是',
      '三是',
      '12件',
      ',',
      '\r\n',
      '（',
      '行政复议',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (words) => {
        const { text } = fixText(words.join(''), findingsOf);
        deepEqual(fixText(text, findingsOf), { text, places: 0 });
      }),
      { numRuns: 150 },
    );
  });
});
