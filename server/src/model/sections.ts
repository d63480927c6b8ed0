/** The section tree: the outline of the report. */
import { type Label, levelOfForm } from '../syntax/labels.ts';
import type { TextRange } from '../text/range.ts';
import { bareHeadings } from './bareHeadings.ts';
import type { Block } from './blocks.ts';

/** A heading with everything up to the next heading of its level or above. */
export interface Section extends TextRange {
  /** 1 for 一、, 2 for (一), 3 for 1., 4 for (1); an unnumbered heading has the level of its place. */
  readonly level: number;
  /** The number as written («一», «(二)» is «二», «3»); «» where the heading has none. */
  readonly number: string;
  /** The heading's own text, half width, without number, closing stop and the body on its line. */
  readonly title: string;
  /** Where `title` stands. */
  readonly titleRange: TextRange;
  readonly label: Label | undefined;
  /** Index of the heading's block. */
  readonly firstBlock: number;
  /** Index after the section's last block. */
  readonly endBlock: number;
  readonly children: readonly Section[];
}

interface Heading {
  readonly level: number;
  readonly block: number;
  readonly titleRange: TextRange;
  readonly label: Label | undefined;
}

/** The outermost sections of the blocks, their subsections within. */
export function buildSections(blocks: readonly Block[]): readonly Section[] {
  const marked = numberedHeadings(blocks);
  const bare = bareHeadings(blocks).map((heading) => ({ ...heading, label: undefined }));
  const headings = withLeads(
    blocks,
    bare.length === 0 ? marked : [...marked, ...bare].sort((one, other) => one.block - other.block),
  );
  return build(blocks, headings, 0, headings.length, endOfBody(blocks));
}

/** The signature, the date and what is noted after them close the report and belong to no section. */
function endOfBody(blocks: readonly Block[]): number {
  let end = blocks.length;
  while (end > 0 && ['blank', 'signature', 'date', 'note'].includes(blocks[end - 1]?.kind ?? '')) end--;
  return end;
}

function numberedHeadings(blocks: readonly Block[]): readonly Heading[] {
  const headings: Heading[] = [];
  const titleHashes = blocks.find(({ kind }) => kind === 'title')?.analysis.hashes ?? 0;
  let lastNumbered = 0;
  blocks.forEach(({ kind, analysis }, block) => {
    if (kind !== 'heading' || analysis.title === undefined) return;
    const { label, hashes, title } = analysis;
    let level: number;
    if (label !== undefined) {
      level = levelOfForm[label.form];
      lastNumbered = level;
    } else if (hashes > 0) level = Math.max(1, hashes - titleHashes);
    else level = Math.min(lastNumbered + 1, 4);
    headings.push({ level, block, titleRange: title, label });
  });
  return headings;
}

function build(
  blocks: readonly Block[],
  headings: readonly Heading[],
  from: number,
  to: number,
  endBlock: number,
): readonly Section[] {
  const sections: Section[] = [];
  let index = from;
  while (index < to) {
    const heading = headings[index];
    if (heading === undefined) break;
    let next = index + 1;
    while (next < to && (headings[next]?.level ?? 0) > heading.level) next++;
    const end = next < headings.length ? (headings[next]?.block ?? endBlock) : endBlock;
    const sectionEnd = Math.max(heading.block + 1, Math.min(end, endBlock));
    sections.push(
      toSection(blocks, heading, sectionEnd, build(blocks, headings, index + 1, next, sectionEnd)),
    );
    index = next;
  }
  return sections;
}

function toSection(
  blocks: readonly Block[],
  heading: Heading,
  endBlock: number,
  children: readonly Section[],
): Section {
  const { block, label, titleRange } = heading;
  const first = blocks[block] as Block;
  let last = endBlock - 1;
  while (last > block && blocks[last]?.kind === 'blank') last--;
  return {
    start: first.start + first.analysis.content.start,
    end: (blocks[last] as Block).end,
    level: heading.level,
    number:
      label === undefined ? '' : first.analysis.folded.slice(label.numberRange.start, label.numberRange.end),
    title: first.analysis.folded.slice(titleRange.start, titleRange.end),
    titleRange: { start: first.start + titleRange.start, end: first.start + titleRange.end },
    label,
    firstBlock: block,
    endBlock,
    children,
  };
}

/**
 * Adds unnumbered headings: where a section has no numbered subsections and at least two of its paragraphs (and
 * half of those of several sentences) begin with a short sentence without figures, those sentences head them.
 */
function withLeads(blocks: readonly Block[], headings: readonly Heading[]): readonly Heading[] {
  const result: Heading[] = [];
  headings.forEach((heading, index) => {
    result.push(heading);
    const next = headings[index + 1];
    if (next !== undefined && next.level > heading.level) return;
    for (const lead of leads(blocks, heading, next?.block ?? blocks.length)) result.push(lead);
  });
  return result;
}

function leads(blocks: readonly Block[], heading: Heading, end: number): readonly Heading[] {
  const found: Heading[] = [];
  let paragraphs = 0;
  for (let block = heading.block + 1; block < end; block++) {
    if (blocks[block]?.kind !== 'paragraph') continue;
    const analysis = (blocks[block] as Block).analysis;
    if (analysis.sentences.length < 2 || beginsWithClause(analysis)) continue;
    paragraphs++;
    const titleRange = leadSentence(analysis);
    if (titleRange !== undefined)
      found.push({ level: Math.min(heading.level + 1, 4), block, titleRange, label: undefined });
  }
  return found.length >= 2 && found.length * 2 >= paragraphs ? found : [];
}

/** «一是…» paragraphs are items of a list and neither headed nor in need of a heading. */
function beginsWithClause({ clauseLabels, content }: Block['analysis']): boolean {
  return clauseLabels[0]?.range.start === content.start;
}

const longestLead = 26;

function leadSentence({ sentences, folded, content }: Block['analysis']): TextRange | undefined {
  const first = sentences[0];
  if (first === undefined || first.end - content.start > longestLead) return undefined;
  if (!folded.startsWith('。', first.end - 1) || first.clauses.length > 2) return undefined;
  const title = folded.slice(content.start, first.end - 1);
  return /\d/.test(title) ? undefined : { start: content.start, end: first.end - 1 };
}
