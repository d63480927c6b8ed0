/**
 * The UTF-16 codes of a text as an array: to ask a string for each of its codes costs several times what it costs to
 * read an array, so that the scanners that look at every character of a block share one reading.
 */

interface Reading {
  text: string;
  codes: Uint16Array;
}

/** The words around one figure are read aside, so that they do not displace the block that they are of. */
const longestAside = 160;
const aside: Reading = { text: '', codes: new Uint16Array(longestAside + 1) };
const block: Reading = { text: '', codes: new Uint16Array(1 << 12) };

/**
 * The codes of a text, and a 0 after the last. The array is longer than the text and is used again: what it holds is
 * good until the next call with another text, so a scanner keeps it no longer than its own loop.
 */
export function codesOf(text: string): Uint16Array {
  const { length } = text;
  const reading = length <= longestAside ? aside : block;
  if (text === reading.text) return reading.codes;
  if (length >= reading.codes.length) reading.codes = new Uint16Array(length * 2);
  const { codes } = reading;
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  codes[length] = 0;
  reading.text = text;
  return codes;
}
