/** R34 DURATION between two days: «4月1日至6月30日,开展为期三个月的专项行动». */

import { matchesOf } from '../../../text/matches.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';

/**
 * The days of each unit of a duration, and how many days more or fewer are still called so. What is much shorter than the
 * span was done once in it.
 */
const units: ReadonlyMap<string, readonly [days: number, tolerance: number]> = new Map([
  ['个月', [365.25 / 12, 16]],
  ['天', [1, 1]],
]);

/** The claim of what lasts so long beside the first and the last day of it. */
export function periodClaim({ quantity, lead, before }: Figure, folded: string): Claim | undefined {
  if (quantity.dimension !== 'duration' || quantity.isApproximate || !/(?:为期|历时)$/.test(lead))
    return undefined;
  const unit = units.get(quantity.unit);
  const days = unit === undefined ? undefined : daysBefore(folded, quantity.start, before);
  if (unit !== undefined && days === undefined && quantity.unit === '个月')
    return monthsClaim(quantity, before, folded);
  if (unit === undefined || days === undefined) return undefined;
  const [length, tolerance] = unit;
  const stated = quantity.value.coefficient * 10 ** quantity.value.exponent;
  const ratio = (stated * length) / days.number;
  if (ratio < leastRatio || ratio > mostRatio) return undefined;
  const fails = Math.abs(days.number - stated * length) > tolerance;
  const months = days.months === undefined ? '' : `，即${days.months}个月`;
  return {
    relation: 'duration',
    verdict: fails ? 'fails' : 'holds',
    operands: [{ role: 'value', quantity }],
    scope: 'sentence',
    tie: 'stated',
    stated: formatValue(quantity),
    computed: String(days.months ?? days.number),
    arithmetic: `${days.shown}是${days.number}天${months}`,
  };
}

/** «4月至6月,开展为期3个月的»: from some day of the one to some day of the other are no more months than they are, nor two fewer. */
function monthsClaim(quantity: Quantity, before: string, folded: string): Claim | undefined {
  const from = Math.max(
    folded.lastIndexOf('。', quantity.start) + 1,
    quantity.start - before.length - longestBefore,
  );
  const [only, ...others] = matchesOf(folded.slice(from, quantity.start), monthSpan);
  if (others.length > 0) return undefined;
  const named = only ?? bracketedMonths.exec(folded.slice(quantity.end, quantity.end + longestBracket));
  if (named === null) return undefined;
  const [shown, , first, turns, last] = named;
  if (only !== undefined && inTurns.test(folded.slice(from + only.index + shown.length, quantity.start)))
    return undefined;
  const number = Number(last) - Number(first) + 1 + (/^[次翌]年$/.test(turns ?? '') ? 12 : 0);
  const stated = quantity.value.coefficient * 10 ** quantity.value.exponent;
  if (!(number > 1) || stated < leastRatio * number || stated > mostRatio * number) return undefined;
  return {
    relation: 'duration',
    verdict: stated > number || stated < number - 1 ? 'fails' : 'holds',
    operands: [{ role: 'value', quantity }],
    scope: 'sentence',
    tie: 'inferred',
    stated: formatValue(quantity),
    computed: String(number),
    arithmetic: `${shown}是${number}个月`,
  };
}

/** Whole months without their days; another year than the next is left alone. */
const months = String.raw`(?:(\d{4})年)?(?<!\d)(\d{1,2})月?(?:至|到|[—–~-]{1,2})(同年|当年|[次翌]年)?(\d{1,2})月`;
const monthSpan = new RegExp(`${months}(?![\\d日上中下])`, 'g');
/** «为期3个月(4月至6月)的» */
const bracketedMonths = new RegExp(`(?<=^\\()${months}(?=\\))`);
const longestBracket = 24;

const leastRatio = 0.4;
const mostRatio = 2.5;

interface Days {
  readonly number: number;
  /** Where they are whole months. */
  readonly months: number | undefined;
  readonly shown: string;
}

/** The span of days that the sentence names before a place; undefined where it names none or several. */
function daysBefore(folded: string, at: number, before: string): Days | undefined {
  const from = Math.max(folded.lastIndexOf('。', at) + 1, at - before.length - longestBefore);
  const spans = matchesOf(folded.slice(from, at), span);
  const [only] = spans;
  if (only === undefined || spans.length > 1) return undefined;
  if (inTurns.test(folded.slice(from + only.index + only[0].length, at))) return undefined;
  const [, year, month, day, laterYear, laterMonth, laterDay] = only;
  const firstYear = Number(year ?? anyYear);
  const turns = /^[次翌]年$/.test(laterYear ?? '');
  const lastYear = turns
    ? firstYear + 1
    : /^\d{4}年$/.test(laterYear ?? '')
      ? Number.parseInt(laterYear ?? '', 10)
      : firstYear;
  const [first, last] = [dayOf(firstYear, month, day), dayOf(lastYear, laterMonth ?? month, laterDay)];
  const number = Math.round((last - first) / day24) + 1;
  if (!(number > 1)) return undefined;
  const after = new Date(last + day24);
  const isWhole = Number(day) === 1 && after.getUTCDate() === 1;
  const months = (lastYear - firstYear) * 12 + Number(laterMonth ?? month) - Number(month) + 1;
  return { number, months: isWhole ? months : undefined, shown: only[0] };
}

/** «分三期开展,每期为期5天», «期间举办为期10天的»: what is told of is a part of the span. */
const inTurns = /[每各分次批轮场]|期间|其间|\d期/;
/** So far before the clause of the duration its dates may stand. */
const longestBefore = 60;
const day24 = 24 * 60 * 60 * 1000;
/** Where no year is named: one with 29 February or without is a day more or less. */
const anyYear = 2023;

const span =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日起?(?:至|到|[—–~-]{1,2})(同年|当年|[次翌]年|\d{4}年)?(?:(\d{1,2})月)?(\d{1,2})日/g;

function dayOf(year: number, month: string | undefined, day: string | undefined): number {
  return Date.UTC(year, Number(month) - 1, Number(day));
}
