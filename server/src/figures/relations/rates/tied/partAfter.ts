/** A rate told before the count that it is of: «收到代表建议90件,办结率98.8%,办结84件». */
import type { NamedRateMention } from '../../../../lexicon/figures/figureWords.ts';
import { isInTime } from '../../../../lexicon/figures/processWords.ts';
import { isCount } from '../../../figure.ts';
import { comparableTo, type RateContext } from '../context.ts';
import { termOf } from '../readings.ts';
import { affirms, says } from './says.ts';
import { stemIn } from './stem.ts';
import type { TiedOperands } from './tie.ts';

/** The count right after the rate with nothing but its verb, over the one count before it. */
export function tieToPartAfter(
  name: string,
  known: NamedRateMention | undefined,
  { rate, same, figures }: RateContext,
): TiedOperands | undefined {
  const part = figures[figures.indexOf(rate) + 1];
  const isNext =
    part !== undefined &&
    isCount(part) &&
    part.sentence === rate.sentence &&
    part.segment === rate.segment &&
    part.bracket === rate.bracket &&
    part.clause - rate.clause === 1;
  if (!isNext || isInTime(name) !== isInTime(part.lead)) return undefined;
  const verb =
    known === undefined ? stemIn(part.lead, name) : known.rate.part.find((word) => affirms(part.lead, word));
  if (verb === undefined || !isBare(part.lead, verb, name)) return undefined;
  // «结案110件(不含中止6件)»: the bracket says what else is left out of the whole.
  if (figures[figures.indexOf(part) + 1]?.bracket === part.quantity.end) return undefined;
  const [whole, ...others] = comparableTo(part, same);
  if (whole === undefined || others.length > 0 || says(whole, [verb])) return undefined;
  const isBeside = rate.clause - whole.clause === 1 && whole.segment === rate.segment;
  if (!isBeside || whole.bracket !== part.bracket) return undefined;
  return { part: termOf(part), whole, tie: known?.rate.firm === true ? 'stated' : 'inferred' };
}

/** Nothing but the verb, what the rate's name says too («成功调解» of 调解成功率), and how many it is in all. */
function isBare(lead: string, verb: string, name: string): boolean {
  const rest = lead.replace(verb, '').replace(/[,已共计均全年实际完成到位累了为有]/g, '');
  return [...rest].every((character) => name.includes(character));
}
