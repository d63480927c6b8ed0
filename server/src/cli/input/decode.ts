/** Bytes to text: UTF-8, UTF-16 with its mark, GB18030; what is none of them is told in words. */

/** The text without its byte order mark, or why there is none. */
export type Decoded =
  | {
      readonly text: string;
      readonly encoding: Encoding;
      /** How many bytes the mark takes; 0 where there is none. */
      readonly mark: number;
    }
  | { readonly text: undefined; readonly problem: string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** More bytes than a JavaScript string can hold. */
const mostBytes = 512 * 1024 * 1024;

/** Reads the bytes as the encoding that their mark names, else as UTF-8, else as GB18030. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) return fail(`文件过大（${bytes.length} 字节），未检查`);
  const document = documents.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (document !== undefined) return fail(document.problem);
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) {
    if (marked.encoding === undefined) return fail('编码为 UTF-32，请另存为 UTF-8');
    return decodeMarked(bytes.subarray(marked.mark.length), marked.encoding, marked.name, marked.mark.length);
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) return fail(looksLikeUtf16(bytes) ? unmarkedUtf16 : binary(`第 ${zero + 1} 字节为 NUL`));
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return accept(utf8, 'utf-8', 0);
  if (isDamagedUtf8(bytes)) return fail(damaged(bytes, 'utf-8', 'UTF-8', 0));
  const gb = tryDecode(bytes, 'gb18030');
  if (gb !== undefined) return accept(gb, 'gb18030', 0);
  return fail(`不是 UTF-8、UTF-16（带 BOM）或 GB18030 编码的文本（${placeOfFault(bytes, 'gb18030', 0)}）`);
}

/** What an office program writes; no text begins so. */
const documents: readonly { readonly begins: readonly number[]; readonly problem: string }[] = [
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    problem: '不是文本；如是 Word 文件（.docx），请先用 hegao import 导入',
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    problem: '不是文本；如是 .doc 或 .wps 文件，请另存为 .docx，再用 hegao import 导入',
  },
  {
    begins: [0x25, 0x50, 0x44, 0x46, 0x2d],
    problem: '是 PDF 文件，不是文本；请把文字复制到纯文本里',
  },
];

interface Mark {
  readonly mark: readonly number[];
  /** Absent where the mark names an encoding that is not read. */
  readonly encoding?: Encoding;
  readonly name: string;
}

/** UTF-32 stands before UTF-16 LE, whose mark begins its own. */
const marks: readonly Mark[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8', name: 'UTF-8' },
  { mark: [0xff, 0xfe, 0, 0], name: 'UTF-32' },
  { mark: [0, 0, 0xfe, 0xff], name: 'UTF-32' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le', name: 'UTF-16 LE' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be', name: 'UTF-16 BE' },
  { mark: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030', name: 'GB18030' },
];

const unmarkedUtf16 = '像是没有 BOM 的 UTF-16，请另存为 UTF-8 或带 BOM 的 UTF-16';

function decodeMarked(bytes: Uint8Array, encoding: Encoding, name: string, shift: number): Decoded {
  const text = tryDecode(bytes, encoding);
  return text === undefined ? fail(damaged(bytes, encoding, name, shift)) : accept(text, encoding, shift);
}

function damaged(bytes: Uint8Array, encoding: Encoding, name: string, shift: number): string {
  const place = placeOfFault(bytes, encoding, shift);
  const cause = encoding.startsWith('utf-16') ? '，例如不成对的代理项' : '';
  return `${name} 编码有损坏（${place}${cause}）`;
}

/** A text has no control characters but these: tab, line ends, Word's soft line end, page end. */
const controls = /(?![\t\n\v\f\r])\p{Cc}/gu;
/** So many control characters among a thousand make a file a binary one; a few are left by Word or a PDF. */
const mostControlsPerMille = 5;

function accept(text: string, encoding: Encoding, mark: number): Decoded {
  const count = text.match(controls)?.length ?? 0;
  if (text.includes('\0') || (count > 2 && count * 1000 > text.length * mostControlsPerMille))
    return fail(binary(`含 ${count} 个控制字符`));
  return { text, encoding, mark };
}

function fail(problem: string): Decoded {
  return { text: undefined, problem };
}

function binary(why: string): string {
  return `是二进制文件，不是文本（${why}）`;
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    // `ignoreBOM` leaves a second mark in the text, so that its places stay those of the file.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** ASCII in UTF-16 has a zero in every second byte; so has Chinese text at its line ends, always on one side. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sides = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) sides[at % 2] = (sides[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = sides;
  if (bytes.length % 2 !== 0 || Math.min(even, odd) > 0) return false;
  const text = tryDecode(bytes.subarray(0, length), even > 0 ? 'utf-16be' : 'utf-16le');
  return text !== undefined && text.match(controls) === null;
}

/**
 * Whether bytes that are no UTF-8 were meant as it: whole characters of three bytes far outnumber the faults. Such
 * a text would mostly read as GB18030 too, but as nonsense, and then be checked without a word.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let whole = 0;
  let faults = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) faults++;
    else if (code >= 0x800) whole++;
  }
  return whole > faults;
}

/** «第 120 字节处», by halving: a beginning decodes as a stream exactly as long as it holds no fault. */
function placeOfFault(bytes: Uint8Array, encoding: Encoding, shift: number): string {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good >= bytes.length ? '结尾不完整' : `第 ${good + shift + 1} 字节处`;
}

function decodesSoFar(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
