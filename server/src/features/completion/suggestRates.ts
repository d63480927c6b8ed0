/** The percentage that the figures before the cursor give, where a rate, a share or a change is about to be written. */
import type { Claim } from '../../figures/claim.ts';
import { solutionsOf } from '../../figures/repairs/solutions.ts';
import { createCharacterSet, holds } from '../../lexicon/matching/characterSet.ts';
import { analyseBlock, type BlockAnalysis } from '../../model/blockAnalysis.ts';
import type { Block } from '../../model/blocks.ts';
import { blockIndexAt } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { CursorContext, Suggestion } from './suggestion.ts';

/** What a percentage is written behind: «应诉率», «占比», «达», «同比增长», «下降了». */
const mayPrecede = createCharacterSet('率度比占达到为至是的了长加升降少低高');
/**
 * Those of them behind which a percentage stands in a report at least one time in ten. 的, 是, 了, 度 and the like stand
 * in every sentence: editors need not ask at each. Behind «占总数的», «办结率是» they ask all the same, since the answer
 * that they had at 占 and 率 says that it is incomplete.
 */
export const rateTriggers = '率占比达为长降';
/** In a longer paragraph reading it several times takes longer than a pause in typing. */
const longestBlock = 4000;
/** The digits behind the point that are tried besides those usual in the report. */
const usualDecimals = [1, 2];

/**
 * The value is found as repairs are: the paragraph is read with a percentage put in; what then claims something of it
 * tells what it should be, and only a value with which that claim holds is offered. So nothing is offered that the
 * check would find fault with.
 */
export function rateSuggestions(document: ReportDocument, cursor: CursorContext): readonly Suggestion[] {
  const { before, after, offset } = cursor;
  if (!holds(mayPrecede, before.charCodeAt(before.length - 1)) || /^[\d０-９.%％]/.test(after)) return [];
  const block = document.blocks[blockIndexAt(document.blocks, offset)];
  if (block === undefined || block.kind === 'table-row' || block.analysis.text.length > longestBlock)
    return [];
  if (block.analysis.quantities.filter(({ end }) => block.start + end <= offset).length < 2) return [];
  const sign = document.text.includes('％') && !document.text.includes('%') ? '％' : '%';
  const found = new Map<number, Suggestion>();
  for (const decimals of [...new Set([mostUsedDecimals(document), ...usualDecimals])]) {
    const value = valueAt(block, offset - block.start, decimals, sign);
    if (value === undefined || found.has(value.number)) continue;
    found.set(value.number, {
      text: value.text,
      kind: 'rate',
      detail: value.arithmetic,
      replaces: { start: offset, end: offset },
    });
  }
  return [...found.values()].slice(0, 2);
}

interface Value {
  readonly number: number;
  readonly text: string;
  readonly arithmetic: string;
}

function valueAt({ analysis }: Block, at: number, decimals: number, sign: string): Value | undefined {
  const probe = `${(50).toFixed(decimals)}${sign}`;
  const asked = claimAt(readWith(analysis, at, probe), at);
  const stated = asked?.operands[0];
  if (asked === undefined || stated === undefined) return undefined;
  for (const numeral of solutionsOf(asked, stated)) {
    const text = `${withoutEmptyDecimals(numeral)}${sign}`;
    const claim = claimAt(readWith(analysis, at, text), at);
    if (claim?.verdict === 'holds' && claim.relation === asked.relation)
      return { number: Number(numeral), text, arithmetic: claim.arithmetic };
  }
  return undefined;
}

function readWith({ text }: BlockAnalysis, at: number, inserted: string): BlockAnalysis {
  return analyseBlock(text.slice(0, at) + inserted + text.slice(at));
}

/** What is claimed of the figure at a place, and computed from others; not where only a guess ties them. */
function claimAt({ claims }: BlockAnalysis, at: number): Claim | undefined {
  return claims.find(
    ({ operands, tie, computed }) => operands[0]?.quantity.start === at && tie !== 'weak' && computed !== '',
  );
}

/** «95.00» is «95». */
function withoutEmptyDecimals(numeral: string): string {
  return numeral.replace(/\.0+$/, '');
}

/** How many digits behind the point most percentages of the report have that are not whole. */
function mostUsedDecimals({ blocks }: ReportDocument): number {
  const counts = new Map<number, number>();
  for (const { analysis } of blocks) {
    for (const { dimension, decimals } of analysis.quantities) {
      if (dimension === 'share' && decimals > 0) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
    }
  }
  let best = 1;
  for (const [decimals, count] of counts) if (count > (counts.get(best) ?? 0)) best = decimals;
  return best;
}
