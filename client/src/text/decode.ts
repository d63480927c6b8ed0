/** A file's text and the encoding it was read with, named as VS Code names it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf8' | 'utf8bom' | 'utf16le' | 'utf16be' | 'gb18030';
}

/**
 * Bytes as text: UTF-8 with or without a mark, UTF-16 with a mark, else GB18030. `undefined` where none of
 * them fits or the file is binary: a text that is guessed wrong is worse than one that is named as unread.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeAs(bytes, 'utf-8', 'utf8bom');
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs(bytes, 'utf-16le', 'utf16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs(bytes, 'utf-16be', 'utf16be');
  if (bytes.includes(0)) return undefined;
  return decodeAs(bytes, 'utf-8', 'utf8') ?? decodeAs(bytes, 'gb18030', 'gb18030');
}

function decodeAs(
  bytes: Uint8Array,
  label: string,
  encoding: DecodedText['encoding'],
): DecodedText | undefined {
  try {
    // Without `ignoreBOM` the decoder drops the mark, as the editor does.
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
