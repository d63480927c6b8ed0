/** What two counts at different stages have in common. */
import { withoutGeneric, withoutStages } from '../../../../lexicon/figures/figureWords.ts';
import { nameOtherProcedures } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { isAbove } from '../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { nounOf, sharesPair } from '../../../words.ts';

/** The later count names no things of its own, or the same ones. */
export function isOfSameThings(earlier: Figure | undefined, later: Figure): boolean {
  if (earlier === undefined) return false;
  if (nameOtherProcedures(earlier.lead + earlier.tail, later.lead + later.tail)) return false;
  const noun = withoutStages(nounOf({ lead: ownLead(later), tail: later.tail }));
  const words = withoutGeneric(noun).replace(/[了的共已各类件 ]/g, '');
  return words.length < 2 || sharesPair(words, earlier.lead + earlier.tail);
}

/**
 * «截至统计时已办结», «成功调解», «依法受理», «当期结案», «一审应出庭», «复议机关受理», but not «实际参加»: the words of the later count without what
 * only qualifies its verb and without the body that deals with what others bring before it.
 */
export function ownLead({ lead }: Figure): string {
  return lead.replace(besideStage, '');
}

/** So many counts before may be of its own sentence. */
const lookBack = 12;

/** «应诉168件。热线受理7227件,转办2114件»: whether its own sentence counts before it what the later one is of. */
export function isOfOwnSentence(
  later: Figure,
  earlier: Figure,
  figures: readonly Figure[],
  index: number,
): boolean {
  if (earlier.sentence === later.sentence) return false;
  return figures
    .slice(Math.max(0, index - lookBack), index)
    .some(
      (figure) =>
        figure.sentence === later.sentence &&
        isComparable(figure, later) &&
        isAbove(boundsOf(figure.quantity), boundsOf(later.quantity)),
    );
}

/** «截至年底», «按期»: before the stage, and no part of what passes it. */
const besideStage = expression`^(?:截[至止](?:${'countingDays'})|${'onTime'}|实际(?![参到])|现|其中|一审|[省市县区]?(?:行政)?复议(?:机关|机构)|(?:人民)?法院)+`;
