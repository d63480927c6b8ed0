/** The plain text as the writer wants it delivered. */
import type { TextExportOptions } from '../exportProtocol.ts';
import type { ReportDocument } from '../model/reportDocument.ts';
import type { EncodedText, EncodeGb18030 } from '../text/gb18030.ts';
import { type Part, readParts } from './parts.ts';
import { type PlainTextOptions, toPlainText } from './plainText.ts';

/** The text with the indents, line ends and the byte order mark that are wanted; without options it is the plain text. */
export function toDeliveredText(
  document: ReportDocument,
  reading: PlainTextOptions,
  { encoding, lineEnds, indent, uniformMarks }: TextExportOptions,
): string {
  const options = uniformMarks === undefined ? reading : { ...reading, uniformMarks };
  const text = indent === true ? indentParagraphs(document, options) : toPlainText(document, options);
  const ended = lineEnds === 'crlf' ? text.replaceAll('\n', '\r\n') : text;
  return encoding === 'utf8bom' ? `\ufeff${ended}` : ended;
}

/** The bytes of the text where the platform has no encoder for them. */
export function encodeDelivered(
  text: string,
  { encoding }: TextExportOptions,
  encode: EncodeGb18030,
): EncodedText | undefined {
  return encoding === 'gb18030' ? encode(text) : undefined;
}

/** «字符 U+D800 无法写成 GB18030». */
export function describeMissing(missing: readonly string[]): string {
  const most = 10;
  const named = missing.slice(0, most).map((character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return /\p{Surrogate}/u.test(character) ? `U+${point}` : `${character}（U+${point}）`;
  });
  const rest = missing.length > most ? `等 ${missing.length} 个` : '';
  return `字符 ${named.join('、')}${rest} 无法写成 GB18030，未写入；请删去，或改用 UTF-8`;
}

const unindented: ReadonlySet<Part['role']> = new Set([
  'title',
  'subtitle',
  'addressee',
  'signature',
  'date',
  'table-row',
  'blank',
]);

function indentParagraphs(document: ReportDocument, options: PlainTextOptions): string {
  return readParts(document, options)
    .map(({ role, block: { analysis } }) => {
      // Rows of a Markdown table stand between tabs by now.
      const stays = unindented.has(role) || analysis.text.includes('\t');
      return stays ? analysis.text : `\u3000\u3000${analysis.text.replace(/^[ \u3000\u00a0]+/, '')}`;
    })
    .join('\n');
}
