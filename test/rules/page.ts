/** Reads a rule's page: its title, and the examples in its fences. */

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** A fence tagged `report`: the text without its ⟦ ⟧, and what they stood around; right where there are none. */
export interface Example {
  /** The line of the page that the fence begins on, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What a fence tagged `report fixed` right after it says of the text after the fix. */
  readonly fixed: string | undefined;
}

export interface Page {
  readonly title: string;
  readonly examples: readonly Example[];
}

interface Fence {
  readonly tag: string;
  readonly line: number;
  readonly text: string;
  /** The lines of the quotation right below, without its >. */
  readonly quotes: readonly string[];
}

/** @throws Error where the page is not written as the examples need it, with the line. */
export function readPage(markdown: string): Page {
  const lines = markdown.split('\n');
  const title = /^# (.+)$/.exec(lines[0] ?? '')?.[1] ?? '';
  const fences = scanFences(lines).filter(({ tag }) => tag.startsWith('report'));
  const examples: Example[] = [];
  for (const [index, fence] of fences.entries()) {
    if (fence.tag === 'report fixed') continue;
    if (fence.tag !== 'report') throw new Error(`line ${fence.line}: unknown tag «${fence.tag}»`);
    const next = fences[index + 1];
    examples.push(toExample(fence, next?.tag === 'report fixed' ? next.text : undefined));
  }
  return { title, examples };
}

function scanFences(lines: readonly string[]): readonly Fence[] {
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const tag = /^```(.+)$/.exec(lines[at] ?? '')?.[1];
    if (tag === undefined) continue;
    const close = lines.indexOf('```', at + 1);
    if (close === -1) throw new Error(`line ${at + 1}: the fence has no end`);
    const text = lines.slice(at + 1, close).join('\n');
    fences.push({ tag, line: at + 1, text, quotes: quotesAfter(lines, close + 1) });
    at = close;
  }
  return fences;
}

function quotesAfter(lines: readonly string[], from: number): readonly string[] {
  let at = from;
  while (lines[at] === '') at++;
  const quotes: string[] = [];
  for (; lines[at]?.startsWith('>') === true; at++) {
    const words = (lines[at] ?? '').slice(1).trim();
    if (words !== '') quotes.push(words);
  }
  return quotes;
}

function toExample({ text: marked, line, quotes }: Fence, fixed: string | undefined): Example {
  const pieces = marked.split(/([⟦⟧])/);
  const places: { start: number; end: number }[] = [];
  let text = '';
  let open: number | undefined;
  for (const piece of pieces) {
    if (piece === '⟦') open = text.length;
    else if (piece !== '⟧') text += piece;
    else if (open === undefined) throw new Error(`line ${line}: ⟧ without ⟦`);
    else {
      places.push({ start: open, end: text.length });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`line ${line}: ⟦ without ⟧`);
  if (places.length !== quotes.length) {
    throw new Error(`line ${line}: ${places.length} marks but ${quotes.length} messages`);
  }
  return {
    line,
    text,
    marks: places.map((place, index) => ({ ...place, message: quotes[index] ?? '' })),
    fixed,
  };
}
