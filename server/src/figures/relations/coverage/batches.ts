/** R21 BATCH: of so many batches there is no later one. */

import { expression } from '../../../lexicon/wordClasses.ts';
import type { Sentence } from '../../../syntax/sentences.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { sharesPair } from '../../words.ts';
import { atLeastClaim } from '../atLeast.ts';
import { ordinalAt, ordinalQuantity } from '../ordinal.ts';

const units = new Set(['批', '批次', '次', '轮', '期', '期次']);

/** «分3批下放…,第四批…»: what is said of a batch in the sentence with their number or in the next one. */
export function batchClaims(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
  folded: string,
): readonly Claim[] {
  if (!folded.includes('第')) return none;
  const claims: Claim[] = [];
  for (const [index, figure] of figures.entries()) {
    const before = figures.slice(Math.max(0, index - 2), index);
    claims.push(
      ...partOfBatches(
        before.findLast((other) => isComparable(other, figure)),
        figure,
      ),
    );
  }
  for (const { quantity, lead, sentence } of figures) {
    if (!countsBatches(quantity, folded) || !/分[为成]?$/.test(lead)) continue;
    const last = sentences[sentence + 1] ?? sentences[sentence];
    if (last === undefined) continue;
    for (let at = quantity.end; ; ) {
      at = folded.indexOf('第', at + 1);
      if (at === -1 || at >= last.end) break;
      const index = indexAt(folded, at, quantity);
      if (index === undefined || !isOwn(folded, at, index, quantity)) continue;
      claims.push(
        atLeastClaim({
          relation: 'batch',
          greater: ['total', quantity],
          less: ['index', index],
          scope: at < (sentences[sentence]?.end ?? 0) ? 'sentence' : 'paragraph',
          tie: 'inferred',
        }),
      );
    }
  }
  return claims;
}

const none: readonly Claim[] = [];

/** «第三批取消14项,三批共取消52项»: one batch is a part of all of them. */
function partOfBatches(part: Figure | undefined, whole: Figure): readonly Claim[] {
  if (part === undefined || !isComparable(part, whole) || whole.sentence !== part.sentence) return [];
  const [one, all] = [
    /第[一二三四五六七八九十\d]+(批|轮|期)次?([^,;。\d]{0,8})$/.exec(part.before),
    ofAll.exec(whole.before),
  ];
  if (one === null || all === null || one[1] !== all[1] || whole.clause - part.clause !== 1) return [];
  if (one[2] !== all[2]) return [];
  return [
    atLeastClaim({
      relation: 'part-within-whole',
      greater: ['whole', whole.quantity],
      less: ['part', part.quantity],
      scope: 'sentence',
      tie: 'inferred',
    }),
  ];
}

const ofAll = expression`^,?[两二三四五六七八九十](批|轮|期)次?(?:${'sums'}|${'inAll'}|累计)([^,;。\d]{0,8})$`;

/** «3批», «3次», «3个批次». */
function countsBatches({ unit, end }: Quantity, folded: string): boolean {
  return units.has(unit) || (unit === '个' && folded.startsWith('批次', end));
}

/** «第四批», «第2批次» as a figure, where it counts the same as the total; batches are also taken «分3次». */
function indexAt(folded: string, at: number, total: Quantity): Quantity | undefined {
  const numeral = ordinalAt(folded, at);
  if (numeral === undefined) return undefined;
  const unit = /^(?:批次?|次|轮|期次?)/.exec(folded.slice(numeral.end, numeral.end + 2))?.[0];
  if (unit === undefined) return undefined;
  const isBatch = unit.startsWith('批') && /^[批次个]/.test(total.unit);
  if (!isBatch && unit.charAt(0) !== total.unit.charAt(0)) return undefined;
  return ordinalQuantity(at, numeral.end + unit.length, numeral.coefficient, unit, total.population);
}

/**
 * The batch begins its clause, what is said of it is what was done in batches, and it is not far beyond their number: it is
 * none of a series of the country's, no meeting's number, and none that is still to come.
 */
function isOwn(folded: string, at: number, index: Quantity, total: Quantity): boolean {
  const before = folded.slice(Math.max(0, at - 2), at);
  if (!/[,;。:、(]$/.test(before) && before !== '其中') return false;
  if (index.value.coefficient > total.value.coefficient + mostBeyond) return false;
  const after = /^[^,;。)]*/.exec(folded.slice(index.end, index.end + 24))?.[0] ?? '';
  const isOther = ofOthers.test(after) || toCome.test(after);
  return !isOther && sharesPair(folded.slice(Math.max(0, total.start - 24), at), after);
}

const mostBeyond = 3;
const ofOthers = expression`${'higherOrgans'}|由[省市]`;
const toCome = expression`${'toCome'}|\d{4}年`;
