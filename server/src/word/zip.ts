/** The parts of a ZIP archive; by hand, since a platform inflates but knows no archives. */

/** What was read of an archive, or that it is none, or that it is encrypted. */
export type Archive =
  | { readonly kind: 'archive'; readonly read: (name: string) => Promise<string | undefined> }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged' };

interface Entry {
  readonly method: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
/** A part of a report that is larger than this was made to fill a memory. */
const mostBytes = 64 * 1024 * 1024;

/** Reads the directory of an archive; parts are inflated when they are asked for, and damage there rejects. */
export function openArchive(bytes: Uint8Array): Archive {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  const end = findEnd(view);
  if (end === undefined) return { kind: 'damaged' };
  const entries = new Map<string, Entry>();
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== centralSignature) return { kind: 'damaged' };
      if ((view.getUint16(at + 8, true) & 1) !== 0) return { kind: 'encrypted' };
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + nameLength));
      entries.set(name, readEntry(view, copy, at));
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // A place beyond the end of the file.
    if (error instanceof RangeError) return { kind: 'damaged' };
    throw error;
  }
  return {
    kind: 'archive',
    read: async (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : new TextDecoder().decode(await unpack(entry));
    },
  };
}

function readEntry(view: DataView, bytes: Uint8Array<ArrayBuffer>, at: number): Entry {
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return { method: view.getUint16(at + 10, true), packed: bytes.subarray(start, start + size) };
}

/** The record at the end of an archive, before which a comment of up to 64 KB may stand. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

async function unpack({ method, packed }: Entry): Promise<Uint8Array> {
  if (method === 0) return packed;
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = inflated.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      throw new RangeError('a part of the archive is too large');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
