/** What is written twice in a row: a word («听取听取»), or a short stretch between two marks. */
import { isDoubledCharacter, neverDoubled, opensWord } from '../../lexicon/slips/doubledWords.ts';
import { codesOf } from '../../text/codes.ts';
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import type { Sentence } from '../sentences.ts';

/** What stands twice: `first` as it is, `again` right after it, both counted from the block's start. */
export interface Doubled {
  readonly first: TextRange;
  readonly again: TextRange;
}

const none: readonly Doubled[] = [];

interface ReadText {
  readonly folded: string;
  readonly sentences: readonly Sentence[];
}

export function scanDoubled(block: ReadText): readonly Doubled[] {
  const words = doubledWords(block.folded);
  const clauses = doubledClauses(block);
  const items = doubledItems(block);
  return words.length + clauses.length + items.length === 0 ? none : [...words, ...clauses, ...items];
}

/** «宣传周宣传周»: so many characters are not said twice in a row, but for those that count («一件一件»). */
const longWord = 3;
const longestWord = 6;

/** Most characters have no like so near, which a few looks at the codes before tell. */
function doubledWords(folded: string): readonly Doubled[] {
  const codes = codesOf(folded);
  let found: Doubled[] | undefined;
  // The codes before, by how far back they stand; in variables, since each is looked at for every character.
  let one = codes[0] as number;
  let two = 0;
  let three = 0;
  let four = 0;
  let five = 0;
  let six = 0;
  for (let at = 1; at < folded.length; at++) {
    const code = codes[at] as number;
    if (code === one && code >= firstHan && isOneTooMany(codes, at)) {
      found ??= [];
      found.push({ first: { start: at - 1, end: at }, again: { start: at, end: at + 1 } });
    }
    const mayBe =
      (code === two || code === three || code === four || code === five || code === six) && code >= firstHan;
    six = five;
    five = four;
    four = three;
    three = two;
    two = one;
    one = code;
    if (!mayBe) continue;
    const doubled = doubledFrom(folded, codes, at, found?.at(-1)?.again.end ?? 0);
    if (doubled === undefined) continue;
    found ??= [];
    found.push(doubled);
  }
  return found ?? none;
}

/** «的的»: by itself, since of three in a row something else may be meant. */
function isOneTooMany(codes: Uint16Array, at: number): boolean {
  const [before, after] = [codes[at - 2] ?? 0, codes[at + 1] ?? 0];
  return (
    before !== codes[at] && after !== codes[at] && isDoubledCharacter(codes[at] as number, before, after)
  );
}

/** The word that stands a second time from a place on. */
function doubledFrom(folded: string, codes: Uint16Array, at: number, from: number): Doubled | undefined {
  for (let length = 2; length <= longestWord && at - length >= from; length++) {
    const start = at - length;
    if (codes[start] !== codes[at] || !isTwice(codes, start, length)) continue;
    const word = folded.slice(start, at);
    if (!neverDoubled.has(word) && (length < longWord || !isWord.test(word))) continue;
    // «王家庄村王家庄村民小组», «委员会委员会议»: the last character begins another word.
    if (opensWord.has(folded.slice(at + length - 1, at + length + 1))) continue;
    return { first: { start, end: at }, again: { start: at, end: at + length } };
  }
  return undefined;
}

const firstHan = 0x4e00;

function isTwice(codes: Uint16Array, at: number, length: number): boolean {
  for (let index = at; index < at + length; index++)
    if ((codes[index] as number) < firstHan || codes[index] !== codes[index + length]) return false;
  return true;
}

/** Chinese characters that do not count («一件事一件事»), two of them at least different. */
const isWord =
  /^(?!(.)\1+$|[一二两三四五六七八九十百千万几半每逐各])[\u4e00-\u9fff](?:(?![一二三四五六七八九十百千万亿年月日每逐越])[\u4e00-\u9fff]){2,}$/;

/** Shorter stretches may be said twice; whole sentences of such a length are compared all over the report. */
const fewestCharacters = 6;
const sentenceLength = 20;

/** «实现人手一部,实现人手一部。» */
function doubledClauses({ folded, sentences }: ReadText): readonly Doubled[] {
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
      if (before !== undefined && mark === ':' && beforeMark === ':' && endsAlike(folded, before, own)) {
        found ??= [];
        found.push({ first: { start: before.end - length, end: before.end }, again: own });
      }
      before = own;
      beforeMark = mark;
    }
  }
  return found ?? none;
}

/** «抓好以下工作:以下工作:»: the end of what announces a list, once more. */
function endsAlike(folded: string, before: TextRange, { start, end }: TextRange): boolean {
  const length = end - start;
  return (
    length >= longWord &&
    length < before.end - before.start &&
    folded.startsWith(folded.slice(start, end), before.end - length)
  );
}

/** «------» and rows of figures are drawn, not said. */
const isText = /[\u4e00-\u9fff]{4}/;

/** «区司法局、区财政局、区司法局组成…»: of one list an organ or a place named twice. */
function doubledItems({ folded, sentences }: ReadText): readonly Doubled[] {
  let found: Doubled[] | undefined;
  for (const { clauses } of sentences) {
    for (const { start, end } of clauses) {
      if (end - start < shortestList || end - start > longestList) continue;
      const words = folded.slice(start, end);
      const mark = words.indexOf('、');
      if (mark === -1 || !words.includes('、', mark + 1)) continue;
      const seen = new Map<string, number>();
      for (const { index, 0: name } of matchesOf(words, named)) {
        const at = start + index;
        const before = seen.get(name);
        if (before === undefined) seen.set(name, at);
        else {
          found ??= [];
          found.push({
            first: { start: before, end: before + name.length },
            again: { start: at, end: at + name.length },
          });
        }
      }
    }
  }
  return found ?? none;
}

const shortestList = 10;
/** What is longer is a table in prose, in which a name may well stand again. */
const longestList = 200;

/** An organ or a place as a whole item of a list, or at the start of the words after its last mark. */
const named =
  /(?<=^|[、由对与和同在将])(?![由对与同在将])[\u4e00-\u9fff]{2,9}?(?:局|委员会|厅|镇|乡|街道|中心)(?=[、和等,;。]|组成|联合|开展|共同|参加|$)/g;
