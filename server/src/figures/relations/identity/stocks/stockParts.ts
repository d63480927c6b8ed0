/** R11 PART_LE_WHOLE of a stock told again with more said of it: «现有执法人员86名。…全局持证执法人员88人». */

import { isStockQualifier, mayHaveLeft } from '../../../../lexicon/figures/processWords.ts';
import { levelAtEnd, readScoped } from '../../../../lexicon/figures/scopeWords.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';
import { partClaim } from '../../parts/partClaim.ts';
import { stockNoun } from './stockNouns.ts';

/** So many figures and sentences back the stock may stand. */
const lookBack = 10;
const sentencesBetween = 4;
const shortestNoun = 4;

/** The claims of persons of one kind and the stock of all of that kind in a sentence before. */
export function stockPartClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!folded.includes('有')) return [];
  return figures.flatMap((part, index) => {
    const words = isOfPersons(part) ? readScoped(part.lead) : undefined;
    if (words === undefined || words.core.length <= shortestNoun) return [];
    const whole = figures.slice(Math.max(0, index - lookBack), index).findLast((figure) => {
      const between = folded.slice(figure.quantity.end, part.quantity.start);
      return (
        isOfPersons(figure) &&
        isStock.test(figure.lead) &&
        figure.sentence < part.sentence &&
        part.sentence - figure.sentence <= sentencesBetween &&
        isComparable(figure, part) &&
        isOfOneBody(figure, words.level, folded) &&
        isKindOf(stockNoun(words.core), figure) &&
        !isChanged.test(between) &&
        !mayHaveLeft(between)
      );
    });
    return whole === undefined ? [] : [partClaim(part.quantity, whole.quantity, 'paragraph', 'inferred')];
  });
}

function isOfPersons(figure: Figure): boolean {
  const { population, isApproximate } = figure.quantity;
  return population === 'persons' && !isApproximate && figure.bracket === -1 && isCount(figure);
}

const isStock = /^(?:目前|截至[^,]{0,8},?|我局|本局|全[市县区局镇乡])*,?(?:现有|共有|在册|实有)/;
const isChanged =
  /新[增聘招录调进]|增加|增至|达到|[调转划]入|划转|转隶|引进|选调|招录|录用|借调|兼职|核定|编制|应配|计划|(?<!模)拟|另有|另外|上年|去年|其中|聘用|辅助|外聘/;

/** «全局» of a body that names none beside the stock, or the same place in both. */
function isOfOneBody({ lead, quantity }: Figure, level: string, folded: string): boolean {
  const own = readScoped(lead)?.level ?? levelAtEnd(lead.slice(0, 2));
  if (own !== undefined) return own === level;
  return level === '局' && !/[局队院所镇乡]|街道/.test(sentenceBefore(quantity.start, folded));
}

/** «持证执法人员» is a kind of «执法人员»; the very noun is told as one indicator (sameIndicator.ts) unless no place is named. */
function isKindOf(kind: string, { lead }: Figure): boolean {
  const noun = stockNoun((readScoped(lead)?.core ?? lead).replace(/^(?:目前|截至[^,]{0,8})?,?/, ''));
  return (
    noun.length >= shortestNoun - 1 && kind.endsWith(noun) && isStockQualifier(kind.slice(0, -noun.length))
  );
}
