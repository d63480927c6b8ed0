/** Words of change (seeds/lexicon/changeWords.json). */
import data from '../../../../seeds/lexicon/changeWords.json' with { type: 'json' };
import { anyOf } from '../matching/alternation.ts';
import { addByLength } from '../matching/byLength.ts';
import { createCharacterSet, holds } from '../matching/characterSet.ts';
import { createWordList } from '../matching/wordList.ts';

/** A change that the words before a figure tell. */
export interface Change {
  readonly direction: 1 | -1;
  /** The verb as written: «增长». */
  readonly verb: string;
  /** What changes, as far as the words name it: «败诉案件数»; «» where they name nothing. */
  readonly subject: string;
  /** «增加到», «降至»: the figure is the value reached and not the amount of the change. */
  readonly isLevel: boolean;
  /** The words name the year before as what it is compared with. */
  readonly isAnnual: boolean;
}

interface Verb {
  readonly word: string;
  readonly direction: 1 | -1;
}

/** «增长了约», «降幅达», «增加到», «精简为»: what may stand between the verb and its figure. */
const afterVerb =
  /^(?:[了掉]|(幅度|比例|率|量))?(到|至|为|成)?(?:(?:\d{4}年度?|今年|当前|目前|现在|本年度?|年[末底]|\d{1,2}月[末底]?)的?)?(?:了|达到|达|约|近|超过|超|高达|:)*$/;
/** The verbs by their last character, longer ones first. */
const verbsByEnd = new Map<number, Verb[]>();
for (const [words, direction] of [
  [data.up, 1],
  [data.down, -1],
] as const)
  for (const word of words)
    addByLength(verbsByEnd, word.charCodeAt(word.length - 1), { word, direction }, lengthOf);
const verbEnds = createCharacterSet(String.fromCharCode(...verbsByEnd.keys()));

function lengthOf({ word }: Verb): number {
  return word.length;
}
/** Words between a verb and its figure are no longer than this. */
const longestAfterVerb = 12;
const annual = createWordList(data.annual);
const notCounts = createWordList(data.notCounts);
const pointNouns = createWordList(data.pointNouns);

/** «压到», «整合为», «一举缩至»: words that tell of a figure only that an earlier one has become it. */
export function tellsReached(words: string): boolean {
  return reached.test(words);
}

const reached = new RegExp(
  `^(?:[到至]|[^,;:]{0,6}?(?:${data.reached.join('|')})[到至为成]了?)(?:现在的?|目前的?|现行的?|如今的?)?$`,
);

/** The change told by the words before a figure; undefined where they end otherwise. */
export function changeBefore(words: string): Change | undefined {
  for (let last = words.length - 1; last >= Math.max(0, words.length - longestAfterVerb); last--) {
    const code = words.charCodeAt(last);
    if (!holds(verbEnds, code)) continue;
    for (const verb of verbsByEnd.get(code) ?? []) {
      const at = last + 1 - verb.word.length;
      const change = at >= 0 && words.startsWith(verb.word, at) ? readChange(words, at, verb) : undefined;
      if (change !== undefined) return change;
    }
  }
  return undefined;
}

/** «同比减少21件», «比年初增加92人»: words that make a count the amount by which another has changed. */
export function tellsDifference(words: string): boolean {
  return withAnother.test(words) && changeBefore(words)?.isLevel === false;
}

const withAnother = /[同环]比|[较比]/;

function readChange(words: string, at: number, { word, direction }: Verb): Change | undefined {
  const end = at + word.length;
  const after = afterVerb.exec(words.slice(doers.has(word) ? deeds.skip(words, end) : end));
  const before = words.slice(0, at);
  if (after === null || (word.length === 1 && !comparing.test(before))) return undefined;
  const isReached =
    (after[2] !== undefined && after[2] !== '为') || /[至到]$/.test(word) || /[简展]$/.test(word);
  return {
    direction,
    verb: word,
    subject: subjectOf(before),
    // «压减比例为60%», «增幅为8%» name the change itself.
    isLevel: isReached || (after[2] === '为' && after[1] === undefined && !word.endsWith('幅')),
    isAnnual: annual.isIn(before),
  };
}

/** «少查645次», «多受理12件», «超额完成8%»: verbs that say how much more or less was done. */
const doers = new Set(['多', '少', '超额']);
const deeds = createWordList(data.deeds);

/** A single character is a verb of change only after what is compared («比上年多») or at the start («，多38件»). */
const comparing = new RegExp(
  `(?:同比|环比|年|年度|年间|期间|其间|同期|相比|相抵后?|原来|原先|以前|以往|之前|过去|[又还整净共]|足足|一下子|^|${data.bases.join('|')})$`,
);

const baseBefore = new RegExp(`[较比与](?:[^,较比]{0,10}?)(?:${data.bases.join('|')})[^,较比]{0,6}$`);
const baseAfter = new RegExp(`^的?[^,;]{0,5}(?:${data.bases.join('|')})`);

/** «比年度目标6000人», «比6000人的年度目标»: what is aimed at or set, by the words around the figure. */
export function namesBase(lead: string, tail: string): boolean {
  return baseBefore.test(lead) || (/[较比与](?:年初|年度|[^,]{0,6}的)?$/.test(lead) && baseAfter.test(tail));
}

function subjectOf(told: string): string {
  const before = told.replace(beside, '');
  const base = /(?:同比|环比|较|比|与|相比|分别|累计).*$/.exec(before);
  return (base === null ? before : before.slice(0, base.index)).replace(/^[、,和及与并且]+/, '').trim();
}

/** «,与案件总数增长7.9%形成对照»: beside what, and not compared with what («与上年相比»). */
const beside = /^[、,]?与(?!.*(?:相比|上年|去年|前年|同期|年度|\d年))/;

/** Whether a subject is something else than a number of cases or persons: a rate, a time, an amount. */
export function isNotCount(subject: string): boolean {
  return notCounts.isIn(subject);
}

/** Whether what the words name changes in percentage points: a rate, a share. */
export function changesInPoints(words: string): boolean {
  return pointNouns.isIn(words);
}

/** Which of two figures the words between them say is greater: the first for «高于全市平均水平», the second for «低于». */
export function comparisonIn(between: string): 'first' | 'second' | undefined {
  // Nearly every pair of neighbours has none of the words between them, which a list tells sooner than a pattern.
  if (!comparisonWords.isIn(between)) return undefined;
  const found = comparison.exec(between);
  if (found === null) return undefined;
  return data.greater.includes(found[1] ?? '') ? 'first' : 'second';
}

const comparisonWords = createWordList([...data.greater, ...data.less]);

/** The comparing word begins its clause and names what it compares with. */
const comparison = new RegExp(
  `^[,、]?(?:首次|再次|也|均|都|仍|明显|显著|远|略|稍|大幅|已)*(${[...data.greater, ...data.less].join('|')})(?:\\d{4}年[^,;。%\\d]{0,14}|[^,;。%\\d]{2,16})\\(?$`,
);

/** «共取消», «取消证明事项»: the verb and what it takes away, before a number. */
export const takingAway = new RegExp(`(?:^|[,;共计已年])(${anyOf(data.takingAway)})(?:了)?([一-龥]{2,8})?$`);
