/** Which lists of classes leave none out. */
import { isRest, newStatementVerb } from '../../../../../lexicon/figures/figureWords.ts';
import {
  areExclusive,
  endsWithSeveral,
  matchPartition,
  reachVerbOf,
} from '../../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../../figure.ts';
import { isMyriadOff, isNeighbourTwice } from '../../totals/grossSlips.ts';
import { compareSum, exceeds, isOfItsSize, isOneSlipOff } from '../../totals/sums.ts';
import { isBareDivision } from '../bareLists.ts';
import type { ListCue } from '../listCue.ts';
import { isLeftOpen, ownWords } from '../partList.ts';
import { isPeerOf } from '../peers.ts';

/** Whether the words say that the run gives all of the total; `before` is the figure before the total. */
export function isComplete(
  total: Figure,
  run: readonly Figure[],
  cue: ListCue,
  before: Figure | undefined,
): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || cue === 'none' || isLeftOpen(run)) return false;
  if (cue === 'apart') return endsWithRest(run) || isOfItsSize(run, total) || isOneSlipOff(run, total);
  if (cue === 'announced' || (cue === 'list' && run.every(({ sentence }) => sentence === first.sentence)))
    // What a sentence before counts may be another matter («警情812起。从程序看,…»), if no slip explains the sum.
    return (
      first.sentence === total.sentence ||
      isOfItsSize(run, total) ||
      isOneSlipOff(run, total) ||
      isGrossSlip(total, run)
    );
  if (isToldNext(run, total) || tellsDeedAgain(run, total) || (isInOrder(run) && isOfItsSize(run, total)))
    return true;
  // 其余 belongs to the count that it follows, not to one before a semicolon.
  // «处罚类案件24件,公开类案件22件,不作为类案件9件,其他类11件»: one of a list is no total of the rest of it.
  if (before !== undefined && isSibling(before, total)) return false;
  if (cue === 'plain' && isPeerOf(total, first)) return false;
  if (isReached(total, run)) return isOfItsSize(run, total) && mayBeAllReached(total, run);
  if (isBareDivision(total, run) || isGrosslyOff(total, run)) return true;
  // «收到864件,…;经审查受理747件、不予受理72件、告知补正45件»: what becomes of all that came in.
  const names = run.map((part) => ownWords(part));
  if (isNear(total, run) && first.segment === last.segment && areExclusive(names))
    // «审查文件64件,修改4件、废止2件»: six are some of them, though one digit more makes 64 of 6.
    return (
      isOneSlipOff(run, total) && (exceeds(run, total) || isOfItsSize(run, total) || endsWithSeveral(names))
    );
  const isMeant = isOfItsSize(run, total) || (isDoneAndRest(run) && isOneSlipOff(run, total, leastDone));
  const isOwn = isNear(total, run) && total.segment === last.segment && !exceeds(run, total) && isMeant;
  if (!isOwn) return false;
  const isRestTold =
    endsWithRest(run) && (before === undefined || !isBeside(before, total) || isOneSlipOff(run, total));
  return isRestTold || holdsContrary(run) || fillsPartition(run);
}

/** «下发图斑47个,已整改41个,其余6个正在查处». */
export function isDoneAndRest(run: readonly Figure[]): boolean {
  const [done, rest] = run;
  return (
    run.length === 2 &&
    done !== undefined &&
    rest !== undefined &&
    /^[,;]?(?:截至[^,]*)?已/.test(done.lead) &&
    bareRest.test(rest.lead)
  );
}

const bareRest = expression`^[,;]?(?:${'remainder'})的?$`;
/** Fewer than this are a digit from nearly any other number. */
const leastDone = 20;

/** «318件,保留241万件,修改32件,废止45件», «…,废止318件»: right behind the total, with 万 too many or a neighbour's number for one's own. */
function isGrosslyOff(total: Figure, run: readonly Figure[]): boolean {
  const isBehind =
    run[0]?.clause === total.clause + 1 &&
    run.every(
      ({ quantity, sentence, segment, bracket }) =>
        sentence === total.sentence &&
        segment === total.segment &&
        bracket === total.bracket &&
        quantity.unit === total.quantity.unit,
    );
  return isBehind && isGrossSlip(total, run);
}

function isGrossSlip(total: Figure, run: readonly Figure[]): boolean {
  if (isMyriadOff(run, total)) return true;
  const isKnown = run.length > 2 && matchPartition(run.map((part) => ownWords(part))) !== undefined;
  return isKnown && isNeighbourTwice(run, total);
}

/** «失效214件、废止167件、修改42件、继续有效513件»: classes that are known to leave nothing out. */
function fillsPartition(run: readonly Figure[]): boolean {
  return run.length > 2 && matchPartition(run.map((part) => ownWords(part)))?.isStrict === true;
}

/** «第一批156名,第二批142名,第三批120名», «一季度…四季度»: told from the first on. */
export function isInOrder(run: readonly Figure[]): boolean {
  return run.length > 2 && run.every(({ lead }, index) => turn.exec(lead)?.[1] === turns.charAt(index));
}

const turns = '一二三四五六七八九';
const turn = new RegExp(`^[,、]?第?([${turns}])[批期季轮场]`);

/** «下发图斑352个。经核查,合法图斑241个,违法图斑38个,其他用地图斑73个»: the next sentence tells the classes of the same things. */
function isToldNext(run: readonly Figure[], total: Figure): boolean {
  const noun = total.lead.slice(-2);
  return (
    (endsWithRest(run) || namesRest(run.at(-1))) &&
    (isOfItsSize(run, total) || isOneSlipOff(run, total)) &&
    /^[一-龥]{2}$/.test(noun) &&
    run.every(({ sentence, lead }) => sentence === total.sentence + 1 && lead.endsWith(noun))
  );
}

/** «问责1364人。问责局长8人,…,其他人员1012人»: the next sentence begins with the verb of the count and ends with the rest. */
export function tellsDeedAgain(run: readonly Figure[], total: Figure): boolean {
  const [first] = run;
  const deed = total.lead.slice(-2);
  return (
    run.length > 2 &&
    first !== undefined &&
    /^[一-龥]{2}$/.test(deed) &&
    first.lead.startsWith(deed) &&
    first.clause === 0 &&
    (endsWithRest(run) || namesRest(run.at(-1))) &&
    run.every(
      ({ sentence, quantity }) => sentence === total.sentence + 1 && quantity.unit === total.quantity.unit,
    )
  );
}

/** «宣讲132场,走进医院41场、企业28场、学校36场、乡村27场»: one verb, and the places that all of them took place in. */
function isReached(total: Figure, run: readonly Figure[]): boolean {
  const [first, ...others] = run;
  return (
    first !== undefined &&
    others.length >= leastPlaces &&
    first.clause === total.clause + 1 &&
    reachVerbOf(ownWords(first)) !== '' &&
    run.every(
      ({ quantity: { unit }, sentence }) => unit === total.quantity.unit && sentence === total.sentence,
    ) &&
    others.every((part) => part.clause === first.clause && /^[、和及]/.test(part.lead) && !hasVerb(part))
  );
}

const leastPlaces = 2;

/** Fewer than all may be told of where they took place; of many kinds of places, a slip is likelier than that. */
function mayBeAllReached(total: Figure, run: readonly Figure[]): boolean {
  return compareSum(run, total) === 'over' || (run.length > manyPlaces && isOneSlipOff(run, total));
}

const manyPlaces = 3;

function hasVerb(part: Figure): boolean {
  return part.stage !== undefined || newStatementVerb(ownWords(part)) !== undefined;
}

/** «不改变地类的其他图斑», «租赁及其他类». */
export function namesRest(figure: Figure | undefined): boolean {
  return figure !== undefined && /其[他它余]/.test(ownWords(figure));
}

/** Whether two counts beside each other are named alike: «…类案件», «…纠纷». */
function isSibling(before: Figure, total: Figure): boolean {
  const end = total.lead.slice(-2);
  return (
    end.length === 2 &&
    before.sentence === total.sentence &&
    before.segment === total.segment &&
    total.clause - before.clause <= 1 &&
    isComparable(before, total) &&
    before.lead.endsWith(end)
  );
}

/** «罚款22万元,没收违法所得63万元,…,其他收入21万元»: one of a list, it seems, rather than what the rest of it is of. */
function isBeside(before: Figure, total: Figure): boolean {
  return (
    before.sentence === total.sentence &&
    before.segment === total.segment &&
    total.clause - before.clause <= 1 &&
    isComparable(before, total)
  );
}

/** «受理747件、不予受理72件»: a class and its contrary leave nothing out. */
function holdsContrary(run: readonly Figure[]): boolean {
  const words = run.map((part) => ownWords(part));
  return words.some((word) => {
    const deed = /^不予?(.+)/.exec(word)?.[1];
    return (
      deed !== undefined &&
      words.some((other) => other === deed || other === `准予${deed}` || other === `予以${deed}`)
    );
  });
}

export function endsWithRest(run: readonly Figure[]): boolean {
  const last = run.at(-1);
  return last !== undefined && isRest(ownWords(last));
}

export function isNear(total: Figure, parts: readonly Figure[]): boolean {
  return parts.every(({ sentence }) => sentence === total.sentence);
}
