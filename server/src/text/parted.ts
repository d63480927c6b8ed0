/** Numbers, years and units that the end of a line has parted, in text that was broken to a page's width. */
import { matchesOf } from './matches.ts';

const parted = /(\d[\d,.]*)([ \t]*\r?\n[ \t]*)([.,]?\d[\d,.]*)(?![\d年月日时号点])/g;
const inside = /^\d+(?:,\d{3})*(?:\.\d+)?$/;

/**
 * The folded text with every parted number whole: «2⏎86件» as «0286件», of the same length and in the same place, so that
 * its value and its range are those of the number.
 */
export function joinPartedNumbers(text: string, folded: string): string {
  if (!text.includes('\n')) return folded;
  let joined = folded;
  // The marks of the text itself are what the expression needs to see the line ends by.
  const withEnds = restoreLineEnds(text, folded);
  for (const match of matchesOf(withEnds, parted)) {
    const [all, head = '', gap = '', tail = ''] = match;
    const number = trimMarks(head + tail);
    if (!inside.test(number) || number.length !== head.length + tail.length) continue;
    const before = joined.slice(0, match.index);
    joined = `${before}${'0'.repeat(gap.length)}${number}${joined.slice(match.index + all.length)}`;
  }
  return joined;
}

function restoreLineEnds(text: string, folded: string): string {
  return folded.replace(/ /g, (blank, at: number) =>
    '\r\n'.includes(text.charAt(at)) ? text.charAt(at) : blank,
  );
}

function trimMarks(number: string): string {
  return number.replace(/[.,]+$/, '');
}

const unsure =
  /\d[ \t]*\r?\n[ \t]*[年月]|(?:19|20)\d?[ \t]*\r?\n[ \t]*\d{1,3}年|2[ \t]*\r?\n[ \t]*0\d\d年|(?:个|百|分|人|[件户家班]|[万亿])[ \t]*\r?\n[ \t]*(?:百?分?点|次|亿?元|万)|个工?作?[ \t]*\r?\n[ \t]*工?作?日/;

/** Whether a line's end stands within a year or a unit, so that what is read beside it may be something else. */
export function partsMeaning(text: string): boolean {
  return text.includes('\n') && unsure.test(text);
}
