/** Counts that the parts of a sum give instead of the one that they do not: then the list is of those. */
import { isRest } from '../../../../lexicon/figures/figureWords.ts';
import { nameSiblings } from '../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { nearSum, nearValue } from '../../rates/readings.ts';
import { ownWords, resultRank, wordsOf } from '../lists/partList.ts';
import { compareSum, giveTheSame } from '../totals/sums.ts';

/** A sum that fails, with its figures, and the figures around it. */
export interface FailedSum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** The comparable counts before the last part that are neither total nor part. */
  readonly before: readonly Figure[];
  /** Those that follow in its sentence. */
  readonly behind: readonly Figure[];
}

/** Smaller numbers give another by chance. */
const leastTotal = 12;
/** So many counts back a list may have its whole; more would give any sum by chance. */
const lookBack = 12;

/** The figures of a sum that fails; undefined where one of them is read no further. */
export function failedSum(
  quantities: readonly Figure['quantity'][],
  figures: readonly Figure[],
): FailedSum | undefined {
  const own = new Set(quantities);
  const told = figures.filter(({ quantity }) => own.has(quantity));
  const total = told.find(({ quantity }) => quantity === quantities[0]);
  const parts = told.filter((figure) => figure !== total);
  const last = parts.at(-1);
  if (total === undefined || last === undefined || told.length < quantities.length) return undefined;
  const at = figures.indexOf(last);
  const others = (from: number, to: number): readonly Figure[] =>
    figures.slice(from, to).filter((figure) => !own.has(figure.quantity) && isComparable(figure, total));
  return {
    total,
    parts,
    before: others(0, at).slice(-lookBack),
    behind: others(at + 1, at + 1 + lookBack).filter(({ sentence }) => sentence === last.sentence),
  };
}

/**
 * Whether the parts give another count told before them, or behind them as their own total, or their total and one beside it
 * together: «立案436件,办结421件。按领域分,…» that give 436, «税收3512万元;非税837万元。按级次分,…» that give both.
 */
export function giveAnother({ total, parts, before, behind }: FailedSum): boolean {
  const sum = nearSum(parts);
  if (sum < leastTotal) return false;
  const isTheirs = (figure: Figure): boolean => compareSum(parts, figure) === 'equal';
  const isNear = ({ sentence }: Figure): boolean =>
    sum >= leastFar || sentence === total.sentence || sentence === parts[0]?.sentence;
  // «受理21件,年内审结20件,结果为…»: only what is finished has a result.
  const areResults =
    total.stage?.rank === finishedRank && parts.every(({ stage }) => stage?.rank === resultRank);
  if (!areResults && before.some((figure) => isNear(figure) && isTheirs(figure))) return true;
  if (behind.some((figure) => ownTotal.test(figure.lead) && isTheirs(figure))) return true;
  const told = [...before, total]
    .filter(
      ({ sentence, quantity }) =>
        sentence === total.sentence && quantity.start < (parts[0]?.quantity.start ?? 0),
    )
    .toSorted((a, b) => a.quantity.start - b.quantity.start);
  const at = told.indexOf(total);
  return [told[at - 1], told[at + 1]].some(
    (figure) =>
      figure !== undefined &&
      (nearValue(figure.quantity) >= leastTotal || areListed(figure, total)) &&
      giveTheSame([figure, total], parts),
  );
}

/** «县代表建议6件、镇代表建议19件»: wholes that one list names. */
function areListed(one: Figure, other: Figure): boolean {
  const second = one.quantity.start > other.quantity.start ? one : other;
  return second.lead.startsWith('、');
}

/** «抽查120卷,三次分别30卷、40卷、50卷,优秀案卷合计57卷»: the first is the whole of the others, so that the total is of something else. */
export function holdsOwnWhole({ parts }: FailedSum): boolean {
  const [first] = parts;
  const own = first === undefined ? 0 : nearValue(first.quantity);
  return parts.length > 2 && own >= leastFar && 2 * own === nearSum(parts);
}

const ownTotal = expression`${'sums'}|总数|共`;
const leastFar = 30;
const finishedRank = 3;

/** «受理2934件,准许2912件,其中…437件,不予许可8件,其余14件»: with the last of the parts the total gives what stands before it. */
export function standsBesideParts({ total, parts, before }: FailedSum): boolean {
  if (nearValue(total.quantity) < leastTotal) return false;
  const words = wordsOf(total);
  const told = before.filter(({ quantity }) => quantity.start < total.quantity.start);
  return parts
    .map((part, at) => ({ part, last: parts.slice(at) }))
    .slice(1)
    .some(({ part, last }) => {
      const isBeside =
        isRest(ownWords(part)) || nameSiblings(words, wordsOf(part)) || isContrary(part, total);
      return isBeside && told.some((figure) => compareSum([total, ...last], figure) === 'equal');
    });
}

/** «准许2912件», «不予许可8件»: what was not done is beside what was. */
function isContrary(part: Figure, total: Figure): boolean {
  return /^[,;]?[不未]/.test(part.lead) && !/^[,;]?[不未]/.test(ownWords(total));
}

/**
 * «采纳83条;…,被采纳21条,两级采纳建议合计104条», «中级法院建议19件,回复19件;基层法院建议46件,回复44件,合计65件»: two counts of what the total
 * names, or of one name in two stretches, wherever they stand.
 */
export function gathersOthers({ total, parts, before }: FailedSum): boolean {
  const last = parts.at(-1);
  if (last === undefined || total.quantity.start < last.quantity.start || !ownTotal.test(total.lead))
    return false;
  const named = total.lead.replace(ownTotal, ' ').trim();
  const areTheirs = (one: Figure, other: Figure): boolean =>
    named.length > 1
      ? sharesPair(one.lead, named) && sharesPair(other.lead, named)
      : one.segment !== other.segment && sharesPair(one.lead, other.lead);
  const told = [...before, ...parts];
  return told.some((one, at) =>
    told.slice(at + 1).some((other) => compareSum([one, other], total) === 'equal' && areTheirs(one, other)),
  );
}
