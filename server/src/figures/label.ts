/** What a figure counts, in the words beside it, for lists of figures. */
import { changeBefore } from '../lexicon/figures/changeWords.ts';
import { namingWords } from '../lexicon/figures/scopeWords.ts';
import { matchesOf } from '../text/matches.ts';
import type { Figure } from './figure.ts';

/** Words shorter than this («办结», «办结率») are of something that was named before. */
const shortestName = 4;
/** Of long words the last ones name what is counted. */
const longestName = 22;
const longestTail = 8;

/**
 * A label for each of a block's figures, in their order: «受理人民调解案件», «受理人民调解案件 · 办结», «遴选…业务骨干»; «» where
 * the words say nothing.
 */
export function labelFigures(figures: readonly Figure[]): readonly string[] {
  let sentence = -1;
  let named = '';
  return figures.map((figure) => {
    if (figure.sentence !== sentence) named = '';
    sentence = figure.sentence;
    const words = wordsOf(figure);
    if (words === '') return named;
    if (isOfSomething(words, figure) && named !== '') return `${named} · ${words}`;
    named = words;
    return words;
  });
}

/** The year that its clause names before the figure, the nearest one. */
export function yearNamed({ before }: Figure): number | undefined {
  const year = matchesOf(before, /(\d{4})年/g).at(-1)?.[1];
  return year === undefined ? undefined : Number(year);
}

function wordsOf({ lead, tail }: Figure): string {
  // «法治公园、2个青少年普法基地»: what stands before is counted by the figure before.
  const before = /[、和及与]$/.test(lead) ? '' : shorten(namingWords(lead.replace(closedBefore, '')));
  const after = /^的?(\p{Script=Han}+)/u.exec(tail)?.[1] ?? '';
  if (before.length >= shortestName || after.length < (before === '' ? 1 : 2)) return before;
  const noun = after.length > longestTail ? `${after.slice(0, longestTail)}…` : after;
  return before === '' ? noun : `${before}…${noun}`;
}

/** «全部入库)其中简易程序案件»: a bracket that was opened before the figure before. */
const closedBefore = /^[^(]*\)/;

/** «同比增长», «占比», «办结»: of what was named before. */
function isOfSomething(words: string, { lead }: Figure): boolean {
  return words.length < shortestName || changeBefore(lead)?.subject === '';
}

function shorten(words: string): string {
  if (words.length <= longestName) return words;
  const at = words.length - longestName;
  const isLowSurrogate = (words.charCodeAt(at) & 0xfc00) === 0xdc00;
  return `…${words.slice(isLowSurrogate ? at + 1 : at)}`;
}
