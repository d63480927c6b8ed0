/** R46 ALIGN for rates of two lists: «甲、乙分别收到64件和25件,办结64件和24件,办结率分别为100%和96%». */
import { tellsOrder } from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { comparableTo, inOrder, type RateContext } from '../context.ts';
import { agrees, nearValue, termOf } from '../readings.ts';
import { affirms, wordsAhead } from './says.ts';
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

/**
 * «优秀189宗、良好156宗、不合格12宗,优秀率和不合格率分别是45%和2.9%»: each rate is of the class that it is named after, over the count
 * before the list; of several that which gives another of the rates.
 */
export function tieNamesInOrder(context: RateContext): TiedOperands | undefined {
  const { rate, same, earlier, shares } = context;
  const names = shares.length < 2 || !rate.before.includes('率') ? undefined : namesListed(rate.before);
  if (names === undefined || names.length !== shares.length || !areJoined(shares)) return undefined;
  const parts = names.map((name) => onlyNamed(name, same));
  const own = parts[shares.indexOf(rate)];
  if (own === undefined) return undefined;
  const start = Math.min(...parts.map((part) => (part ?? own).quantity.start));
  const wholes = comparableTo(own, [...same, ...earlier]).filter(
    (figure) =>
      figure.quantity.end <= start &&
      own.sentence - figure.sentence < 2 &&
      !/^[、和及与]/.test(figure.lead) &&
      parts.every((part) => part === undefined || nearValue(part.quantity) <= nearValue(figure.quantity)),
  );
  const gives = (whole: Figure): boolean =>
    parts.some((part, at) => {
      const share = shares[at];
      return (
        part !== undefined &&
        share !== undefined &&
        agrees({ part: termOf(part), whole: termOf(whole) }, share.quantity)
      );
    });
  const whole = wholes.find(gives) ?? (wholes.length === 1 ? wholes[0] : undefined);
  if (whole === undefined) return undefined;
  return {
    part: termOf(own),
    whole,
    tie: whole.sentence === rate.sentence ? 'stated' : 'inferred',
    isOrdered: true,
  };
}

/** «优秀» and «不合格» of «优秀率和不合格率分别是». */
function namesListed(before: string): readonly string[] | undefined {
  const list = listOfRates.exec(before)?.[1];
  return list?.split(/[、和及与]/).map((name) => name.slice(0, -1));
}

const listOfRates = expression`(?:^|[,;])([一-龥]{2,10}率(?:[、和及与][一-龥]{2,10}率)+)(?:${'inOrder'})(?:达到?|[为是有])?(?:\d|$)`;

/** The one count that the name is said of. */
function onlyNamed(name: string, same: readonly Figure[]): Figure | undefined {
  const said = same.filter((figure) => affirms(wordsAhead(figure), name));
  const exact = said.filter(({ lead }) => lead.replace(/^[,、和及与]/, '') === name);
  const [only, ...others] = exact.length > 0 ? exact : said;
  return others.length === 0 ? only : undefined;
}

function areJoined([first, ...others]: readonly Figure[]): boolean {
  return first !== undefined && others.every((figure) => isJoined(figure) && figure.clause === first.clause);
}

function isJoined(figure: Figure | undefined): boolean {
  return figure !== undefined && /^[、和及与]$/.test(figure.lead);
}
