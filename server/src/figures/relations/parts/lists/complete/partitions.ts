/** Parts that are known to leave nothing out, without 其中 before them. */
import { isRest, newStatementVerb } from '../../../../../lexicon/figures/figureWords.ts';
import {
  areExclusive,
  matchPartition,
  nameSiblings,
  namesClass,
} from '../../../../../lexicon/figures/partitions.ts';
import { globalExpression } from '../../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable, isCount } from '../../../../figure.ts';
import { compareSum, exceeds, isOneSlipOff } from '../../totals/sums.ts';
import { isDividedAnew } from '../listCue.ts';
import { isOfYearBefore, ownWords, type PartList, toList, wordsOf } from '../partList.ts';

/** «作出行政处罚595宗,简易程序567宗,一般程序28宗»: classes that are known to leave nothing out. */
export function partitionsWithoutCue(
  figures: readonly Figure[],
  taken: ReadonlySet<Figure>,
  folded: string,
): readonly PartList[] {
  const lists: PartList[] = [];
  for (let from = 1; from < figures.length - 1; from++) {
    const parts = partsFrom(figures, from, taken);
    let list: PartList | undefined;
    for (let size = parts.length; size >= 2 && list === undefined; size--)
      list = partitionOf(figures, from, parts.slice(0, size), folded);
    if (list !== undefined) lists.push(list);
  }
  return lists;
}

/** No known partition has more classes. */
const mostClasses = 4;

/** The counts of one kind, four at most, that follow another in its sentence and name classes; a rate may stand between. */
function partsFrom(figures: readonly Figure[], from: number, taken: ReadonlySet<Figure>): readonly Figure[] {
  const first = figures[from];
  if (first === undefined || figures[from - 1]?.sentence !== first.sentence) return [];
  const parts: Figure[] = [];
  // What they are is seen at once; what their words name, only by reading them.
  for (let at = from; parts.length < mostClasses; at++) {
    const figure = figures[at];
    if (figure !== undefined && isBeside(figure, first, taken)) parts.push(figure);
    else if (figure?.sentence !== first.sentence || figure.quantity.dimension !== 'share' || at === from)
      break;
  }
  if (parts.length < 2) return [];
  const other = parts.findIndex((part) => !namesClass(wordsOf(part)));
  return other === -1 ? parts : parts.slice(0, other);
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

/** So many figures back a whole is sought that no word ties to its parts. */
const mostBefore = 48;

function partitionOf(
  figures: readonly Figure[],
  from: number,
  parts: readonly Figure[],
  folded: string,
): PartList | undefined {
  const first = parts[0] as Figure;
  const known = matchPartition(parts.map(className));
  if (known === undefined) return undefined;
  const { rests } = known;
  const before = figures
    .slice(Math.max(0, from - mostBefore), from)
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
    (sharesNoun(whole, parts) || isBareList(whole, parts, rests, figures)) &&
    rests.every((rest) => addsNothing(rest, whole));
  // «…、纠错41件;按程序分,简易程序265件、普通程序153件»: a class of one division is not the whole of the next one.
  if (!isWhole || isDividedAnew([whole, first], folded)) return undefined;
  // «评查126卷,优秀126卷、良好41卷、合格11卷»: three or more that are known to be all are of the count before them, as great as one of them or not.
  const isSure = known.isStrict && parts.length > 2 && first.clause - whole.clause === 1;
  const mayBeOfOther = isAll(parts, whole) ? !isSure : exceeds(parts, whole);
  // A count that a class exceeds is its whole only if a slip explains it.
  if (mayBeOfOther && !isOneSlipOff(parts, whole)) return undefined;
  const all = withFurtherClasses(figures, parts, whole);
  return compareSum(all, whole) !== 'equal' && goesOn(figures, all)
    ? undefined
    : toList(whole, all, 'inferred', 'sentence', false);
}

/** What a part is, by the words before it if they say so: what follows the count may tell what was done about it. */
function className(part: Figure): string {
  const own = ownWords(part);
  return namesClass(own) ? own : wordsOf(part);
}

/** «裁决341件、调解167件、撤回67件»: 、 joins one class more, so that the first two are not all. */
function goesOn(figures: readonly Figure[], parts: readonly Figure[]): boolean {
  const last = parts.at(-1);
  const next = last === undefined ? undefined : figures[figures.indexOf(last) + 1];
  return (
    next !== undefined &&
    last !== undefined &&
    /^[、和及]/.test(next.lead) &&
    isComparable(next, last) &&
    next.sentence === last.sentence
  );
}

/**
 * «…,宣布失效5件»: the list may go on with a class that the partition does not know, if that gives the whole; or with one that
 * excludes the others («受理747件、不予受理72件、告知补正45件»).
 */
function withFurtherClasses(
  figures: readonly Figure[],
  parts: readonly Figure[],
  whole: Figure,
): readonly Figure[] {
  const rest = figures
    .slice(figures.indexOf(parts.at(-1) as Figure) + 1)
    .slice(0, 3)
    .filter((figure) => figure.sentence === whole.sentence && isComparable(figure, whole));
  const longer = rest.map((_, index) => [...parts, ...rest.slice(0, index + 1)]);
  return (
    longer.find((run) => compareSum(run, whole) === 'equal') ??
    longer.find((run) => endsWithRest(run, parts)) ??
    longer.findLast((run) => run.at(-1)?.segment === parts[0]?.segment && areExclusive(run.map(wordsOf))) ??
    parts
  );
}

/** «受理231件,不予受理26件,其他处理17件»: 其他 closes the list that it goes on with. */
function endsWithRest(run: readonly Figure[], [first]: readonly Figure[]): boolean {
  const last = run.at(-1);
  return last !== undefined && last.segment === first?.segment && isRest(ownWords(last));
}

/** «报备36件,报备率100%,修改12件,废止36件»: a class as great as the count leaves nothing for the others. */
function isAll(parts: readonly Figure[], whole: Figure): boolean {
  return parts.some((part) => compareSum([part], whole) === 'equal');
}

/** «保留98件,修改11件,废止12件»: a class of the same partition is no whole of the others. */
function isSibling(whole: Figure, parts: readonly Figure[]): boolean {
  const words = wordsOf(whole);
  return namesClass(words) && parts.some((part) => nameSiblings(words, wordsOf(part)));
}

/** «清理216件,保留163件、修改22件、废止31件»: nothing but the classes, right after the whole. */
function isBareList(
  whole: Figure,
  parts: readonly Figure[],
  rests: readonly string[],
  figures: readonly Figure[],
): boolean {
  return (
    rests.every((rest) => withoutAside(rest).length <= 2) &&
    parts.every((part) => part.clause - whole.clause <= parts.length + between(whole, part, figures))
  );
}

/** So many clauses between two figures hold what a bracket tells, or a rate. */
function between(whole: Figure, part: Figure, figures: readonly Figure[]): number {
  const aside = figures
    .slice(figures.indexOf(whole) + 1, figures.indexOf(part))
    .filter(({ bracket, quantity }) => bracket !== whole.bracket || quantity.dimension === 'share');
  return new Set(aside.map(({ clause }) => clause)).size;
}

/** «因病因公缺考», «清理后继续有效»: why and when say nothing of the class. */
const aside = globalExpression`${'concluding'}|${'besideClassNames'}|[走按由]|[和及]`;

/** «不予公开或无法提供»: what a class is joined with is told with it. */
function withoutAside(rest: string): string {
  return rest.replace(joined, '').replace(aside, '');
}

const joined = /[或和及][一-龥]{2,6}$/;

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
  const known = `${before}${tail}的共为了有件类案宗起个项已拟失效后经因病公事故请假性仅未`;
  return [...withoutAside(rest)].every((character) => known.includes(character));
}

function stripVerb(lead: string): string {
  const verb = newStatementVerb(lead);
  return verb === undefined ? lead : lead.slice(lead.indexOf(verb) + verb.length);
}
