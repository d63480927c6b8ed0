/** What is written twice in a row: a word («听取听取»), or a short stretch between two marks. */
import data from '../../../../seeds/lexicon/doubledWords.json' with { type: 'json' };
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { codesOf } from '../../text/codes.ts';
import type { TextRange } from '../../text/range.ts';

/** What stands twice: `first` as it is, `again` right after it, both counted from the block's start. */
export interface Doubled {
  readonly first: TextRange;
  readonly again: TextRange;
}

const none: readonly Doubled[] = [];

export function scanDoubled(block: BlockAnalysis): readonly Doubled[] {
  const words = doubledWords(block.folded);
  const clauses = doubledClauses(block);
  return words.length + clauses.length === 0 ? none : [...words, ...clauses];
}

const verbs: ReadonlySet<string> = new Set(data.words);
/** «宣传周宣传周»: so many characters are not said twice in a row, but for those that count («一件一件»). */
const longWord = 3;
const longestWord = 6;

/** Most characters have no like so near, which a few looks at their codes tell. */
function doubledWords(folded: string): readonly Doubled[] {
  const codes = codesOf(folded);
  let found: Doubled[] | undefined;
  for (let at = 0; at + 3 < folded.length; at++) {
    const code = codes[at] as number;
    if (code < 0x4e00) continue;
    for (let length = 2; length <= longestWord; length++) {
      if (codes[at + length] !== code || !isTwice(codes, at, length)) continue;
      const word = folded.slice(at, at + length);
      if (length < longWord ? !verbs.has(word) : !isWord.test(word)) continue;
      found ??= [];
      found.push({
        first: { start: at, end: at + length },
        again: { start: at + length, end: at + 2 * length },
      });
      at += 2 * length - 1;
      break;
    }
  }
  return found ?? none;
}

function isTwice(codes: Uint16Array, at: number, length: number): boolean {
  for (let index = at; index < at + length; index++)
    if ((codes[index] as number) < 0x4e00 || codes[index] !== codes[index + length]) return false;
  return true;
}

/** Chinese characters that do not count, two of them at least different. */
const isWord =
  /^(?!(.)\1+$)[\u4e00-\u9fff](?:(?![一二三四五六七八九十百千万亿年月日每逐越])[\u4e00-\u9fff]){2,}$/;

/** Shorter stretches may be said twice; whole sentences of such a length are compared all over the report. */
const fewestCharacters = 6;
const sentenceLength = 20;

/** «实现人手一部,实现人手一部。» */
function doubledClauses({ folded, sentences }: BlockAnalysis): readonly Doubled[] {
  let found: Doubled[] | undefined;
  let before: TextRange | undefined;
  let beforeMark = '';
  for (const { clauses } of sentences) {
    for (const { start, end, mark } of clauses) {
      const own = { start, end: end - mark.length };
      const length = own.end - start;
      const mayBe =
        length >= fewestCharacters &&
        (length < sentenceLength || (beforeMark === ',' && clauses.length === 2));
      if (before !== undefined && mayBe && before.end - before.start === length) {
        const isSame = folded.startsWith(folded.slice(start, own.end), before.start);
        if (isSame && isText.test(folded.slice(start, own.end))) {
          found ??= [];
          found.push({ first: before, again: own });
        }
      }
      before = own;
      beforeMark = mark;
    }
  }
  return found ?? none;
}

/** «------» and rows of figures are drawn, not said. */
const isText = /[\u4e00-\u9fff]{4}/;
