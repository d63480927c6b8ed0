/** Parts that exceed their whole because they count something else. */
import { tellsWatching } from '../../../../lexicon/figures/baseWords.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';

/** Whether what is said to be part of a count is so much more, or so much less exactly told, that it is of something else. */
export function isPartOfOther(claim: Claim, all: readonly Claim[], figures: readonly Figure[]): boolean {
  const [part, whole] = claim.operands.map(({ quantity }) =>
    figures.find((one) => one.quantity === quantity),
  );
  if (part === undefined || whole === undefined) return false;
  // «“高效办成一件事”牵头6件、配合9件,其中“退休一件事”办理9136件,…»: no slip makes a hundred of one, and the list is of one kind.
  const isOfList = all.some(
    ({ relation, verdict, operands: [one, other] }) =>
      relation === 'part-within-whole' &&
      verdict === 'fails' &&
      other?.quantity === whole.quantity &&
      one !== undefined &&
      nearValue(one.quantity) > nearValue(whole.quantity) * fold,
  );
  if (isOfList && nearValue(whole.quantity) < fewest) return true;
  // «抽检16830批次,…。其中市本级抽检5600批次,…;农贸市场快检28.7万批次»: what is told behind a semicolon in 万 is no part of what is
  // told to the last one.
  // «宣讲134场,受众1.2万人次,其中进校园61场,网络直播6场观看9.7万人次»: who watched elsewhere was not there.
  if (tellsWatching(part.before) && !tellsWatching(whole.before)) return true;
  if (isBeyondBound(part.lead, whole.before) || isBeyondBound(whole.before, part.lead)) return true;
  if (isBehindOthers(part, whole, figures) || isOfListTogether(part, whole, figures)) return true;
  const isFar = part.sentence !== whole.sentence || part.segment !== whole.segment;
  return (
    isFar &&
    !part.lead.includes('其中') &&
    whole.quantity.lastPlace === 0 &&
    part.quantity.lastPlace >= inMany
  );
}

/** «二级以上站6个,其中一级站1个,三级及以下站17个»: what is above a bound has nothing below one. */
function isBeyondBound(above: string, below: string): boolean {
  return /以上/.test(above) && /以下|以内/.test(below) && !/以下|以内/.test(above) && !/以上/.test(below);
}

/** «来访862人次,其中婚姻类613人次,热线接听1240通,网上咨询2016人次»: something else was counted in between, and in another unit. */
function isBehindOthers(part: Figure, whole: Figure, figures: readonly Figure[]): boolean {
  const before = figures[figures.indexOf(part) - 1];
  return (
    before !== undefined &&
    // «A类45件,罚款21万元;B类38件,罚款19万元»: how many and how much are told of each.
    part.quantity.dimension !== 'money' &&
    before.quantity.start > whole.quantity.end &&
    before.clause < part.clause &&
    isCount(before) &&
    before.quantity.dimension !== 'money' &&
    !isComparable(before, part) &&
    !before.lead.includes('其中') &&
    /[一-龥]{3}/.test(before.lead)
  );
}

/** «12个街道、3个镇中,11个…», «15名干部、46名队员中的58名»: what 中 closes is the whole list and not its last count. */
function isOfListTogether(part: Figure, whole: Figure, figures: readonly Figure[]): boolean {
  if (!closesList.test(whole.tail)) return false;
  let sum = nearValue(whole.quantity);
  for (let at = figures.indexOf(whole), last = whole; joinsList.test(last.lead); at--) {
    const before = figures[at - 1];
    if (before === undefined || before.sentence !== whole.sentence || !isComparable(before, whole)) break;
    sum += nearValue(before.quantity);
    last = before;
  }
  return nearValue(part.quantity) <= sum;
}

const joinsList = /^[^,;]*[、和与及]$/;
/** Not «,其中», which may well be of the last. */
const closesList = /^[^,;其]*[中里内](?:的|,|$)/;

const fewest = 100;
const fold = 100;
const inMany = 3;
