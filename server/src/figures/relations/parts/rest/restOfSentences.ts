/** R10 SUM_PARTS where the rest opens a sentence of its own: «收到申请86件。其中组织听证51件。其余37件不予听证。» */
import { namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { countsCarriedOver } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { nearSum, nearValue } from '../../rates/readings.ts';
import { isOfItsSize, toSumClaim } from '../totals/sums.ts';

/** So many counts before the rest are looked at for a reading that agrees. */
const lookBack = 10;
const searched = 24;
/** So many of them, right before the rest, are its whole and the other parts. */
const mostTold = 5;
/** So many sentences may lie between a count and the one after it. */
const sentencesBetween = 2;

export function restClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, rest] of figures.entries()) {
    if (index === 0 || !isRestOfAll(rest)) continue;
    const told = figures
      .slice(Math.max(0, index - searched), index)
      .filter((figure) => isComparable(figure, rest) && !isOfAnotherTime(figure))
      .slice(-lookBack);
    // What stands in one sentence with it is read as one list (withinLists.ts, partList.ts).
    if (told.at(-1)?.sentence === rest.sentence || told.length < 2) continue;
    const claim = claimOf(rest, told, figures[index + 1], folded);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

/** «其余37件», «按规定终止的其余37件»: nothing of its own between the word and the number. */
function isRestOfAll(figure: Figure): boolean {
  return rest.test(figure.lead) && isCount(figure) && isExact(figure) && figure.bracket === -1;
}

const rest = expression`(?:${'remainder'})的?$`;

function isExact({ quantity }: Figure): boolean {
  return !quantity.isApproximate && quantity.value.exponent === 0;
}

function isOfAnotherTime({ lead, bracket }: Figure): boolean {
  return bracket !== -1 || namesPrevious(lead) || countsCarriedOver(lead);
}

function claimOf(
  own: Figure,
  told: readonly Figure[],
  next: Figure | undefined,
  folded: string,
): Claim | undefined {
  const given = agreeing(own, told);
  if (given !== undefined) {
    const { wholes, parts } = given;
    const [only, ...others] = wholes;
    // Of two wholes together no one total can be told.
    return only === undefined || others.length > 0
      ? undefined
      : toSumClaim([...parts, own], only.quantity, 'holds', 'paragraph', 'inferred');
  }
  const [whole, ...parts] = tiedTo(own, told, folded);
  if (whole === undefined || parts.length === 0 || goesOn(own, next)) return undefined;
  // Of parts that may lie within each other those are shown that come nearest.
  const best = subsets(parts).toSorted((a, b) => offBy([...a, own], whole) - offBy([...b, own], whole))[0];
  if (best === undefined || !isOfItsSize([...best, own], whole)) return undefined;
  return toSumClaim([...best, own], whole.quantity, 'fails', 'paragraph', 'inferred');
}

/** A whole and other parts with which the rest adds up; two counts may be the whole together («投诉86件,举报30件»). */
function agreeing(
  own: Figure,
  told: readonly Figure[],
): { readonly wholes: readonly Figure[]; readonly parts: readonly Figure[] } | undefined {
  for (const [index, whole] of told.entries()) {
    const beside = told[index + 1];
    const wholes = beside === undefined ? [[whole]] : [[whole], [whole, beside]];
    for (const of of wholes) {
      const total = nearSum(of);
      const parts = subsets(told.filter((figure) => !of.includes(figure)).slice(-mostParts)).find(
        (some) => nearSum(some) + nearValue(own.quantity) === total,
      );
      if (parts !== undefined) return { wholes: of, parts };
    }
  }
  return undefined;
}

const mostParts = 7;

function offBy(parts: readonly Figure[], whole: Figure): number {
  return Math.abs(nearSum(parts) - nearValue(whole.quantity));
}

/** Every choice of one or more of them. */
function subsets(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const all: (readonly Figure[])[] = [];
  for (const figure of figures) {
    for (const some of all.slice()) all.push([...some, figure]);
    all.push([figure]);
  }
  return all;
}

/** The counts in neighbouring sentences of which the first is the whole of all others, which the words say of each sentence. */
function tiedTo(own: Figure, told: readonly Figure[], folded: string): readonly Figure[] {
  const run: Figure[] = [];
  for (const figure of told.toReversed()) {
    if ((run[0] ?? own).sentence - figure.sentence > sentencesBetween) break;
    run.unshift(figure);
  }
  const [whole, ...parts] = run;
  if (whole === undefined || run.length > mostTold || told.length > run.length + 1) return [];
  const isWhole = parts.every(
    (part) =>
      part.quantity.unit === own.quantity.unit && nearValue(part.quantity) < nearValue(whole.quantity),
  );
  const isTied = isWhole && run.every(isExact) && whole.quantity.unit === own.quantity.unit;
  const between = folded.slice(whole.quantity.end, own.quantity.end + afterwards);
  if (!isTied || further.test(between) || countsCarriedOver(between) || further.test(whole.lead)) return [];
  return parts.every((part) => part.sentence === parts[0]?.sentence || !opensAnew(part)) &&
    isPart(parts[0], whole, folded)
    ? run
    : [];
}

const afterwards = 12;
/** What came in beside the whole, or another time. */
const further = expression`${'furtherOnes'}|${'otherOnes'}|新增|${'yearBefore'}|结转|累计|同期`;

/** «其中58件», «对29家», «已有121项», «属实的有96条», «化解518起»: some of what was just counted, and not things of another name. */
function isPart(part: Figure | undefined, whole: Figure, folded: string): boolean {
  if (part === undefined) return false;
  if (folded.slice(whole.quantity.end, part.quantity.start).includes('其中')) return true;
  if (whole.sentence === part.sentence) return false;
  const isFurther = part.stage !== undefined && part.stage.rank > (whole.stage?.rank ?? 1);
  return isFurther || ofSome.test(part.lead);
}

const ofSome = /^(?:经|符合|属)|(?:[对将]|已有|已对|已|的有?|[有由])$/;

function opensAnew({ lead }: Figure): boolean {
  return /共|全[省市县区年]/.test(lead);
}

/** «其余12件、20件分别…», «其余17件、驳回20件»: the rest is not told by one number. */
function goesOn(own: Figure, next: Figure | undefined): boolean {
  return next?.sentence === own.sentence && isComparable(next, own) && /^[、和及]/.test(next.lead);
}
