/** A heading with nothing under it. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import { type Block, contentOf } from '../../model/blocks.ts';
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
  *checkDocument({ document }) {
    for (const siblings of [
      document.sections,
      ...flatten(document.sections).map(({ children }) => children),
    ]) {
      const empty = siblings.filter((section) => isEmpty(section, document));
      // Items of a list have no text of their own, and a table of contents or a sketch has none at all.
      if (empty.length * 2 >= siblings.length) continue;
      for (const { title, titleRange } of empty)
        yield { range: titleRange, message: `标题「${title}」之下没有内容` };
    }
    yield* bareLabels(document);
    yield* emptyLeads(document);
  },
};

/** «(三)» alone on its line, and then the next heading: its words were left out. */
function* bareLabels({ blocks }: ReportDocument): Iterable<Finding> {
  for (const [index, { kind, start, analysis }] of blocks.entries()) {
    const { label, content } = analysis;
    if (kind !== 'heading' || label === undefined || label.range.end < content.end) continue;
    const next = blocks.slice(index + 1).find(({ kind: other }) => other !== 'blank');
    if (next !== undefined && next.kind !== 'heading' && !closing.has(next.kind)) continue;
    yield { range: shiftRange(label.range, start), message: '序号之后没有标题，也没有内容' };
  }
}

/** «重点抓好以下工作:» and then the next part, or the signature: what was announced is not there. */
function* emptyLeads({ blocks, sections }: ReportDocument): Iterable<Finding> {
  const headings = new Map(flatten(sections).map((section) => [section.firstBlock, section]));
  let level = 0;
  for (const [index, { kind, start, analysis }] of blocks.entries()) {
    level = headings.get(index)?.level ?? level;
    if (kind !== 'paragraph' || headings.has(index)) continue;
    const words = contentOf(analysis);
    const announced = announcing.exec(words.slice(-longestAnnouncing));
    if (announced === null) continue;
    const next = blocks.findIndex(({ kind: other }, at) => at > index && other !== 'blank');
    const isLast = next === -1 || closing.has(blocks[next]?.kind ?? 'blank');
    if (!isLast && (headings.get(next)?.level ?? Number.POSITIVE_INFINITY) > level) continue;
    const end = start + analysis.content.end;
    yield {
      range: { start: end - announced[0].length, end },
      message: `「${announced[0]}」之后没有内容`,
    };
  }
}

const announcing = /(?:以下|下列|如下)[^,。;:]{0,12}:$/;
const longestAnnouncing = 20;
const closing: ReadonlySet<Block['kind']> = new Set(['signature', 'date', 'note']);

function isEmpty({ firstBlock, endBlock, title, titleRange }: Section, { blocks }: ReportDocument): boolean {
  const heading = blocks[firstBlock];
  if (heading === undefined || heading.analysis.label === undefined || title === '') return false;
  const { analysis, start } = heading;
  const isAlone = titleRange.end - start >= analysis.content.end && !analysis.endsWithStop;
  return isAlone && blocks.slice(firstBlock + 1, endBlock).every(({ kind }) => kind === 'blank');
}
