/** Which counts are the part of a share. */

import { expression } from '../../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../../figure.ts';
import { alignedPart } from '../../align.ts';
import type { RateContext } from '../../context.ts';
import { type Term, termOf } from '../../readings.ts';

/** The part of a share: by the order of the list under 分别, else the nearest count before. */
export function nearestPart(context: RateContext, whole?: Figure): Figure | undefined {
  const aligned = alignedPart(context);
  if (aligned !== undefined) return aligned;
  return context.same.find(
    (figure) =>
      whole === undefined ||
      (figure !== whole && figure.quantity.start < whole.quantity.start && isComparable(figure, whole)),
  );
}

/** «三个领域合计占…», «两类占…»: the parts named before are meant together. */
const togetherWords = expression`(?:${'sums'}|共|[两二三四五六七八](?:个|${'classCounters'}|大类?)[^,]{0,6})(?:所)?占[^占]*$`;

/** Whether the words say that several counts are meant. */
export function saysTogether({ before }: Figure): boolean {
  return togetherWords.test(before);
}

/** The sum of the parts between the whole and a share that is said of all of them; undefined where it is of one. */
export function partsTogether({ rate, same }: RateContext, whole: Figure): Term | undefined {
  if (!saysTogether(rate)) return undefined;
  const parts = same.filter(
    (figure) =>
      figure !== whole &&
      isComparable(figure, whole) &&
      figure.quantity.start > whole.quantity.start &&
      // «扑救火灾174起(另有2起由群众自行扑灭)»: what a bracket adds is none of the parts.
      (figure.bracket === whole.bracket || figure.bracket === rate.bracket),
  );
  // «A203件,占70.2%;B96件、C88件、D47件,三类合计占79.9%»: so many of them, the nearest ones.
  const said = '两三四五六七八'.indexOf(numberOfParts.exec(rate.before)?.[1] ?? ' ') + 2;
  const meant = said > 1 ? parts.slice(0, said) : parts;
  return meant.length < 2 ? undefined : termOf(...meant.toReversed());
}

const numberOfParts = expression`([两三四五六七八])(?:个|${'classCounters'}|大)[^,两三四五六七八]{0,10}占[^占]*$`;
