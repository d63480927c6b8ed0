/** R13 CROSS_TAB: two divisions of one whole, by kind and by result, have one sum. */
import { isRest } from '../../../lexicon/figures/figureWords.ts';
import { matchPartition } from '../../../lexicon/figures/partitions.ts';
import { intersect, sumOf } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import { formatRational } from '../../arithmetic/rational.ts';
import type { Claim, Operand } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { saysOverlap } from './lists/complete/leftOut.ts';
import { ownWords, wordsOf } from './lists/partList.ts';

/** The claims of the divisions of one stated total that each give it, and of those whose total is not stated. */
export function crossTabClaims(
  sums: readonly Claim[],
  figures: readonly Figure[],
  folded: string,
): readonly Claim[] {
  return [...divisionsOfTotals(sums), ...divisionsWithoutTotal(sums, figures, folded)];
}

/** Where a division does not give its total, that alone is told (sums.ts): the other one says the same again. */
function divisionsOfTotals(sums: readonly Claim[]): readonly Claim[] {
  const byTotal = new Map<number, (readonly Quantity[])[]>();
  for (const { relation, verdict, operands } of sums) {
    const [total, ...parts] = operands.map(({ quantity }) => quantity);
    if (relation !== 'sum-of-parts' || verdict !== 'holds' || total === undefined) continue;
    byTotal.set(total.start, [...(byTotal.get(total.start) ?? []), parts]);
  }
  return [...byTotal.values()].flatMap((divisions) =>
    divisions.slice(1).flatMap((second, index) => {
      const first = divisions[index] ?? [];
      return areApart(first, second) ? [crossTab(first, second)] : [];
    }),
  );
}

function areApart(first: readonly Quantity[], second: readonly Quantity[]): boolean {
  return (first.at(-1)?.end ?? 0) <= (second[0]?.start ?? 0);
}

/** «从程序看», «按结果分:»; the list after it goes to the next one or the end of the sentence. */
const division =
  /(?:按|从)[^,。;]{1,10}?(?:来看|看|划分|分)[,:]([^。]*?)(?=[;,](?:按|从)[^,。;]{1,10}?(?:来看|看|划分|分)[,:]|[;。]|$)/g;
/** «按结果分», «从结案方式看», «从案件阶段看». */
const ofResults = /^(?:按|从)[^,:]*(?:结|果|审理|裁判|办理|处理|处置|阶段|进度|状态|情况)/;
/** What leaves a list open. */
const open = /主要|其中|居|位|前[两三四五]|等|超|占|同比/;

/** «从程序看,简易程序5216件、普通程序874件;从区域看,城区3127件、…其他909件»: each list leaves nothing out. */
function divisionsWithoutTotal(
  sums: readonly Claim[],
  figures: readonly Figure[],
  folded: string,
): readonly Claim[] {
  if (!folded.includes('看') && !folded.includes('分')) return [];
  const matches = [...folded.matchAll(division)];
  const lists = matches.map((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const parts = figures.filter(({ quantity }) => quantity.start >= from && quantity.end <= to);
    return isClosed(parts, match[1] ?? '') ? parts : [];
  });
  const isTold = (parts: readonly Figure[]): boolean =>
    sums.some(({ operands }) =>
      operands.some(({ quantity }) => parts.some((part) => part.quantity === quantity)),
    );
  return lists.slice(1).flatMap((second, index) => {
    const first = lists[index] ?? [];
    const [one, other] = [first[0], second[0]];
    if (one === undefined || other === undefined || !isComparable(one, other)) return [];
    if (one.quantity.unit !== other.quantity.unit || other.sentence - one.sentence > 1) return [];
    if (isTold(first) || isTold(second)) return [];
    // «去年按类型分,…;今年按类型分,…», «…。审结152件,按结果分»: what stands between them may say that it is of another whole.
    const [before, after] = [matches[index], matches[index + 1]];
    if (saysOverlap(second.at(-1)?.quantity.end ?? 0, folded)) return [];
    if (before === undefined || after === undefined || before.index + before[0].length + 1 < after.index)
      return [];
    // Only what is closed has a result.
    if (ofResults.test(after[0]) !== ofResults.test(before[0])) return [];
    return [
      crossTab(
        first.map(({ quantity }) => quantity),
        second.map(({ quantity }) => quantity),
      ),
    ];
  });
}

/** Counts of one kind, of classes that are known to be all or that end with the rest. */
function isClosed(parts: readonly Figure[], list: string): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2 || open.test(list)) return false;
  if (!parts.every((part) => isCount(part) && isComparable(part, first) && part.bracket === -1)) return false;
  return isRest(ownWords(last)) || matchPartition(parts.map(wordsOf))?.isStrict === true;
}

function crossTab(first: readonly Quantity[], second: readonly Quantity[]): Claim {
  const agrees = intersect(sumOf(first.map(boundsOf)), sumOf(second.map(boundsOf)));
  return {
    relation: 'cross-tab',
    verdict: agrees ? 'holds' : 'fails',
    operands: [
      ...second.map((quantity): Operand => ({ role: 'second', quantity })),
      ...first.map((quantity): Operand => ({ role: 'first', quantity })),
    ],
    scope: 'paragraph',
    tie: 'inferred',
    get stated() {
      return sumText(second);
    },
    get computed() {
      return sumText(first);
    },
    get arithmetic() {
      return `${termsOf(first)}=${sumText(first)}，${termsOf(second)}=${sumText(second)}`;
    },
  };
}

function termsOf(parts: readonly Quantity[]): string {
  return parts.map(formatValue).join('+');
}

function sumText(parts: readonly Quantity[]): string {
  const { low } = sumOf(parts.map(boundsOf));
  return low === undefined ? '' : formatRational(low, 2).replace(/\.?0+$/, '');
}
