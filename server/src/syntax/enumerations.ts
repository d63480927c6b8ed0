import {
  adverb,
  eachLevel,
  innerWord,
  joiners,
  levelAtEnd,
  levels,
  openingVerb,
} from '../lexicon/listWords.ts';

/** How many things a list «A、B和C» names, as the least and the most that it can be read to. */
export interface ListCount {
  readonly least: number;
  readonly most: number;
  readonly items: readonly string[];
}

/** «打造A、B、C»: a verb at the start of its clause begins the list, so that nothing before it is one of its items. */
const beginsList = new RegExp(`^(?:并|还|又|${adverb})?${openingVerb}`);
/** Words inside an item that begin a list of their own: «在线上、线下对A、B». */
const breaksList = new RegExp(`[在对向为将把的以由从等,]|${innerWord}`);
/** How many times the text joins members by a word. */
export function countJoins(text: string): number {
  return text.match(joiners)?.length ?? 0;
}
/** «事前事中», «线上线下», «市县»: one item that names two. */
const namesTwo = /(.).\1.|.(.).\2/;

/** The list that ends right before `at`, within the clause that begins at `from`; undefined where there is none. */
export function listBefore(folded: string, from: number, at: number): ListCount | undefined {
  const text = withoutInside(folded.slice(from, at));
  const items = text.split('、');
  const last = items.at(-1) ?? '';
  if (items.length < 2 || last === '' || last.endsWith('等')) return undefined;
  const joins = countJoins(text);
  let least = 1;
  for (let index = items.length - 1; index > 0 && !breaksList.test(items[index] ?? ''); index--) least++;
  if (joins > 0) least = Math.min(least, joins + 1);
  const doubles = items.filter((item) => namesTwo.test(item)).length;
  const isWhole = beginsList.test(text) && !breaksList.test(text);
  return { least, most: isWhole ? items.length + joins + doubles : Number.POSITIVE_INFINITY, items };
}

/** The list in quotation marks that end right before `at`: «“事前指导、事中提醒、事后回访”三项». One with numbers in it counts otherwise. */
export function quotedBefore(folded: string, from: number, at: number): ListCount | undefined {
  const open = folded.lastIndexOf('“', at);
  if (open < from || folded.charAt(at - 1) !== '”' || '”、和及与'.includes(folded.charAt(open - 1) || ' '))
    return undefined;
  const text = folded.slice(open + 1, at - 1);
  if (/[”,;:等()\d一二三四五六七八九十两双]/.test(text)) return undefined;
  const items = text.split('、');
  if (items.length < 2) return undefined;
  // «线上线下、城区乡镇»: where one names two, the others may.
  const isSure = !items.some((item) => namesTwo.test(item));
  const joins = countJoins(text);
  return { least: items.length, most: isSure ? items.length + joins : Number.POSITIVE_INFINITY, items };
}

/** The text with what stands in brackets and quotation marks made one character, so that its marks part nothing. */
function withoutInside(text: string): string {
  return text.replace(/\([^()]*\)/g, '').replace(/“[^“”]*”|《[^《》]*》/g, '□');
}

/** The levels named right before «N级»: «市、区», «区、街道、社区», each one or several together. */
export function levelsBefore(folded: string, from: number, at: number): ListCount | undefined {
  const items = folded
    .slice(from, at)
    .replace(/\([^()]*\)/g, '')
    .split('、');
  const kept: string[] = [];
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index] ?? '';
    if (levels.test(item)) kept.unshift(item);
    else {
      const end = levelAtEnd.exec(item)?.[0];
      // «县城、乡镇、村三级»: what is no level by its name may be one all the same.
      if (end === undefined) return undefined;
      kept.unshift(end);
      break;
    }
  }
  if (kept.length < 2 || kept.length < items.length - 1) return undefined;
  const most = kept.reduce((sum, item) => sum + levelsIn(item), 0);
  return { least: kept.length, most, items: kept };
}

/** «市县» may be two levels, but «街道» is one. */
function levelsIn(item: string): number {
  return item.replace(eachLevel, '级').length;
}

/** The list right before `at` where its members are alike: «不予处罚、从轻处罚», «进校园、进企业». */
export function alikeBefore(folded: string, from: number, at: number): ListCount | undefined {
  const items = folded.slice(from, at).split('、');
  const [first = '', ...others] = items;
  const last = others.at(-1) ?? '';
  if (last.length < 3 || /[,等“”]/.test(items.join(''))) return undefined;
  const ending = last.slice(-2);
  const beginning = last.charAt(0);
  const isAlike =
    items.every((item) => item.length > 2 && item.endsWith(ending)) ||
    (first.includes(beginning) && others.every((item) => item.startsWith(beginning)));
  return isAlike ? { least: items.length, most: items.length, items } : undefined;
}

/** The titles that end right before `at`: «《甲办法》《乙规则》»; what 、 joins to something before them is no list of titles alone. */
export function booksBefore(folded: string, from: number, at: number): ListCount | undefined {
  const run = /(?:《[^《》]*》[、和及与]?)*《[^《》]*》$/.exec(folded.slice(from, at));
  if (run === null || /[、和及与》]$/.test(folded.slice(from, from + run.index))) return undefined;
  const items = run[0].match(/《[^《》]*》/g) ?? [];
  return { least: items.length, most: items.length, items };
}
