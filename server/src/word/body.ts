/** The text of a Word document: a line for each paragraph, tables between bars. */
import { joinRow } from '../export/markdown.ts';
import type { LeftOut } from '../exportProtocol.ts';
import type { Numbering } from './numbering.ts';
import { childOf, type Element, elementsOf, propertyOf } from './xml.ts';

export interface BodyText {
  readonly lines: readonly string[];
  readonly left: LeftOut;
}

export function readBody(body: Element, numbering: Numbering): BodyText {
  const left = { notes: 0, pictures: 0 };

  /** The lines of the paragraphs and tables in an element. */
  function linesOf(element: Element): readonly string[] {
    return elementsOf(element).flatMap((child) => {
      if (child.name === 'p') return paragraphLines(child);
      if (child.name === 'tbl') return tableLines(child);
      // Wrappers: content controls, custom markup, insertions that are tracked.
      return deleted.has(child.name) ? [] : linesOf(child);
    });
  }

  function paragraphLines(paragraph: Element): readonly string[] {
    const boxes: Element[] = [];
    const text = inlineText(paragraph, boxes);
    const properties = childOf(paragraph, 'pPr');
    // A title is broken to fit the page, and is one all the same.
    const isTitle = propertyOf(properties, 'pStyle') === 'Title';
    const own = (isTitle ? text.replaceAll('\n', '') : text).split('\n').map((line) => line.trim());
    const number = own.join('') === '' ? '' : numbering.next(properties);
    const lines = own.map((line, index) => (index === 0 ? number + line : line));
    return [...lines, ...boxes.flatMap(linesOf)].filter((line) => line !== '');
  }

  function inlineText(element: Element, boxes: Element[]): string {
    let text = '';
    for (const child of elementsOf(element)) {
      if (child.name === 't') text += child.children.filter((part) => typeof part === 'string').join('');
      else if (child.name in signs) text += signs[child.name] ?? '';
      else if (child.name === 'br') text += child.attributes.get('type') === undefined ? '\n' : '';
      else if (child.name === 'footnoteReference' || child.name === 'endnoteReference') left.notes++;
      else if (child.name === 'txbxContent') boxes.push(child);
      else if (child.name === 'blip' || child.name === 'imagedata') left.pictures++;
      // The same content once more, for older programs.
      else if (child.name === 'AlternateContent')
        text += inlineText(childOf(child, 'Choice') ?? child, boxes);
      else if (!isHidden(child)) text += inlineText(child, boxes);
    }
    return text;
  }

  function tableLines(table: Element): readonly string[] {
    const rows = elementsOf(table)
      .filter(({ name }) => name === 'tr')
      .map((row) => elementsOf(row).filter(({ name }) => name === 'tc'));
    // A table of one column is a frame around text.
    if (rows.every((cells) => cells.length <= 1)) return rows.flat().flatMap(linesOf);
    const written = rows.map((cells) => cells.flatMap(cellTexts));
    const columns = Math.max(...written.map((cells) => cells.length));
    const filled = written.map((cells) => [...cells, ...Array<string>(columns - cells.length).fill('')]);
    const [head, ...others] = filled.map(joinRow);
    return head === undefined ? [] : [head, joinRow(Array<string>(columns).fill('---')), ...others];
  }

  /** A cell over several columns is followed by empty ones, so that those below stay in their column. */
  function cellTexts(cell: Element): readonly string[] {
    const properties = childOf(cell, 'tcPr');
    const span = Math.min(63, Math.max(1, Number(propertyOf(properties, 'gridSpan') ?? 1) || 1));
    return [linesOf(cell).join(' '), ...Array<string>(span - 1).fill('')];
  }

  return { lines: linesOf(body), left };
}

/** What was deleted or moved away while changes were tracked. */
const deleted: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const unread: ReadonlySet<string> = new Set([
  ...deleted,
  'pPr',
  'rPr',
  'instrText',
  'delText',
  'rt',
  'Fallback',
]);

const signs: Readonly<Record<string, string>> = { tab: '\t', cr: '\n', noBreakHyphen: '-' };

function isHidden(element: Element): boolean {
  if (unread.has(element.name)) return true;
  const vanish = childOf(childOf(element, 'rPr'), 'vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attributes.get('val') ?? '');
}
