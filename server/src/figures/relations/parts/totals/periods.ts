/** Totals of a time over its parts: «三季度38件,四季度45件,下半年共办结83件», «2023年100件,…,三年共办理370件». */
import { inAll } from '../../../../lexicon/figures/totalWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { compareSum, toSumClaim } from './sums.ts';

/** The words of a total, how many parts it has, and what each of them says. */
const periods: readonly (readonly [RegExp, number, RegExp])[] = [
  [new RegExp(`^(?:上|下)半年${inAll}`), 2, /[一二三四]季度/],
  [new RegExp(`^全年${inAll}`), 4, /[一二三四]季度/],
  [new RegExp(`^全年${inAll}`), 2, /(?:上|下)半年/],
];
/** «四个季度分别受理48件、55件、61件和52件,全年合计226件»: the parts have their times once, before the first. */
const alike: readonly (readonly [RegExp, number, RegExp])[] = [
  [new RegExp(`^全年${inAll}`), 4, expression`四个季度[^,;。\d]{0,16}(?:${'inOrder'})`],
  [new RegExp(`^(?:两年|[近前]两年)${inAll}`), 2, expression`两年[^,;。\d]{0,16}(?:${'inOrder'})`],
  [new RegExp(`^(?:三年|[近前]三年)${inAll}`), 3, expression`三年[^,;。\d]{0,16}(?:${'inOrder'})`],
];
const ofYears = new RegExp(`^(?:[两二三四五]年)?来?${inAll}`);
const yearsBefore = new RegExp(`([两二三四五])年来?${inAll}[^,;]{0,8}$`);

/** What finds the claim among the counts before a total; undefined where it is no total of a time. */
export function totalOfPeriod(total: Figure): ((before: readonly Figure[]) => Claim | undefined) | undefined {
  // Every word of a sum holds one of the two, which few counts have before them.
  if (!/[共计]/.test(total.lead) && !/[共计]/.test(total.before)) return undefined;
  const lead = total.lead.replace(/^,/, '');
  // «三年» counts years and is a figure of its own.
  const whole = (total.before.includes('年') ? yearsAtEnd.exec(total.before)?.[1] : undefined) ?? lead;
  const listed = alike.find(([words]) => words.test(whole));
  const fitting = periods.filter(([words]) => words.test(lead));
  const years = ofYears.test(lead) ? yearsBefore.exec(total.before)?.[1] : undefined;
  if (listed === undefined && fitting.length === 0 && years === undefined) return undefined;
  return (before) => {
    const ofAlike = listed && claimOfAlike(total, before, listed);
    if (ofAlike !== undefined) return ofAlike;
    for (const [, count, each] of fitting) {
      const claim = claimOf(total, before, count, each);
      if (claim !== undefined) return claim;
    }
    const size = years === undefined ? 0 : '两三四五'.indexOf(years.replace('二', '两')) + 2;
    return years === undefined || fitting.length > 0 ? undefined : claimOf(total, before, size, /\d{4}年/);
  };
}

const yearsAtEnd = new RegExp(`(?:^|,)([近前]?[两三]年${inAll}[^,]*)$`);

function claimOfAlike(
  total: Figure,
  before: readonly Figure[],
  [, count, each]: readonly [RegExp, number, RegExp],
): Claim | undefined {
  const parts = before.slice(-count);
  const [first] = parts;
  if (first === undefined || parts.length !== count || !each.test(first.before)) return undefined;
  if (
    !parts.every(
      ({ clause, lead }) => clause === first.clause && (lead === first.lead || /^[、和及]$/.test(lead)),
    )
  )
    return undefined;
  if (!isOfDeed(total, first.before)) return undefined;
  const holds = compareSum(parts, total) === 'equal';
  return toSumClaim(parts, total.quantity, holds ? 'holds' : 'fails', 'sentence', 'inferred');
}

function claimOf(total: Figure, before: readonly Figure[], count: number, each: RegExp): Claim | undefined {
  const parts = before.slice(-count);
  if (parts.length !== count || !parts.every(({ lead }) => each.test(lead))) return undefined;
  if (!isOfDeed(total, parts[0]?.lead ?? '')) return undefined;
  const holds = compareSum(parts, total) === 'equal';
  return toSumClaim(parts, total.quantity, holds ? 'holds' : 'fails', 'sentence', 'inferred');
}

/** «一季度办结36件,二季度办结42件,上半年共收到投诉86件»: another deed. */
function isOfDeed({ lead }: Figure, words: string): boolean {
  const deed = deedInAll.exec(lead)?.[1];
  return deed === undefined || words.includes(deed);
}

const deedInAll = new RegExp(`${inAll}([^,;]{2})[^,;]*$`);
