/** R13 CROSS_TAB: two divisions of one whole, by kind and by result, have one sum. */
import { isRest, mayOverlap } from '../../../lexicon/figures/figureWords.ts';
import { matchPartition } from '../../../lexicon/figures/partitions.ts';
import { expression, globalExpression } from '../../../lexicon/wordClasses.ts';
import { matchesOf } from '../../../text/matches.ts';
import { intersect, sumOf } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import { formatRational } from '../../arithmetic/rational.ts';
import type { Claim, Operand } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { goesOnUncounted, saysOverlap } from './lists/complete/leftOut.ts';
import { ownWords, wordsOf } from './lists/partList.ts';
import { compareSum, toSumClaim } from './totals/sums.ts';

/** The claims of the divisions of one stated total that each give it, and of those whose total is not stated. */
export function crossTabClaims(
  sums: readonly Claim[],
  figures: readonly Figure[],
  folded: string,
): readonly Claim[] {
  const divided = divisionsIn(figures, folded);
  return [
    ...divisionsOfTotals(sums),
    ...besideOthers(sums, divided, figures, folded),
    ...divisionsWithoutTotal(sums, divided, folded),
  ];
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
const division = globalExpression`(?:按|从)[^,。;]{1,10}?(?:${'viewed'})[,:]([^。]*?)(?=[;,](?:按|从)[^,。;]{1,10}?(?:${'viewed'})[,:]|[;。]|$)`;
/** «按结果分», «从结案方式看», «从案件阶段看». */
const ofResults = expression`^(?:按|从)[^,:]*(?:${'progress'})`;
/** What leaves a list open. */
const open = /主要|其中|居|位|前[两三四五]|等|超|占|同比/;

/** A list behind words by which it divides: «按程序看,简易程序39件、普通程序129件». */
interface Division {
  /** The words by which it divides: «按程序看». */
  readonly by: string;
  /** The list itself, in words. */
  readonly list: string;
  readonly parts: readonly Figure[];
  readonly start: number;
  readonly end: number;
}

function divisionsIn(figures: readonly Figure[], folded: string): readonly Division[] {
  if (!folded.includes('看') && !folded.includes('分')) return [];
  return matchesOf(folded, division).map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return {
      by: match[0].slice(0, match[0].search(/[,:]/)),
      list: match[1] ?? '',
      parts: figures.filter(({ quantity }) => quantity.start >= start && quantity.end <= end),
      start,
      end,
    };
  });
}

/** Whether the second goes on where the first ends, in the same unit: what stands between may be of another whole. */
function followsOn(first: Division, second: Division): boolean {
  const [one, other] = [first.parts[0], second.parts[0]];
  return (
    one !== undefined &&
    other !== undefined &&
    isComparable(one, other) &&
    one.quantity.unit === other.quantity.unit &&
    other.sentence - one.sentence <= 1 &&
    first.end + 1 >= second.start &&
    // Only what is closed has a result.
    ofResults.test(first.by) === ofResults.test(second.by)
  );
}

/**
 * «168件。按程序看,简易程序39件、普通程序129件;按领域看,建筑市场14件、质量安全52件、燃气26件、物业16件»: where one of two divisions gives a
 * total, the one beside it is of that total too, however far off it is.
 */
function besideOthers(
  sums: readonly Claim[],
  divided: readonly Division[],
  figures: readonly Figure[],
  folded: string,
): readonly Claim[] {
  return divided.slice(1).flatMap((second, index) => {
    const first = divided[index];
    if (first === undefined || !followsOn(first, second)) return [];
    const [one, other] = [sumOfAll(first, sums), sumOfAll(second, sums)];
    const [total, list] = one === undefined ? [other, first] : [one, second];
    if (total === undefined || (one !== undefined && other !== undefined)) return [];
    // «立案1236件,…;办结1218件。按层级分,…;按程序分,…»: the second may divide another count.
    if (
      figures.some(
        (figure) =>
          isComparable(figure, list.parts[0] ?? figure) && compareSum(list.parts, figure) === 'equal',
      )
    )
      return [];
    if (sums.some((sum) => holdsPart(sum, list.parts)) || !mayBeAdded(list, folded)) return [];
    return [toSumClaim(list.parts, total, 'fails', 'paragraph', 'inferred')];
  });
}

/** The total that the sum of all counts of a division holds for. */
function sumOfAll({ parts }: Division, sums: readonly Claim[]): Quantity | undefined {
  const sum = sums.find(
    ({ relation, verdict, operands }) =>
      relation === 'sum-of-parts' &&
      verdict === 'holds' &&
      operands.length === parts.length + 1 &&
      parts.every(({ quantity }, at) => operands[at + 1]?.quantity === quantity),
  );
  return sum?.operands[0]?.quantity;
}

/** Whether nothing says that classes are left out or that some are counted twice, as punishments are of which one case has two. */
function mayBeAdded({ by, list, parts, end }: Division, folded: string): boolean {
  return (
    parts.length > 1 &&
    !open.test(list) &&
    !/[罚种措方手问原依内]/.test(by) &&
    parts.every((part) => isPlainPart(part, parts) && !mayOverlap(ownWords(part))) &&
    !saysOverlap(end, folded) &&
    !goesOnUncounted(parts.at(-1)?.quantity.end ?? end, folded)
  );
}

/** «从程序看,简易程序5216件、普通程序874件;从区域看,城区3127件、…其他909件»: each list leaves nothing out. */
function divisionsWithoutTotal(
  sums: readonly Claim[],
  divided: readonly Division[],
  folded: string,
): readonly Claim[] {
  return divided.slice(1).flatMap((second, index) => {
    const first = divided[index];
    if (first === undefined || !followsOn(first, second)) return [];
    if (![first, second].every(({ parts, list }) => isClosed(parts, list))) return [];
    if (sums.some((sum) => holdsPart(sum, first.parts) || holdsPart(sum, second.parts))) return [];
    if (saysOverlap(second.parts.at(-1)?.quantity.end ?? 0, folded)) return [];
    return [
      crossTab(
        first.parts.map(({ quantity }) => quantity),
        second.parts.map(({ quantity }) => quantity),
      ),
    ];
  });
}

function holdsPart({ operands }: Claim, parts: readonly Figure[]): boolean {
  return operands.some(({ quantity }) => parts.some((part) => part.quantity === quantity));
}

/** Counts of one kind, of classes that are known to be all or that end with the rest. */
function isClosed(parts: readonly Figure[], list: string): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2 || open.test(list)) return false;
  if (!parts.every((part) => isPlainPart(part, parts))) return false;
  return isRest(ownWords(last)) || matchPartition(parts.map(wordsOf))?.isStrict === true;
}

function isPlainPart(part: Figure, [first]: readonly Figure[]): boolean {
  return first !== undefined && isCount(part) && isComparable(part, first) && part.bracket === -1;
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
