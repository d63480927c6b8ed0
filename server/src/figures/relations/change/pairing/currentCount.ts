/** The count that a change without a pair is told of. */
import { type Change, isNotCount } from '../../../../lexicon/figures/changeWords.ts';
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { nounOf, sharesPair } from '../../../words.ts';
import { ownWords } from '../../parts/lists/partList.ts';
import { isCompared, isOnLevelOf } from './kinds.ts';

/** The count that a change without a pair is told of: the nearest one, if the words do not name another thing. */
export function currentCount(figure: Figure, change: Change, left: readonly Figure[]): Figure | undefined {
  const named = namedCount(figure, change, left);
  if (named !== undefined) return named;
  const current = left.findLast(
    (other) =>
      isCount(other) &&
      !namesPrevious(other.lead) &&
      !isCompared(other) &&
      isOnLevelOf(other, figure) &&
      !isPlan(other),
  );
  if (current === undefined || current.segment !== figure.segment || figure.clause - current.clause > 2)
    return undefined;
  // «查获走私案件286起,缴获毒品1.7吨,同比增长…»: the weight stands nearer than the count.
  const nearer = left.slice(left.indexOf(current) + 1);
  if (nearer.some(({ quantity, clause }) => quantity.dimension === 'measure' && clause > current.clause))
    return undefined;
  return speaksOf(change, current) ? current : undefined;
}

/** «非法采砂19件,违法取水23件,…,其中非法采砂案件同比下降36.7%»: the one of a list that the change names, where it is no other's name. */
function namedCount(
  { segment, sentence }: Figure,
  { subject }: Change,
  left: readonly Figure[],
): Figure | undefined {
  const name = subject.replace(/^[,;]?(?:其中)?,?/, '');
  if (name.length < shortestName) return undefined;
  const [only, ...others] = left.filter((other) => {
    const words = ownWords(other);
    return (
      other.segment === segment &&
      other.sentence === sentence &&
      words.length >= shortestName - 1 &&
      name.startsWith(words) &&
      kernel.test(name.slice(words.length))
    );
  });
  const isList = left.filter((other) => only !== undefined && isComparable(other, only)).length > 2;
  return only !== undefined && others.length === 0 && isList && isCount(only) ? only : undefined;
}

const shortestName = 3;
/** What the list leaves out behind the name of a class. */
const kernel = expression`^类?(?:${'caseNouns'}|案|违法行为)?[数量]*$`;

/** «新开工项目78个,完成年度任务132个的59.09%,同比增长16.42%»: what was planned has not grown. */
function isPlan({ lead, tail }: Figure): boolean {
  return tail.startsWith('的') && isAimed.test(lead);
}

/** Whether the words of a change name what a count counts, or nothing. */
export function speaksOf(change: Change, current: Figure): boolean {
  if (isNotCount(change.subject)) return false;
  const subject = change.subject.replace(/\d{4}年度?|今年|全年/g, '').replace(/[数量]+$/, '');
  return subject.length < 2 || sharesPair(subject, nounOf(current)) || sharesPair(subject, current.lead);
}

/** «年度目标的»: what a plan sets. */
const isAimed = expression`${'aiming'}`;
