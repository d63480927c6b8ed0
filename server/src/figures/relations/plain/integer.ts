/** R36 INTEGER and R37 MEASURE_BOUND: what a figure cannot be by itself. */
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';

const wholePopulations = new Set([
  'cases',
  'persons',
  'attendances',
  'bodies',
  'items',
  'sessions',
  'orders',
]);
/** An average or a rate per something need not be whole. */
const averageWords = /均|平均|每|折合|相当于|提高|增长|下降|倍|比|率|密度|拥有/;
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
  return value.coefficient % 10 ** -value.exponent !== 0 && !averageWords.test(before);
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
