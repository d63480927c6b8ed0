/** Which of several counts before a list it divides. */
import { tellsDifference } from '../../../lexicon/figures/changeWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../figure.ts';
import { sentenceBefore } from '../../words.ts';
import { nearValue } from '../rates/readings.ts';
import { isOfYearBefore } from './lists/partList.ts';
import { isOfItsSize, isOneSlipOff } from './totals/sums.ts';

/** «收到318件,办结311件。办结的311件当中,准予307件;从事项看,…»: the list divides what its own sentence begins with. */
export function isOfTopic(run: readonly Figure[], total: Figure, figures: readonly Figure[]): boolean {
  const [first] = run;
  if (first === undefined || first.sentence === total.sentence) return false;
  const topic = figures.find(({ sentence }) => sentence === first.sentence);
  return (
    topic !== undefined &&
    topic.clause === 0 &&
    topic !== first &&
    /^[^,]{0,8}[当之]?[中里]$/.test(topic.tail) &&
    isComparable(topic, total)
  );
}

/** «应办174件;审结158件,…。从结果看,…»: of several counts before a list it divides the one that it comes nearest to. */
export function isOfLater(
  run: readonly Figure[],
  total: Figure,
  figures: readonly Figure[],
  index: number,
  folded: string,
): boolean {
  const [first] = run;
  // Results are of what was finished, whatever came in.
  const isOfResults = first !== undefined && ofResults.test(sentenceBefore(first.quantity.start, folded));
  const isFinished = ({ stage }: Figure): boolean => stage?.rank === finishedRank;
  const sum = run.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  const off = ({ quantity }: Figure): number => Math.abs(sum / nearValue(quantity) - 1);
  // «事项1268项已编入目录,能够网办的1247项;即办件742项、承诺件544项»: the one that a slip explains.
  const isSlipOf = (figure: Figure): boolean => isOneSlipOff(run, figure);
  return figures.slice(index + 1, first === undefined ? index + 1 : figures.indexOf(first)).some(
    (figure) =>
      isComparable(figure, total) &&
      figure.bracket === -1 &&
      !isOfYearBefore(figure) &&
      !tellsDifference(figure.before) &&
      ((off(figure) < off(total) && !(isSlipOf(total) && isOfItsSize(run, total) && !isSlipOf(figure))) ||
        // «税收收入3512万元;非税收入837万元。按级次分,…»: the list divides both together.
        sum === nearValue(figure.quantity) + nearValue(total.quantity) ||
        (isOfResults && isFinished(figure) && !isFinished(total))),
  );
}

const ofResults = expression`^[^,。;]{0,8}(?:结果|${'finished'})[^,。;]{0,6}[,:]`;
const finishedRank = 3;
