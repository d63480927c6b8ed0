/** A laid-out report as a `.docx` file after GB/T 9704-2012. A bundle of its own, loaded when somebody exports. */
import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Layout, WordWriter } from '../exportProtocol.ts';
import { fontOf, fonts, fontTable } from './fonts.ts';
import { linePitch, page } from './page.ts';
import { fixedLines, numberSize, toWordParagraph } from './paragraphs.ts';
import { stylesPart } from './styles.ts';
import { toWordTable } from './table.ts';
import { toXmlText } from './xmlText.ts';

export const writeWord: WordWriter['writeWord'] = async (layout) => {
  const document = new Document({
    title: toXmlText(layout.title),
    creator: '核稿',
    lastModifiedBy: '核稿',
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: page.margin },
          grid: { type: DocumentGridType.LINES, linePitch },
        },
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children: toChildren(layout),
      },
    ],
  });
  const parts = [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'word/styles.xml', data: stylesPart() },
  ];
  return Packer.pack(document, 'uint8array', false, parts);
};

function toChildren({ blocks }: Layout): (Paragraph | Table)[] {
  const children: (Paragraph | Table)[] = [];
  blocks.forEach((block, index) => {
    if (block.role !== 'table') children.push(toWordParagraph(blocks, index));
    else {
      children.push(toWordTable(block));
      // Word joins tables that touch, and refuses a file that ends with one.
      if (blocks[index + 1]?.role === 'table' || index === blocks.length - 1)
        children.push(new Paragraph({ spacing: fixedLines }));
    }
  });
  return children;
}

/** «— 1 —» on the outer side of the page, a character's space from the edge of the type area. */
function pageNumber(alignment: 'right' | 'left'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === 'right' ? { right: numberSize } : { left: numberSize },
        children: [
          new TextRun({
            font: fontOf(fonts.number),
            size: numberSize / 10,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
}
