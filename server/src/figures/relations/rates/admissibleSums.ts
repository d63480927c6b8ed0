/** The sums of counts that a rate may be of or over: what a list comes to, never what two stretches of text tell of two things. */
import { countsCarriedOver } from '../../../lexicon/figures/processWords.ts';
import { type Figure, isComparable } from '../../figure.ts';
import { comparableTo, inOrder, type RateContext } from './context.ts';
import type { RateCue } from './rateCue.ts';
import { mayGive, nearValue, sumsOfNeighbours, sumsOfTwo, type Term } from './readings.ts';
import type { TiedOperands } from './tied/tie.ts';

interface AdmissibleSums {
  readonly sums: readonly Term[];
  /** Those of them that are of two counts which need not be neighbours. */
  readonly ofTwo: readonly Term[];
  /** The counts that the sums are of, nearest first. */
  readonly around: readonly Figure[];
}

/** The sums among the counts around a rate; `together` are those that have a share each in its sentence. */
export function admissibleSums(
  { part, whole, tie, isOrdered = false }: TiedOperands,
  cue: RateCue,
  { rate, same, earlier }: RateContext,
  together: readonly Figure[],
): AdmissibleSums {
  const last = part.figures.at(-1) ?? whole;
  // «当场答复5113宗,转办2114宗,办结1898宗»: a named rate may be of two counts that are no neighbours.
  const ofTwo =
    cue.kind === 'named' && !isOrdered && nearValue(rate.quantity) < 100
      ? sumsOfTwo([...comparableTo(last, same), last])
      : [];
  // Whatever divides a whole is 100 % of it: sums of other sentences do not excuse such a rate.
  const isWholly = nearValue(rate.quantity) === 100;
  const around = isWholly && whole.sentence === rate.sentence ? same : [...same, ...earlier];
  const isOfOneSentence = [...part.figures, whole].every(({ sentence }) => sentence === rate.sentence);
  const isTold = tie === 'stated' && isOfOneSentence;
  const sums = [
    ...sumsOfNeighbours(
      inOrder(around.filter((figure) => isComparable(figure, last))),
      (near) =>
        mayGive(part.near, near, rate.quantity) || mayGive(near, nearValue(whole.quantity), rate.quantity),
    ),
    ...ofTwo,
  ].filter(
    ({ figures }) =>
      (together.length < 2 ||
        !figures.some((figure) => together.includes(figure)) ||
        isAllOf(figures, together)) &&
      !(
        cue.kind === 'named' &&
        (areOwnParts(figures, whole, around) || isWholly) &&
        // «履行42件,其中主动履行40件、强制履行2件,履行率100%»: both parts are of what the rate tells.
        !figures.every(({ lead }) => lead.includes(cue.name.slice(0, -1).slice(-2))) &&
        !(isWholly && part.figures.some((figure) => figures.includes(figure)))
      ) &&
      // Where the sentence of the rate names both operands, what others add up to is no excuse.
      !(isTold && figures.every(({ sentence }) => sentence !== rate.sentence)) &&
      !(isOfOneSentence && isAcrossSentences(figures)) &&
      // The part is of the whole already: «受理600起,成功150起» are never 750.
      !(figures.includes(whole) && part.figures.some((figure) => figures.includes(figure))),
  );
  return { sums, ofTwo, around };
}

/** «另有1件尚在审理。热线转来工单3127件»: nobody adds up what two sentences tell, but for what was carried over. */
function isAcrossSentences(figures: readonly Figure[]): boolean {
  const [first] = figures;
  return (
    figures.some(({ sentence }) => sentence !== first?.sentence) &&
    !figures.some(({ lead, tail }) => countsCarriedOver(lead + tail))
  );
}

/** «收到64份,其中公益类33份、治理类13份,…»: the whole's own parts are no other whole. */
function areOwnParts([first]: readonly Figure[], whole: Figure, around: readonly Figure[]): boolean {
  if (first === undefined || !first.lead.includes('其中')) return false;
  return comparableTo(first, around).find(({ quantity }) => quantity.start < first.quantity.start) === whole;
}

/** Counts with a share each are added up all together or not at all. */
function isAllOf(figures: readonly Figure[], together: readonly Figure[]): boolean {
  return together.length > 2 && together.every((figure) => figures.includes(figure));
}
