/** Shares whose own part or whole the sentence does not count, or counts in another unit than what is tied to them. */
import { isRest, namesTotal, withoutTotal } from '../../../../lexicon/figures/figureWords.ts';
import { tellsChosen } from '../../../../lexicon/figures/processWords.ts';
import { unitAt } from '../../../../lexicon/figures/units.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import type { RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { nearValue } from '../readings.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import type { TiedOperands } from '../tied/tie.ts';

/** Whether the share is of something that no figure tied to it counts. */
export function isOfUncounted(
  cue: RateCue,
  tied: TiedOperands,
  context: RateContext,
  folded: string,
): boolean {
  const { rate } = context;
  return (
    isOfSeveralTogether(tied, rate) ||
    isOfNamesAlone(tied, rate) ||
    isOfNearestUnit(cue, tied, context) ||
    isOfOtherNoun(cue, tied) ||
    isOfAllSuch(cue, tied) ||
    isOfYears(rate) ||
    isOfNamedAlone(cue, tied, rate) ||
    isOfUncountedRest(cue, tied, rate, folded) ||
    areSiblings(tied, rate)
  );
}

/** «噪声31件、油烟18件;全年这两类占1204件的59.6%»: of both together, which the year before them or another place may count. */
function isOfSeveralTogether({ part }: TiedOperands, { before }: Figure): boolean {
  const [only] = part.figures;
  return part.figures.length === 1 && only?.before !== before && severalTogether.test(before);
}

const severalTogether = expression`(?:[这此该前后]|${'aforesaid'})[两二三四五六七八九几](?:${'classCounters'}|个|领域|方面|级)[^,;。\d]{0,12}占[^,;。]*$`;

/** «行政案件14件;受援人1689人次,未成年人、老年人、残疾人分别占9.2%、11.6%和4.3%»: each share has its own name, and no count. */
function isOfNamesAlone({ part }: TiedOperands, { before, quantity: rate }: Figure): boolean {
  const names = namesOfShares.exec(before)?.[1]?.split(/[、和及与]/);
  // «网上、上门分别占62.5%、37.5%,数量分别为100件、60件»: what is told behind the shares counts the same names.
  if (names === undefined || part.figures.some(({ quantity }) => quantity.start > rate.start)) return false;
  return part.figures.every(({ lead, tail }) => !names.some((name) => sharesPair(name, lead + tail)));
}

const namesOfShares = expression`((?:[一-龥]{2,}[、和及与])+[一-龥]{2,}?)(?:${'inOrder'}|各)占?[^,;。]*$`;

/** «试点43件,全年共制作166份,占案件203件的81.8%»: of what was counted last, in another unit. */
function isOfNearestUnit(
  { kind }: RateCue,
  { part, whole }: TiedOperands,
  { rate, same: [nearest, next] }: RateContext,
): boolean {
  const last = nearest === whole ? next : nearest;
  const [only] = part.figures;
  return (
    kind === 'of-figure' &&
    only !== undefined &&
    last !== undefined &&
    last !== only &&
    last.quantity.dimension === whole.quantity.dimension &&
    last.quantity.start > only.quantity.start &&
    last.clause >= rate.clause - 1 &&
    only.clause < last.clause &&
    !isRateSlip(only.quantity, whole.quantity, rate.quantity)
  );
}

/** «32个部门中,最多的3个部门占案件总量的74.4%»: of cases or persons, and both counts are of bodies. */
function isOfOtherNoun(cue: RateCue, { whole }: TiedOperands): boolean {
  if (cue.kind !== 'of-noun' || !countsBodies.has(whole.quantity.population)) return false;
  const noun = withoutTotal(cue.noun).replace(/的$/, '');
  const unit = unitAt(noun, noun.length - 1);
  return unit !== undefined && (unit.population === 'cases' || unit.dimension === 'persons');
}

/**
 * «建成标准化司法所7个,省级2个、市级5个,占司法所总数的43.8%» and «示范村4个,省级1个、市级3个,占行政村总数的36%»: of all such bodies, of which
 * those told are the chosen ones. A noun that the whole has itself and nothing before it is the whole's.
 */
function isOfAllSuch(cue: RateCue, { whole, tie }: TiedOperands): boolean {
  if (cue.kind !== 'of-noun' || !namesTotal(cue.noun) || !countsBodies.has(whole.quantity.population)) {
    return false;
  }
  const noun = withoutTotal(cue.noun).replace(/的$/, '');
  if (noun.length < 2) return false;
  const at = whole.lead.lastIndexOf(noun);
  if (at === -1) return tie === 'inferred' && !sharesPair(noun, whole.lead + whole.tail);
  return (
    tellsChosen(whole.lead.slice(0, at)) &&
    /^(?:累?共?计|达到?|有)*$/.test(whole.lead.slice(at + noun.length))
  );
}

const countsBodies: ReadonlySet<string> = new Set(['objects', 'bodies', 'places']);

/**
 * «9个已通公交,这些村的户籍人口占全镇的78.6%», «调解成功5489件,其中案前调解占受理量的三分之二»: the clause names what the share is of, and nothing
 * counts it.
 */
function isOfNamedAlone({ kind }: RateCue, { part }: TiedOperands, { lead }: Figure): boolean {
  if (kind !== 'share' && kind !== 'of-noun') return false;
  if (ofTheirs.test(lead)) return true;
  const among = amongThose.exec(lead)?.[1]?.replace(/的$/, '');
  return among !== undefined && !part.figures.some((figure) => (figure.lead + figure.tail).includes(among));
}

const ofTheirs = /^,?(?:这[些几]|该|上述|前述)[^,、的]{0,8}的[一-龥]{2,}占/;
const amongThose = /(?:^|,)其中([^,、占\d]{2,})占/;

/** «当年案件285.6万元,其余为以前年度的执行款,占10.3%»: of the rest, which the clause between tells without its number. */
function isOfUncountedRest({ kind }: RateCue, { part }: TiedOperands, rate: Figure, folded: string): boolean {
  const last = part.figures.at(-1);
  if ((kind !== 'share' && kind !== 'of-noun') || last === undefined) return false;
  const between = folded.slice(last.quantity.end, rate.quantity.start);
  return between.startsWith(',') && isRest(between.slice(1)) && /^,[^,;。\d]+,占/.test(between);
}

/** «出庭12件,出庭率连续3年保持100%»: of each of those years, and of those that were due. */
function isOfYears({ before }: Figure): boolean {
  return /率?(?:已?连续|近|过去)[\d两三四五六七八九十]+[个年][^,;。]*$/.test(before);
}

/** «镇长出庭1次,分管负责人出庭3次,出庭率100%»: two who did the same, and none a part of the other. */
function areSiblings({ part, whole }: TiedOperands, rate: Figure): boolean {
  const [only] = part.figures;
  if (only === undefined || part.figures.length > 1) return false;
  const deed = (figure: Figure): string => figure.lead.slice(-2);
  return (
    nearValue(only.quantity) > nearValue(whole.quantity) &&
    deed(only).length === 2 &&
    deed(only) === deed(whole) &&
    only.lead !== whole.lead &&
    // «应出庭8次,实际出庭9次», «申请执行3件,准予执行31件»: what there should be, and what came of it.
    !/[应需须]|申请/.test(whole.lead) &&
    // Of one digit any other is a slip.
    (nearValue(whole.quantity) < 10 || !isRateSlip(only.quantity, whole.quantity, rate.quantity))
  );
}
