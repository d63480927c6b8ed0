/**
 * R29 and R35 where one amount has the digits of another and is ten, a hundred or ten thousand times as much: «罚款486.3万元»
 * and «罚款4863万元», «42.6亿元» and «42.6万元». Three digits are not the same by chance where the words are the same too.
 */
import type { Claim } from '../../../claim.ts';
import { sharesPair } from '../../../words.ts';
import { nearValue } from '../../rates/readings.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { type Echo, namesTheSame, type PlacedEcho, placedQuantity } from './echoes.ts';

/** Fewer digits are the same by chance. */
const fewestDigits = 3;

/** Equal for numbers with the same digits, wherever the point and however many zeros; «» where they are too few to tell. */
export function digitsKey(echo: Echo): string {
  return echo.digits.length < fewestDigits ? '' : echo.digits + echo.quantity.population;
}

/** The claims of the echoes with one key: each that differs from the one before it, of the same words, by its point alone. */
export function* misplacedPointClaims(group: readonly PlacedEcho[]): Generator<Claim> {
  for (const [index, placed] of group.entries()) {
    const { echo, blockStart } = placed;
    if (perHead.test(echo.lead)) continue;
    const before = group
      .slice(0, index)
      // «由125万元增加到1250万元»: one sentence does not tell the same twice.
      .filter((one) => one.blockStart !== blockStart || one.echo.sentence !== echo.sentence)
      .filter((one) => !perHead.test(one.echo.lead));
    const isToldBefore = before.some((one) => one.echo.key === echo.key);
    const first = isToldBefore ? undefined : before.findLast((one) => mayBeOne(one.echo, echo));
    if (first === undefined || isPlausible(first.echo, echo)) continue;
    yield sameIndicatorClaim(placedQuantity(first), placedQuantity(placed), {
      agrees: false,
      tie: 'inferred',
    });
  }
}

/** The same amount, or one that three digits do not tell from a part: a tenth of a sum may be set apart for something. */
function isPlausible(first: Echo, echo: Echo): boolean {
  const [earlier, later] = [nearValue(first.quantity), nearValue(echo.quantity)];
  const times = Math.round(Math.max(earlier, later) / Math.min(earlier, later));
  return times === 1 || (times === 10 && echo.digits.length === fewestDigits);
}

/** «人均1.265万元»: what one gets is another amount. */
const perHead = /均|每|最[高低大小多少]|单[笔件宗起]/;

/** Four digits need but a word in common: «罚款486.3万元», «共处罚款4863万元». */
function mayBeOne(one: Echo, echo: Echo): boolean {
  if (echo.digits.length <= fewestDigits) return namesTheSame(one, echo);
  return sharesPair(one.words, echo.words) || one.words.slice(-2) === echo.words.slice(-2);
}
