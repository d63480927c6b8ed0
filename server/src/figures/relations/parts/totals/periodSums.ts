/** R10 SUM_PARTS of a year over its halves or quarters, or of batches, in any order: «上半年受理128件。下半年受理146件。全年受理274件» */
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';
import { nearValue } from '../../rates/readings.ts';
import { compareSum, isOfItsSize, toSumClaim } from './sums.ts';

/** What makes up a time. */
const divisions: readonly (readonly [string, readonly string[]])[] = [
  ['全年', ['上半年', '下半年']],
  ['全年', ['一季度', '二季度', '三季度', '四季度']],
  ['上半年', ['一季度', '二季度']],
  ['下半年', ['三季度', '四季度']],
  ['两批', ['第一批', '第二批']],
  ['三批', ['第一批', '第二批', '第三批']],
];

/** So many sentences may lie between a total and its parts. */
const reach = 4;
const figuresAround = 16;

interface Dated {
  readonly figure: Figure;
  readonly time: string;
  readonly core: string;
}

export function periodSums(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!/半年|季度|第一批/.test(folded)) return [];
  const isWithout = mayNotAdd.test(folded);
  const dated = figures.flatMap((figure) => datedOf(figure, folded) ?? []);
  return divisions.flatMap(([whole, times]) =>
    dated.flatMap((total, index) => {
      if (total.time !== whole || total.core.length < 2) return [];
      const near = dated.slice(Math.max(0, index - figuresAround), index + figuresAround);
      const parts = times.map((time) => onlyOne(near, total, time));
      const found = parts.filter((part) => part !== undefined);
      // The total is told once.
      if (found.length < times.length || onlyOne(near, total, whole, true) === undefined) return [];
      const verdict = compareSum(found, total.figure);
      if (
        verdict !== 'equal' &&
        (!isOfItsSize(found, total.figure) ||
          isWithout ||
          mayRepeat(total.figure) ||
          isExplained(found, total.figure, figures))
      )
        return [];
      return [
        toSumClaim(
          found,
          total.figure.quantity,
          verdict === 'equal' ? 'holds' : 'fails',
          found.every(({ sentence }) => sentence === total.figure.sentence) ? 'sentence' : 'paragraph',
          'inferred',
        ),
      ];
    }),
  );
}

/** The same persons and bodies may be counted in both halves and once in the year. */
function mayRepeat({ quantity }: Figure): boolean {
  const countsOnce = quantity.dimension === 'persons' || quantity.population === 'bodies';
  return countsOnce && !quantity.unit.endsWith('次');
}

/** «上半年120次,下半年146次,专项检查30次,全年296次»: another count among them, or right behind, is all that the parts lack. */
function isExplained(parts: readonly Figure[], total: Figure, figures: readonly Figure[]): boolean {
  const sum = parts.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  const gap = Math.abs(nearValue(total.quantity) - sum);
  const sentences = [total, ...parts].map(({ sentence }) => sentence);
  return figures.some(
    (figure) =>
      figure.sentence >= Math.min(...sentences) &&
      figure.sentence <= Math.max(...sentences) + 1 &&
      figure !== total &&
      !parts.includes(figure) &&
      isComparable(figure, total) &&
      nearValue(figure.quantity) === gap,
  );
}

function datedOf(figure: Figure, folded: string): Dated | undefined {
  const { lead, quantity, bracket } = figure;
  if (!isCount(figure) || bracket !== -1 || quantity.isLoose || quantity.isApproximate) return undefined;
  const words = sentenceBefore(quantity.start, folded);
  const time = words.match(anyTime)?.at(-1);
  if (time === undefined || namesPrevious(words) || /其中|\d{4}年.*\d{4}年/.test(words)) return undefined;
  const core = withoutScope(lead.replace(anyTime, '')).replace(besideCounted, '');
  return { figure, time, core };
}

const anyTime =
  /全年|[上下]半年|[一二三四]季度|\d{1,2}月|第[一二三四五]批|[两三](?:个批次|批)(?=共|合计|累计)/g;

/** The one count of a time that may be of what the total is: in its words, or in the verb that they begin with. */
function onlyOne(
  dated: readonly Dated[],
  { figure: total, core }: Dated,
  time: string,
  isSame = false,
): Figure | undefined {
  const [one, ...others] = dated.filter(
    (other) =>
      other.time === time &&
      isComparable(other.figure, total) &&
      other.figure.quantity.unit === total.quantity.unit &&
      Math.abs(other.figure.sentence - total.sentence) <= reach &&
      (isSame ? other.core === core : core.startsWith(other.core)),
  );
  return others.length > 0 ? undefined : one?.figure;
}

/** «扣除重复的»: the parts of the year are not all added up. */
const mayNotAdd = expression`${'deducting'}|${'countedTwice'}`;

/** «共», «合计»: what says nothing of what is counted. */
const besideCounted = globalExpression`[,、; ]|${'sums'}|累计|[共总第]`;
