/** Sections as the outline and the views name them. */
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { FoundContent } from '../../model/requiredContents.ts';
import type { Section } from '../../model/sections.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';

/** Number and title as written, on one line. */
export function headingOf(document: ReportDocument, section: Section): string {
  const { start, end } = headingRange(document, section);
  return toName(document.text.slice(start, end));
}

/** The heading with its number, without Markdown marks and the body that follows on the line. */
export function headingRange(
  { blocks }: ReportDocument,
  { firstBlock, label, titleRange, start }: Section,
): TextRange {
  const block = blocks[firstBlock];
  const labelRange =
    label === undefined || block === undefined ? undefined : shiftRange(label.range, block.start);
  const from = labelRange?.start ?? titleRange.start;
  return { start: Math.max(start, from), end: Math.max(titleRange.end, labelRange?.end ?? 0) };
}

/** Which required contents the section tells: `named` by its heading, `told` in its own running text. */
export function contentsTold(
  { requiredContents }: ReportDocument,
  section: Section,
): { readonly named: readonly FoundContent[]; readonly told: readonly FoundContent[] } {
  return {
    named: requiredContents.filter(
      ({ state, place }) => state === 'heading' && place?.start === section.titleRange.start,
    ),
    told: requiredContents.filter(
      ({ state, place }) =>
        state === 'inline' &&
        place !== undefined &&
        contains(section, place) &&
        !section.children.some((child) => contains(child, place)),
    ),
  };
}

function contains(section: Section, place: TextRange): boolean {
  return section.start <= place.start && place.end <= section.end;
}

const longestName = 80;

/** Never empty, since VS Code refuses a whole outline for one nameless symbol; on one line and not too long. */
export function toName(text: string): string {
  const name = text
    .replace(/[\r\n]+[ \t\u3000]*/g, '')
    .replace(/[ \t\u3000]+/g, ' ')
    .trim();
  if (name === '') return '（空标题）';
  if (name.length <= longestName) return name;
  const cut = /[\ud800-\udbff]$/.test(name.slice(0, longestName)) ? longestName - 1 : longestName;
  return `${name.slice(0, cut)}…`;
}
