/** Operands of a rate that has a name: 调解成功率, 批准率. */

import {
  type NamedRate,
  type NamedRateMention,
  tellsOrder,
} from '../../../../../lexicon/figures/figureWords.ts';
import { type Figure, isComparable } from '../../../../figure.ts';
import { comparableTo, type RateContext } from '../../context.ts';
import { agrees, type Term, termOf } from '../../readings.ts';
import { affirms, says } from '../says.ts';
import type { TiedOperands } from '../tie.ts';
import { isBefore, summedResults } from './results.ts';
import { isOfSameThings, sharesThings } from './sameThings.ts';
import { areResults, isAtLeast } from './stem.ts';

/** «受理N件…成功M件…调解成功率»: both are named by the rate. */
export function tieByName(
  { rate: known, qualifier }: NamedRateMention,
  context: RateContext,
): TiedOperands | undefined {
  const tied = known.firm ? tieKnown(known, context) : undefined;
  return tied !== undefined && isAbout(qualifier, tied, context) && !isSpent(known, tied, context)
    ? tied
    : undefined;
}

/** «诉前纠纷化解率», «审限内结案率»: a rate of some only, of which part and whole must speak too. */
function isAbout(qualifier: string, { part, whole }: TiedOperands, { rate, earlier }: RateContext): boolean {
  // «新收一审行政案件143件,审结136件,败诉13件。一审败诉率…»: in the sentence before, any count may say which cases.
  const others =
    whole.sentence === rate.sentence ? [] : earlier.filter(({ sentence }) => sentence === whole.sentence);
  const words = [...part.figures, whole, ...others].map(({ before, tail }) => before + tail).join();
  const own = withoutLevel(qualifier, words);
  for (let at = 0; at + 2 <= own.length; at++) if (!words.includes(own.slice(at, at + 2))) return false;
  return true;
}

/** «我县一审» after «全县…» is «一审»; after «全市…» it is of some only. */
function withoutLevel(qualifier: string, words: string): string {
  const level = /^我([省市县区州盟旗])/.exec(qualifier)?.[1];
  if (level === undefined) return qualifier;
  return /[全我各][省市县区州盟旗]/.test(words.replaceAll(new RegExp(`[全我]${level}`, 'g'), ''))
    ? qualifier
    : qualifier.slice(2);
}

/** «调处成功3156件,…婚姻820件、邻里1105件,成功率分别为97.9%和99.1%»: one numerator is not that of several rates. */
function isOneOfSeveral(known: NamedRate, { rate, same, shares }: RateContext): boolean {
  return (
    shares.length > 1 &&
    tellsOrder(rate.before) &&
    same.filter((figure) => says(figure, known.part)).length < shares.length
  );
}

/** «调解成功5689件,成功率70%,其中金融纠纷2135件,成功率65.2%»: the numerator is that of the first such rate. */
function isSpent(known: NamedRate, { part }: TiedOperands, { rate, figures }: RateContext): boolean {
  const before = figures.findLast(
    ({ quantity, sentence, lead }) =>
      quantity.dimension === 'share' &&
      quantity.end <= rate.quantity.start &&
      sentence === rate.sentence &&
      known.names.some((name) => lead.includes(name)),
  );
  return before !== undefined && part.figures.some(({ quantity }) => quantity.end <= before.quantity.start);
}

function tieKnown(known: NamedRate, context: RateContext): TiedOperands | undefined {
  if (isOneOfSeveral(known, context)) return undefined;
  const due = tieToDue(known, context);
  if (due !== undefined) return due;
  const part = partOf(known, context);
  if (part !== undefined && isOfNext(part, context)) return undefined;
  const summed = part === undefined ? summedResults(known, context) : undefined;
  if (summed !== undefined) return summed;
  if (part === undefined) return context.same.length === 0 ? tieInSentenceBefore(known, context) : undefined;
  // «审结案件胜诉34件,败诉4件,败诉率»: both are of what was finished, and neither is of the other.
  const isWhole = (figure: Figure): boolean =>
    says(figure, known.whole) &&
    !areResults(figure, part) &&
    (!says(figure, known.part) ||
      says(
        figure,
        known.whole.filter((word) => !known.part.includes(word)),
      ));
  const whole = comparableTo(part, context.same).find(
    (figure) =>
      (isBefore(figure, part) || figure.lead.startsWith('应')) &&
      isWhole(figure) &&
      (figure.segment === part.segment ||
        (sharesThings(part, figure, known) && !hasOwnPart(figure, known, context))),
  );
  if (whole !== undefined) return { part: withBetter(part, whole, known, context), whole, tie: 'stated' };
  const earlier = comparableTo(part, context.earlier).find(
    (figure) => isWhole(figure) && isAtLeast(figure, part) && isOfSameThings(part, figure, known),
  );
  if (earlier === undefined) return undefined;
  return { part: withBetter(part, earlier, known, context), whole: earlier, tie: 'inferred' };
}

/** «抽查120卷,优秀54卷;处罚案卷优秀32卷,优秀率53.3%»: what its own stretch tells of the whole is told, and the next one is of another. */
function hasOwnPart(whole: Figure, known: NamedRate, { same }: RateContext): boolean {
  return same.some(
    (figure) => figure !== whole && figure.segment === whole.segment && says(figure, known.part),
  );
}

/** «立案29宗,办结27宗,受理举报53件,办结率100%»: what came in since, in another unit, is what the rate is of. */
export function isOfNext(part: Figure, { rate, same }: RateContext): boolean {
  const [nearest] = same;
  return (
    nearest !== undefined &&
    nearest.clause > part.clause &&
    rate.clause - nearest.clause === 1 &&
    nearest.quantity.unit !== part.quantity.unit &&
    nearest.stage !== undefined &&
    nearest.stage.rank <= mostTakenUp
  );
}

/** The rank of what has come in and been taken up. */
const mostTakenUp = 2;

/** «拖拉机842台,应检910台,检验率»: what should have been stands right before the rate, and before it what was. */
function tieToDue(known: NamedRate, { same }: RateContext): TiedOperands | undefined {
  const [whole, part] = same;
  if (whole === undefined || part === undefined || !whole.lead.startsWith('应')) return undefined;
  const isPair =
    isComparable(part, whole) && part.segment === whole.segment && whole.clause - part.clause === 1;
  return isPair && says(whole, known.whole) ? { part: termOf(part), whole, tie: 'stated' } : undefined;
}

/** The numerator that the name says; «基本满意» only where nothing is said to be just that. */
function partOf({ part: words, names }: NamedRate, { rate, same }: RateContext): Figure | undefined {
  const said = same.filter((figure) => says(figure, words));
  const [nearest] = said;
  if (nearest?.before.includes('其中') === true) {
    // «审结871件,其中调解结案602件,占69.1%,审结率»: the deed of the name, if it is told of more than the part after 其中.
    const deed = names.find((name) => rate.before.includes(name))?.slice(0, -1);
    const own =
      deed === undefined || affirms(nearest.lead, deed)
        ? undefined
        : said.find(({ lead }) => affirms(lead, deed));
    if (own !== undefined) return own;
  }
  const isPartly = ({ lead }: Figure): boolean => words.some((word) => lead.includes(`基本${word}`));
  return said.find((figure) => !isPartly(figure)) ?? said[0];
}

/** «评查120卷,评定优秀47卷、合格73卷,合格率100%»: who is excellent has passed too. */
function withBetter(
  part: Figure,
  whole: Figure,
  { better = [] }: NamedRate,
  { rate, same }: RateContext,
): Term {
  // «优秀420人,合格1252人,合格率99.4%»: or who has passed are all of them.
  if (agrees({ part: termOf(part), whole: termOf(whole) }, rate.quantity)) return termOf(part);
  const above = comparableTo(part, same).filter(
    (figure) => figure !== whole && figure.clause >= part.clause - 2 && says(figure, better),
  );
  return termOf(...above.toReversed(), part);
}

/** «应出庭187件,实际出庭179件。全市出庭应诉率为97.5%»: both stand in the sentence before. */
function tieInSentenceBefore(
  known: NamedRate,
  { rate, earlier, figures }: RateContext,
): TiedOperands | undefined {
  // «…满意204件,满意率97.9%。信访事项…群众满意率96.3%»: that sentence has told its own.
  const isTold = figures.some(
    ({ quantity, sentence, before }) =>
      quantity.dimension === 'share' &&
      sentence === rate.sentence - 1 &&
      known.names.some((name) => before.includes(name)),
  );
  if (isTold) return undefined;
  const before = earlier.filter(({ sentence }) => sentence === rate.sentence - 1);
  const part = before.find((figure) => says(figure, known.part) && !says(figure, ['应出庭', '应当出庭']));
  if (part === undefined) return undefined;
  const whole = comparableTo(part, before).find(
    (figure) => isBefore(figure, part) && says(figure, known.whole),
  );
  return whole === undefined ? undefined : { part: termOf(part), whole, tie: 'inferred' };
}
