/** The units of seeds/lexicon/units.json, looked up at a place in the text. */
import data from '../../../../seeds/lexicon/units.json' with { type: 'json' };
import { addByLength } from '../matching/byLength.ts';

/** What a quantity measures; only quantities of one dimension can be compared. */
export type Dimension = 'count' | 'persons' | 'money' | 'share' | 'change' | 'duration' | 'measure';

export interface Unit {
  readonly text: string;
  readonly dimension: Dimension;
  /** Units of one population may count the same things (relations.md 0.3). */
  readonly population: string;
  /** Which numerals it may follow. */
  readonly after: 'any' | 'arabic' | 'several';
}

/** The longest unit that begins at `at`, if any. */
export function unitAt(folded: string, at: number): Unit | undefined {
  const candidates = byFirstCharacter.get(folded.charCodeAt(at));
  if (candidates === undefined) return undefined;
  for (const unit of candidates) if (folded.startsWith(unit.text, at)) return unit;
  return undefined;
}

const byFirstCharacter: ReadonlyMap<number, readonly Unit[]> = indexUnits();

function indexUnits(): Map<number, readonly Unit[]> {
  const index = new Map<number, Unit[]>();
  for (const group of data.units) {
    for (const text of group.units) {
      const unit: Unit = {
        text,
        dimension: group.dimension as Dimension,
        population: group.population,
        after: (group.after ?? 'any') as Unit['after'],
      };
      addByLength(index, text.charCodeAt(0), unit, lengthOf);
    }
  }
  return index;
}

function lengthOf({ text }: Unit): number {
  return text.length;
}

/** How many of the smallest unit of its population a unit is («1亩=2000/3平方米»), as numerator and denominator. */
export function sizeOfUnit(population: string, unit: string): readonly [number, number] | undefined {
  const [numerator, denominator] = sizes().get(population)?.get(unit) ?? [];
  return numerator === undefined || denominator === undefined ? undefined : [numerator, denominator];
}

let sizesOfAll: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> | undefined;

function sizes(): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  sizesOfAll ??= new Map(data.measures.map(({ of, units }) => [of, new Map(Object.entries(units))]));
  return sizesOfAll;
}
