/** The list of attachments below a text: «附件：1.…统计表», each further one on a line of its own. */
import type { BlockAnalysis } from './blockAnalysis.ts';

/**
 * The lines that name attachments, by their index (GB/T 9704-2012, 7.3.4). Their numbers look like those of headings,
 * and they stand below the last of these.
 */
export function attachmentLines(analyses: readonly BlockAnalysis[]): readonly number[] {
  const lines: number[] = [];
  let next = 0;
  for (const [index, { folded, content, label, endsWithStop }] of analyses.entries()) {
    if (content.start >= content.end) continue;
    const rest = folded.includes('附') ? opens.exec(folded)?.[1] : undefined;
    if (rest !== undefined) next = /^1 ?[.、]/.test(rest) ? 2 : rest === '' ? 1 : 0;
    else if (label?.form === 'arabic-dot' && label.number === next && !endsWithStop) next++;
    else {
      next = 0;
      continue;
    }
    lines.push(index);
  }
  return lines;
}

/** «附件:», «附 件:1.青溪县统计表»; a single one has no number («附件:青溪县统计表»). */
const opens = /^\s*附 ?[件表录] ?:\s*(.*?)\s*$/;
