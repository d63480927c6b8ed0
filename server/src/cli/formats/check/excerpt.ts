/** An excerpt for a terminal. */
import { excerptOf } from '../../../text/excerpt.ts';
import type { TextRange } from '../../../text/range.ts';
import { visible } from '../describe.ts';

/** «…其中联合检查⟦94件⟧,占比100%…», on one line. */
export function excerptAround(text: string, range: TextRange): string {
  const { before, marked, after } = excerptOf(text, range);
  return visible(`${before}⟦${marked}⟧${after}`);
}
