/** Writing a section that a report lacks: where it belongs, what number it gets, and what that does to the others. */
import type { Fix } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { Section } from '../../model/sections.ts';
import type { ContentId, RequiredContent } from '../../profile/profile.ts';
import { toChineseNumber } from '../../syntax/chineseNumber.ts';
import type { TextEdit } from '../../text/edit.ts';
import { foldWidth } from '../../text/width.ts';

/** Inserts the content's heading and its paragraphs with placeholders; the headings after it move on by one. */
export function insertSection(document: ReportDocument, content: RequiredContent): Fix {
  const next = sectionAfter(document, content);
  const number = numberFor(document.sections, next);
  const mark = number === undefined ? '' : `${toChineseNumber(number)}、`;
  const moved = next === undefined || number === undefined ? [] : moveOn(document, next);
  return {
    title: `插入「${mark}${content.insertion.heading}」${moved.length === 0 ? '' : '，后面的序号顺延'}`,
    safe: false,
    edits: [insertion(document, next, mark, content), ...moved],
  };
}

/** The first-level section that the content belongs before, where there is one. */
function sectionAfter({ sections, requiredContents }: ReportDocument, { insertion }: RequiredContent) {
  const sectionOf = (id: ContentId): Section | undefined => {
    const { state, place } = requiredContents.find((found) => found.id === id) ?? {};
    if (state !== 'heading' || place === undefined) return undefined;
    return sections.find(({ level, start, end }) => level === 1 && start <= place.start && place.start < end);
  };
  return insertion.before
    .map(sectionOf)
    .filter((section) => section !== undefined)
    .sort((a, b) => a.start - b.start)[0];
}

/** The number of the section that moves on, else the one after the last; none where headings have no numbers. */
function numberFor(sections: readonly Section[], next: Section | undefined): number | undefined {
  if (next !== undefined) return isNumbered(next) ? next.label?.number : undefined;
  const numbered = sections.filter(isNumbered);
  if (numbered.length > 0) return (numbered.at(-1)?.label?.number ?? 0) + 1;
  return sections.some(({ level }) => level === 1) ? undefined : 1;
}

function isNumbered({ level, label }: Section): boolean {
  return level === 1 && label?.form === 'chinese';
}

function moveOn({ blocks, sections }: ReportDocument, next: Section): readonly TextEdit[] {
  return sections
    .filter((section) => section.start >= next.start && isNumbered(section))
    .flatMap(({ firstBlock, label }) => {
      const block = blocks[firstBlock];
      if (block === undefined || label === undefined) return [];
      const { start, end } = label.numberRange;
      const newText = toChineseNumber(label.number + 1);
      return [{ start: block.start + start, end: block.start + end, newText }];
    });
}

/** Indents, Markdown marks, blank lines, line ends and the width of marks are those of the report. */
function insertion(
  { text, blocks, sections }: ReportDocument,
  next: Section | undefined,
  mark: string,
  { insertion: { heading, lines } }: RequiredContent,
): TextEdit {
  const like = next ?? sections.findLast(({ level }) => level === 1);
  const headingBlock = like === undefined ? undefined : blocks[like.firstBlock];
  const bodyBlock = blocks.find(({ kind }) => kind === 'paragraph');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const isSpaced = like !== undefined && blocks[like.firstBlock - 1]?.kind === 'blank';
  const separator = isSpaced ? lineEnd.repeat(2) : lineEnd;
  const hasMarks = (headingBlock?.analysis.hashes ?? 0) > 0;
  const written = [
    `${leadOf(headingBlock)}${mark}${heading}`,
    ...lines.map((line) => leadOf(bodyBlock) + (isHalfWidth(text) ? foldWidth(line) : line)),
  ];
  const words = written.join(hasMarks ? separator : lineEnd);
  const before = next === undefined ? undefined : blocks[next.firstBlock];
  if (before !== undefined) return { start: before.start, end: before.start, newText: words + separator };
  const at = endOfBody(blocks);
  return { start: at, end: at, newText: separator + words };
}

/** Whether most commas and brackets are in half width, as in texts from the web. */
function isHalfWidth(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return count(/[,()]/g) > count(/[，（）]/g);
}

/** What stands on a line before its words. */
function leadOf(block: Block | undefined): string {
  return block === undefined ? '' : block.analysis.text.slice(0, block.analysis.content.start);
}

/** After the last line that is of the report's own text. */
function endOfBody(blocks: readonly Block[]): number {
  return blocks.findLast(({ kind }) => !closing.has(kind))?.end ?? 0;
}

const closing: ReadonlySet<Block['kind']> = new Set(['blank', 'signature', 'date', 'note']);
