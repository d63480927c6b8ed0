/** The next heading number at the beginning of a line, and the required contents that no heading names yet. */
import type { ReportDocument } from '../../model/reportDocument.ts';
import { flatten } from '../../model/requiredContents.ts';
import type { Section } from '../../model/sections.ts';
import { toChineseNumber } from '../../syntax/chineseNumber.ts';
import { type Label, type LabelForm, parseLabel } from '../../syntax/labels.ts';
import { foldWidth } from '../../text/width.ts';
import type { CursorContext, Suggestion } from './suggestion.ts';

/** What may stand on the line before a number is chosen: nothing, or the beginning of one. */
const numberStart = /^\(? ?(?:[一二三四五六七八九十]{0,3}|\d{0,2})[、.)]?$/;

type Numbered = Section & { readonly label: Label };

export function headingSuggestions(document: ReportDocument, cursor: CursorContext): readonly Suggestion[] {
  const numbers = nextNumbers(document, cursor.offset);
  const marks = numberStart.test(cursor.before)
    ? numbers.map(({ mark, after }) => suggestion(cursor, mark, 'heading', after))
    : [];
  const markOf = (wanted: number) => numbers.find(({ level }) => level === wanted)?.mark;
  return [
    ...marks,
    ...titleSuggestions(cursor, 'chinese', markOf(1), contentTitles(document, cursor)),
    ...titleSuggestions(cursor, 'chinese-paren', markOf(2), topicTitles(document, cursor)),
  ];
}

interface NextNumber {
  readonly level: number;
  readonly mark: string;
  readonly after: string;
}

/** The number after that of each section that is open at the cursor, innermost first; then one level deeper. */
function nextNumbers({ text, blocks, sections }: ReportDocument, offset: number): readonly NextNumber[] {
  const before = flatten(sections)
    .filter((section): section is Numbered => section.label !== undefined)
    .filter(({ firstBlock }) => (blocks[firstBlock]?.end ?? 0) < offset);
  const like = (section: Numbered, number: number): string => {
    const { range, wellFormed } = section.label;
    const start = blocks[section.firstBlock]?.start ?? 0;
    return withNumber(
      wellFormed ?? text.slice(start + range.start, start + range.end),
      section.label,
      number,
    );
  };
  const open = openSections(before);
  const next = open
    .filter(({ label }) => label.number < lastNumber)
    .map((section) => ({
      level: section.level,
      mark: like(section, section.label.number + 1),
      after: `接在「${section.number}」之后`,
    }));
  const innermost = open[0]?.level ?? 0;
  const deeper = forms[innermost];
  if (deeper === undefined) return next;
  const example = before.find(({ label }) => label.form === deeper.form);
  const mark = example === undefined ? deeper.first : like(example, 1);
  return [...next, { level: innermost + 1, mark, after: innermost === 0 ? '第一个标题' : '下一级标题' }];
}

/** Of sections in order, those that the place after them lies in, innermost first. */
function openSections(before: readonly Numbered[]): readonly Numbered[] {
  const open: Numbered[] = [];
  for (const section of before) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= section.level) open.pop();
    open.push(section);
  }
  return open.reverse();
}

/** Headings are numbered up to 九十九. */
const lastNumber = 99;

const forms: readonly { readonly form: LabelForm; readonly first: string }[] = [
  { form: 'chinese', first: '一、' },
  { form: 'chinese-paren', first: '（一）' },
  { form: 'arabic-dot', first: '1.' },
  { form: 'arabic-paren', first: '（1）' },
];

/** The same mark, full or half width as written, with another number: «（二）» with 3 is «（三）». */
function withNumber(mark: string, { form }: Label, number: number): string {
  const digits = form.startsWith('arabic') ? String(number) : toChineseNumber(number);
  return mark.replace(/[一二三四五六七八九十]+|[\d０-９]+/, digits);
}

interface Titles {
  readonly titles: readonly string[];
  readonly detail: string;
}

/** The required contents that no heading but that at the cursor names. */
function contentTitles({ sections, profile }: ReportDocument, cursor: CursorContext): Titles {
  const elsewhere = flatten(sections).filter(({ start }) => start !== cursor.start);
  const titles = profile.required
    .filter((content) => !elsewhere.some(({ title }) => content.isHeading(title)))
    .map(({ title }) => title);
  return { titles, detail: '应有内容，还没有标题写到' };
}

/** The usual subsections of the content that the section around the cursor is about, those not yet written. */
function topicTitles({ sections, profile }: ReportDocument, cursor: CursorContext): Titles {
  const around = sections.findLast(({ level, start }) => level === 1 && start < cursor.start);
  const content = profile.required.find(({ isHeading }) => around !== undefined && isHeading(around.title));
  const elsewhere = flatten(sections).filter(({ start }) => start !== cursor.start);
  const titles = (content?.topics ?? []).filter(
    (topic) => !elsewhere.some(({ title }) => title.includes(topic)),
  );
  return { titles, detail: `「${content?.title ?? ''}」之下常有的标题` };
}

/** Titles behind a number of their level, with the number where none is written. */
function titleSuggestions(
  cursor: CursorContext,
  form: LabelForm,
  mark: string | undefined,
  { titles, detail }: Titles,
): readonly Suggestion[] {
  const label = parseLabel(cursor.before, 0);
  const written = label?.form === form ? cursor.before.slice(label.range.end).trimStart() : undefined;
  if (written !== undefined) {
    const replaces = { start: cursor.offset - written.length, end: cursor.offset };
    return titles
      .filter((title) => title.startsWith(written))
      .map((text) => ({ text, kind: 'content', detail, replaces }));
  }
  if (mark === undefined || !foldWidth(mark).startsWith(cursor.before)) return [];
  return titles.map((title) => suggestion(cursor, `${mark}${title}`, 'content', detail));
}

/** Takes the place of what is written on the line, with the bracket that the editor closed by itself. */
function suggestion(
  { start, offset, after }: CursorContext,
  text: string,
  kind: Suggestion['kind'],
  detail: string,
): Suggestion {
  const closed = /^[)）]/.test(after) && /[)）]$/.test(text) ? 1 : 0;
  return { text, kind, detail, replaces: { start, end: offset + closed } };
}
