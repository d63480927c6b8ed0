/** Markdown to plain lines: marks go, words, numbering and full-width indents stay. */

/** Whether a text is written in Markdown: it has a mark that plain reports do not have. */
export function looksLikeMarkdown(text: string): boolean {
  return markdownSigns.some((sign) => sign.test(text));
}

const markdownSigns: readonly RegExp[] = [
  /** «## 一、…» */
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /** «**一是**» */
  /\*\*[^\s*][^*\n]*\*\*/,
  /** «| --- | --: |» */
  /^ {0,3}\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+/m,
  /** «[名称](https://…)» */
  /\]\((?:https?:|\.{0,2}\/)[^)\s]*\)/,
  /** «```» */
  /^ {0,3}```/m,
];

/** How the cells of a table stand in a plain line: between tabs, or between bars as they were written. */
export type CellMark = 'tab' | 'bar';

/** The lines without block marks and inline marks; lines that hold nothing but a mark are left out. */
export function removeMarkdown(lines: readonly string[], cellMark: CellMark = 'tab'): readonly string[] {
  const plain: string[] = [];
  let fence: string | undefined;
  for (const line of withoutComments(withoutFrontMatter(lines))) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) {
      if (mark === undefined) plain.push(...plainLines(line, cellMark));
      else fence = mark;
    } else if (mark?.startsWith(fence) === true) fence = undefined;
    else plain.push(line);
  }
  // Marks that went leave blank lines side by side.
  return plain.filter((line, index) => line.trim() !== '' || plain[index - 1]?.trim() !== '');
}

/** «---», «title: …», «---» at the very beginning. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---' || !/^[\w-]+:/.test(lines[1] ?? '')) return lines;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return end === -1 ? lines : lines.slice(end + 1);
}

/** «<!-- … -->», also over several lines; one that is not closed stays. */
function withoutComments(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('<!--'))) return lines;
  const text = lines.join('\n');
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open === -1 ? -1 : text.indexOf('-->', open);
    if (close === -1) return (parts.join('') + text.slice(at)).split('\n');
    parts.push(text.slice(at, open));
    at = close + 3;
  }
}

/** «***», «- - -» and the line under a heading («===», «---»). */
const ruleLine = /^ {0,3}(?:([-*_])(?:[ \t]*\1){2,}|=+)[ \t]*$/;
/** «[1]: https://…» */
const linkDefinition = /^ {0,3}\[[^\]]+\]:[ \t]+<?(?:https?:|\.{0,2}\/|#)/;
/** «| --- | :-: |», with at least one bar. */
const tableRule = /^(?=.*\|)[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function plainLines(line: string, cellMark: CellMark): readonly string[] {
  if (ruleLine.test(line) || linkDefinition.test(line) || tableRule.test(line)) return [];
  const body = withoutBlockMarks(line);
  if (body.startsWith('|')) {
    const cells = splitRow(body).map((cell) => removeInlineMarks(cell).replaceAll('\n', ' ').trim());
    return [cellMark === 'tab' ? cells.join('\t') : joinRow(cells)];
  }
  return removeInlineMarks(body).split('\n');
}

/** An indent of spaces, and before the words any of «> », «- », «- [x] », «## ». «1. » numbers and stays. */
const blockMark = /^[ \t]*(?:>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+)/;

function withoutBlockMarks(line: string): string {
  let rest = line;
  let isHeading = false;
  for (let mark = blockMark.exec(rest); mark !== null; mark = blockMark.exec(rest)) {
    rest = rest.slice(mark[0].length);
    // What follows # is the heading's text, whatever it begins with.
    isHeading = mark[0].includes('#');
    if (isHeading) break;
  }
  const words = rest.replace(/^[ \t]+/, '');
  return isHeading ? words.replace(/[ \t]+#+[ \t]*$/, '') : words;
}

/** The cells of «| 甲 | 乙 |» as they are written; a bar after a backslash is of the cell. */
export function splitRow(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** «| 甲 | 乙 |» of cells. */
export function joinRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/**
 * What can stand inside a line, in the order in which it is looked for at one place. Lengths are bounded, so that a
 * line of a million characters full of marks that nothing closes takes no time to speak of.
 */
const inlineMark = new RegExp(
  [
    /** «\*» */
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<ticks>\x60+)(?<code>[^\x60](?:.{0,999}?[^\x60])?)\k<ticks>(?!\x60)`,
    String.raw`!\[(?<image>[^[\]]*)\]\([^()]*\)`,
    String.raw`\[(?<link>[^[\]]+)\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[ \t]+"[^"]*")?\)|\[[^\]]*\])`,
    String.raw`<(?<address>(?:https?:|mailto:)[^\s<>]+)>`,
    String.raw`(?<break><br[ \t]*/?>)`,
    String.raw`(?<tag></?(?:a|b|big|center|del|div|em|font|i|ins|mark|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>)`,
    String.raw`\*\*\*(?<both>[^\s*](?:.{0,999}?[^\s*])?)\*\*\*`,
    String.raw`\*\*(?<strong>[^\s*](?:.{0,999}?[^\s])?)\*\*`,
    String.raw`~~(?<struck>[^\s~](?:.{0,999}?[^\s~])?)~~`,
    /** Between digits a star multiplies, and a run of underscores is a blank to fill in. */
    String.raw`(?<![\w*])\*(?<weak>[^\s*](?:[^*]*[^\s*])?)\*(?![\w*])`,
    String.raw`(?<![\p{L}\p{N}_])(?<line>__?)(?<lined>[^\s_](?:[^_]*[^\s_])?)\k<line>(?![\p{L}\p{N}_])`,
    '&(?<entity>nbsp|ensp|emsp|amp|lt|gt|quot);',
  ].join('|'),
  'gu',
);

interface InlineGroups {
  readonly escaped?: string;
  readonly code?: string;
  readonly image?: string;
  readonly address?: string;
  readonly break?: string;
  readonly entity?: string;
  readonly link?: string;
  readonly both?: string;
  readonly strong?: string;
  readonly struck?: string;
  readonly weak?: string;
  readonly lined?: string;
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
};

/** A line without emphasis, links, code marks, tags and escapes; `<br>` ends a line. */
export function removeInlineMarks(text: string): string {
  return text.replace(inlineMark, (...match) => {
    const groups: InlineGroups = match.at(-1);
    const verbatim = groups.escaped ?? groups.code ?? groups.image ?? groups.address;
    if (verbatim !== undefined) return verbatim;
    if (groups.break !== undefined) return '\n';
    if (groups.entity !== undefined) return entities[groups.entity] ?? '';
    const inner = groups.link ?? groups.both ?? groups.strong ?? groups.struck ?? groups.weak ?? groups.lined;
    return inner === undefined ? '' : removeInlineMarks(inner);
  });
}
