/** The earlier figure told after the change: «318起,比上年增加47起(2023年为271起)», «同比下降9.04%,其中…;去年同期为1394件». */
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { isLeftOver } from '../../../../lexicon/figures/processWords.ts';
import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { isAmount, isOfThese, isOnLevelOf } from './kinds.ts';
import type { Pair } from './pairs.ts';

/** The pair of a current figure and the first one after the change that is said to be its earlier value. */
export function laterPairs(
  change: Figure,
  current: Figure | undefined,
  after: readonly Figure[],
): readonly Pair[] {
  if (current === undefined) return none;
  const year = yearBefore(change);
  const previous = after.find(
    (figure, index) =>
      isComparable(figure, current) &&
      !isAmount(figure) &&
      // «联合检查由上年的52次压减至31次» has its later value beside it.
      !ofOwnPair.test(figure.lead) &&
      isOfYearBefore(figure, after.slice(0, index), year) &&
      isOfSame(figure, current, change, after.slice(0, index)),
  );
  return previous === undefined ? none : [{ previous, current }];
}

const ofOwnPair = expression`[由从](?:${'yearBefore'}|\d{4}年)(?:度|同期)?的?$`;
const none: readonly Pair[] = [];

/** What stands after a figure: in its sentence and in the next ones. */
export function figuresAfter(
  figure: Figure,
  sentence: readonly Figure[],
  later: readonly Figure[],
): readonly Figure[] {
  return [...sentence.slice(sentence.indexOf(figure) + 1), ...later];
}

/** The count or rate that a change is told of, if it stands right before it or before another change of it. */
export function figureChanged(
  change: Figure,
  left: readonly Figure[],
  isKind: (figure: Figure) => boolean,
): Figure | undefined {
  const current = left.findLast(
    (figure) =>
      isKind(figure) && !isAmount(figure) && !namesPrevious(figure.lead) && isOnLevelOf(figure, change),
  );
  return current?.segment === change.segment && change.clause - current.clause <= 2 ? current : undefined;
}

/** The year that the change names («较2023年»), or the one before that of its clause («2024年…同比»). */
function yearBefore({ before }: Figure): number | undefined {
  const named = /[较比与](\d{4})年/.exec(before)?.[1];
  if (named !== undefined) return Number(named);
  const own = /(\d{4})年/.exec(before)?.[1];
  return own === undefined ? undefined : Number(own) - 1;
}

/** «上年为», «2023年»; what a list of such figures goes on with is of that year too. */
function isOfYearBefore(figure: Figure, before: readonly Figure[], year: number | undefined): boolean {
  const { lead } = figure;
  if (isLeftOver(lead) || isOfThese(figure)) return false;
  if (namesPrevious(lead)) return !lead.includes('以来');
  // «较年初增加12名(年初为72名)», «净增27名(2023年底为409名)».
  if (figure.bracket !== -1 && /^(?:年初|\d{4}年[底末])(?:为|有|共)?$/.test(lead)) return true;
  const named = /^[,(]?(\d{4})年(?:度)?(?!以来|至|到|底|末|起|前|后)/.exec(lead)?.[1];
  if (named !== undefined) return year === undefined ? figure.bracket !== -1 : Number(named) === year;
  const last = before.at(-1);
  return (
    /^[、和及]/.test(lead) &&
    last !== undefined &&
    last.sentence === figure.sentence &&
    last.clause === figure.clause &&
    isOfYearBefore(last, before.slice(0, -1), year)
  );
}

/** Right behind the change, or it names what the current figure names; past a list after 其中 it may name nothing. */
function isOfSame(previous: Figure, current: Figure, change: Figure, between: readonly Figure[]): boolean {
  if (previous.bracket !== -1) return previous.bracket === change.quantity.end;
  const noun = previous.lead.replace(beside, '');
  if (noun.length >= 2) return isNamed(noun, current);
  const counted = between.filter((figure) => isComparable(figure, current) && !isAmount(figure));
  return (
    previous.sentence === change.sentence &&
    (counted.length === 0 || counted[0]?.lead.includes('其中') === true)
  );
}

/** What the words before an earlier figure say beside what it counts. */
const beside = globalExpression`${'yearBefore'}|往年|同期|\d{4}年度?|[全共计总数量为是达有的、,和及()]`;

function isNamed(noun: string, { lead, tail }: Figure): boolean {
  const words = lead.replace(beside, '') + tail;
  return words.includes(noun) || (lead.length >= 4 && noun.includes(words)) || sharesPair(noun, words);
}
