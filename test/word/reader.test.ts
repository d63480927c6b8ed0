import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, it } from 'mocha';
import { toLayout } from '../../server/src/export/layout.ts';
import { analyseBlocks } from '../../server/src/model/blockAnalysis.ts';
import { readDocument } from '../../server/src/model/reportDocument.ts';
import { readWord } from '../../server/src/word/reader.ts';
import { writeWord } from '../../server/src/word/writer.ts';
import { reportText } from '../support/generators.ts';
import { readProjectFile } from '../support/projectFiles.ts';
import { wordReport } from './reports.ts';

const write = (text: string) =>
  writeWord(toLayout(readDocument(text, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlocks })));

async function textOf(bytes: Uint8Array): Promise<string> {
  const result = await readWord(bytes);
  if ('problem' in result) throw new Error(result.problem);
  return result.text;
}

async function fileOf(
  children: readonly (Paragraph | Table)[],
  options: Partial<ConstructorParameters<typeof Document>[0]> = {},
): Promise<Uint8Array> {
  return Packer.pack(new Document({ ...options, sections: [{ children: [...children] }] }), 'uint8array');
}

const p = (text: string) => new Paragraph(text);
const cell = (text: string, columnSpan = 1) => new TableCell({ children: [p(text)], columnSpan });

describe('a Word file as the text of a report', () => {
  it('gives back what was exported', async () => {
    const withoutBlanks = wordReport.replace(/\n\n/g, '\n').replaceAll('---:', '---');
    equal(await textOf(await write(withoutBlanks)), withoutBlanks);
  });

  it('gives back a title that was broken to fit the page', async () => {
    const text = '江岭县人民政府关于2024年度法治政府建设情况的报告\n一、主要工作\n正文。\n';
    const bytes = await write(text);
    ok(
      (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value.includes('2024年度<br />法治政府'),
    );
    equal(await textOf(bytes), text);
  });

  it('gives back the sample reports', async () => {
    const folder = 'seeds/reports';
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const text = `${readProjectFile(`${folder}/${name}`).trim().replace(/\n+/g, '\n')}\n`;
      equal(await textOf(await write(text)), text, name);
    }
  });

  it('reads the same words as another reader', async () => {
    const words = (text: string) => text.replace(/[\s|\\-]/g, '');
    await fc.assert(
      fc.asyncProperty(reportText, async (any) => {
        const bytes = await write(any);
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
        const result = await readWord(bytes);
        equal(words('text' in result ? result.text : ''), words(value));
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);

  it('writes automatic numbers out', async () => {
    const level = (level: number, format: keyof typeof LevelFormat, text: string) => ({
      level,
      format: LevelFormat[format],
      text,
    });
    const numbering = {
      config: [
        {
          reference: 'headings',
          levels: [
            level(0, 'CHINESE_COUNTING', '%1、'),
            level(1, 'CHINESE_COUNTING', '（%2）'),
            level(2, 'DECIMAL', '%3.'),
            level(3, 'DECIMAL', '%1.%4'),
          ],
        },
        { reference: 'dots', levels: [level(0, 'BULLET', '\uf0b7')] },
        { reference: 'circles', levels: [level(0, 'DECIMAL_ENCLOSED_CIRCLE', '%1')] },
      ],
    };
    const item = (text: string, depth: number, reference = 'headings', instance?: number) =>
      new Paragraph({
        text,
        numbering: { reference, level: depth, ...(instance === undefined ? {} : { instance }) },
      });
    const bytes = await fileOf(
      [
        item('主要工作', 0),
        item('规范执法', 1),
        item('开展培训', 2),
        item('评查案卷', 2),
        item('普法宣传', 1),
        item('送法下乡', 2),
        item('不足', 0),
        item('力量', 1),
        item('细目', 3),
        item('要点', 0, 'dots'),
        item('甲', 0, 'circles'),
        item('乙', 0, 'circles'),
        p(''),
        item('', 0),
        item('计划', 0),
      ],
      { numbering },
    );
    deepEqual((await textOf(bytes)).split('\n'), [
      '一、主要工作',
      '（一）规范执法',
      '1.开展培训',
      '2.评查案卷',
      '（二）普法宣传',
      '1.送法下乡',
      '二、不足',
      '（一）力量',
      '二.1细目',
      '要点',
      '①甲',
      '②乙',
      '三、计划',
      '',
    ]);
  });

  it('takes numbers from styles, and counts on to many', async () => {
    const bytes = await fileOf(
      Array.from({ length: 23 }, (_, index) => new Paragraph({ text: `第${index}`, style: 'Numbered' })),
      {
        numbering: {
          config: [
            {
              reference: 'own',
              levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' }],
            },
          ],
        },
        styles: {
          paragraphStyles: [
            { id: 'Base', name: 'Base', paragraph: { numbering: { reference: 'own', level: 0 } } },
            { id: 'Numbered', name: 'Numbered', basedOn: 'Base' },
          ],
        },
      },
    );
    const lines = (await textOf(bytes)).split('\n');
    deepEqual(
      [lines[0], lines[9], lines[10], lines[22]],
      ['一、第0', '十、第9', '十一、第10', '二十三、第22'],
    );
  });

  it('reads headings, line breaks, tabs and what was changed under tracking', async () => {
    const change = { id: 1, author: '甲', date: '2025-01-01T00:00:00Z' };
    const bytes = await fileOf([
      new Paragraph({ text: '主要工作', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ children: [new TextRun('云岭区'), new TextRun({ text: '年度报告', break: 1 })] }),
      new Paragraph({ children: [new TextRun({ children: ['目录', new Tab(), '1'] })] }),
      new Paragraph({
        children: [
          new TextRun('办结'),
          new DeletedTextRun({ text: '30', ...change }),
          new InsertedTextRun({ text: '36', ...change }),
          new TextRun('件'),
          new TextRun({ text: '（内部）', vanish: true }),
        ],
      }),
    ]);
    equal(await textOf(bytes), '主要工作\n云岭区\n年度报告\n目录\t1\n办结36件\n');
  });

  it('reads tables, with cells over several columns and cells of several paragraphs', async () => {
    const bytes = await fileOf([
      p('如下：'),
      new Table({
        rows: [
          new TableRow({ children: [cell('案件', 2), cell('备注|说明')] }),
          new TableRow({ children: [cell('复议'), cell('40')] }),
          new TableRow({
            children: [new TableCell({ children: [p('应诉'), p('含上诉')] }), cell('9'), cell('')],
          }),
        ],
      }),
      new Table({ rows: [new TableRow({ children: [cell('框里的话')] })] }),
    ]);
    equal(
      await textOf(bytes),
      '如下：\n| 案件 |  | 备注\\|说明 |\n| --- | --- | --- |\n| 复议 | 40 |  |\n| 应诉 含上诉 | 9 |  |\n框里的话\n',
    );
  });

  it('counts what it leaves out', async () => {
    const bytes = await fileOf(
      [new Paragraph({ children: [new TextRun('正文'), new FootnoteReferenceRun(1)] })],
      { footnotes: { 1: { children: [p('脚注')] } } },
    );
    deepEqual(await readWord(bytes), { text: '正文\n', left: { notes: 1, pictures: 0 } });
  });

  it('says what is wrong with a file that gives no report', async () => {
    const good = await write('正文');
    const encrypted = good.slice();
    const central = Buffer.from(encrypted).lastIndexOf('PK\x01\x02', undefined, 'latin1');
    for (let at = 0; at <= central; at++) {
      if (
        encrypted[at] === 0x50 &&
        Buffer.from(encrypted.subarray(at, at + 4)).equals(Buffer.from('PK\x01\x02'))
      )
        encrypted[at + 8] = (encrypted[at + 8] ?? 0) | 1;
    }
    const compound = (words: string) =>
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(words, 'utf16le')]);
    const xlsx = Buffer.from(good).toString('latin1').replaceAll('word/document.xml', 'xlsx/document.xml');
    const cases: readonly (readonly [string, Uint8Array])[] = [
      ['empty-file', new Uint8Array()],
      ['not-word', new TextEncoder().encode('一、主要工作\n'.repeat(20))],
      ['not-word', Buffer.from(xlsx, 'latin1')],
      ['old-format', compound('WordDocument')],
      ['encrypted', compound('EncryptedPackage')],
      ['encrypted', encrypted],
      ['damaged', good.slice(0, good.length / 2)],
      ['no-text', await fileOf([p('')])],
    ];
    for (const [problem, bytes] of cases) deepEqual(await readWord(bytes), { problem }, problem);
  });

  it('takes any damage without a fault', async () => {
    const good = await write(wordReport);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.nat(good.length),
        async (changes, length) => {
          const bytes = good.slice(0, length);
          for (const [at, value] of changes) if (at < length) bytes[at] = value;
          const result = await readWord(bytes);
          ok('problem' in result || result.text.endsWith('\n'));
        },
      ),
      { numRuns: 150 },
    );
  }).timeout(60_000);
});
