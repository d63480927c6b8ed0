/** R10 SUM_PARTS of counts that are named again: «由公务员48人、事业编制人员61人、编外人员55人组成。公务员和事业编制人员合计109人». */

import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { ownWords } from '../lists/partList.ts';
import { compareSum, toSumClaim } from './sums.ts';

/** So many counts before the sum are looked at for what it adds up. */
const lookBack = 8;

export function namedSumClaims(figures: readonly Figure[]): readonly Claim[] {
  return figures.flatMap((total, index) => {
    const names = namesOf(total);
    if (names.length < 2 || !isCount(total)) return [];
    const before = figures
      .slice(Math.max(0, index - lookBack), index)
      .filter((figure) => isComparable(figure, total) && total.sentence - figure.sentence <= 1);
    const parts = names.flatMap((name) => onlyNamed(name, before));
    if (parts.length !== names.length || new Set(parts).size !== parts.length) return [];
    // Counts of one list: others of the same names may be of other things.
    if (
      parts.some(({ sentence, segment }) => sentence !== parts[0]?.sentence || segment !== parts[0].segment)
    )
      return [];
    const holds = compareSum(parts, total) === 'equal';
    return [toSumClaim(parts, total.quantity, holds ? 'holds' : 'fails', 'paragraph', 'inferred')];
  });
}

/** The names that a sum adds up: «公务员», «事业编制人员»; none where it is of who did something («共参加»). */
function namesOf({ lead, tail }: Figure): readonly string[] {
  if (tail !== '' || !namesSum.test(lead)) return [];
  const words = sumOfNames.exec(lead)?.[1];
  const names = words === undefined ? [] : words.split(/[、和与及]|以及/);
  return names.every((name) => name.length >= shortestName) ? names : [];
}

const sumOfNames = expression`^,?([^,\d]{2,30}?)(?:(?:[两二三四][类项者档种]|的)?(?:${'sums'})|[两二三四][类项者档种]共)[为达有]?$`;
const shortestName = 2;

/** The count whose words end with the name, if it is the only one that has it. */
function onlyNamed(name: string, before: readonly Figure[]): readonly Figure[] {
  const own = name.replace(generic, '');
  const named = before.filter((figure) => ownWords(figure).includes(own));
  const isName = (figure: Figure): boolean => ownWords(figure).replace(generic, '').endsWith(own);
  return own.length >= shortestName && named.length === 1 && named.every(isName) ? named : [];
}

const generic = expression`(?:${'generalNouns'})$`;

/** «合计», «三类共»: the sum of what is named. */
const namesSum = expression`${'sums'}|[类项者档种]共`;
