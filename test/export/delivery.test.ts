import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { describeMissing, toDeliveredText } from '../../server/src/export/delivery.ts';
import { toPlainText } from '../../server/src/export/plainText.ts';
import type { TextExportOptions } from '../../server/src/exportProtocol.ts';
import { analyseBlocks } from '../../server/src/model/blockAnalysis.ts';
import { readDocument } from '../../server/src/model/reportDocument.ts';
import { holds } from '../support/effort.ts';
import { text } from '../support/generators.ts';
import { wordReport } from '../word/reports.ts';

const read = (text: string) =>
  readDocument(text, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlocks });
const deliver = (text: string, options: TextExportOptions, isMarkdown?: boolean) =>
  toDeliveredText(read(text), isMarkdown === undefined ? {} : { isMarkdown }, options);

describe('delivered text', () => {
  it('is the plain text where nothing else is wanted', () => {
    holds(
      fc.property(text, (any) => {
        equal(deliver(any, {}), toPlainText(read(any)));
        const off: TextExportOptions = {
          encoding: 'utf8',
          lineEnds: 'lf',
          indent: false,
          uniformMarks: false,
        };
        equal(deliver(any, off), toPlainText(read(any)));
      }),
      200,
    );
  });

  it('has the line ends and the mark that are wanted', () => {
    equal(deliver('甲\r\n乙', { lineEnds: 'crlf' }), '甲\r\n乙\r\n');
    equal(deliver('甲\n', { encoding: 'utf8bom' }), '\ufeff甲\n');
    equal(deliver('甲\n', { encoding: 'gb18030' }), '甲\n');
  });

  it('indents what is a paragraph or a heading, once', () => {
    const lines = deliver(wordReport.replace('（一）强化', '  （一）强化'), { indent: true }).split('\n');
    const indented = lines.filter((line) => line.startsWith('\u3000\u3000'));
    deepEqual(
      lines.filter((line) => line !== '' && !indented.includes(line)),
      [
        '云岭区司法局',
        '关于2024年度法治政府建设情况的报告',
        '（2025年1月20日）',
        '区委、区政府：',
        '类型\t2023年\t2024年\t合计',
        '行政复议\t48\t36\t84',
        '行政应诉\t9\t11\t20',
        '云岭区司法局',
        '2025年1月20日',
      ],
    );
    equal(indented.filter((line) => /^\u3000\u3000\S/.test(line)).length, indented.length);
    equal(indented.length, 13);
  });

  it('changes nothing but blanks by indenting', () => {
    holds(
      fc.property(text, (any) => {
        const indented = deliver(any, { indent: true });
        equal(indented.replace(/\s/g, ''), toPlainText(read(any)).replace(/\s/g, ''));
      }),
      200,
    );
  });

  it('has uniform marks where they are wanted', () => {
    equal(
      deliver('# 报告\n\n受理40件,办结36件.', { uniformMarks: true }, true),
      '报告\n\n受理40件，办结36件。\n',
    );
  });

  it('names what an encoding has no code for', () => {
    equal(
      describeMissing(['\ud800', '\ue5e5']),
      '字符 U+D800、\ue5e5（U+E5E5） 无法写成 GB18030，未写入；请删去，或改用 UTF-8',
    );
  });
});
