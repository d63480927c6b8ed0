/** The year that a report speaks of. */
import { isOpening } from '../lexicon/frame.ts';
import type { Block } from './blocks.ts';
import type { YearAnchor } from './yearAnchors.ts';

/** Where the report's year was read: in its title, its opening, or as the year named most often. */
export type YearSource = 'title' | 'opening' | 'majority';

export interface Period {
  readonly year: number;
  readonly source: YearSource;
}

/** Years that such a report can speak of; others are slips or parts of names. */
const firstYear = 2000;
const lastYear = 2100;

/**
 * The year of the title, else of the opening, else the one named most often; but another one where more places of the
 * frame agree on it, so that a slip in the title is found as one.
 */
export function detectPeriod(
  blocks: readonly Block[],
  anchors: readonly YearAnchor[] = [],
): Period | undefined {
  const first = firstNamed(blocks);
  const votes = new Map<number, number>();
  for (const { implied } of oneVoteForPlan(anchors)) votes.set(implied, (votes.get(implied) ?? 0) + 1);
  const votesOf = (year: number | undefined) => (year === undefined ? 0 : (votes.get(year) ?? 0));
  let best = first?.year;
  for (const year of votes.keys()) if (votesOf(year) > votesOf(best)) best = year;
  if (best === undefined || best === first?.year || votesOf(best) < 2) return first;
  return { year: best, source: 'majority' };
}

/** A year that was not brought up to date in the plan stands in its heading and in its first words, and is one slip. */
function oneVoteForPlan(anchors: readonly YearAnchor[]): readonly YearAnchor[] {
  return anchors.filter(
    ({ role, implied }, index) =>
      role !== 'plan' ||
      !anchors.slice(0, index).some((other) => other.role === 'plan' && other.implied === implied),
  );
}

function firstNamed(blocks: readonly Block[]): Period | undefined {
  const inTitle = yearOf(
    blocks.filter(({ kind }) => kind === 'title'),
    false,
  );
  if (inTitle !== undefined) return { year: inTitle, source: 'title' };
  const inOpening = yearOf(openingOf(blocks), true);
  if (inOpening !== undefined) return { year: inOpening, source: 'opening' };
  const majority = mostNamedYear(blocks);
  return majority === undefined ? undefined : { year: majority, source: 'majority' };
}

/** The paragraphs before the first heading, up to «…报告如下». */
function openingOf(blocks: readonly Block[]): readonly Block[] {
  const opening: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') break;
    if (block.kind !== 'paragraph') continue;
    opening.push(block);
    if (isOpening(block.analysis.folded)) break;
  }
  return opening;
}

/** A day in a title is of the page around it: «今天是2025年3月1日». */
function yearOf(blocks: readonly Block[], withDays: boolean): number | undefined {
  for (const { analysis } of blocks) {
    const date = analysis.dates.find(
      ({ year, month }) => isPlausible(year) && (withDays || month === undefined),
    );
    if (date !== undefined) return date.lastYear ?? date.year;
  }
  return undefined;
}

function mostNamedYear(blocks: readonly Block[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { kind, analysis } of blocks) {
    if (kind === 'date' || kind === 'page-line') continue;
    for (const { year } of analysis.dates) {
      if (year !== undefined && isPlausible(year)) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  let best: number | undefined;
  for (const [year, count] of counts) {
    const bestCount = best === undefined ? 0 : (counts.get(best) ?? 0);
    if (count > bestCount || (count === bestCount && best !== undefined && year < best)) best = year;
  }
  return best;
}

function isPlausible(year: number | undefined): boolean {
  return year !== undefined && year >= firstYear && year <= lastYear;
}
