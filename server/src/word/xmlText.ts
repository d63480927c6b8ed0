/** Text without what XML 1.0 cannot hold: Word refuses a whole file for one such character. */
export function toXmlText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '');
}
