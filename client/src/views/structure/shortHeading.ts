/** A side bar shows about that many characters of Chinese, and what was found has to be in sight, too. */
const longest = 24;
const shortest = 8;

/** A heading cut where a part of it ends: «（四）突出严格公正，创新监管方式…»; the whole of it is told where the pointer rests. */
export function shortHeading(heading: string): string {
  if (heading.length <= longest) return heading;
  const start = heading.slice(0, longest);
  const comma = Math.max(...['，', ',', '；', ';', ' '].map((mark) => start.lastIndexOf(mark)));
  if (comma >= shortest) return `${heading.slice(0, comma)}…`;
  // Never between the halves of one character.
  return `${start.replace(/[\ud800-\udbff]$/, '')}…`;
}
