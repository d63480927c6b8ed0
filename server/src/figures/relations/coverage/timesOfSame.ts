/** R20 PERSON_TIMES where both counts are told with the same words: «接待来访群众1240人,累计接待来访1180人次». */
import { hasCoverageWord, withoutPublic } from '../../../lexicon/figures/coverageWords.ts';
import { namesPrevious } from '../../../lexicon/figures/figureWords.ts';
import { isPartOfYear } from '../../../lexicon/figures/processWords.ts';
import { withoutScope } from '../../../lexicon/figures/scopeWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isCount } from '../../figure.ts';
import { sentenceBefore } from '../../words.ts';
import { atLeastClaim } from '../atLeast.ts';

/** So many figures and sentences may stand between the two. */
const figuresBetween = 6;
const sentencesBetween = 2;

/** The claims of person-times, case-times and the like and the count of the same before them, of a whole block. */
export function timesClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, times] of figures.entries()) {
    if (!countsOften(times)) continue;
    const single = figures
      .slice(Math.max(0, index - figuresBetween), index)
      .findLast(
        (figure) =>
          times.sentence - figure.sentence <= sentencesBetween &&
          areUnitsOfOne(figure, times) &&
          areToldAlike(figure, times, folded),
      );
    if (single === undefined) continue;
    claims.push(
      atLeastClaim({
        relation: 'person-times',
        greater: ['times', times.quantity],
        less: ['persons', single.quantity],
        scope: single.sentence === times.sentence ? 'sentence' : 'paragraph',
        tie: 'weak',
      }),
    );
  }
  return claims;
}

/** «人次», «件次», «家次». */
function countsOften(figure: Figure): boolean {
  const { unit } = figure.quantity;
  return unit.length > 1 && unit.endsWith('次') && !/[批班场期车航]次/.test(unit) && isCount(figure);
}

function areUnitsOfOne({ quantity: single }: Figure, { quantity: times }: Figure): boolean {
  if (single.unit.endsWith('次')) return false;
  if (times.population === 'attendances') return single.population === 'persons';
  return (
    times.unit === `${single.unit}次` || (times.population === 'bodies' && single.population === 'bodies')
  );
}

/** The very words, but for whom and how many, stand before both; what was checked may be named only once. */
function areToldAlike(single: Figure, times: Figure, folded: string): boolean {
  if (!isCount(single) || single.bracket !== -1 || times.bracket !== -1) return false;
  // «接待来访320人次为集体访»: so many of them.
  if (/^[为系属]/.test(times.tail)) return false;
  if (single.tail !== '' && times.tail !== single.tail) return false;
  const [one, other] = [coreOf(single), coreOf(times)];
  if (other.length < shortest || (other === '参加' && one !== other)) return false;
  const isAlike =
    (areTrained(one) && areTrained(other)) ||
    one === other ||
    (one.startsWith(other) && one.length - other.length <= longestObject);
  return isAlike && ![single, times].some((figure) => isOfSome(figure, folded));
}

const shortest = 2;
const longestObject = 4;

/** «培训», «组织参训»: nothing beside it. */
function areTrained(words: string): boolean {
  return words.length <= longestObject && hasCoverageWord('training', words);
}

/** What is done, with whom or what: «接待来访», «检查企业»; people are named in both or in one. */
function coreOf({ lead }: Figure): string {
  const words = withoutPublic(lead).replace(leading, '');
  return withoutScope(words).trim().split(/ +/).at(-1) ?? '';
}

const leading = expression`^[,、]?(?:并|均|还|${'sums'}|累计|共)*`;

/** Of a part of the year, of some, or of those who did the work. */
function isOfSome({ lead, before, quantity }: Figure, folded: string): boolean {
  const sentence = sentenceBefore(quantity.start, folded);
  return (
    hasCoverageWord('selective', lead) ||
    hasCoverageWord('staff', before) ||
    namesPrevious(sentence) ||
    isPartOfYear(sentence) ||
    /\d月|每|其中|[另再新]|应[参到训考]|应当/.test(sentence)
  );
}
