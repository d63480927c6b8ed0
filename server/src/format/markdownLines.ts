/** Lines of Markdown in which every blank counts. */

/** The indices of lines that are front matter, code in fences or indented code, or rows of tables. */
export function keptLines(lines: readonly string[]): ReadonlySet<number> {
  const kept = new Set<number>();
  const frontMatterEnd = lines[0]?.trimEnd() === '---' ? lines.indexOf('---', 1) : -1;
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    const isOfFence = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = undefined;
    const isIndented = /^(?: {4}|\t)\s*\S/.test(line);
    const isRow = line.includes('|');
    if (isOfFence || isIndented || isRow || index <= frontMatterEnd) kept.add(index);
  }
  return kept;
}
