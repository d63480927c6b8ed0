/** Units without their number; the words are in seeds/lexicon/placeholders.json. */
import data from '../../../../seeds/lexicon/placeholders.json' with { type: 'json' };
import { alternationOf } from '../../lexicon/matching/alternation.ts';
import { type CharacterSet, createCharacterSet, holds } from '../../lexicon/matching/characterSet.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';

/** «共件,», «累计人次。»: clauses that end with a unit without its number. */
export function findBareUnits({ text, folded, sentences, isTableRow }: BlockAnalysis): readonly TextRange[] {
  let found: TextRange[] | undefined;
  const hasSpaces = text.includes(' ');
  if (hasSpaces)
    for (const { index, 0: day } of matchesOf(text, openDay)) {
      found ??= [];
      found.push({ start: index, end: index + day.length });
    }
  for (const range of isTableRow ? none : barePercents(folded)) {
    found ??= [];
    found.push(range);
  }
  for (const { clauses } of sentences) {
    for (const { end, mark } of clauses) {
      const clauseEnd = end - mark.length;
      const spaced = hasSpaces ? spacedUnit(text, clauseEnd) : undefined;
      if (spaced !== undefined) {
        found ??= [];
        found.push(spaced);
        continue;
      }
      if (!holds(unitEnds, folded.charCodeAt(clauseEnd - 1)) || !mayFollowCounter(folded, clauseEnd))
        continue;
      const match = bareUnitForm.exec(folded.slice(Math.max(0, clauseEnd - longestBare), clauseEnd));
      if (match === null) continue;
      found ??= [];
      found.push({ start: clauseEnd - match[0].length, end: clauseEnd });
    }
  }
  return found ?? none;
}

const none: readonly TextRange[] = [];

interface Lacking {
  readonly nouns: readonly string[];
  readonly units: readonly string[];
  /** «开展», without which «活动场次» is a noun. */
  readonly after?: readonly string[];
}

/** «十余件», «其余件», «业余»: characters before 余 that are a number, or make a word with it. */
const beforeMore = '零〇一二三四五六七八九十百千万亿两数几其剩结盈节富冗业空残多有无之';
const moreUnits = ['人', '人次', '件', '起', '份', '场', '场次', '次', '册', '条', '户', '家', '名', '个'];
const lacking: readonly Lacking[] = [{ nouns: data.counters, units: data.units }, ...data.lacking];
const bareUnitForm = new RegExp(
  [
    ...lacking.map(
      ({ nouns, units, after }) =>
        `${after === undefined ? '' : `(?<=(?:${alternationOf(after).source})[^,;、]{0,6})`}(?:${alternationOf(nouns).source})(?:${alternationOf(units).source})`,
    ),
    `(?<=(?![${beforeMore}])[\\u4e00-\\u9fff])余(?:${moreUnits.join('|')})`,
  ]
    .map((form) => `${form}$`)
    .join('|'),
);
const longestBare = 12;
const bareUnits = [...data.units, ...moreUnits, ...data.lacking.flatMap(({ units }) => units)];
const unitEnds = lastCharacters(bareUnits);
const counterEnds = lastCharacters([...data.counters, '余', ...data.lacking.flatMap(({ nouns }) => nouns)]);

function lastCharacters(words: readonly string[]): CharacterSet {
  return createCharacterSet(words.map((word) => word.at(-1) ?? '').join(''));
}

/** «满意率达%», «同比增长%», «提高个百分点»: what stands before such a word is followed by a number. */
function barePercents(folded: string): readonly TextRange[] {
  const percents = wordsWithoutNumber(folded, '%', percentEnds, beforePercent);
  const points = wordsWithoutNumber(folded, '个百分点', pointEnds, beforePoints);
  const bare = percents.filter(({ end }) => afterPercent.test(folded.slice(end, end + 2)));
  return points.length === 0 ? bare : [...bare, ...points].sort((one, other) => one.start - other.start);
}

/** Where a word with the spaces before it stands right behind words that a number follows: nearly all stand behind a digit. */
function wordsWithoutNumber(
  folded: string,
  word: string,
  ends: CharacterSet,
  before: RegExp,
): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    let start = at;
    while (start > 0 && folded.charCodeAt(start - 1) === 0x20) start--;
    if (at - start > mostSpaces || !holds(ends, folded.charCodeAt(start - 1))) continue;
    if (before.test(folded.slice(Math.max(0, start - longestBare), start)))
      found.push({ start, end: at + word.length });
  }
  return found;
}

const mostSpaces = 4;
const beforePercent = new RegExp(`(?:${alternationOf(data.beforePercent).source})$`);
const beforePoints = new RegExp(`(?:${alternationOf(data.beforePoints).source})$`);
const percentEnds = lastCharacters(data.beforePercent);
const pointEnds = lastCharacters(data.beforePoints);
const afterPercent = /^(?: ?[,。;:、)]|$)/;

/** «2024年  月  日», «年 月», «3月 日»: what was to be signed. */
const openDay = /年 {1,8}月(?: {1,8}日)?|月 {1,8}日(?![报期常程])/g;

/** «惠及学生 名,» in a block that sets its numbers off by spaces («86 名»): the number is gone from between them. */
function spacedUnit(text: string, clauseEnd: number): TextRange | undefined {
  if (!holds(countedEnds, text.charCodeAt(clauseEnd - 1))) return undefined;
  const match = spacedForm.exec(text.slice(Math.max(0, clauseEnd - 6), clauseEnd));
  if (match === null || !setsOffNumbers.test(text)) return undefined;
  const start = clauseEnd - match[0].length + 1;
  // «案 件» is a word that a space has parted.
  return data.parted.includes(text.charAt(start - 1) + (match[1] ?? '').charAt(0))
    ? undefined
    : { start, end: clauseEnd };
}

/** «新增 十 名», «若干 名», «各 项», «单位 万元». */
const counting = '〇零一二三四五六七八九十百千万亿两数多几余干半各每这那该此首某上双位';
const spacedForm = new RegExp(`(?![${counting}])[\\u4e00-\\u9fff] {1,3}(${data.counted.join('|')})$`);
const countedEnds = lastCharacters(data.counted);
const setsOffNumbers = /\d +[\u4e00-\u9fff]/;

const longestUnit = Math.max(...bareUnits.map(({ length }) => length));

/** Most units follow their number («12件»), which one look at the characters before tells sooner than the form. */
function mayFollowCounter(folded: string, clauseEnd: number): boolean {
  for (let length = 1; length <= longestUnit; length++) {
    if (holds(counterEnds, folded.charCodeAt(clauseEnd - length - 1))) return true;
  }
  return false;
}
