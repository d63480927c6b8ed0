/** The words right beside a count, by which it is known again wherever they stand: «人民调解员1465人», «1465名调解员中». */
import { withoutDeeds, withoutEnd, withoutKnown } from '../../../../lexicon/figures/doubleWords.ts';
import { withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { licensed } from '../../../../lexicon/figures/retoldWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import type { Figure } from '../../../figure.ts';
import { isHan } from '../../../words.ts';

/** What stands before a count and what stands behind it, without the words of every such report. */
export interface Beside {
  readonly before: string;
  readonly after: string;
  /** Both together, as a name that is told before or behind its count. */
  readonly all: string;
}

export function besideOf({ lead, tail }: Figure): Beside {
  const [front, behind] = [tidy(withoutEnd(lead)), tidy(tail)];
  return { before: front, after: hanAtStart(behind), all: behind === '' ? front : front + behind };
}

function tidy(words: string): string {
  const named = withoutKnown(words.replace(notNaming, '')).replace(ofEvery, '').replace(licensed, '持证');
  return withoutDeeds(withoutGeneric(withoutScope(named))).trim();
}

/** «持有行政执法证» is what «持证人员» have; «村(社区)» is one name. */
const ofEvery = /行政(?=执法)|[()“”"]/g;
const notNaming = /^[\s,、;:]*(?:[一二三四五六七八九十]+是)?(?:其中,?)?/;

/** Words that both counts have beside them. */
export interface Common {
  readonly run: string;
  /** What narrows it in the one and in the other: what stands before it. */
  readonly narrowings: readonly [string, string];
}

/** Fewer characters say too little. */
const shortest = 2;
const longest = 8;

/** The longest words that stand right beside both counts; undefined where there are none. */
export function commonOf(one: Beside, other: Beside): Common | undefined {
  let found: Common | undefined;
  for (const mine of runsOf(one))
    for (const theirs of runsOf(other))
      if (mine.run === theirs.run && mine.run.length > (found?.run.length ?? 0))
        found = { run: mine.run, narrowings: [mine.narrowing, theirs.narrowing] };
  return found ?? whollySaid(one, other);
}

/** «专职208人», «专职调解员由208名»: all the words of the one, of which the other begins. */
function whollySaid(one: Beside, other: Beside): Common | undefined {
  const [short, long] =
    one.before.length <= other.before.length ? [one.before, other.before] : [other.before, one.before];
  const isSaid = short.length >= shortest && !long.includes(' ') && long.startsWith(short);
  return isSaid ? { run: short, narrowings: ['', ''] } : undefined;
}

interface Run {
  readonly run: string;
  readonly narrowing: string;
}

function runsOf({ before, after }: Beside): readonly Run[] {
  const own = hanAtEnd(before);
  const runs: Run[] = [];
  for (let length = shortest; length <= longest; length++) {
    if (length <= own.length) runs.push({ run: own.slice(-length), narrowing: before.slice(0, -length) });
    if (length <= after.length) runs.push({ run: after.slice(0, length), narrowing: before });
  }
  return runs;
}

/** Whether four characters in a row stand in both. */
export function shareLongRun(one: string, other: string): boolean {
  for (let at = 0; at + longRun <= one.length; at++) {
    const run = one.slice(at, at + longRun);
    if (!notHan.test(run) && other.includes(run)) return true;
  }
  return false;
}

const longRun = 4;
const notHan = /[^\u4e00-\u9fff]/;

function hanAtEnd(words: string): string {
  let at = words.length;
  while (at > 0 && isHan(words.charCodeAt(at - 1))) at--;
  return words.slice(at);
}

function hanAtStart(words: string): string {
  let at = 0;
  while (at < words.length && isHan(words.charCodeAt(at))) at++;
  return words.slice(0, at);
}
