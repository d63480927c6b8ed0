/** Parts that are known to leave nothing out, without 其中 before them. */
import { newStatementVerb } from '../../../lexicon/figureWords.ts';
import { areExclusive, matchPartition, nameSiblings, namesClass } from '../../../lexicon/partitions.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { isDividedAnew } from './listCue.ts';
import { isOfYearBefore, type PartList, toList, wordsOf } from './partList.ts';
import { compareSum, exceeds, isOneSlipOff } from './sums.ts';

/** «作出行政处罚595宗,简易程序567宗,一般程序28宗»: classes that are known to leave nothing out. */
export function partitionsWithoutCue(
  figures: readonly Figure[],
  taken: ReadonlySet<Figure>,
  folded: string,
): readonly PartList[] {
  const lists: PartList[] = [];
  for (let from = 1; from < figures.length - 1; from++) {
    const size = partsFrom(figures, from, taken);
    const list =
      (size === 3 ? partitionOf(figures, from, 3, folded) : undefined) ??
      (size >= 2 ? partitionOf(figures, from, 2, folded) : undefined);
    if (list !== undefined) lists.push(list);
  }
  return lists;
}

/** How many counts of one kind, three at most, follow another in its sentence and name classes. */
function partsFrom(figures: readonly Figure[], from: number, taken: ReadonlySet<Figure>): number {
  const first = figures[from];
  if (first === undefined || figures[from - 1]?.sentence !== first.sentence) return 0;
  let size = 0;
  // What they are is seen at once; what their words name, only by reading them.
  while (size < 3 && isBeside(figures[from + size], first, taken)) size++;
  if (size < 2) return 0;
  for (let at = 0; at < size; at++) if (!namesClass(wordsOf(figures[from + at] as Figure))) return at;
  return size;
}

function isBeside(figure: Figure | undefined, first: Figure, taken: ReadonlySet<Figure>): boolean {
  return (
    figure !== undefined &&
    figure.sentence === first.sentence &&
    isComparable(figure, first) &&
    isCount(figure) &&
    !taken.has(figure)
  );
}

function partitionOf(
  figures: readonly Figure[],
  from: number,
  size: number,
  folded: string,
): PartList | undefined {
  const parts = figures.slice(from, from + size);
  const first = parts[0] as Figure;
  const rests = matchPartition(parts.map(wordsOf))?.rests;
  if (rests === undefined) return undefined;
  const before = figures
    .slice(0, from)
    .filter(
      (figure) =>
        figure.sentence === first.sentence &&
        figure.bracket === first.bracket &&
        isComparable(figure, first) &&
        !isOfYearBefore(figure),
    );
  // «立案185件,结案178件;简易程序163件、普通程序22件»: an earlier count that they give is what they divide.
  const whole = before.findLast((figure) => compareSum(parts, figure) === 'equal') ?? before.at(-1);
  const isWhole =
    whole !== undefined &&
    // «71件、县级政府64件»: what a list goes on with is beside the count, not of it.
    !/^[、和及与]/.test(first.lead) &&
    !isSibling(whole, parts) &&
    (sharesNoun(whole, parts) || isBareList(whole, parts, rests)) &&
    rests.every((rest) => addsNothing(rest, whole));
  // «…、纠错41件;按程序分,简易程序265件、普通程序153件»: a class of one division is not the whole of the next one, and a count
  // that a class exceeds is its whole only if a slip explains it.
  if (
    !isWhole ||
    isDividedAnew([whole, first], folded) ||
    (exceeds(parts, whole) && !isOneSlipOff(parts, whole))
  )
    return undefined;
  const all = withFurtherClasses(figures, from, parts, whole);
  return toList(whole, all, 'inferred', 'sentence', false);
}

/**
 * «…,宣布失效5件»: the list may go on with a class that the partition does not know, if that gives the whole; or with one that
 * excludes the others («受理747件、不予受理72件、告知补正45件»).
 */
function withFurtherClasses(
  figures: readonly Figure[],
  from: number,
  parts: readonly Figure[],
  whole: Figure,
): readonly Figure[] {
  const rest = figures
    .slice(from + parts.length, from + parts.length + 3)
    .filter((figure) => figure.sentence === whole.sentence && isComparable(figure, whole));
  const longer = rest.map((_, index) => [...parts, ...rest.slice(0, index + 1)]);
  return (
    longer.find((run) => compareSum(run, whole) === 'equal') ??
    longer.findLast((run) => run.at(-1)?.segment === parts[0]?.segment && areExclusive(run.map(wordsOf))) ??
    parts
  );
}

/** «保留98件,修改11件,废止12件»: a class of the same partition is no whole of the others. */
function isSibling(whole: Figure, parts: readonly Figure[]): boolean {
  const words = wordsOf(whole);
  return namesClass(words) && parts.some((part) => nameSiblings(words, wordsOf(part)));
}

/** «清理216件,保留163件、修改22件、废止31件»: nothing but the classes, right after the whole. */
function isBareList(whole: Figure, parts: readonly Figure[], rests: readonly string[]): boolean {
  return (
    rests.every((rest) => rest.replace(aside, '').length <= 2) &&
    parts.every(({ clause }) => clause - whole.clause <= parts.length)
  );
}

/** «因病因公缺考», «清理后继续有效»: why and when say nothing of the class. */
const aside = /因[病公事故]|清理后|请假/g;

/** Whether whole and parts share two characters in a row that name what is counted, verbs left out. */
function sharesNoun(whole: Figure, parts: readonly Figure[]): boolean {
  const words = stripVerb(whole.lead) + whole.tail;
  return parts.some((part) => {
    const other = stripVerb(part.lead) + part.tail;
    for (let at = 0; at + 2 <= other.length; at++) {
      const pair = other.slice(at, at + 2);
      if (/^[\u3400-\u9fff]{2}$/.test(pair) && words.includes(pair)) return true;
    }
    return false;
  });
}

/** Whether the words left of a part beside its class name occur with the whole too: «区人大代表建议» adds 区. */
function addsNothing(rest: string, { before, tail }: Figure): boolean {
  const known = `${before}${tail}的共为了有件类案宗起个项已拟失效后经因病公事故请假`;
  return [...rest].every((character) => known.includes(character));
}

function stripVerb(lead: string): string {
  const verb = newStatementVerb(lead);
  return verb === undefined ? lead : lead.slice(lead.indexOf(verb) + verb.length);
}
