/** Parts whose shares say of what they are parts. */
import { isRest } from '../../../../lexicon/figures/figureWords.ts';
import { matchPartition } from '../../../../lexicon/figures/partitions.ts';
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';
import { agrees, nearValue, termOf } from '../../rates/readings.ts';
import { sharePairs } from '../../rates/shares/shareLists.ts';
import { leaveNothingOut } from '../lists/complete/allShares.ts';
import { deniesOthers } from '../lists/complete/leftOut.ts';
import { dividesBy } from '../lists/listCue.ts';
import { ownWords, wordsOf } from '../lists/partList.ts';

/** «62件、71件、80件。书面审理26件,占65.0%;听证审理14件,占35.0%»: of what they come to, and not of the last of a list. */
export function haveOwnWhole({ operands }: Claim, figures: readonly Figure[]): boolean {
  const whole = figures.find(({ quantity }) => quantity === operands[0]?.quantity);
  if (whole?.lead.startsWith('、') !== true) return false;
  const own = new Set(operands.slice(1).map(({ quantity }) => quantity));
  const pairs = sharePairs(figures).filter(({ count }) => own.has(count.quantity));
  if (pairs.length < own.size) return false;
  const sum = termOf(...pairs.map(({ count }) => count));
  return pairs.every(
    ({ count, share }) =>
      share.quantity.lastPlace < 0 && agrees({ part: termOf(count), whole: sum }, share.quantity),
  );
}

/** «476件,撤销18件、责令履行5件;经调解终止143件,占30.0%»: by its share a part is of that whole, of which the others need not be told. */
export function areSomeByShares(
  { operands, tie }: Claim,
  figures: readonly Figure[],
  folded: string,
): boolean {
  if (tie === 'stated') return false;
  const [total, ...parts] = operands.map(({ quantity }) => figures.find((one) => one.quantity === quantity));
  const last = parts.at(-1);
  if (total === undefined || last === undefined || isRest(ownWords(last))) return false;
  if (deniesOthers(last.quantity.end, folded)) return false;
  const told = parts.filter((part) => part !== undefined);
  const gap = nearValue(total.quantity) - told.reduce((sum, { quantity }) => sum + nearValue(quantity), 0);
  const pairs = sharePairs(figures).filter(({ count }) => told.includes(count));
  const ofTotal = pairs.filter(
    ({ count, share }) =>
      share.quantity.lastPlace < 0 && agrees({ part: termOf(count), whole: termOf(total) }, share.quantity),
  );
  // «市级保障638万元,占46.0%;用于补贴921万元,占66.5%»: each is a part by itself, so that they overlap.
  if (gap <= 0) return gap < 0 && ofTotal.length === told.length;
  if (isShareOfBoth(total, told, figures)) return true;
  // «从渠道看,热线转来1421件,…,热线转来的占76.3%»: what divides all of them leaves hardly any untold.
  const opening = sentenceBefore(told[0]?.quantity.start ?? 0, folded);
  if (matchPartition(told.map(wordsOf))?.isStrict === true) return false;
  if (told.length > 2 && gap * leastUntold <= nearValue(total.quantity) && dividesBy.test(opening))
    return false;
  // «第一种占61.6%,…,第四种占4.4%»: shares that come to all leave none untold.
  return ofTotal.length > 0 && !(pairs.length === told.length && leaveNothingOut(pairs));
}

/** «小区76个,成立业主委员会的48个、物业管理委员会的21个,组建率90.8%»: a rate says which share of the whole the parts come to. */
function isShareOfBoth(total: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  const reading = { part: termOf(...parts), whole: termOf(total) };
  const last = parts.at(-1) ?? total;
  return figures.some(
    ({ quantity, sentence }) =>
      quantity.dimension === 'share' &&
      quantity.lastPlace < 0 &&
      quantity.start > last.quantity.start &&
      sentence === last.sentence &&
      agrees(reading, quantity),
  );
}

const leastUntold = 20;
