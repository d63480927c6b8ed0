import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { run } from './memoryHost.ts';

const command = ['new', '--profile', 'department', '--organ', '江岭县司法局', '--year', '2024'];

describe('hegao new', () => {
  it('writes a report to be filled in, which the check finds nothing but that in', async () => {
    const { code, stdout, stderr } = await run(command);
    deepEqual([code, stderr], [0, '']);
    match(stdout, /^江岭县司法局关于2024年度法治政府建设情况的报告\n\n2024年，江岭县司法局/);
    const checked = await run(['check', '--format', 'json', '-'], { stdin: stdout });
    const { files } = JSON.parse(checked.stdout) as { files: { findings: { rule: string }[] }[] };
    deepEqual([...new Set(files[0]?.findings.map(({ rule }) => rule))], ['left-placeholder']);
  });

  it('writes a file, and replaces one only with --force', async () => {
    const first = await run([...command, '-o', '2024.txt']);
    deepEqual([first.code, [...first.written.keys()]], [0, ['/work/2024.txt']]);
    const files = { '2024.txt': '旧' };
    const refused = await run([...command, '-o', '2024.txt'], { files });
    deepEqual([refused.code, refused.written.size], [2, 0]);
    match(refused.stderr, /^2024\.txt：文件已存在.*--force/);
    equal((await run([...command, '-o', '2024.txt', '--force'], { files })).code, 0);
  });

  it('holds what the project file above the new file asks for', async () => {
    const files = { 'd/.hegao.json': '{ "requiredSections": [{ "title": "督察整改情况" }] }' };
    match(
      (await run([...command, '-o', 'd/r.txt'], { files })).written.get('/work/d/r.txt') ?? '',
      /、督察整改情况\n/,
    );
    equal((await run(command, { files })).stdout.includes('督察整改'), false);
  });

  it('says what is missing or wrong', async () => {
    const refusals: readonly (readonly [readonly string[], RegExp])[] = [
      [['new'], /option --profile is needed/],
      [['new', '--profile', 'department', '--year', '2024'], /option --organ is needed/],
      [['new', '--profile', 'department', '--organ', '局'], /option --year is needed/],
      [['new', '--profile', 'auto'], /cannot be “auto”/],
      [[...command, '--year', '2018'], /“2018” is no year for department/],
      [[...command, '--profile', 'legacy'], /“2024” is no year for legacy/],
      [[...command, '--year', '20x4'], /“20x4” is no year/],
      [[...command, 'r.txt'], /“r\.txt” is too much/],
      [[...command, '-o', ''], /--output needs a value/],
    ];
    for (const [argv, message] of refusals) {
      const { code, stderr } = await run(argv);
      equal(code, 2, argv.join(' '));
      match(stderr, message);
      match(stderr, /See hegao new --help/);
    }
  });
});
