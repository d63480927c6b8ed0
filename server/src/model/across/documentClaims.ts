/** What figures of different blocks assert of each other; all places count from the start of the text. */
import type { Claim } from '../../figures/claim.ts';
import { doubleClaims } from '../../figures/relations/identity/doubles/doubles.ts';
import { type Echo, echoClaims, type PlacedEcho } from '../../figures/relations/identity/echoes/echoes.ts';
import { digitsKey, misplacedPointClaims } from '../../figures/relations/identity/echoes/misplacedPoint.ts';
import { restatementClaims } from '../../figures/relations/identity/echoes/restatements.ts';
import type { IndicatorMention } from '../../figures/relations/identity/indicatorMention.ts';
import { passageClaims } from '../../figures/relations/identity/passages/passages.ts';
import { remainingClaims } from '../../figures/relations/identity/retold/remaining.ts';
import { restOfWholeClaims } from '../../figures/relations/identity/retold/restOfWhole.ts';
import { readRetold } from '../../figures/relations/identity/retold/retold.ts';
import { slippedClaims } from '../../figures/relations/identity/retold/slipped.ts';
import type { ToldBlock } from '../../figures/relations/identity/retold/toldBlock.ts';
import { sameIndicatorClaims } from '../../figures/relations/identity/sameIndicator.ts';
import { farRateClaim } from '../../figures/relations/rates/far/farRates.ts';
import { shiftRange } from '../../text/range.ts';
import type { Block } from '../blocks.ts';
import type { Period } from '../period.ts';
import { toldBlocks } from '../shortcomings.ts';
import { tableRelations } from '../tables.ts';
import { continuedClaims } from './continued.ts';
import { farGrowths } from './farGrowths.ts';
import { farKindClaims } from './farKinds.ts';
import { farListClaims } from './farLists.ts';
import { farRowClaims } from './farRows.ts';
import { farShares } from './farShares.ts';
import { placedEchoes } from './placed.ts';
import { summaryOf } from './summary.ts';

export function scanDocumentClaims(blocks: readonly Block[], period: Period | undefined): readonly Claim[] {
  // A year that is only the one named most often does not tell whose an undated figure is.
  const year = period?.source === 'majority' ? undefined : period?.year;
  const same = [...sameIndicatorClaims(repeatedMentions(blocks), year)];
  const takenUp = takenUpEchoes(blocks);
  const told = toldBlocks(blocks);
  const shares = farShares(blocks);
  const retold = readRetold(told, year);
  const ofSame = placesOf(same);
  const ofBoth = new Set([...ofSame, ...placesOf(takenUp)]);
  const lacking = withoutTold([...retold.claims, ...remainingClaims(told)], ofBoth);
  const ofThree = new Set([...ofBoth, ...placesOf(lacking)]);
  return once([
    ...same,
    ...withoutTold(repeatedEchoes(blocks), ofSame),
    ...withoutTold(takenUp, ofSame),
    ...withoutThose(withoutTold(misplacedPoints(blocks), ofSame), retold.ofOthers),
    ...lacking,
    ...withoutTold(passageClaims(told, year), ofThree),
    ...withoutAccused(withoutTold(slippedClaims(told, year, retold.ofOthers), ofBoth), lacking),
    ...withoutAccused(withoutTold(doubleClaims(told, year), ofThree), lacking),
    ...restOfWholeClaims(told),
    ...farRates(blocks, told),
    ...shares,
    ...continuedClaims(blocks),
    ...farGrowths(blocks),
    ...withoutTold(farListClaims(blocks), placesOf(shares)),
    ...farKindClaims(blocks),
    ...farRowClaims(blocks),
    ...tableRelations(blocks, year),
  ]);
}

/** Two ways of reading may tie the same figures in the same relation; the first tells it. */
function once(claims: readonly Claim[]): readonly Claim[] {
  const known = new Set<string>();
  return claims.filter(({ relation, operands }) => {
    const key = `${relation}:${operands.map(({ quantity }) => quantity.start).join()}`;
    return !known.has(key) && known.add(key) !== undefined;
  });
}

/** The mentions of every indicator that has several; nearly all have one, whose place nobody asks for. */
function repeatedMentions(blocks: readonly Block[]): readonly IndicatorMention[] {
  const byKey = new Map<string, { readonly mention: IndicatorMention; readonly start: number }[]>();
  for (const { start, analysis } of blocks) {
    for (const mention of analysis.mentions) {
      const known = byKey.get(mention.key);
      if (known === undefined) byKey.set(mention.key, [{ mention, start }]);
      else known.push({ mention, start });
    }
  }
  return [...byKey.values()]
    .filter(({ length }) => length > 1)
    .flat()
    .map(({ mention, start }) => ({
      ...mention,
      quantity: { ...mention.quantity, ...shiftRange(mention.quantity, start) },
    }));
}

/** The claims of all figures that are given again. */
function repeatedEchoes(blocks: readonly Block[]): readonly Claim[] {
  const groups = groupsOfEchoes(blocks, ({ key, isTelling }) => (isTelling ? key : ''));
  return groups.flatMap((group) => [...echoClaims(group)]);
}

/** The claims of amounts that are told again with the point elsewhere. */
function misplacedPoints(blocks: readonly Block[]): readonly Claim[] {
  return groupsOfEchoes(blocks, digitsKey)
    .filter((group) => group.some(({ echo }) => echo.key !== group[0]?.echo.key))
    .flatMap((group) => [...misplacedPointClaims(group)]);
}

/** The echoes that share a key with others, «» being none. */
function groupsOfEchoes(
  blocks: readonly Block[],
  keyOf: (echo: Echo) => string,
): readonly (readonly PlacedEcho[])[] {
  const byKey = new Map<string, PlacedEcho[]>();
  for (const { start: blockStart, analysis } of blocks) {
    for (const echo of analysis.echoes) {
      const key = keyOf(echo);
      if (key === '') continue;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [{ echo, blockStart }]);
      else known.push({ echo, blockStart });
    }
  }
  return [...byKey.values()].filter(({ length }) => length > 1);
}

/** The claims of counts that take up one told before. */
function takenUpEchoes(blocks: readonly Block[]): readonly Claim[] {
  return restatementClaims(blocks.map(({ start, analysis: { echoes } }) => ({ echoes, blockStart: start })));
}

/** So many paragraphs with figures back the whole of a rate may stand, and so many of any kind. */
const paragraphsBack = 2;
const blocksBack = 12;

/**
 * The claims of rates whose whole stands in a paragraph before; nearly every rate has its whole beside it. What is said to be lacking was
 * counted somewhere in the report.
 */
function farRates(blocks: readonly Block[], told: readonly ToldBlock[]): readonly Claim[] {
  return blocks.flatMap(({ start, analysis }, index) => {
    if (analysis.openRates.length === 0) return [];
    const isOfLacking = told.some((block) => block.start === start && block.from !== undefined);
    const before = echoesBefore(blocks, index, isOfLacking);
    return analysis.openRates.flatMap((open) => {
      const rate = { ...open.rate, ...shiftRange(open.rate, start) };
      const part = { ...open.part, ...shiftRange(open.part, start) };
      const placed = { ...open, rate, part };
      return farRateClaim(placed, before) ?? farRateClaim(placed, echoesOfSummary(blocks, index)) ?? [];
    });
  });
}

function echoesBefore(blocks: readonly Block[], index: number, isOfLacking: boolean): readonly Echo[] {
  const echoes: Echo[] = [];
  let told = 0;
  for (let at = index - 1; at >= 0; at--) {
    if (!isOfLacking && (index - at > blocksBack || told >= paragraphsBack)) break;
    const block = blocks[at];
    if (block === undefined || block.analysis.echoes.length === 0) continue;
    told++;
    echoes.unshift(...placedEchoes(block));
  }
  return echoes;
}

/** What the report opens with tells wholes of which no paragraph nearby does. */
function echoesOfSummary(blocks: readonly Block[], index: number): readonly Echo[] {
  const at = summaryOf(blocks);
  const block = at < index ? blocks[at] : undefined;
  return block === undefined ? [] : placedEchoes(block);
}

/** Without those that a figure of these places is part of. */
function withoutThose(claims: readonly Claim[], starts: ReadonlySet<number>): readonly Claim[] {
  return claims.filter(({ operands }) => !operands.some(({ quantity }) => starts.has(quantity.start)));
}

/** Without those of figures that other claims find to be told again wrongly. */
function withoutAccused(claims: readonly Claim[], told: readonly Claim[]): readonly Claim[] {
  const placeOf = ({ operands }: Claim): number | undefined => operands[0]?.quantity.start;
  const accused = new Set(told.map(placeOf));
  return claims.filter((claim) => !accused.has(placeOf(claim)));
}

/** Without those whose figures other claims hold against each other already. */
function withoutTold(claims: readonly Claim[], told: ReadonlySet<string>): readonly Claim[] {
  return told.size === 0 ? claims : claims.filter((claim) => !told.has(placeKey(claim)));
}

function placesOf(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.map(placeKey));
}

/** Equal for claims of figures at the same places. */
function placeKey({ operands }: Claim): string {
  const places = operands.map(({ quantity }) => quantity.start);
  return places.sort((a, b) => a - b).join();
}
