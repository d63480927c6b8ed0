/** The figure of the year before, told in a sentence before: «2024年调解2150起。2025年调解2580起,增长20%». */
import { changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { eachOrgan, ofSomeOnly, takesUp, wider } from '../../../../lexicon/figures/mentionWords.ts';
import { isPartOfYear } from '../../../../lexicon/figures/processWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import type { Background } from '../acrossSentences.ts';
import { isAmount, isOnLevelOf } from './kinds.ts';
import { findPairs, type Pair } from './pairs.ts';

/**
 * The pairs of a figure of this year with those of the sentences before; the last one is what the words compare it with. Empty
 * where they say of none that it is the same a year before; `inVeryWords` where no word may be missing.
 */
export function pairsOverSentences(
  current: Figure,
  { earlier, wordsBefore }: Background,
  inVeryWords = false,
): readonly Pair[] {
  const now = wordsBefore(current) + current.tail;
  if (current.bracket !== -1 || isOfSome(now)) return none;
  const alike = earlier.filter(
    (figure) =>
      isSameKind(figure, current) &&
      !isAmount(figure) &&
      figure.sentence < current.sentence &&
      figure.quantity.value.coefficient > 0,
  );
  const previous = alike.findLast((figure) => {
    const before = wordsBefore(figure);
    const beside = alike.filter(({ sentence }) => sentence === figure.sentence);
    return (
      figure.bracket === -1 &&
      isYearBefore(before, now) &&
      !isOfSome(before + figure.tail) &&
      isSameScope(before, now) &&
      (inVeryWords ? areVeryWords(figure, current) : isSameThing(figure, current, beside.length === 1))
    );
  });
  if (previous === undefined) return none;
  return [...alike.filter((figure) => figure !== previous), previous].map((figure) => ({
    previous: figure,
    current,
  }));
}

const none: readonly Pair[] = [];

/** «受理400件(上年320件)。受理量同比增长25%»: the only pair of the sentence before, if the change names nothing else. */
export function pairBefore(change: Figure, subject: string, { earlier }: Background): readonly Pair[] {
  const told = earlier.filter(({ sentence }) => sentence === change.sentence - 1);
  const [pair, ...others] = findPairs(told).filter(({ isFarther }) => isFarther !== true);
  if (pair === undefined || others.length > 0 || isOfSome(change.before)) return none;
  const { current } = pair;
  const name = subject.replace(measured, '');
  const rivals = told.filter(
    (figure) => figure !== current && figure !== pair.previous && isSameKind(figure, current),
  );
  if (!isOnLevelOf(pair.previous, current) && pair.previous.bracket === -1) return none;
  if (name.length < 2) return rivals.length === 0 ? [pair] : none;
  const isNamed = current.lead.includes(name) && !rivals.some(({ lead }) => lead.includes(name));
  return isNamed ? [pair] : none;
}

/** «受理量», «该数量», «案件数». */
const measured = /^(?:这一|该|此)(?:项|类)?|案件|[数量总]+$/g;

function isSameKind(a: Figure, b: Figure): boolean {
  return a.quantity.dimension === 'share' || b.quantity.dimension === 'share'
    ? a.quantity.dimension === b.quantity.dimension
    : isComparable(a, b) && a.quantity.unit === b.quantity.unit;
}

/** Of some of the year, or of some of them. */
function isOfSome(words: string): boolean {
  return isPartOfYear(words) || ofSomeOnly.test(words);
}

/** The words up to the earlier figure begin with a year or 上年, and those up to the later one have the next year. */
function isYearBefore(before: string, now: string): boolean {
  const year = /^(?:[(（]?[一二三四五六七八九十\d]+(?:是|、|[)）.]))*\(?(\d{4})年(?!以来|底|末)/.exec(
    before,
  )?.[1];
  if (year !== undefined) return now.includes(`${Number(year) + 1}年`) && !namesPrevious(before);
  return opensBefore.test(before) && !isBeforeToo.test(now) && !/\d{4}年/.test(before + now);
}

/** «全省», «市级», «市政府»: another body's figure. */
export function isSameScope(before: string, now: string): boolean {
  if (matchesOf(before, wider).join() !== matchesOf(now, wider).join()) return false;
  return (now.match(eachOrgan) ?? []).every((name) => before.includes(name)) && levelOf(before, now);
}

/** Where both name their own place, it is one of one level. */
function levelOf(before: string, now: string): boolean {
  const [one, other] = [before, now].map((words) => /[全我]([市县区州旗镇乡局])/.exec(words)?.[1]);
  return one === undefined || other === undefined || one === other;
}

/** Whether both name one thing; a word that only takes it up («办理», «该指标») does where nothing else is counted beside it. */
function isSameThing(previous: Figure, current: Figure, isAlone: boolean): boolean {
  if (previous.tail !== current.tail && current.tail !== '' && previous.tail !== '') return false;
  const [before, now] = [coreOf(previous) + previous.tail, coreOf(current) + current.tail];
  // «法治宣传共举办» and «举办法治宣传» are the same words in another order.
  if (sorted(before) === sorted(now)) return now.length >= shortest || isAlone;
  if (takesUp.test(now)) return isAlone;
  // «一审败诉率» of one year and «败诉率» of the next; but not «败诉率» and «一审败诉率», which may be told of some only.
  if (now.length < 2 || !before.includes(now)) return false;
  if (current.quantity.dimension === 'share') return isAlone && now.length > 2 && before.endsWith(now);
  // «2024年办理1083件»: the verb alone; «办理案件1083件» may be more than «办理民事案件912件».
  const namesThings = /案件$/.test(current.lead);
  if (isAlone && !namesThings && (now.length < shortest || before.startsWith(now))) return true;
  return before.endsWith(now) && now.length >= shortest;
}

/** From paragraph to paragraph nothing may be left unsaid. */
function areVeryWords(previous: Figure, current: Figure): boolean {
  const now = coreOf(current) + current.tail;
  return now.length > shortest && coreOf(previous) + previous.tail === now;
}

function sorted(words: string): string {
  return [...words].sort().join('');
}

const shortest = 4;

function coreOf({ lead }: Figure): string {
  const told = changeBefore(lead);
  const words = told?.isLevel === true ? lead.slice(0, lead.lastIndexOf(told.verb.slice(0, 2))) : lead;
  return withoutScope(words).replace(beside, '').replace(/案件$/, '');
}

/** «上年»: the clause is of the year before. */
const opensBefore = expression`^(?:${'yearBefore'})`;

/** «其中上年»: the other clause is, too. */
const isBeforeToo = expression`^.{0,6}(?:${'yearBefore'})`;

/** «上年…有»: what says nothing of what is counted. */
const beside = globalExpression`${'yearBefore'}|发生|作出|[,:、的 ]|(?:达到?|为|有|是|约)+$`;
