/** The paragraphs of the plain text with the part that each plays. */
import type { ParagraphRole } from '../exportProtocol.ts';
import { analyseBlocks } from '../model/blockAnalysis.ts';
import { type Block, contentOf } from '../model/blocks.ts';
import { type ReportDocument, readDocument } from '../model/reportDocument.ts';
import type { Section } from '../model/sections.ts';
import { removeInlineMarks } from './markdown.ts';
import { type PlainTextOptions, toPlainText } from './plainText.ts';

export interface Part {
  readonly role: ParagraphRole | 'table-row' | 'blank';
  readonly block: Block;
}

/** Reads what is delivered as plain text once more: no word is lost and none is added. */
export function readParts(document: ReportDocument, options: PlainTextOptions): readonly Part[] {
  const plain = readDocument(toPlainText(document, options), {
    profile: document.profile.id,
    atLeast: document.kind,
    analyse: analyseBlocks,
  });
  const levels = headingLevels(plain.sections);
  const marked = markedHeadings(document);
  const titles = new Set(document.blocks.filter(({ kind }) => kind === 'title').map(plainContent));
  const firstOfBody = plain.blocks.findIndex(({ kind }) => !frameKinds.has(kind));
  return plain.blocks.map((block, index) => {
    if (block.kind === 'table-row') return { role: block.kind, block };
    // A line that holds a mark and nothing else is read as blank, but its mark is delivered.
    if (block.kind === 'blank') return { role: block.analysis.text.trim() === '' ? 'blank' : 'body', block };
    const words = contentOf(block.analysis);
    const level = levels.get(index) ?? marked.get(words);
    const isHead = firstOfBody === -1 || index < firstOfBody;
    return { role: roleOf(block.kind, level, isHead, titles.has(words)), block };
  });
}

const frameKinds: ReadonlySet<Block['kind']> = new Set(['blank', 'page-line', 'title', 'date', 'addressee']);

/** The level of each numbered heading by its block; headings without a number are those that # marks. */
function headingLevels(sections: readonly Section[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  const visit = ({ firstBlock, level, label, children }: Section) => {
    if (label !== undefined) levels.set(firstBlock, level);
    children.forEach(visit);
  };
  sections.forEach(visit);
  return levels;
}

/** The level of each Markdown heading without a number, by its words: they outlive the marks. */
function markedHeadings({ blocks, sections }: ReportDocument): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const visit = ({ firstBlock, level, label, children }: Section) => {
    const block = blocks[firstBlock];
    if (label === undefined && block?.kind === 'heading') levels.set(plainContent(block), level);
    children.forEach(visit);
  };
  sections.forEach(visit);
  return levels;
}

/** What a block says, in half width and without marks, as it is found again in the plain text. */
function plainContent({ analysis }: Block): string {
  return removeInlineMarks(contentOf(analysis).replace(/ +#+$/, ''));
}

/** Without its marks a short line below the title looks like more of it; only the document knows. */
function roleOf(
  kind: Block['kind'],
  level: number | undefined,
  isHead: boolean,
  isTitle: boolean,
): ParagraphRole {
  if (kind === 'title' && isTitle) return kind;
  if (kind === 'addressee' || kind === 'signature') return kind;
  if (kind === 'date') return isHead ? 'subtitle' : 'date';
  return level === undefined ? 'body' : (headingRoles[level - 1] ?? 'heading4');
}

const headingRoles = ['heading1', 'heading2', 'heading3', 'heading4'] as const;
