/** A text back to the bytes of the encoding that it was read from. */
import { describeMissing } from '../../export/delivery.ts';
import { createGb18030Encoder } from '../../text/gb18030.ts';
import type { Encoding } from '../input/decode.ts';
import type { TextInput } from '../input/inputs.ts';

type Encoded = { readonly bytes: Uint8Array } | { readonly problem: string };

/** The file with another text in it, its encoding and byte order mark kept; or why that cannot be. */
export function encodeAs({ text: old, bytes, encoding, mark }: TextInput, text: string): Encoded {
  // A code that has a twin would not come back as it was: then what nobody asked to change would change.
  const before = encoders[encoding](old);
  if ('problem' in before || Buffer.compare(before.bytes, bytes.subarray(mark)) !== 0)
    return { problem: '其中有的字写回去会变成别的编码，请另存为 UTF-8 再改' };
  const after = encoders[encoding](text);
  return 'problem' in after ? after : { bytes: Buffer.concat([bytes.subarray(0, mark), after.bytes]) };
}

const encodeGb18030 = createGb18030Encoder((bytes) => new TextDecoder('gb18030').decode(bytes));

const encoders: Readonly<Record<Encoding, (text: string) => Encoded>> = {
  'utf-8': (text) => ({ bytes: Buffer.from(text, 'utf8') }),
  'utf-16le': (text) => ({ bytes: Buffer.from(text, 'utf16le') }),
  'utf-16be': (text) => ({ bytes: Buffer.from(text, 'utf16le').swap16() }),
  gb18030: (text) => {
    const { bytes, missing } = encodeGb18030(text);
    return missing.length > 0 ? { problem: describeMissing(missing) } : { bytes };
  },
};
