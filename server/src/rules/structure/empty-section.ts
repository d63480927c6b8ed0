/** A heading with nothing under it. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import { type Block, blockIndexAt, contentOf, nextTold } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { flatten } from '../../model/requiredContents.ts';
import type { Section } from '../../model/sections.ts';
import { shiftRange } from '../../text/range.ts';

export const emptySection: DocumentRule = {
  meta: {
    id: 'empty-section',
    title: '标题下没有内容',
    summary: '标题之下应有正文或者下一级标题，「以下工作：」之后应有下文。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  looksAt: (block) => isBareLabel(block) || announces(block),
  *checkDocument({ document, blocks }) {
    for (const siblings of [
      document.sections,
      ...flatten(document.sections).map(({ children }) => children),
    ]) {
      const withStops = siblings.filter(
        (section) => hasStop(section, document) && !isBare(section, document),
      );
      const mayStop = withStops.length >= fewestStopped;
      const empty = siblings.filter((section) => isEmpty(section, document, mayStop));
      // Items of a list have no text of their own, and a table of contents or a sketch has none at all.
      if (empty.length * 2 >= siblings.length) continue;
      for (const { title, titleRange } of empty)
        yield { range: titleRange, message: `标题「${title}」之下没有内容` };
    }
    yield* bareLabels(document, blocks);
    yield* emptyLeads(document, blocks);
  },
};

/** «(三)» alone on its line, and then the next heading: its words were left out. */
function* bareLabels({ blocks }: ReportDocument, lookedAt: readonly Block[]): Iterable<Finding> {
  for (const { kind, start, analysis } of lookedAt) {
    const { label } = analysis;
    if (kind !== 'heading' || label === undefined || !isBareLabel(analysis)) continue;
    const next = blocks[nextTold(blocks, blockIndexAt(blocks, start))];
    if (next !== undefined && next.kind !== 'heading' && !closing.has(next.kind)) continue;
    yield { range: shiftRange(label.range, start), message: '序号之后没有标题，也没有内容' };
  }
}

function isBareLabel({ label, content }: Block['analysis']): boolean {
  return label !== undefined && label.range.end >= content.end;
}

/** «重点抓好以下工作:» and then the next part, or the signature: what was announced is not there. */
function* emptyLeads({ blocks, sections }: ReportDocument, lookedAt: readonly Block[]): Iterable<Finding> {
  let headings: readonly Section[] | undefined;
  for (const { kind, start, analysis } of lookedAt) {
    const announced = kind === 'paragraph' ? announcedBy(analysis) : null;
    if (announced === null) continue;
    const index = blockIndexAt(blocks, start);
    headings ??= flatten(sections);
    const before = headings.findLast(({ firstBlock }) => firstBlock <= index);
    if (before?.firstBlock === index) continue;
    const next = nextTold(blocks, index);
    const isLast = next === blocks.length || closing.has(blocks[next]?.kind ?? 'blank');
    const heading = headings.find(({ firstBlock }) => firstBlock === next);
    if (!isLast && (heading?.level ?? Number.POSITIVE_INFINITY) > (before?.level ?? 0)) continue;
    const end = start + analysis.content.end;
    yield {
      range: { start: end - announced[0].length, end },
      message: `「${announced[0]}」之后没有内容`,
    };
  }
}

function announces(analysis: Block['analysis']): boolean {
  return announcedBy(analysis) !== null;
}

function announcedBy(analysis: Block['analysis']): RegExpExecArray | null {
  const words = contentOf(analysis);
  return words.endsWith(':') ? announcing.exec(words.slice(-longestAnnouncing)) : null;
}

const announcing = /(?:以下|下列|如下)[^,。;:]{0,12}:$/;
const longestAnnouncing = 20;
const closing: ReadonlySet<Block['kind']> = new Set(['signature', 'date', 'note']);

/** Headings on lines of their own that end in 。 are the way of a report where so many have a text below. */
const fewestStopped = 2;

function isEmpty(section: Section, document: ReportDocument, mayStop: boolean): boolean {
  const heading = document.blocks[section.firstBlock];
  if (heading?.analysis.label === undefined || section.title === '') return false;
  const { analysis, start } = heading;
  const isAlone = analysis.endsWithStop
    ? mayStop && hasStop(section, document) && isTitle.test(section.title)
    : section.titleRange.end - start >= analysis.content.end;
  return isAlone && isBare(section, document);
}

/** No sentence of its own, such as «全年没有发生复议案件». */
const isTitle = /^(?!.*(?:未|没有|无))[^,;:\d]{2,20}$/;

/** Whether the heading stands alone on its line with a 。 behind it. */
function hasStop({ firstBlock, titleRange }: Section, { blocks }: ReportDocument): boolean {
  const heading = blocks[firstBlock];
  if (heading === undefined) return false;
  const { analysis, start } = heading;
  return analysis.endsWithStop && titleRange.end - start >= analysis.content.end - 1;
}

/** Whether nothing stands below the heading. */
function isBare({ firstBlock, endBlock }: Section, { blocks }: ReportDocument): boolean {
  return blocks.slice(firstBlock + 1, endBlock).every(({ kind }) => kind === 'blank');
}
