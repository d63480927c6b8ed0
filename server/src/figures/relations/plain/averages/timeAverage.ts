/** R27 AVERAGE over time: «366天接听来电21960通,日均60通», «全年受理30456件,月均2538件». */

import { expression } from '../../../../lexicon/wordClasses.ts';
import { acceptRate } from '../../../arithmetic/acceptance.ts';
import { divide, formatRational, fromDecimal, rational } from '../../../arithmetic/rational.ts';
import type { Claim, Operand } from '../../../claim.ts';
import { formatValue } from '../../../describe.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isNumeralSlip } from '../../../repairs/slips.ts';
import { nearValue } from '../../rates/readings.ts';

const perDay = /(?:日均|平均每[天日]|每[天日]平均)[一-龥]{0,6}$/;
const perMonth = /(?:月均|平均每月|每月平均)[一-龥]{0,6}$/;
/** «人均日均» is per two things. */
const perOther = /[人户件案场次家]均|平均每[^天日月]/;

/** The days of a year and, where only those were worked, about so many; the months of a year. */
const daysOfYear = [365, 366];
const workingDays = { least: 240, most: 256 };
const monthsOfYear = [12];

/** The claim of the figure at `index` as an average over a time; undefined where the time is not sure. */
export function timeAverageClaim(
  average: Figure,
  sentence: readonly Figure[],
  index: number,
): Claim | undefined {
  const isDaily = average.lead.includes('均') && perDay.test(average.lead);
  const isMonthly = !isDaily && average.lead.includes('均') && perMonth.test(average.lead);
  if ((!isDaily && !isMonthly) || perOther.test(average.before) || average.quantity.isApproximate) return;
  const left = sentence.slice(0, index);
  const totals = left.filter(
    (figure) =>
      isCount(figure) && isComparable(figure, average) && figure.quantity.unit === average.quantity.unit,
  );
  const [total] = totals;
  if (total === undefined || total.quantity.isApproximate) return;
  const lengths = left.filter((figure) => isLength(figure.quantity.unit, isDaily) && isSpan(figure, total));
  const [length] = lengths;
  const named = isMonthly && length === undefined ? monthsNamed(total) : undefined;
  const all =
    named !== undefined
      ? [named]
      : length === undefined
        ? isDaily
          ? daysOfYear
          : monthsOfYear
        : [nearValue(length.quantity)];
  const gives = (one: Figure, by: number): boolean => isGiven(one, by, average);
  const holding = totals.find((one) => all.some((by) => gives(one, by)));
  const by = all.find((one) => gives(holding ?? total, one)) ?? all[0];
  if (by === undefined || by <= 0) return;
  if (holding !== undefined) return toClaim(average, holding, by, length, 'holds');
  if (totals.length > 1 || lengths.length > 1 || total.segment !== average.segment) return;
  if (length !== undefined || named !== undefined) return toClaim(average, total, by, length, 'fails');
  return isOfYear(total) && isSlip(total, all, average, isDaily)
    ? toClaim(average, total, by, undefined, 'fails')
    : undefined;
}

/** «1至9月接待», «上半年受理»: how many months the words before a total name. */
function monthsNamed({ before }: Figure): number | undefined {
  const [, first, last] = /(\d{1,2})月?(?:至|到|[—–~-]{1,2})(\d{1,2})月(?![\d日])/.exec(before) ?? [];
  if (first !== undefined && last !== undefined) {
    const months = Number(last) - Number(first) + 1;
    return months > 1 && months <= 12 ? months : undefined;
  }
  const quarters = /前([二三两])(?:个)?季度/.exec(before)?.[1];
  if (quarters !== undefined) return quarters === '三' ? 9 : 6;
  return /[上下]半年/.test(before) ? 6 : undefined;
}

function isLength(unit: string, isDaily: boolean): boolean {
  return isDaily ? /^(?:天|日|个?工作日)$/.test(unit) : unit === '个月';
}

/** «专项行动历时90天,检查…», not «承诺时限压缩至3天», «5个工作日内办结». */
function isSpan({ quantity, lead, tail }: Figure, total: Figure): boolean {
  if (quantity.end > total.quantity.start) return false;
  return !isLimit.test(lead) && !/^(?:以|之)?[内前办]/.test(tail);
}

function isOfYear({ before, lead }: Figure): boolean {
  return (before + lead).includes('全年');
}

/** Whether the total over the time rounds to the average, or is cut off to it. */
function isGiven({ quantity }: Figure, by: number, average: Figure): boolean {
  const exact = divide(fromDecimal(quantity.value), rational(by));
  const truth = { low: exact, high: exact, lowOpen: false, highOpen: false };
  const acceptance = acceptRate(truth, { ...average.quantity, dimension: 'share' });
  return acceptance === 'rounding' || acceptance === 'truncation' || acceptance === 'ceiling';
}

/** Where the length goes unsaid, only a slip of the pen tells that the year is meant; who worked fewer days is not known. */
function isSlip(total: Figure, all: readonly number[], { quantity }: Figure, isDaily: boolean): boolean {
  const sum = nearValue(total.quantity);
  const stated = nearValue(quantity);
  const byWork = sum / stated;
  if (isDaily && byWork >= workingDays.least && byWork <= workingDays.most) return false;
  return (
    quantity.decimals === 0 &&
    all.some((by) => isNumeralSlip(String(Math.round(sum / by)), String(Math.round(stated))))
  );
}

function toClaim(
  average: Figure,
  total: Figure,
  by: number,
  length: Figure | undefined,
  verdict: Claim['verdict'],
): Claim {
  return {
    relation: 'average',
    verdict,
    operands: [
      { role: 'average', quantity: average.quantity },
      { role: 'total', quantity: total.quantity },
      ...(length === undefined ? [] : [{ role: 'count', quantity: length.quantity } satisfies Operand]),
    ],
    scope: 'sentence',
    tie: length === undefined ? 'inferred' : 'stated',
    get stated() {
      return formatValue(average.quantity);
    },
    get computed() {
      const exact = divide(fromDecimal(total.quantity.value), rational(by));
      return formatRational(exact, Math.max(1, average.quantity.decimals + 1));
    },
    get arithmetic() {
      return `${formatValue(total.quantity)}÷${by}=${this.computed}`;
    },
  };
}

/** «时限», «压缩至»: a time set or saved. */
const isLimit = expression`${'timeLimits'}|[压缩减延]|[至到]$`;
