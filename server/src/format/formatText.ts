/** A report with its numbering marks and its spacing put right; no other character ever changes. */
import type { Block } from '../model/blocks.ts';
import type { ReportDocument } from '../model/reportDocument.ts';
import { markEdits } from '../rules/structure/heading-mark.ts';
import { applyEdits } from '../text/edit.ts';
import { indentsOf } from './indents.ts';
import { keptLines } from './markdownLines.ts';
import { joinLines, type Line, splitLines } from './physicalLines.ts';
import { removeSpaces } from './spaces.ts';

export interface FormatOptions {
  /** In Markdown blanks have a meaning: indents, two at the end of a line, one behind «1.», all of code. */
  readonly isMarkdown: boolean;
  /** Whether marks as «1、» and «一）» become those of the standard. */
  readonly fixesMarks: boolean;
  readonly read: (text: string) => ReportDocument;
}

/** One change may make another one possible, as where lines count as joined afterwards; this many are always enough. */
const mostRounds = 8;

/** The formatted text; formatting it again changes nothing. */
export function formatText(text: string, options: FormatOptions): string {
  let last = text;
  for (let round = 0; round < mostRounds; round++) {
    const next = formatOnce(last, options);
    if (next === last) return next;
    last = next;
  }
  return last;
}

function formatOnce(text: string, options: FormatOptions): string {
  const { isMarkdown, fixesMarks, read } = options;
  const before = read(text);
  const marked = fixesMarks ? applyEdits(text, markEdits(before)) : text;
  const document = marked === text ? before : read(marked);
  const lines = splitLines(marked);
  const kept = isMarkdown ? keptLines(lines.map(({ content }) => content)) : new Set<number>();
  const spaced = withoutExtraBlanks(lines, kept, isMarkdown);
  // Where lines were broken to a page's width, blanks at their ends and starts are not the writer's.
  const isWrapped = document.blocks.some(({ start, end }) => /[\r\n]/.test(marked.slice(start, end)));
  if (isWrapped) return joinLines(spaced);
  const indents = isMarkdown ? undefined : indentsOf(document);
  // Blocks are lines here, since none was joined.
  return joinLines(
    spaced.map((line) => {
      const block = document.blocks[line.index];
      if (block === undefined || kept.has(line.index)) return line;
      return { ...line, content: formatLine(line.content, block, indents?.get(line.index), isMarkdown) };
    }),
  );
}

/** From their first one, so that a wide gap inside the line is not read again from each of its blanks. */
const trailing = /(?<![ \t\u3000\u00a0])[ \t\u3000\u00a0]+$/;
/** «  » at the end breaks the line in Markdown. */
const trailingInMarkdown = /(?<! )[ \t\u00a0]$/;

/** Without blanks at line ends, and of blank lines that follow each other with the first one only. */
function withoutExtraBlanks(
  lines: readonly Line[],
  kept: ReadonlySet<number>,
  isMarkdown: boolean,
): readonly Line[] {
  const isBlank = ({ content }: Line) => content.trim() === '';
  return lines
    .filter((line, index) => {
      const before = lines[index - 1];
      const isLast = index === lines.length - 1;
      return kept.has(index) || isLast || before === undefined || !isBlank(line) || !isBlank(before);
    })
    .map((line) => {
      if (kept.has(line.index) || line.content.trimStart().startsWith('|')) return line;
      const blanks = isMarkdown && !isBlank(line) ? trailingInMarkdown : trailing;
      return { ...line, content: line.content.replace(blanks, '') };
    });
}

function formatLine(content: string, block: Block, indent: string | undefined, isMarkdown: boolean): string {
  const { kind, analysis } = block;
  if (kind !== 'heading' && kind !== 'paragraph') return content;
  // Names and columns are set apart by blanks; a sentence is none of them.
  const isProse = kind === 'heading' || analysis.endsWithStop;
  if (isMarkdown) return isProse && !content.includes('`') ? removeSpaces(content) : content;
  const lead = /^[ \t\u3000\u00a0]*/.exec(content)?.[0] ?? '';
  const { label, hashes } = analysis;
  const labelEnd = label === undefined || hashes > 0 ? lead.length : label.range.end;
  const mark = content.slice(lead.length, labelEnd);
  const rest = content.slice(labelEnd);
  const words = mark === '' ? rest : rest.replace(/^[ \t\u3000\u00a0]+(?=\S)/, '');
  return (indent ?? lead) + mark + (isProse ? removeSpaces(words) : words);
}
