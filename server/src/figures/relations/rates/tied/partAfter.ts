/** A rate told before the count that it is of: «收到代表建议90件,办结率98.8%,办结84件». */
import type { NamedRateMention } from '../../../../lexicon/figures/figureWords.ts';
import { isInTime } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isWhole } from '../../parts/lists/wholes/withinLists.ts';
import { comparableTo, type RateContext } from '../context.ts';
import { termOf } from '../readings.ts';
import { stemIn } from './byName/stem.ts';
import { affirms, says } from './says.ts';
import type { TiedOperands } from './tie.ts';

/** The count right after the rate with nothing but its verb, over the one count before it. */
export function tieToPartAfter(
  name: string,
  known: NamedRateMention | undefined,
  { rate, same, figures }: RateContext,
): TiedOperands | undefined {
  const next = figures[figures.indexOf(rate) + 1];
  const both = known === undefined ? undefined : bothAfter(known, name, rate, next, figures);
  if (both !== undefined) return both;
  const part = next;
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
  if (verb === undefined) return undefined;
  // «结案110件(不含中止6件)»: the bracket says what else is left out of the whole.
  if (figures[figures.indexOf(part) + 1]?.bracket === part.quantity.end) return undefined;
  const [whole, ...others] = comparableTo(part, same);
  if (whole === undefined || others.length > 0 || says(whole, [verb])) return undefined;
  // «评查案卷312卷,优秀率31.1%,优秀案卷97卷».
  if (!isBare(part.lead, verb, name + whole.lead)) return undefined;
  const isBeside = rate.clause - whole.clause === 1 && whole.segment === rate.segment;
  if (!isBeside || whole.bracket !== part.bracket) return undefined;
  return { part: termOf(part), whole, tie: known?.rate.firm === true ? 'stated' : 'inferred' };
}

/** «在全县246名骨干中,高中以上学历的占64.2%,共158人»: the part follows its share, of the count before 中. */
export function tieToCountAfter(
  { rate, same, after }: RateContext,
  folded: string,
): TiedOperands | undefined {
  const [part] = after;
  if (part?.sentence !== rate.sentence || part.segment !== rate.segment) return undefined;
  // «受理的712件案件中,68.4%(487件)通过网上办理».
  const isInside = part.bracket === rate.quantity.end && rate.lead === '';
  const isTold = /^,?(?:共|计|共计|为|即|有)$/.test(part.lead) && /[一-龥]{2}占/.test(rate.lead);
  if (!isInside && (!isTold || part.clause - rate.clause !== 1)) return undefined;
  const [whole, ...others] = comparableTo(part, same);
  const isNext =
    whole !== undefined &&
    rate.clause - whole.clause === 1 &&
    (isWhole(whole, folded) || (isTold && others.length === 0 && /[一-龥]{2}共(?:有|计)?$/.test(whole.lead)));
  return isNext ? { part: termOf(part), whole, tie: 'inferred' } : undefined;
}

/** «民商事纠纷调解成功率达94.6%(受理1120件,调解成功1060件)»: the bracket behind the rate says what of, or the clauses. */
export function tieToBracket(
  name: string,
  known: NamedRateMention,
  { rate, figures }: RateContext,
): TiedOperands | undefined {
  const next = figures[figures.indexOf(rate) + 1];
  const isOwn = next?.bracket === rate.quantity.end || !isInTime(known.qualifier);
  return isOwn ? bothAfter(known, name, rate, next, figures) : undefined;
}

/** «办复率100%,共承办67件,已办复65件»: the whole and the part follow right after the rate. */
function bothAfter(
  { rate: known, qualifier }: NamedRateMention,
  name: string,
  rate: Figure,
  whole: Figure | undefined,
  figures: readonly Figure[],
): TiedOperands | undefined {
  const part = whole === undefined ? undefined : figures[figures.indexOf(whole) + 1];
  const isInside = whole?.bracket === rate.quantity.end;
  const isOther = qualifier !== '' && !isInside && (isInTime(qualifier) || ofWhom.test(rate.lead));
  if (whole === undefined || part === undefined || isOther || !known.firm) return undefined;
  // «成功率达94.6%(受理1120件,调解成功1039件)».
  const isRow = [whole, part].every(
    (figure, index) =>
      isCount(figure) &&
      figure.sentence === rate.sentence &&
      figure.segment === rate.segment &&
      figure.bracket === (isInside ? rate.quantity.end : rate.bracket) &&
      // «通过率91.8%,参考233人、通过214人».
      figure.clause - rate.clause - (isInside ? 0 : 1) === (figure.lead.startsWith('、') ? 0 : index),
  );
  const after = figures[figures.indexOf(part) + 1];
  // «合格率98.1%,评查420卷,合格398卷,优秀132卷»: who is excellent may have passed too.
  if (after?.sentence === rate.sentence) return undefined;
  if (!isRow || !isComparable(whole, part) || !says(whole, known.whole) || says(whole, known.part))
    return undefined;
  const verb = known.part.find((word) => affirms(part.lead, word));
  const isOwn =
    verb !== undefined &&
    ((isInside && isBare(part.lead, verb, name)) ||
      /^[,、]?(?:已|实际|共|均|现已)*$/.test(part.lead.replace(verb, '')));
  // «,办结率100%,其中受理…»: a list of its own.
  return isOwn && !/其中|另/.test(whole.lead) ? { part: termOf(part), whole, tie: 'inferred' } : undefined;
}

/** «全市法院一审败诉率13.4%,我县审结…»: the rate is told of others. */
const ofWhom = expression`[全我各本]|${'placeLevels'}|法院|系统|平均`;

/** Nothing but the verb, what the rate's name says too («成功调解» of 调解成功率), and how many it is in all. */
function isBare(lead: string, verb: string, name: string): boolean {
  const rest = lead.replace(verb, '').replace(/[,已共计均全年实际完成到位累了为有]/g, '');
  return [...rest].every((character) => name.includes(character));
}
