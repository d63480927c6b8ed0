/** R46 ALIGN for rates of two lists: «甲、乙分别收到64件和25件,办结64件和24件,办结率分别为100%和96%». */
import { tellsOrder } from '../../../../lexicon/figures/figureWords.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { inOrder, type RateContext } from '../context.ts';
import { termOf } from '../readings.ts';
import type { TiedOperands } from './tie.ts';

/** The part and the whole at the place of the rate, where the sentence has two lists as long as that of the rates. */
export function tieInOrder({ rate, same, shares }: RateContext): TiedOperands | undefined {
  const size = shares.length;
  if (size < 2 || !tellsOrder(rate.before) || !areJoined(shares)) return undefined;
  const counts = inOrder(same);
  const [wholes, parts] = [counts.slice(-2 * size, -size), counts.slice(-size)];
  if (wholes.length < size || !areJoined(wholes) || !areJoined(parts)) return undefined;
  // Longer lists have more members than there are rates.
  const before = counts.at(-2 * size - 1);
  if (before !== undefined && isJoined(wholes[0])) return undefined;
  const place = shares.indexOf(rate);
  const [whole, part] = [wholes[place], parts[place]];
  if (whole === undefined || part === undefined || !isComparable(part, whole)) return undefined;
  return isJoined(parts[0]) ? undefined : { part: termOf(part), whole, tie: 'stated' };
}

function areJoined([first, ...others]: readonly Figure[]): boolean {
  return first !== undefined && others.every((figure) => isJoined(figure) && figure.clause === first.clause);
}

function isJoined(figure: Figure | undefined): boolean {
  return figure !== undefined && /^[、和及与]$/.test(figure.lead);
}
