/** Which readings of a rate the text admits (relations.md 0.5): only if none of them gives the rate is it wrong. */
import { withoutGeneric, withoutTotal } from '../../../lexicon/figures/figureWords.ts';
import { type Figure, isComparable } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import { sharesPair } from '../../words.ts';
import { admissibleSums } from './admissibleSums.ts';
import { alignedParts } from './align.ts';
import { comparableTo, inOrder, type RateContext } from './context.ts';
import { readingOfSaving } from './excuses/saving.ts';
import { looseReading } from './looseReading.ts';
import type { RateCue } from './rateCue.ts';
import { agrees, findReading, type Reading, termOf } from './readings.ts';
import { makeHundred, ofSentence, sharePairs } from './shares/shareLists.ts';
import { isWholeButForSlip } from './slipped/slippedWhole.ts';
import { readingByStem } from './tied/byName/stem.ts';
import { readingElsewhere } from './tied/elsewhere.ts';
import { areInARow, boundTo, isAllOfDue } from './tied/inARow.ts';
import { nearestPart } from './tied/ofShare/partOfShare.ts';
import { readingOfNamesake, readingOverClauses } from './tied/overClauses.ts';
import type { TiedOperands } from './tied/tie.ts';

/** The first reading that gives the rate: what the words tie, then other operands around it, likeliest first. */
export function agreeingReading(
  tied: TiedOperands | undefined,
  cue: RateCue,
  context: RateContext,
): Reading | undefined {
  const { quantity } = context.rate;
  if (tied !== undefined) {
    const stated = { part: tied.part, whole: termOf(tied.whole) };
    if (agrees(stated, quantity)) return stated;
    const isBound = areInARow(cue, tied, context);
    if (isBound && isAllOfDue(tied, context)) return undefined;
    const near = isBound ? boundTo(cue, tied, context) : context;
    return (
      readingOfSaving(tied, cue, quantity) ?? otherReading(tied, cue, near) ?? overClauses(tied, cue, near)
    );
  }
  if (cue.kind === 'none' || isCoarse(quantity)) return undefined;
  const part = nearestPart(context);
  const loose = part === undefined ? undefined : looseReading(part, context);
  return loose ?? readingElsewhere(cue, context);
}

/** A noun («占立案总数的») says which count the whole is; the name of a rate leaves open of how many clauses it is. */
function overClauses(tied: TiedOperands, { kind }: RateCue, context: RateContext): Reading | undefined {
  return kind === 'named' ? readingOverClauses(tied, context) : undefined;
}

/** Whole percentages fit by chance once in a hundred; only tied operands speak for them. */
function isCoarse({ lastPlace, isApproximate }: Quantity): boolean {
  return lastPlace >= 0 || isApproximate;
}

/** Another whole under the tied part, another part over the tied whole, or sums in the place of either. */
function otherReading(tied: TiedOperands, cue: RateCue, context: RateContext): Reading | undefined {
  const { part, whole } = tied;
  const { rate, same, earlier, after } = context;
  const last = part.figures.at(-1) ?? whole;
  const near = comparableTo(last, same);
  const single = findReading(
    near.map((figure) => termOf(figure)),
    [termOf(whole)],
    rate.quantity,
  );
  if (single !== undefined) return single;
  const together = sharePairs(ofSentence(rate, context.figures)).map(({ count }) => count);
  const { sums, ofTwo, around } = admissibleSums(tied, cue, context, together);
  // «98件,保留41件、失效9件、废止8件,保留率70.69%»: what the whole is but for a slip is no other whole.
  const otherSums = sums.filter((sum) => !isWholeButForSlip(sum, whole, part));
  const overWhole = findReading(sums, [termOf(whole)], rate.quantity);
  if (overWhole !== undefined || cue.kind === 'of-figure') return overWhole;
  // Shares given together are of one whole: where it gives another of them, no other whole is admitted for this one.
  if (givesAnotherOf(whole, context)) return readingOfNamesake(part, context);
  // Of two, the shares must say that they are all: «26件,占65.0%,14件,占35.0%».
  const overAll =
    (together.length > 2 || whole.sentence !== rate.sentence || makeHundred(rate, context.figures)) &&
    together.length > 1 &&
    together.every((figure) => isComparable(figure, last)) &&
    !isWholeButForSlip(termOf(...together), whole, part)
      ? findReading([part], [termOf(...together)], rate.quantity)
      : undefined;
  if (overAll !== undefined) return overAll;
  // «覆盖873项,覆盖率97.4%,应覆盖896项», «调解成功92件,成功率38.2%;办结241件»: what there should be may follow, and what was finished.
  const due = comparableTo(last, after).filter(
    ({ sentence, lead, stage }) =>
      sentence === rate.sentence &&
      (lead.startsWith('应') || (cue.kind === 'named' && stage?.rank === finishedRank)),
  );
  const wholes = [...near, ...due, ...comparableTo(last, earlier)].filter(
    (figure) => !isOfAnotherYear(figure, whole),
  );
  // Where the words name the whole, one that they do not name is no excuse (relations.md 0.5).
  if (cue.kind === 'of-noun') {
    const mayBeAny = withoutGeneric(withoutTotal(cue.noun)).trim().length < 2;
    // «自然人申请351件,…占自然人申请总数的…»: where one count has the very words, another is no excuse.
    const kernel = withoutTotal(cue.noun).replace(/的/g, '');
    const isExact = kernel.length >= 4 && (whole.lead + whole.tail).includes(kernel);
    const named = wholes.filter(({ lead, tail }) =>
      isExact ? (lead + tail).includes(kernel) : mayBeAny || sharesPair(cue.noun, lead + tail),
    );
    const byName = findReading(
      [part],
      named.map((figure) => termOf(figure)),
      rate.quantity,
    );
    // «专职31名、兼职46名,…,占专职和兼职总数的37.7%»: the noun names two.
    const ofBoth = /[和与及、]/.test(cue.noun) ? findReading([part], sums, rate.quantity) : undefined;
    return byName ?? ofBoth ?? readingOfLists(inOrder(around), rate.quantity);
  }
  const others = wholes.map((figure) => termOf(figure));
  return (
    findReading([part], [...others, ...otherSums], rate.quantity) ??
    readingOfLists(inOrder(around), rate.quantity) ??
    findReading(ofTwo, others, rate.quantity) ??
    (cue.kind === 'named' ? readingByStem(cue.name, part, context) : undefined)
  );
}

const finishedRank = 3;

/** «对14个乡镇、31个部门开展督察,实地督察乡镇5个、部门8个,占28.9%»: two kinds that both lists name, of which all are meant. */
function readingOfLists(counts: readonly Figure[], rate: Quantity): Reading | undefined {
  const pairs = counts.flatMap((second, at) => {
    const first = counts[at - 1];
    return first !== undefined && second.lead.includes('、') && first.sentence === second.sentence
      ? [{ first, second }]
      : [];
  });
  const isNamedBy = (part: Figure, whole: Figure): boolean =>
    [part.lead.slice(-2), part.tail.slice(0, 2)].some(
      (kind) => kind.length === 2 && (whole.lead + whole.tail).includes(kind),
    );
  for (const [at, part] of pairs.entries())
    for (const whole of pairs.slice(0, at)) {
      if (!isNamedBy(part.first, whole.first) || !isNamedBy(part.second, whole.second)) continue;
      const reading = { part: termOf(part.first, part.second), whole: termOf(whole.first, whole.second) };
      if (agrees(reading, rate)) return reading;
    }
  return undefined;
}

/** «44件、12件、5件,分别占72.1%、16.7%和8.2%» of 61: two of them leave no doubt; of two lists each share may have its own. */
function givesAnotherOf(whole: Figure, context: RateContext): boolean {
  const { rate, shares } = context;
  const parts = alignedParts(context);
  const given = shares.filter((share, index) => {
    const part = parts?.[index];
    if (share === rate || part === undefined || isCoarse(share.quantity)) return false;
    return agrees({ part: termOf(part), whole: termOf(whole) }, share.quantity);
  });
  return given.length > 1;
}

/** «2022年审结286件,…;2023年审结341件,…»: the whole of one year is none of another's part. */
function isOfAnotherYear(figure: Figure, whole: Figure): boolean {
  const one = yearIn(figure);
  if (one === undefined) return false;
  const other = yearIn(whole);
  return other !== undefined && one !== other;
}

function yearIn({ before }: Figure): string | undefined {
  return before.includes('年') ? /(\d{4})年/.exec(before)?.[1] : undefined;
}
