/** The lists of a count that is said to be the whole: «在收到的936件投诉举报中,涉及预付式消费的548件». */
import { isRest, namesPrevious } from '../../../../../lexicon/figures/figureWords.ts';
import { nameOneOutcome } from '../../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable, isCount } from '../../../../figure.ts';
import { sharesPair } from '../../../../words.ts';
import { nearValue } from '../../../rates/readings.ts';
import { isOneSlipOff } from '../../totals/sums.ts';
import { collectParts } from '../listRegion.ts';
import { ownWords, type PartList, toList } from '../partList.ts';

export function withinLists(figures: readonly Figure[], folded: string): readonly PartList[] {
  const lists: PartList[] = [];
  for (const [index, whole] of figures.entries()) {
    if (!isCount(whole) || !isWhole(whole, folded)) continue;
    const region = collectParts(figures, index + 1, false);
    const parts = region.filter(
      (figure) =>
        figure.sentence === whole.sentence &&
        figure.segment === whole.segment &&
        isComparable(figure, whole) &&
        !namesPrevious(figure.lead) &&
        !hasThingsOfOwn(figure, whole),
    );
    // «全县16个乡镇中,已有9个…,新建司法所3个»: what comes later may be counted in 个 and be something else.
    const own = whole.quantity.population === 'objects' ? parts.slice(0, 1) : parts;
    const rest = own.length === 0 ? undefined : restAfter(own, figures);
    const all = rest === undefined ? own : [...own, rest];
    if (all.length === 0) continue;
    const [pair, others] = [all.slice(0, 2), all.slice(2)];
    if (!isDoneOrNot(pair, whole)) lists.push(toList(whole, all, 'inferred', 'sentence'));
    else lists.push({ ...toList(whole, pair, 'inferred', 'sentence'), isClosed: 'yes', isDivision: true });
    // «…,尚有14名未取得,具有法学背景的仅137名»: what is told of them besides.
    if (isDoneOrNot(pair, whole) && others.length > 0)
      lists.push(toList(whole, others, 'inferred', 'sentence'));
  }
  return lists;
}

/** «16个法院中,11个设有34个法庭»: what they have is no part of them. */
function hasThingsOfOwn({ lead, tail }: Figure, whole: Figure): boolean {
  return possesses.test(lead) && /^[一-龥]{2}/.test(tail) && !sharesPair(tail, whole.tail);
}

const possesses = /(?:[实设建拥]有|下[辖设]|设立|建立|建成)了?$/;

/** «512名人员中,已取得证件的498名,尚有14名未取得»: done and not done are all of them. */
function isDoneOrNot([done, rest]: readonly Figure[], whole: Figure): boolean {
  return (
    done !== undefined &&
    rest !== undefined &&
    done.segment === rest.segment &&
    done.lead.includes('已') &&
    isStillUndone(rest) &&
    // «已完工18个,尚有4个未开工»: others are between.
    (isOfOneDeed(done, rest) || isNearlyAll([done, rest], whole))
  );
}

function isOfOneDeed({ lead, tail }: Figure, rest: Figure): boolean {
  const deed = rest.tail.replace(undone, '').slice(0, 2);
  return deed.length > 1 && ((lead + tail).includes(deed) || nameOneOutcome(lead + tail, deed));
}

function isNearlyAll(pair: readonly Figure[], whole: Figure): boolean {
  const ratio = pair.reduce((sum, { quantity }) => sum + nearValue(quantity), 0) / nearValue(whole.quantity);
  return ratio > 0.9 && ratio < 1.1 && isOneSlipOff(pair, whole);
}

function isStillUndone({ lead, tail }: Figure): boolean {
  return stillSome.test(lead) && undone.test(tail);
}

/** «212个工地中有98个安装设备,占…;余下的114个工地…»: what is left over closes the list, after a semicolon too. */
export function restAfter(parts: readonly Figure[], figures: readonly Figure[]): Figure | undefined {
  const last = parts.at(-1);
  if (last === undefined || isRest(ownWords(last))) return undefined;
  const next = figures.slice(figures.indexOf(last) + 1).find((figure) => isComparable(figure, last));
  return next?.sentence === last.sentence &&
    next.bracket === last.bracket &&
    next.quantity.unit === last.quantity.unit &&
    (restOfAll.test(next.lead) || isStillUndone(next))
    ? next
    : undefined;
}

/** Nothing of its own between the rest and its number: «其余114个», not «其余已整改114个». */
const restOfAll = expression`^[,;]?(?:${'remainder'}|另外)的?$`;

/** «84个已完成,尚有14个未完成». */
const stillSome = expression`^[,;]?(?:${'still'}|另|目前尚|目前仍|目前还)有$`;
const undone = expression`^(?:[\u4e00-\u9fff]{0,4}?(?:${'still'}|暂))?(?:未能?|没有|正在)`;

/** Whether the clause of a count ends with 中, or goes on with 中有 or 中的: so that what follows is among it. */
export function isWhole({ quantity, bracket }: Figure, folded: string): boolean {
  if (bracket !== -1) return false;
  const after = folded.slice(quantity.end, quantity.end + 16);
  if (after.includes('中') && within.test(after)) return true;
  // «正在化解的17起有13起属于这一类»: of cases and persons themselves, where no noun says what they have.
  // Of others what they have may be something else: «18个村有81个组».
  const isOfItself = quantity.population === 'cases' || quantity.dimension === 'persons';
  if (!after.includes('有')) return false;
  return amongThem.test(after) || (isOfItself && haveSome.test(after));
}

/** «36户里有12户», «里头已有13起». */
const amongThem = /^[^,;。\d]{0,6}(?<!邻)里[头面]?[仅已只还就]?有(?=\d)/;
const haveSome = /^[仅已只还就]?有(?=\d)/;

/** «…件案件中,», not «在建设过程中,»: few words between the count and 中. */
const within = expression`^[^,;。\d]{0,12}(?<!${'courses'}|其)中(?:[,:]|(?:(?:[仅已只还共]|就)?有|的)(?=\d))`;
