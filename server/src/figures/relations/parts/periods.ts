/** Totals of a time over its parts: «三季度38件,四季度45件,下半年共办结83件», «2023年100件,…,三年共办理370件». */
import type { Claim } from '../../claim.ts';
import type { Figure } from '../../figure.ts';
import { compareSum, toSumClaim } from './sums.ts';

/** The words of a total, how many parts it has, and what each of them says. */
const periods: readonly (readonly [RegExp, number, RegExp])[] = [
  [/^(?:上|下)半年(?:合计|共计|累计|总共|共)/, 2, /[一二三四]季度/],
  [/^全年(?:合计|共计|累计|总共|共)/, 4, /[一二三四]季度/],
  [/^全年(?:合计|共计|累计|总共|共)/, 2, /(?:上|下)半年/],
];
const ofYears = /^(?:[两二三四五]年)?来?(?:合计|共计|累计|总共|共)/;
const yearsBefore = /([两二三四五])年来?(?:合计|共计|累计|总共|共)[^,;]{0,8}$/;

/** What finds the claim among the counts before a total; undefined where it is no total of a time. */
export function totalOfPeriod(total: Figure): ((before: readonly Figure[]) => Claim | undefined) | undefined {
  const lead = total.lead.replace(/^,/, '');
  const fitting = periods.filter(([words]) => words.test(lead));
  if (fitting.length > 0)
    return (before) =>
      fitting.reduce<Claim | undefined>(
        (claim, [, count, each]) => claim ?? claimOf(total, before, count, each),
        undefined,
      );
  const years = ofYears.test(lead) ? yearsBefore.exec(total.before)?.[1] : undefined;
  if (years === undefined) return undefined;
  const count = '两三四五'.indexOf(years.replace('二', '两')) + 2;
  return (before) => claimOf(total, before, count, /\d{4}年/);
}

function claimOf(total: Figure, before: readonly Figure[], count: number, each: RegExp): Claim | undefined {
  const parts = before.slice(-count);
  if (parts.length !== count || !parts.every(({ lead }) => each.test(lead))) return undefined;
  // «一季度办结36件,二季度办结42件,上半年共收到投诉86件»: another deed.
  const deed = /(?:合计|共计|累计|总共|共)([^,;]{2})[^,;]*$/.exec(total.lead)?.[1];
  if (deed !== undefined && parts[0]?.lead.includes(deed) !== true) return undefined;
  const holds = compareSum(parts, total) === 'equal';
  return toSumClaim(parts, total.quantity, holds ? 'holds' : 'fails', 'sentence', 'inferred');
}
