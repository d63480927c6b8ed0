/**
 * Text to GB18030. Every platform decodes it and none encodes it, so the table is made once by decoding all its
 * codes with the decoder that is passed in.
 */

/** Bytes of GB18030 as text; a code that stands for nothing becomes U+FFFD. */
export type DecodeGb18030 = (bytes: Uint8Array) => string;

export interface EncodedText {
  readonly bytes: Uint8Array;
  /** Characters that the encoding has no code for, each once; in the bytes there is nothing for them. */
  readonly missing: readonly string[];
}

export type EncodeGb18030 = (text: string) => EncodedText;

/** The encoder; the table is made when it is first used. */
export function createGb18030Encoder(decode: DecodeGb18030): EncodeGb18030 {
  let table: Uint32Array | undefined;
  return (text) => {
    table ??= createTable(decode);
    return encode(text, table);
  };
}

function encode(text: string, table: Uint32Array): EncodedText {
  const bytes: number[] = [];
  const missing = new Set<string>();
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point < 0x10000 ? (table[point] ?? 0) : fourBytes(point - 0x10000 + firstOfPlanes);
    if (point < 0x80) bytes.push(point);
    else if (code === 0) missing.add(character);
    else if (code < 0x10000) bytes.push(code >> 8, code & 0xff);
    else bytes.push(code >>> 24, (code >> 16) & 0xff, (code >> 8) & 0xff, code & 0xff);
  }
  return { bytes: Uint8Array.from(bytes), missing: [...missing] };
}

/** The place of U+10000 among the codes of four bytes; those of the planes above follow in order. */
const firstOfPlanes = 189_000;
/** So many codes of four bytes stand for characters below U+10000, or for none. */
const fourByteCodes = 39_420;

/** The code of four bytes at a place: 126 × 10 × 126 × 10 of them, from 81 30 81 30 on. */
function fourBytes(place: number): number {
  const last = place % 10;
  const third = Math.floor(place / 10) % 126;
  const second = Math.floor(place / 1260) % 10;
  const first = Math.floor(place / 12_600);
  return (0x81 + first) * 0x1000000 + ((0x30 + second) << 16) + ((0x81 + third) << 8) + (0x30 + last);
}

/** The code of each character below U+10000, or 0. */
function createTable(decode: DecodeGb18030): Uint32Array {
  const table = new Uint32Array(0x10000);
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push((lead << 8) | trail);
  }
  // Two bytes come first: where a character has both, the shorter code is the usual one.
  for (let place = 0; place < fourByteCodes; place++) codes.push(fourBytes(place));
  decode(toLines(codes))
    .split('\n')
    .forEach((decoded, index) => {
      const code = codes[index];
      const point = decoded.charCodeAt(0);
      if (code === undefined || decoded.length !== 1 || point === 0xfffd) return;
      if (table[point] === 0) table[point] = code;
    });
  // The one character that the decoder also gives for what is none.
  table[0xfffd] = 0x8431a437;
  return table;
}

/** Each code on a line, so that one that stands for nothing cannot swallow the next. */
function toLines(codes: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const code of codes) {
    if (code >= 0x10000) bytes.push(code >>> 24, (code >> 16) & 0xff);
    bytes.push((code >> 8) & 0xff, code & 0xff, 0x0a);
  }
  return Uint8Array.from(bytes);
}
