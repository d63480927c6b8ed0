/** The indent that most lines of a kind have. */
import type { Block } from '../model/blocks.ts';
import type { ReportDocument } from '../model/reportDocument.ts';

/** By index of the block, the indent of paragraphs and headings; nothing where no indent has more than half of them. */
export function indentsOf({ blocks }: ReportDocument): ReadonlyMap<number, string> {
  const indents = new Map<number, string>();
  const groups = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    const group = groupOf(block);
    if (group === undefined) continue;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [index]);
    else known.push(index);
  }
  for (const members of groups.values()) {
    const counts = new Map<string, number>();
    const leadAt = (index: number) => leadOf(blocks[index]?.analysis.text ?? '');
    for (const index of members) counts.set(leadAt(index), (counts.get(leadAt(index)) ?? 0) + 1);
    for (const [lead, count] of counts) {
      if (count * 2 > members.length) for (const index of members) indents.set(index, lead);
    }
  }
  return indents;
}

function leadOf(text: string): string {
  return /^[ \t\u3000\u00a0]*/.exec(text)?.[0] ?? '';
}

/** Paragraphs are compared with paragraphs, headings with those of their form. */
function groupOf({ kind, analysis }: Block): string | undefined {
  if (kind === 'paragraph') return analysis.endsWithStop ? kind : undefined;
  return kind === 'heading' && analysis.hashes === 0 ? analysis.label?.form : undefined;
}
