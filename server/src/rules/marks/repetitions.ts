/** Sentences that stand in a report again, letter for letter. */
import type { Block } from '../../model/blocks.ts';
import { lettersOf, type Unit } from '../../syntax/marks/repeatedUnits.ts';

/** A unit by its block and its place among the units of it. */
export interface Place {
  readonly block: number;
  readonly unit: number;
}

/** Units of one block that all stand in the same order in one block before them. */
export interface Repetition {
  readonly first: Place;
  readonly again: Place;
  /** The number of units. */
  length: number;
  /** Where the same units stand once more. */
  readonly more: Place[];
}

/** Every stretch of units that stood before, in the order of the text. */
export function repetitionsIn(blocks: readonly Block[]): readonly Repetition[] {
  const repeated = repeatedHashes(blocks);
  if (repeated.size === 0) return [];
  const seen = new Map<number, Seen>();
  const found: Repetition[] = [];
  for (const [block, { kind, analysis }] of blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    let open: Repetition | undefined;
    const { units } = analysis.marks;
    for (let unit = 0; unit < units.length; unit++) {
      const { hash, isLong } = units[unit] as Unit;
      if (!repeated.has(hash)) continue;
      if (!isLong) {
        if (isDoubled(blocks, block, unit)) found.push(doubledAt(block, unit));
        continue;
      }
      const known = seen.get(hash);
      const first = sameLetters(blocks, known, { block, unit });
      if (first === undefined) seen.set(hash, { block, unit, before: known });
      else if (open !== undefined && goesOn(open, first, unit)) open.length = unit - open.again.unit + 1;
      else {
        open = { first, again: { block, unit }, length: 1, more: [] };
        found.push(open);
      }
    }
  }
  return inGroups(found);
}

/** The hashes that several long units share, or a short one with that before it: a few of all, so that only those are compared. */
function repeatedHashes(blocks: readonly Block[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const { kind, analysis } of blocks) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    let before: number | undefined;
    for (const { hash, isLong } of analysis.marks.units) {
      if (isLong ? seen.has(hash) : hash === before) repeated.add(hash);
      if (isLong) seen.add(hash);
      before = hash;
    }
  }
  return repeated;
}

/** «均按规定备案。均按规定备案。»: a short sentence right after itself. */
function isDoubled(blocks: readonly Block[], block: number, unit: number): boolean {
  if (unit === 0) return false;
  const [one, other] = [unitAt(blocks, { block, unit: unit - 1 }), unitAt(blocks, { block, unit })];
  return (
    one.unit.hash === other.unit.hash &&
    haveSameLetters(one, other) &&
    lettersOf(other.analysis, other.unit).length >= fewestLetters
  );
}

/** A cry of a few characters may be said twice. */
const fewestLetters = 6;

function doubledAt(block: number, unit: number): Repetition {
  return { first: { block, unit: unit - 1 }, again: { block, unit }, length: 1, more: [] };
}

/** A unit that stood before, after others of its hash. */
interface Seen extends Place {
  readonly before: Seen | undefined;
}

function sameLetters(blocks: readonly Block[], known: Seen | undefined, place: Place): Place | undefined {
  for (let seen = known; seen !== undefined; seen = seen.before)
    if (haveSameLetters(unitAt(blocks, seen), unitAt(blocks, place))) return seen;
  return undefined;
}

interface PlacedUnit {
  readonly analysis: Block['analysis'];
  readonly unit: Unit;
}

function unitAt(blocks: readonly Block[], { block, unit }: Place): PlacedUnit {
  const { analysis } = blocks[block] as Block;
  return { analysis, unit: analysis.marks.units[unit] as Unit };
}

/** What was pasted has the same marks too, most often, which is seen at once. */
function haveSameLetters(one: PlacedUnit, other: PlacedUnit): boolean {
  return (
    writtenOf(one) === writtenOf(other) ||
    lettersOf(one.analysis, one.unit) === lettersOf(other.analysis, other.unit)
  );
}

function writtenOf({ analysis, unit }: PlacedUnit): string {
  return analysis.folded.slice(unit.start, unit.end);
}

/** What stands in a report ten times is one finding, not nine. */
function inGroups(repetitions: readonly Repetition[]): readonly Repetition[] {
  const groups = new Map<string, Repetition>();
  for (const repetition of repetitions) {
    const { first, again, length } = repetition;
    const key = `${first.block} ${first.unit} ${length}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, repetition);
    else known.more.push(again);
  }
  return [...groups.values()];
}

function goesOn({ first, again }: Repetition, next: Place, unit: number): boolean {
  return next.block === first.block && next.unit - first.unit === unit - again.unit;
}
