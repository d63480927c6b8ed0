/**
 * R29 and R32 where a passage is told again: «审结案件3124件,同比上升2.04%» in the summary and in its section. What both passages
 * have in common in number and words shows that they speak of one thing; what stands beside it in the same words must be
 * the same too.
 */
import type { Claim } from '../../../claim.ts';
import { type InBlock, placedIn, type ToldBlock } from '../retold/toldBlock.ts';
import { sameIndicatorClaim } from '../sameIndicatorClaim.ts';
import { differencesBeside } from './beside.ts';
import { wrongCopies } from './copied.ts';
import { landmarksOf, type PlacedLandmark } from './landmarks.ts';

/** More of one number are a table or a template. */
const mostOfOneNumber = 8;
/** A text with more landmarks than this is not searched. */
const mostSearched = 3000;

/** The claims of figures that differ from those of the same passage before. */
export function passageClaims(blocks: readonly ToldBlock[], year: number | undefined): readonly Claim[] {
  const groups = repeatedLandmarks(blocks);
  if (groups === undefined) return [];
  const told = new Map<string, Claim>();
  const add = (first: InBlock, second: InBlock): void => {
    const [one, other] = [placedIn(first), placedIn(second)];
    const claim = sameIndicatorClaim(one, other, { agrees: false, tie: 'inferred' });
    told.set(`${one.start},${other.start}`, claim);
  };
  for (const group of groups) {
    if (group.length > mostOfOneNumber) continue;
    for (const [at, later] of group.entries())
      for (const earlier of group.slice(0, at)) {
        if (isOfOneSentence(earlier, later)) continue;
        for (const [first, second] of differencesBeside(earlier, later))
          add({ block: earlier.block, figure: first }, { block: later.block, figure: second });
      }
  }
  for (const [first, second] of wrongCopies(blocks, year)) add(first, second);
  return [...told.values()];
}

/** The landmarks of each number that stands several times; undefined for a text of too many. Nearly all numbers stand once. */
function repeatedLandmarks(blocks: readonly ToldBlock[]): Iterable<readonly PlacedLandmark[]> | undefined {
  const often = new Map<string, number>();
  let count = 0;
  for (const { figures } of blocks)
    for (const { key } of landmarksOf(figures)) {
      count++;
      often.set(key, (often.get(key) ?? 0) + 1);
    }
  if (count > mostSearched) return undefined;
  const byKey = new Map<string, PlacedLandmark[]>();
  for (const block of blocks)
    for (const landmark of landmarksOf(block.figures)) {
      if (often.get(landmark.key) === 1) continue;
      const known = byKey.get(landmark.key);
      if (known === undefined) byKey.set(landmark.key, [{ ...landmark, block }]);
      else known.push({ ...landmark, block });
    }
  return byKey.values();
}

function isOfOneSentence(one: PlacedLandmark, other: PlacedLandmark): boolean {
  return one.block === other.block && one.figure.sentence === other.figure.sentence;
}
