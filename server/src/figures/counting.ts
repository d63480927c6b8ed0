/** Which numerals count what their unit names, and which are part of a name, a date or a word. */

import type { Unit } from '../lexicon/figures/units.ts';
import { createCharacterSet, holds } from '../lexicon/matching/characterSet.ts';
import type { Numeral } from '../syntax/numerals.ts';

/** Whether the numeral may be the number of the unit: «一件事», «二期», «4级», «2024年», «9时30分» count nothing. */
export function mayCount(folded: string, numeral: Numeral, unit: Unit): boolean {
  if (unit.after === 'arabic')
    return !numeral.isChinese && !holds(clockWords, folded.charCodeAt(numeral.start - 1));
  if (numeral.isChinese) {
    if (numeral.coefficient <= 1) return unit.text === '倍' && numeral.coefficient === 1;
    if (numeral.end - numeral.start === 1 && folded.charCodeAt(numeral.start) === two) return false;
    if (unit.text === '大') return numeral.coefficient <= 15;
  } else if (unit.text === '级') return false;
  if (unit.text === '年') return numeral.coefficient < 100 && !isLongAgo(folded, numeral);
  return true;
}

const two = '二'.charCodeAt(0);
const clockWords = createCharacterSet('时点');

/** «95年», «08年» are years. */
function isLongAgo(folded: string, numeral: Numeral): boolean {
  return !numeral.isChinese && (folded.charCodeAt(numeral.start) === 0x30 || numeral.coefficient > 60);
}
