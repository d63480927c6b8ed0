import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinWrappedLines, scanLines } from '../../server/src/syntax/lines.ts';

function linesOf(text: string): readonly string[] {
  return scanLines(text).map(({ start, end }) => text.slice(start, end));
}

function joined(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  return joinWrappedLines(text, scanLines(text)).map(({ start, end }) => text.slice(start, end));
}

describe('lines', () => {
  const cases: readonly (readonly [text: string, lines: readonly string[]])[] = [
    ['', ['']],
    ['一', ['一']],
    ['一\n二', ['一', '二']],
    ['一\r\n二\r\n', ['一', '二', '']],
    ['一\r二', ['一', '二']],
    ['一\r\n二\r三\n四', ['一', '二', '三', '四']],
    ['\n\n', ['', '', '']],
    ['一\n\r二', ['一', '', '二']],
    ['一\r', ['一', '']],
    ['\r\n\r\n', ['', '', '']],
  ];
  for (const [text, lines] of cases) {
    it(`splits ${JSON.stringify(text)}`, () => assert.deepEqual(linesOf(text), lines));
  }

  it('splits any text at its CRLF, LF and CR', () => {
    const pieces = fc.constantFrom('件', ' ', '\r', '\n', '\r\n');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        assert.deepEqual(linesOf(parts.join('')), parts.join('').split(/\r\n|\r|\n/));
      }),
      { numRuns: 100 },
    );
  });
});

describe('lines that only a PDF broke', () => {
  // Sixteen characters a line, as a narrow column gives them.
  const wrapped = [
    '全年区司法局会同有关部门对各镇报送',
    '的规范性文件逐件登记、逐件审查,共审',
    '查文件21件,提出修改意见36条,均被采',
    '纳。对超过有效期的文件开展集中清理,',
    '保留14件、废止7件,并在区政府网站公',
    '布清理结果,便于群众查询和监督执行。',
  ];

  it('are joined to their paragraph', () => {
    assert.deepEqual(joined(wrapped), [wrapped.join('\n')]);
  });

  it('are joined up to a line that begins a form of its own', () => {
    for (const form of [
      '一、工作情况',
      '（一）工作情况',
      '1.工作情况',
      '(1)工作情况',
      '一是抓落实',
      '# 工作',
      '|表|',
      '　　另起一段',
      '2024年3月1日',
      '',
    ]) {
      assert.deepEqual(joined([...wrapped.slice(0, 5), form]), [wrapped.slice(0, 5).join('\n'), form], form);
    }
  });

  it('keep a paragraph apart that ended with a short line', () => {
    const text = [...wrapped, '收到。', '再行研究'];
    assert.deepEqual(joined(text).slice(-2), ['收到。', '再行研究']);
  });

  const unwrapped: readonly (readonly [name: string, lines: readonly string[]])[] = [
    [
      'headings of about one length',
      ['一、加强组织领导统筹推进', '二、深化改革创新优化服务', '三、严格规范公正文明执法'],
    ],
    [
      'paragraphs that end with stops',
      Array.from({ length: 6 }, (_, i) => `第${i}段写完了一件已经办完的事情。`),
    ],
    ['one long line', [wrapped.join(''), '后一行']],
    ['short lines', ['区政府', '区司法局', '区财政局', '区教育局', '区民政局']],
    ['nothing', ['']],
  ];
  for (const [name, lines] of unwrapped) {
    it(`does not join ${name}`, () => assert.deepEqual(joined(lines), lines));
  }

  it('lose nothing but line ends, whatever the text', () => {
    const lines = fc.array(
      fc.string({ unit: fc.constantFrom('件', '。', ',', '一', '、', ' '), maxLength: 24 }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (some) => {
        assert.equal(joined(some).join('\n'), some.join('\n'));
      }),
      { numRuns: 100 },
    );
  });
});
