/** The values of several years in a row: «2022年和2023年分别受理186件和243件», «近三年败诉率分别为14.8%、11.3%和8.1%». */
import { tellsOrder } from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import type { Pair } from './pairs.ts';

/** Neighbouring years joined to a list, or a number of years back. */
const yearsInWords =
  /(\d{4})年?度?(?:[、和与及,]\d{4}年?度?)*[、和与及](\d{4})年|(\d{4})年?(?:至|到|—|-)(\d{4})年|近([两三四五])年|([两三四五])年来/;

/**
 * Every two neighbours of the list, and its first with its last, which a change over all the years is told of; empty where
 * years and values are not as many. `words` are those of the sentence.
 */
export function pairsOfYears(sentence: readonly Figure[], words: string): readonly Pair[] {
  if (!words.includes('年') || !tellsOrder(words)) return [];
  const years = countOf(yearsInWords.exec(words));
  const from = sentence.findIndex(({ before }) => tellsOrder(before));
  if (years < 2 || from === -1) return [];
  const list = listFrom(sentence, from);
  if (list.length !== years) return [];
  const pairs = list.slice(1).flatMap((current, index) => {
    const previous = list[index];
    return previous === undefined ? [] : [{ previous, current }];
  });
  const [first, last] = [list[0], list.at(-1)];
  return list.length < 3 || first === undefined || last === undefined
    ? pairs
    : [{ previous: first, current: last }, ...pairs];
}

/**
 * The pairs with the one from the first year of their chain to the last («2023年100件,2024年120件,2025年150件,两年累计增长50%»):
 * last, and so the one that is meant, where the change says that it is of several years.
 */
export function withSpan({ before, lead }: Figure, pairs: readonly Pair[]): readonly Pair[] {
  const last = pairs.at(-1);
  // «2022年121件,2023年104件,2024年87件,2024年同比下降»: of one year.
  if (last === undefined || comparesAnnual.test(lead)) return pairs;
  let { previous } = last;
  for (let step = 0; step < pairs.length; step++) {
    const before = pairs.find(({ current }) => current === previous);
    if (before === undefined) break;
    previous = before.previous;
  }
  if (previous === last.previous) return pairs;
  const span = { previous, current: last.current };
  return overYears.test(before) ? [...pairs, span] : [span, ...pairs];
}

const overYears = /(?:累计|[两二三四五六]年)[^,;]{0,10}$/;

/** How many years the words name; 0 where they name none. */
function countOf(match: RegExpExecArray | null): number {
  if (match === null) return 0;
  const [, first = match[3], last = match[4], , , numeral = match[6]] = match;
  if (first !== undefined && last !== undefined) return Number(last) - Number(first) + 1;
  return numeral === undefined ? 0 : '两三四五'.indexOf(numeral) + 2;
}

/** The figures of one kind that nothing but 、 and 和 joins. */
function listFrom(sentence: readonly Figure[], from: number): readonly Figure[] {
  const first = sentence[from];
  if (first === undefined) return [];
  let to = from + 1;
  while (to < sentence.length && /^[、和及与]$/.test(sentence[to]?.lead ?? '')) to++;
  const list = sentence.slice(from, to);
  return list.every((figure) => isComparable(figure, first)) ? list : [];
}

/** «同比», «上年»: compared with the year before. */
const comparesAnnual = expression`同比|${'yearBefore'}`;
