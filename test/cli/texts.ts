/** Texts whose findings do not hang on more than one rule each. */

/** A part of a report with one wrong rate: 20÷40 is 50%. */
export const wrongRate = '（一）行政复议。全年审结行政复议案件40件，其中纠错20件，占审结案件的60%。';

/** The same with the rate put right. */
export const rightRate = wrongRate.replace('60%', '50%');

/** A warning and nothing else. */
export const wrongNumbering =
  '一、工作开展情况\n依法行政、行政执法、行政复议工作有序推进。\n三、下一步工作\n继续推进法治建设。';

/** GB18030 for «依法行政»: no encoder for it is at hand. */
export const lawInGb = Uint8Array.of(0xd2, 0xc0, 0xb7, 0xa8, 0xd0, 0xd0, 0xd5, 0xfe);

export function toUtf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const source = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(source.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < source.length; at++) view.setUint16(at * 2, source.charCodeAt(at), order === 'le');
  return bytes;
}
