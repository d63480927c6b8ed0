/**
 * R10 SUM_PARTS of a count that is named by its classes, which later sentences tell one by one: «接收投诉举报咨询4582件。» and then
 * «接收投诉2554件,…。接收举报1069件,…。接收咨询959件,…».
 */
import { fillNamesOf } from '../../../../lexicon/figures/partitions.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isOfYearBefore } from '../lists/partList.ts';
import { farClaim, givenBy } from './farClaim.ts';

/** More sentences are no list of classes. */
const mostHeads = 6;

/** The first counts of sentences on end, of one unit; none where there are not two. */
export function headsOf(figures: readonly Figure[]): readonly Figure[] {
  const heads = figures.filter((figure, at) => figures[at - 1]?.sentence !== figure.sentence);
  const [first] = heads;
  const isRow =
    first !== undefined &&
    heads.length > 1 &&
    heads.length <= mostHeads &&
    heads.every(
      (head, at) =>
        isCount(head) &&
        isComparable(head, first) &&
        head.quantity.unit === first.quantity.unit &&
        head.sentence === first.sentence + at &&
        head.clause === 0 &&
        head.stage?.word === first.stage?.word,
    );
  return isRow ? heads : [];
}

/** The claim of heads that are the classes which the last whole of that kind is named by. */
export function farNameClaim(heads: readonly Figure[], wholes: readonly Figure[]): Claim | undefined {
  const names = heads.map(({ lead }) => lead);
  const whole = wholes
    .filter((figure) => !isOfYearBefore(figure))
    .findLast(
      ({ lead, stage }) =>
        fillNamesOf(lead, names) &&
        (stage === undefined ||
          heads.every((head) => head.stage === undefined || head.stage.word === stage.word)),
    );
  if (whole === undefined) return undefined;
  return farClaim(heads, whole, givenBy(heads, [whole]) === whole ? 'holds' : 'fails');
}
