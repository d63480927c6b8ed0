/** Paragraphs of a report as those of a Word file. */
import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import type { LayoutParagraph, ParagraphRole } from '../exportProtocol.ts';
import { type FontName, fontOf, fonts } from './fonts.ts';
import { bodySize, characterSpacing, linePitch, points, typeAreaWidth } from './page.ts';
import { breakTitle } from './title.ts';
import { toXmlText } from './xmlText.ts';

interface Look {
  readonly font: FontName;
  /** In half points, as Word counts. */
  readonly size: number;
  readonly paragraph: Omit<IParagraphOptions, 'children'>;
}

const indented = { firstLine: 2 * bodySize, firstLineChars: 200 };
const body: Look = {
  font: fonts.body,
  size: 32,
  paragraph: { alignment: AlignmentType.BOTH, indent: indented },
};

/** 7.3: 二号小标宋 for the title, 三号 for the rest; 黑体, 楷体, 仿宋, 仿宋 for the four levels. */
const looks: Readonly<Record<ParagraphRole, Look>> = {
  title: { font: fonts.title, size: 44, paragraph: { alignment: AlignmentType.CENTER } },
  subtitle: { font: fonts.heading2, size: 32, paragraph: { alignment: AlignmentType.CENTER } },
  addressee: { ...body, paragraph: { alignment: AlignmentType.LEFT } },
  heading1: { ...body, font: fonts.heading1 },
  heading2: { ...body, font: fonts.heading2 },
  heading3: body,
  heading4: body,
  body,
  signature: { ...body, paragraph: { alignment: AlignmentType.RIGHT, keepNext: true } },
  date: { ...body, paragraph: { alignment: AlignmentType.RIGHT } },
};

/** Every line of the type area is as high as the next. */
export const fixedLines = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

/** The paragraph at `index` among all; its neighbours tell whether a line stays empty before or after it. */
export function toWordParagraph(blocks: readonly { readonly role: string }[], index: number): Paragraph {
  const paragraph = blocks[index] as LayoutParagraph;
  const { role, text, runIn } = paragraph;
  const { font, size, paragraph: options } = looks[role];
  const right = rightIndent(blocks, index);
  const style = runIn === undefined ? styleOf[role] : undefined;
  return new Paragraph({
    ...options,
    ...(right === undefined ? {} : { indent: { right } }),
    ...(style === undefined ? {} : { style, keepNext: true }),
    spacing: {
      ...fixedLines,
      before: opensSignOff(blocks, index) ? linePitch : 0,
      after: endsHead(blocks, index) ? linePitch : 0,
    },
    children: [
      ...(role === 'title' ? breakTitle(text) : [text]).map((line, index) =>
        toRun(line, font, size, index > 0),
      ),
      ...(runIn === undefined ? [] : [toRun(runIn, fonts.body, size)]),
    ],
  });
}

function toRun(text: string, font: FontName, size: number, onNewLine = false): TextRun {
  const look = { font: fontOf(font), size, characterSpacing };
  return new TextRun({ text: toXmlText(text), ...look, ...(onNewLine ? { break: 1 } : {}) });
}

/** The styles that Word and `styles.ts` know; a heading with body on its line would list the body as well. */
const styleOf: Readonly<Partial<Record<ParagraphRole, string>>> = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
};

/** 7.3.1, 7.3.2: a line stays empty below the title and what belongs to it. */
function endsHead(blocks: readonly { readonly role: string }[], index: number): boolean {
  const isHead = (role: string | undefined) => role === 'title' || role === 'subtitle';
  return isHead(blocks[index]?.role) && !isHead(blocks[index + 1]?.role);
}

function isSignOff(role: string | undefined): boolean {
  return role === 'signature' || role === 'date';
}

function opensSignOff(blocks: readonly { readonly role: string }[], index: number): boolean {
  return isSignOff(blocks[index]?.role) && !isSignOff(blocks[index - 1]?.role);
}

/**
 * 7.3.5.1: the date has four characters' space on its right, who signs is centred above the date. A long name would
 * leave the type area by that; then it ends with it. Without a date 7.3.5.2 leaves two characters.
 */
function rightIndent(blocks: readonly { readonly role: string }[], index: number): number | undefined {
  const { role, text } = blocks[index] as LayoutParagraph;
  if (role === 'date') return 4 * bodySize;
  if (role !== 'signature') return undefined;
  const date = blocks.slice(index + 1).find(({ role }) => role === 'date') as LayoutParagraph | undefined;
  if (date === undefined) return 2 * bodySize;
  const centred = 4 * bodySize + (widthOf(date.text) - widthOf(text)) / 2;
  return Math.round(Math.max(0, Math.min(centred, typeAreaWidth - widthOf(text))));
}

/** About how wide a line of the body is; figures and Latin letters are half as wide as Chinese characters. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? bodySize / 2 : bodySize;
  return width;
}

/** 四号宋体 «— 1 —»: 7.5 leaves a character's space on the outer side. */
export const numberSize = points(14);
