import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { displayWidth } from '../../server/src/cli/formats/width.ts';
import { run, type World } from './memoryHost.ts';
import { rightRate, wrongNumbering, wrongRate } from './texts.ts';

const output = async (argv: readonly string[], world: World) => (await run(argv, world)).stdout;

describe('hegao check --format text', () => {
  it('shows the place, severity, message, rule, words around and related places of a finding', async () => {
    const lines = (await output(['check', 'a.txt'], { files: { 'a.txt': wrongRate } })).split('\n');
    match(lines[0] ?? '', /^a\.txt {2}节选 · 区县市政府 · 年度不详 · 已检查 40 字符、1 段、\d+ 条规则$/);
    match(lines[1] ?? '', /^ {2}1:37 {2}错误 {2}20÷40=50\.00%，文中为60% {2}rate-mismatch$/);
    match(lines[2] ?? '', /^ +…40件，其中纠错20件，占审结案件的⟦60%⟧。$/);
    match(lines[3] ?? '', /^ +└ 1:27 部分 .*⟦20件⟧/);
    match(lines[4] ?? '', /^ +└ 1:19 总数 .*⟦40件⟧/);
    equal(lines.at(-2), '共检查 1 个文件、40 字符：错误 1，警告 0，信息 0，提示 0。');
  });

  it('says of each file how much was checked, also where nothing was found', async () => {
    const text = await output(['check', 'a.txt', 'b.txt'], { files: { 'a.txt': rightRate, 'b.txt': '' } });
    match(text, /^a\.txt .*40 字符、1 段、\d+ 条规则 · 未发现问题$/m);
    match(text, /^b\.txt .*空文件（0 字符） · 未发现问题$/m);
  });

  it('names what was not checked, what is not shown, and the limit that was passed', async () => {
    const files = { 'gap.txt': wrongNumbering };
    const absent = await output(['check', 'absent.txt', 'gap.txt'], { files });
    match(absent, /^absent\.txt {2}未检查：没有这个文件或文件夹$/m);
    match(absent, /1 个文件或路径未能检查。$/m);
    match(
      await output(['check', '--min-severity', 'error', 'gap.txt'], { files }),
      /另有 1 处低于 --min-severity/,
    );
    match(
      await output(['check', '--max-warnings', '0', 'gap.txt'], { files }),
      /警告 1 处，超过 --max-warnings 的 0 处/,
    );
  });

  it('lines columns up by the width that a terminal gives them', async () => {
    const text = `𠀀\n${wrongRate}\n实行法治审查前置。\n习大大法治思想。\n`;
    const rows = (await output(['check', 'a.txt'], { files: { 'a.txt': text } }))
      .split('\n')
      .filter((line) => /^ {2}\d+:\d/.test(line));
    equal(rows.length, 3);
    const rulesAt = rows.map((row) => displayWidth(row.slice(0, row.search(/[a-z]+(-[a-z]+)+$/))));
    equal(new Set(rulesAt).size, 1, rows.join('\n'));
  });

  it('is coloured on a terminal only, and not against NO_COLOR', async () => {
    const files = { 'a.txt': wrongRate };
    const isColoured = async (isTTY: boolean, env: World['env'] = {}) =>
      (await output(['check', 'a.txt'], { files, isTTY, env })).includes('\u001b[31m');
    equal(await isColoured(true), true);
    equal(await isColoured(false), false);
    equal(await isColoured(true, { NO_COLOR: '1' }), false);
    equal(await isColoured(true, { NO_COLOR: '' }), true);
    equal(await isColoured(true, { TERM: 'dumb' }), false);
    const json = await output(['check', '--format', 'json', 'a.txt'], { files, isTTY: true });
    ok(!json.includes('\u001b'));
  });
});

describe('the width of text on a terminal', () => {
  it('is two for Han and full-width characters, none for marks on others', () => {
    deepEqual(
      ['abc', '依法', '（一）', '𠀀', '20÷40', 'e\u0301', '…“”', '한', '￥'].map(displayWidth),
      [3, 4, 6, 2, 5, 1, 3, 2, 2],
    );
  });
});

describe('hegao check --format github', () => {
  it('writes a command for each finding and a line for each file', async () => {
    const lines = (
      await output(['check', '--format', 'github', 'a.txt'], { files: { 'a.txt': wrongRate } })
    ).split('\n');
    equal(
      lines[0],
      '::error file=a.txt,line=1,endLine=1,col=37,endColumn=40,title=rate-mismatch::20÷40=50.00%25，文中为60%25%0A1:27 部分%0A1:19 总数',
    );
    match(lines[1] ?? '', /^a\.txt：.*已检查 40 字符、1 段、\d+ 条规则 · 发现 1 处$/);
    match(lines[2] ?? '', /^共检查 1 个文件/);
  });

  it('gives paths from the root of the repository and escapes them', async () => {
    const env = { GITHUB_WORKSPACE: '/' };
    const files = { 'a,b:c.txt': wrongNumbering };
    const text = await output(['check', '--format', 'github', 'a,b:c.txt', 'gone'], { files, env });
    match(text, /^::warning file=work\/a%2Cb%3Ac\.txt,/m);
    match(text, /^::error file=work\/gone,title=未检查::gone：没有这个文件或文件夹$/m);
  });

  it('cannot be told what to do by a file name', async () => {
    const files = { '::set-output name=x::y.txt': '' };
    const text = await output(['check', '--format', 'github', '::set-output name=x::y.txt'], { files });
    ok(!/^::/m.test(text));
  });
});

describe('hegao check --format junit', () => {
  it('fails for errors and warnings, counts what was checked and tells of hints', async () => {
    const files = { 'a.txt': `${wrongRate}\n实行法治审查前置。`, 'b.txt': rightRate };
    const text = await output(['check', '--format', 'junit', 'a.txt', 'b.txt', 'gone'], { files });
    match(
      text,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites [^>]*tests="4" failures="1" errors="1">/,
    );
    match(text, /<testsuite name="a\.txt" tests="2" failures="1" errors="0">/);
    match(text, /<property name="characters" value="50"\/>/);
    match(
      text,
      /<testcase name="rate-mismatch 1:37" classname="a\.txt">\n\s*<failure type="error" message="20÷40=50\.00%，文中为60%">/,
    );
    match(text, /<testcase name="wrong-term 2:3" [^>]*>\n\s*<system-out>/);
    match(text, /<testsuite name="b\.txt" tests="1" failures="0" errors="0">/);
    match(text, /<error type="unreadable" message="没有这个文件或文件夹"\/>/);
    equal(text.match(/<testcase /g)?.length, 4);
    balanced(text);
  });

  it('escapes what XML cannot hold', async () => {
    const argv = ['check', '--format', 'junit', '--stdin', '--stdin-filename', '<a & "b">\u0001\n.txt'];
    const text = await output(argv, { stdin: `<&>\u0002${wrongRate}` });
    match(text, /name="&lt;a &amp; &quot;b&quot;&gt;\ufffd&#10;\.txt"/);
    balanced(text);
  });

  /** Every element that is opened is closed in its place, and no bare mark stands in text. */
  function balanced(xml: string): void {
    const open: string[] = [];
    const rest = xml.replace(
      /<(\/?)([a-z-]+)((?:\s+[a-z]+="[^"<&]*(?:&[#\w]+;[^"<&]*)*")*)(\/?)>/g,
      (_, close, name, __, empty) => {
        if (close) equal(open.pop(), name);
        else if (!empty) open.push(name);
        return '';
      },
    );
    deepEqual(open, []);
    ok(!/[<]|&(?![#\w]+;)/.test(rest.replace(/^<\?xml[^>]*>/, '')), rest);
  }
});

describe('hegao figures for a person', () => {
  const text = `受理约2.73万件。\n${wrongRate}\n${rightRate}`;

  it('lists each quantity with its place, value and interval and each claim with its arithmetic', async () => {
    const shown = await output(['figures', 'a.txt'], { files: { 'a.txt': text } });
    match(shown, /^a\.txt {2}\d+ 字符、3 段：数量 7 处，关系 \d+ 处/);
    match(shown, /^ {4}1:4 +2\.73万件 +27300 件 +\[\d+, \d+\]$/m);
    match(shown, /^ {4}✗ {2}2:37 {2}比率 {2}20÷40=50\.00% {2}文中为60%，不符/m);
    match(shown, /^ {4}✓ {2}3:37 {2}比率 {2}20÷40=50\.?0*% {2}文中为50%/m);
    match(shown, /共 1 个文件：数量 7 处，关系 \d+ 处。\n$/);
  });

  it('writes one table as CSV, quoted where needed', async () => {
    const stdin = text;
    const csv = await output(['figures', '--format', 'csv', '--stdin', '--stdin-filename', 'a,"b".txt'], {
      stdin,
    });
    const lines = csv.trimEnd().split('\n');
    const columns = (lines[0] ?? '').split(',');
    deepEqual(columns.slice(0, 6), ['path', 'row', 'line', 'column', 'text', 'value']);
    match(lines[1] ?? '', /^"a,""b""\.txt",quantity,1,4,2\.73万件,27300,/);
    ok(lines.some((line) => /,claim,2,37,.*,rate,fails,✗,20÷40=50\.00%,60%,/.test(line)));
    // The path has one comma of its own.
    for (const line of lines.slice(1)) equal(line.split(',').length, columns.length + 1, line);
  });

  it('names what could not be read on the standard error and ends with 2', async () => {
    for (const command of ['figures', 'outline']) {
      const { code, stdout, stderr } = await run([command, '--format', 'json', 'gone', 'a.txt'], {
        files: { 'a.txt': '' },
      });
      deepEqual([code, stderr], [2, 'gone：没有这个文件或文件夹\n']);
      equal(JSON.parse(stdout).files.length, 1);
    }
  });
});

describe('hegao outline for a person', () => {
  it('draws the tree and tells the state of each required content', async () => {
    const text =
      '某镇2024年法治政府建设年度报告\n一、主要举措和成效\n(一)依法行政。正文。\n（二）复议\n存在一些不足，执法力量仍有差距。\n二、下一步工作安排\n正文。\n';
    const shown = await output(['outline', 'a.txt'], { files: { 'a.txt': text } });
    match(shown, /^a\.txt {2}报告 · 乡镇、街道 · 2024 年 · \d+ 字符、7 段$/m);
    match(shown, /^ {4}✓ 主要举措和成效 +有标题 {2}2:3$/m);
    match(shown, /^ {4}✓ 存在的不足和原因 +在正文中写到 {2}5:1$/m);
    match(shown, /^ {4}✗ 党政主要负责人.*未见$/m);
    match(
      shown,
      /^ {4}├ 一、主要举措和成效 {2}第 2 行\n {4}│ ├ \(一\)依法行政 {2}第 3 行\n {4}│ └ （二）复议 {2}第 4 行$/m,
    );
    match(shown, /^ {4}└ 二、下一步工作安排 {2}第 6 行$/m);
  });

  it('says what is not required and where there are no headings', async () => {
    const shown = await output(['outline', '-'], { stdin: '正文。' });
    match(shown, /^ {4}- 下一步工作安排 +未见（此处不要求）$/m);
    match(shown, /没有标题/);
  });
});
