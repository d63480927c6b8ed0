import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { toLayout } from '../../server/src/export/layout.ts';
import { toPlainText } from '../../server/src/export/plainText.ts';
import { analyseBlocks } from '../../server/src/model/blockAnalysis.ts';
import { readDocument } from '../../server/src/model/reportDocument.ts';
import { writeWord } from '../../server/src/word/writer.ts';
import { reportText } from '../support/generators.ts';
import { readZip, textOf } from '../support/zip.ts';
import { wordReport } from './reports.ts';

const read = (text: string) =>
  readDocument(text, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlocks });
const write = async (text: string) => readZip(await writeWord(toLayout(read(text))));
const partOf = (parts: ReadonlyMap<string, string>, name: string) => parts.get(name) ?? '';
const documentOf = async (text: string) => partOf(await write(text), 'word/document.xml');

/** Each paragraph outside of tables: its words, and what stands before them. */
function paragraphs(xml: string): readonly { readonly text: string; readonly xml: string }[] {
  return [...xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '').matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => ({
    text: textOf(xml),
    xml,
  }));
}

describe('a report as a Word file', () => {
  let parts: ReadonlyMap<string, string>;
  let xml: string;
  before(async () => {
    parts = await write(wordReport);
    xml = partOf(parts, 'word/document.xml');
  });

  const find = (words: string) => {
    const found = paragraphs(xml).find(({ text }) => text.startsWith(words));
    ok(found !== undefined, words);
    return found.xml;
  };

  it('has the page of GB/T 9704-2012', () => {
    // Twentieths of a point: 210, 297, 37, 26, 35 and 28 mm.
    match(xml, /<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"|<w:pgSz [^>]*w:h="16838"[^>]*w:w="11906"/);
    const margins = /<w:pgMar [^>]*>/.exec(xml)?.[0] ?? '';
    for (const [side, length] of [
      ['top', 2098],
      ['right', 1474],
      ['bottom', 1984],
      ['left', 1587],
    ]) {
      ok(margins.includes(`w:${side}="${length}"`), `${side} in ${margins}`);
    }
  });

  it('sets each part in its font and size', () => {
    const looks = [
      ['云岭区司法局', '方正小标宋简体', 44],
      ['（2025年', '楷体_GB2312', 32],
      ['区委', '仿宋_GB2312', 32],
      ['一、', '黑体', 32],
      ['（二）', '楷体_GB2312', 32],
      ['1.', '仿宋_GB2312', 32],
      ['（1）', '仿宋_GB2312', 32],
    ] as const;
    for (const [words, font, size] of looks) {
      const found = find(words);
      match(found, new RegExp(`w:eastAsia="${font}"[^>]*w:hint="eastAsia"`), words);
      match(found, new RegExp(`<w:sz w:val="${size}"/>`), words);
    }
  });

  it('sets the body on the line of a heading as body', () => {
    const fonts = [...find('（一）').matchAll(/w:eastAsia="([^"]+)".*?<w:t [^>]*>([^<]*)/g)];
    deepEqual(
      fonts.map(([, font, words]) => [font, words?.slice(0, 4)]),
      [
        ['楷体_GB2312', '（一）强'],
        ['仿宋_GB2312', '全年召开'],
      ],
    );
  });

  it('has lines of one height, two characters before a paragraph and none before the addressee', () => {
    for (const { text, xml: found } of paragraphs(xml)) {
      const height = Number(/w:line="(\d+)" w:lineRule="exact"/.exec(found)?.[1]);
      ok(height >= 560 && height <= 580, `${height} at ${text}`);
    }
    for (const words of ['一、', '（一）', '1.', '（1）', '2024年']) {
      match(find(words), /w:firstLine="640"/, words);
      match(find(words), /w:firstLineChars="200"/, words);
    }
    ok(!/firstLine/.test(find('区委')));
    match(find('云岭区司法局'), /<w:jc w:val="center"\/>/);
  });

  it('puts who signs above the middle of the date, which ends four characters before the edge', () => {
    const signOff = paragraphs(xml).slice(-2);
    deepEqual(
      signOff.map(({ text }) => text),
      ['云岭区司法局', '2025年1月20日'],
    );
    const indents = signOff.map(({ xml }) => Number(/w:right="(\d+)"/.exec(xml)?.[1]));
    const [name = 0, date = 0] = indents;
    equal(date, 4 * 320);
    // Six characters above a date of seven figures and three characters.
    equal(name + (6 * 320) / 2, date + (7 * 160 + 3 * 320) / 2);
    for (const { xml } of signOff) match(xml, /<w:jc w:val="right"\/>/);
  });

  it('numbers pages on the outer side', () => {
    const footers = [...parts].filter(([name]) => /^word\/footer\d\.xml$/.test(name)).map(([, xml]) => xml);
    const sides = footers.map((xml) => /<w:jc w:val="(\w+)"\/>/.exec(xml)?.[1]);
    deepEqual(new Set(sides), new Set(['right', 'left']));
    for (const footer of footers) {
      match(footer, /<w:instrText[^>]*>PAGE</);
      equal(textOf(footer), '—  —');
      match(footer, /w:eastAsia="宋体"/);
      match(footer, /<w:sz w:val="28"\/>/);
      match(footer, /<w:ind [^>]*w:(?:left|right)="280"/);
    }
    const even = /<w:footerReference [^>]*w:type="even"[^>]*>/.exec(xml)?.[0] ?? '';
    const id = /r:id="([^"]+)"/.exec(even)?.[1];
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(
      partOf(parts, 'word/_rels/document.xml.rels'),
    )?.[1];
    match(partOf(parts, `word/${target}`), /<w:jc w:val="left"\/>/);
    match(partOf(parts, 'word/settings.xml'), /<w:evenAndOddHeaders\/>/);
  });

  it('has tables with borders, a cell for each cell', () => {
    const table = /<w:tbl>.*<\/w:tbl>/s.exec(xml)?.[0] ?? '';
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
    );
    deepEqual(rows, [
      ['类型', '2023年', '2024年', '合计'],
      ['行政复议', '48', '36', '84'],
      ['行政应诉', '9', '11', '20'],
    ]);
    for (const side of ['top', 'bottom', 'left', 'right', 'insideH', 'insideV'])
      match(table, new RegExp(`<w:${side} [^>]*w:val="single"`));
    match(table, /<w:tblHeader\/>/);
  });

  it('names fonts that stand in for those that a machine lacks', () => {
    const fonts = partOf(parts, 'word/fontTable.xml');
    match(fonts, /w:name="仿宋_GB2312"><w:altName w:val="仿宋,/);
    match(fonts, /w:name="方正小标宋简体"><w:altName/);
  });

  it('has headings that Word lists, but none that would list a body', () => {
    match(find('一、'), /<w:pStyle w:val="Heading1"\/>/);
    match(find('（二）'), /<w:pStyle w:val="Heading2"\/>/);
    ok(!/Heading/.test(find('（一）')));
    match(partOf(parts, 'word/styles.xml'), /w:styleId="Heading2"><w:name w:val="heading 2"\/>/);
  });

  it('parts tables that follow each other, and puts a paragraph after a table at the end', async () => {
    const written = await documentOf('| 甲 |\n\n| 乙 |\n');
    match(written, /<\/w:tbl><w:p>.*<\/w:p><w:tbl>/s);
    match(written, /<\/w:tbl><w:p>.*?<\/w:p><w:sectPr/s);
  });

  it('leaves out what XML cannot hold', async () => {
    const xml = await documentOf('正\u0001文\ud800<&>\ufffe"完"。');
    equal(textOf(xml), '正文\ufffd<&>"完"。');
  });

  it('loses no word and adds none', async () => {
    /** Bars and rows of dashes are the table's lines; blanks are the layout's. */
    const words = (text: string) =>
      text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/^[\s|:：｜－-]*[|｜][\s|:：｜－-]*$/gm, '')
        .replace(/[\s\p{Cc}\ufeff\ufffe\uffff|｜\\]/gu, '');
    await fc.assert(
      fc.asyncProperty(reportText, async (text) => {
        const document = read(text);
        const xml = partOf(readZip(await writeWord(toLayout(document))), 'word/document.xml');
        equal(words(textOf(xml)), words(toPlainText(document)));
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});
