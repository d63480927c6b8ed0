/** R36 INTEGER and R37 MEASURE_BOUND: what a figure cannot be by itself. */
import { isAverage, isPerOne } from '../../../lexicon/figures/figureWords.ts';
import { entityAt } from '../../../lexicon/figures/scopeWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { Figure } from '../../figure.ts';

const wholePopulations = new Set([
  'cases',
  'persons',
  'attendances',
  'bodies',
  'documents',
  'letters',
  'matters',
  'objects',
  'sessions',
  'times',
  'orders',
]);
const dayWords = expression`${'dayAndNight'}|${'onDuty'}`;

/** «办结23.5件» and «每天26小时». */
export function plainClaim(figure: Figure, index: number, figures: readonly Figure[]): Claim | undefined {
  const { quantity, before, tail } = figure;
  if (isBrokenCount(figure) && !isBesideAverage(figure, index, figures))
    return toClaim(figure, 'integer', `${formatValue(quantity)}不是整数`);
  const isDay =
    quantity.population === 'hours' && dayWords.test(before + tail) && !/^(?:以?内|制)/.test(tail);
  const hours = quantity.value.coefficient * 10 ** quantity.value.exponent;
  if (isDay && hours > 24 && (neverStops.test(before + tail) || isRoundTheClock(figure, hours))) {
    return toClaim(figure, 'measure-bound', '一天只有24小时');
  }
  return undefined;
}

/** «18万个街道»: the whole country has fewer. */
export function tooManyPlaces(figure: Figure, folded: string): Claim | undefined {
  const { quantity, lead } = figure;
  const count = quantity.value.coefficient * 10 ** quantity.value.exponent;
  if (quantity.unit !== '个' || count < mostPlaces || /全国|全球|世界|累计/.test(lead)) return undefined;
  const entity = entityAt(folded, quantity.end);
  const after = folded.slice(quantity.end + (entity?.length ?? 0), quantity.end + (entity?.length ?? 0) + 2);
  return entity !== undefined && townLevel.test(entity) && !ofPeople.test(after)
    ? {
        ...toClaim(figure, 'measure-bound', ''),
        tie: 'inferred',
        arithmetic: `全国的乡镇、街道也不到${mostPlaces / 1e4}万个`,
      }
    : undefined;
}

/** The country has fewer than 40 thousand towns, townships and subdistricts. */
const mostPlaces = 50_000;
const ofPeople = expression`^(?:${'publicPlaces'})`;
const townLevel = /^(?:乡镇|镇街|街道|镇\()/;

/**
 * «实施54小时监控模式»: «24小时值守» is said of a day; a whole number of days («72小时值守»), and what adds up a year
 * («累计5000小时值守»), are not.
 */
function isRoundTheClock({ quantity, before, tail }: Figure, hours: number): boolean {
  return (
    quantity.decimals === 0 &&
    !quantity.isApproximate &&
    (hours % 24 !== 0 || hours > mostHours) &&
    ofDuty.test(tail) &&
    !tellsAll.test(before)
  );
}

/** More than a year has none. */
const mostHours = 366 * 24;

function isBrokenCount({ quantity, before, tail }: Figure): boolean {
  // «提高0.4个和1.1个百分点»: the unit of both stands after the second.
  if (quantity.unit === '个' && /^(?:[、和与及]|以及)$/.test(tail)) return false;
  const { value, population, isApproximate } = quantity;
  if (isApproximate || value.exponent >= 0 || !wholePopulations.has(population)) return false;
  return value.coefficient % 10 ** -value.exponent !== 0 && !isAverage(before);
}

/** So many figures away may stand the average that a figure is the earlier value, the change or the target of. */
const mostAway = 8;

/**
 * What is told beside an average is an average too: «平均每家企业1.7次,较改革前的2.9次减少1.2次», also a sentence on; and what goes on
 * after one, «每个圈平均覆盖1.2万人,配备人员5.5名».
 */
function isBesideAverage(
  { quantity, sentence, segment, lead }: Figure,
  index: number,
  figures: readonly Figure[],
): boolean {
  return figures
    .slice(Math.max(0, index - mostAway), index + mostAway)
    .some(
      (other) =>
        isPerOne(other.before) &&
        (other.quantity.unit === quantity.unit
          ? other.sentence === sentence || other.sentence === sentence - 1
          : other.sentence === sentence &&
            other.segment === segment &&
            other.quantity.start < quantity.start &&
            !ofAll.test(lead)),
    );
}

const ofAll = /全|共|总|累计/;

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

/** «每天24小时», «24小时不间断». */
const neverStops = expression`${'dayAndNight'}`;

/** «24小时值班制度». */
const ofDuty = expression`^(?:${'onDuty'}|轮班|轮岗|巡逻)(?:模式|制度?|服务|机制)?(?:$|[^时])`;

/** «累计», «超过»: so many hours in all. */
const tellsAll = expression`${'summary'}`;
