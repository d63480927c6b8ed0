/** First and last years of plans (the phases of seeds/events.json) by name: «“十四五”规划收官之年». */
import data from '../../../../seeds/events.json' with { type: 'json' };
import words from '../../../../seeds/lexicon/citedWords.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { alternationOf, anyOf } from '../matching/alternation.ts';

/** What a text calls the first or the last year of a plan. */
export interface PlanMilestone extends TextRange {
  /** The year that is. */
  readonly year: number;
  /** The year that its clause gives, if any. */
  readonly named: number | undefined;
}

/** «2024年是“十四五”规划的收官之年», «“八五”普法启动之年», in the order of the text. */
export function scanPlanMilestones(folded: string): readonly PlanMilestone[] {
  if (!milestone.test(folded)) return none;
  const found: PlanMilestone[] = [];
  for (const match of matchesOf(folded, form)) {
    const { plan = '', law = '', first } = match.groups ?? {};
    const phase = phases.get(plan + law);
    if (phase === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const clause = /[^,;。]*$/.exec(folded.slice(Math.max(0, start - 24), start))?.[0] ?? '';
    const years = clause.match(/20\d\d(?=年)/g) ?? [];
    if (years.length > 1 || notItself.test(clause)) continue;
    found.push({
      start,
      end,
      year: first === undefined ? phase.last : phase.first,
      named: years[0] === undefined ? undefined : Number(years[0]),
    });
  }
  return found;
}

const none: readonly PlanMilestone[] = [];
const phases = new Map(
  data.phases.flatMap(({ names, first, last }) =>
    names.flatMap((name): [string, { readonly first: number; readonly last: number }][] => {
      const [, plan = '', law = ''] = /^“(.五|十.五)”(普法)?/.exec(name) ?? [];
      return plan === '' ? [] : [[plan + law, { first, last }]];
    }),
  ),
);
const milestone = new RegExp(`${anyOf(words.firstYear, words.lastYear)}之?年`);
const form = new RegExp(
  `[“"]?(?<plan>十[二三四五]五|[六七八九]五)[”"]?(?<law>普法)?(?:规划|时期|计划)?(?:实施|工作)?的?(?:(?<first>${anyOf(words.firstYear)})|${anyOf(words.lastYear)})之?年(?!的?前|前)`,
  'g',
);
/** «是…收官之年的前一年», «临近收官之年», «距离收官之年还有». */
const notItself = alternationOf(words.notItself);
