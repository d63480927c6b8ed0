/** Tables in Markdown, and the places of a document where they stand. */

export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function unescapeCell(cell: string): string {
  return cell.trim().replaceAll('<br>', '\n').replaceAll('&lt;', '<').replaceAll('\\|', '|');
}

/** The text between `<!-- name -->` and `<!-- /name -->`; undefined where they are not there. */
export function readRegion(markdown: string, name: string): string | undefined {
  return regionForm(name).exec(markdown)?.[1]?.trim();
}

export function writeRegion(markdown: string, name: string, body: string): string {
  return markdown.replace(regionForm(name), () => `<!-- ${name} -->\n\n${body}\n\n<!-- /${name} -->`);
}

function regionForm(name: string): RegExp {
  return new RegExp(`<!-- ${name} -->([\\s\\S]*?)<!-- /${name} -->`);
}

/** A table without the blanks and dashes that only line its columns up. */
export function bareTable(table: string): string {
  return table.replace(/[ \t]*\|[ \t]*/g, '|').replace(/-{3,}/g, '---');
}

/** The examples of a rule table as they are pasted into a file, with what is said of them, by rule. */
export function readExamples(
  table: string,
): readonly { readonly rule: string; readonly example: string; readonly message: string }[] {
  return table
    .split('\n')
    .slice(2)
    .map((row) => {
      const [, name = '', , , example = '', message = ''] = row.split(/(?<!\\)\|/).map(unescapeCell);
      return { rule: /`([\w-]+)`/.exec(name)?.[1] ?? '', example, message };
    });
}
