/** Arbitrary texts: pieces of reports, right and broken, and anything at all. */
import fc from 'fast-check';

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const chineseDigit = one('一', '二', '三', '四', '五', '十', '十一', '二十三');
const arabicDigits = fc.oneof(
  fc.nat(9999).map(String),
  fc.nat({ max: 99_999_999 }).map((value) => value.toLocaleString('en-US')),
  fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, fraction]) => `${whole}.${fraction}`),
  fc
    .nat(999)
    .map((value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))),
);
const unit = one(
  '件',
  '起',
  '人',
  '人次',
  '家(次)',
  '元',
  '万元',
  '亿元',
  '%',
  '％',
  '‰',
  '个百分点',
  '倍',
  '课时',
  '',
);
const numeral = fc.oneof(
  arabicDigits,
  one('三成', '百分之九十', '四分之三', '半数', '过半', '千余', '数十', '二百一十五', '翻一番', '一', '两'),
);
const figure = fc
  .tuple(one('', '约', '近', '超', '不少于', '共', '第'), numeral, one('', '余', '多', '万', '亿'), unit)
  .map((parts) => parts.join(''));

const words = one(
  '全年受理人民调解案件',
  '成功调解',
  '调解成功率达',
  '其中',
  '占全部案件总数的',
  '同比增长',
  '分别为',
  '以习近平新时代中国特色社会主义思想为指导',
  '推进法治政府建设',
  '法制政府',
  '行政执法“三项制度”',
  '《条例》',
  '“双随机、一公开”',
  '第一责任人',
  '存在一些不足',
  '2024年',
  '截至11月20日止',
  '下一步',
  '原因在于',
  '𠮷野家',
  'e\u0301',
);
const mark = one(
  '，',
  ',',
  '。',
  '；',
  ';',
  '：',
  '、',
  '！',
  '（',
  ')',
  '“',
  '”',
  '《',
  '——',
  '……',
  ' ',
  '\u3000',
  '**',
);
const sentence = fc
  .array(fc.oneof(words, figure, mark), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));

/** What right sentences are made of: counts that agree, or nearly. */
const rateSentence = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), fc.integer({ min: -2, max: 2 }))
  .map(([whole, part, off]) => {
    const rate = ((part / whole) * 100 + off).toFixed(1);
    return `受理${whole}件，成功${part}件，成功率${rate}%。`;
  });
const listSentence = fc
  .tuple(fc.nat(99), fc.nat(99), fc.integer({ min: -1, max: 1 }))
  .map(([a, b, off]) => `共办理${a + b + off}件，其中简易程序${a}件、一般程序${b}件。`);

const label = fc
  .tuple(chineseDigit, fc.nat(30), one(0, 1, 2, 3, 4, 5, 6, 7, 8))
  .map(([chinese, arabic, form]) => {
    const forms = [
      `${chinese}、`,
      `（${chinese}）`,
      `(${chinese})`,
      `${arabic}.`,
      `${arabic}、`,
      `（${arabic}）`,
      `${chinese})`,
      `## ${chinese}、`,
      `**（${chinese}）`,
    ];
    return forms[form] ?? '';
  });
const heading = fc
  .tuple(
    label,
    one('主要举措和成效', '存在的问题和不足', '下一步工作安排', '规范行政执法', ''),
    one('', '。', '：'),
  )
  .map((parts) => parts.join(''));
const clauses = fc
  .array(fc.tuple(chineseDigit, sentence), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([number, words]) => `${number}是${words}。`).join(''));
const table = fc
  .array(fc.tuple(words, figure), { minLength: 1, maxLength: 3 })
  .map((rows) =>
    ['| 项目 | 数量 |', '| --- | --- |', ...rows.map(([name, count]) => `| ${name} | ${count} |`)].join('\n'),
  );
const frame = one(
  '江岭县人民政府关于2024年度法治政府建设情况的报告',
  '索引号：0001',
  '县委、县政府：',
  '现将有关情况报告如下：',
  '江岭县人民政府',
  '2025年2月18日',
  '2025年2月30日',
  'XX镇××××年，【请填写】共件。',
  '',
);

const line = fc
  .tuple(
    one('', '', '\u3000\u3000', '  ', '\t', '- ', '\ufeff'),
    fc.oneof(heading, sentence, rateSentence, listSentence, clauses, table, frame),
  )
  .map((parts) => parts.join(''));
const lineEnd = fc.oneof({ weight: 6, arbitrary: one('\n') }, one('\r\n', '\r', '\n\n'));

const title = one('', '江岭县人民政府关于2024年度法治政府建设情况的报告\n', '某镇2018年依法行政工作报告\r\n');

/** Text like a report, with every form and many a slip. */
export const reportText: fc.Arbitrary<string> = fc
  .tuple(title, fc.array(fc.tuple(line, lineEnd), { maxLength: 24 }))
  .map(([first, lines]) => first + lines.flat().join(''));

/** Any sequence of UTF-16 code units at all, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.oneof(one('\r', '\n', '|', '#', '*', '(', '是', '一', '%', '9', '.', '\ud800', '\udc00'), words),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);

export const text: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: reportText }, anyText);

/** A change at some part of whatever the text is then. */
export interface Edit {
  /** From 0 to 1. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(one(0, 0, 1, 2), fc.nat(60)),
  insert: fc.oneof(one('', '\n', '\r\n', '1', '。', '一'), line, figure, label, anyText),
});

/** The offsets that the edit replaces; a pair of CR and LF is never taken apart, as no editor does. */
export function placeOf(
  current: string,
  { at, remove }: Edit,
): { readonly start: number; readonly end: number } {
  const start = outsideBreak(current, Math.floor(at * current.length));
  return { start, end: Math.max(start, outsideBreak(current, Math.min(current.length, start + remove))) };
}

function outsideBreak(current: string, offset: number): number {
  return current.startsWith('\r\n', offset - 1) && offset > 0 ? offset - 1 : offset;
}
