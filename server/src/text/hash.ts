/**
 * Sixteen hexadecimal digits that stand for a text and cannot be turned back into it: two 32-bit hashes in the
 * manner of MurmurHash, each code unit mixed into both. Equal texts have equal hashes everywhere and always.
 */
export function hashText(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = finish(a, b);
  b = finish(b, a);
  return toHex(a) + toHex(b);
}

function finish(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
}

function toHex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
