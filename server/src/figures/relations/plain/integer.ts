/** R36 INTEGER and R37 MEASURE_BOUND: what a figure cannot be by itself. */
import { isAverage } from '../../../lexicon/figureWords.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';

const wholePopulations = new Set([
  'cases',
  'persons',
  'attendances',
  'bodies',
  'documents',
  'matters',
  'objects',
  'sessions',
  'times',
  'orders',
]);
const dayWords = /每天|每日|全天|昼夜|值守|值班|不间断|监控|巡查|在线/;

/** «办结23.5件» and «每天26小时». */
export function plainClaim(figure: Figure): Claim | undefined {
  const { quantity, before, tail } = figure;
  if (isBrokenCount(figure)) return toClaim(figure, 'integer', `${formatValue(quantity)}不是整数`);
  const isDay =
    quantity.population === 'hours' && dayWords.test(before + tail) && !/^(?:以?内|制)/.test(tail);
  const hours = quantity.value.coefficient * 10 ** quantity.value.exponent;
  if (isDay && hours > 24 && /每天|每日|全天|昼夜|不间断/.test(before + tail)) {
    return toClaim(figure, 'measure-bound', `${formatValue(quantity)}>24`);
  }
  return undefined;
}

function isBrokenCount({ quantity, before }: Figure): boolean {
  const { value, population, isApproximate } = quantity;
  if (isApproximate || value.exponent >= 0 || !wholePopulations.has(population)) return false;
  return value.coefficient % 10 ** -value.exponent !== 0 && !isAverage(before);
}

function toClaim({ quantity }: Figure, relation: 'integer' | 'measure-bound', arithmetic: string): Claim {
  return {
    relation,
    verdict: 'fails',
    operands: [{ role: 'value', quantity }],
    scope: 'clause',
    tie: 'stated',
    stated: formatValue(quantity),
    computed: '',
    arithmetic,
  };
}
