/** The same sentences twice: pasted again, or moved without being taken out where they stood. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { Doubled } from '../../syntax/marks/doubledWords.ts';
import { lettersOf, type Unit } from '../../syntax/marks/repeatedUnits.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';

export const repeatedText: DocumentRule = {
  meta: {
    id: 'repeated-text',
    title: '文字重复',
    summary:
      '同样的句子在报告里一字不差地出现两次，或者词语连写两次，多半是重复粘贴；标题、表格和短句不在此列。',
    category: 'marks',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  *checkDocument({ document }) {
    for (const repetition of repetitionsIn(document.blocks)) yield toFinding(repetition, document);
    for (const { kind, start, analysis } of document.blocks) {
      if (kind !== 'paragraph' && kind !== 'heading') continue;
      for (const doubled of analysis.marks.doubled) yield toDoubledFinding(doubled, start, analysis.text);
    }
  },
};

/** What stands twice in a row is one too many; the mark between the two goes with it. */
function toDoubledFinding({ first, again }: Doubled, blockStart: number, text: string): Finding {
  // «区司法局、区财政局、区司法局»: with others between the two.
  const isApart = again.start - first.end > 1;
  const from = isApart ? again.start - 1 : first.end;
  return {
    range: shiftRange(again, blockStart),
    message: `「${text.slice(again.start, again.end)}」${isApart ? '在列举中写了两次' : '连写了两次'}`,
    related: [{ range: shiftRange(first, blockStart), message: '前面的同样文字' }],
    fixes: [
      {
        title: '删去重复的文字',
        safe: false,
        edits: [{ ...shiftRange({ start: from, end: again.end }, blockStart), newText: '' }],
      },
    ],
  };
}

/** A unit by its block and its place among the units of it. */
interface Place {
  readonly block: number;
  readonly unit: number;
}

/** Units of one block that all stand in the same order in one block before them. */
interface Repetition {
  readonly first: Place;
  readonly again: Place;
  /** The number of units. */
  length: number;
  /** Where the same units stand once more. */
  readonly more: Place[];
}

function repetitionsIn(blocks: readonly Block[]): readonly Repetition[] {
  const seen = new Map<number, Seen>();
  const found: Repetition[] = [];
  for (const [block, { kind, analysis }] of blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    let open: Repetition | undefined;
    const { units } = analysis.marks;
    for (let unit = 0; unit < units.length; unit++) {
      const { hash, isLong } = units[unit] as Unit;
      if (!isLong) continue;
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

/** So many places show what is meant. */
const mostRelated = 12;

function goesOn({ first, again }: Repetition, next: Place, unit: number): boolean {
  return next.block === first.block && next.unit - first.unit === unit - again.unit;
}

function toFinding({ first, again, length, more }: Repetition, document: ReportDocument): Finding {
  const before = stretch(document, first, length);
  const { range, units } = stretch(document, again, length);
  const isWhole = isWholeBlock(document, again, units);
  const what = isWhole ? '这一段' : units.length > 1 ? '这几句' : '这一句';
  return {
    range,
    message: `${what}与前面的文字完全相同${more.length === 0 ? '' : `（全文${more.length + 2}处）`}`,
    severity: isSurelySlip(document, before.range, range, units, isWhole) ? 'warning' : 'hint',
    related: [
      { range: before.range, message: '前面的同样文字' },
      ...more.slice(0, mostRelated).map((place) => ({
        range: stretch(document, place, length).range,
        message: '后面的同样文字',
      })),
    ],
    fixes: units.some(({ isLabelled }) => isLabelled)
      ? []
      : [
          {
            title: `删去${what}`,
            safe: false,
            edits: [again, ...more].map((place) => ({ ...toDelete(document, place, length), newText: '' })),
          },
        ],
  };
}

interface Stretch {
  readonly range: TextRange;
  readonly units: readonly Unit[];
}

function stretch({ blocks }: ReportDocument, { block, unit }: Place, length: number): Stretch {
  const { start = 0, analysis } = blocks[block] ?? {};
  const units = analysis === undefined ? [] : analysis.marks.units.slice(unit, unit + length);
  return {
    range: { start: start + (units[0]?.start ?? 0), end: start + (units.at(-1)?.end ?? 0) },
    units,
  };
}

/** So much text is not written twice by chance, nor on purpose, unless it is one long formula. */
const longStretch = 60;
const chinese = /[\u4e00-\u9fff]/g;

/** Within one part of the report figures are stated once; the opening and other parts may well repeat a sentence. */
function isSurelySlip(
  document: ReportDocument,
  before: TextRange,
  after: TextRange,
  units: readonly Unit[],
  isWhole: boolean,
): boolean {
  const hasFigure = units.some((unit) => unit.hasFigure);
  const isFormula = units.length === 1 && !hasFigure && !isWhole;
  const characters = document.text.slice(after.start, after.end).match(chinese)?.length ?? 0;
  if (characters >= longStretch && !isFormula) return true;
  const partOf = (at: number) => document.sections.find(({ start, end }) => start <= at && at < end);
  return hasFigure && partOf(before.start) === partOf(after.start);
}

function isWholeBlock({ blocks }: ReportDocument, { block }: Place, units: readonly Unit[]): boolean {
  const { content } = blocks[block]?.analysis ?? {};
  return content?.start === units[0]?.start && content?.end === units.at(-1)?.end;
}

/** The units, or the whole block with the end of the line before it. */
function toDelete(document: ReportDocument, place: Place, length: number): TextRange {
  const { range, units } = stretch(document, place, length);
  if (!isWholeBlock(document, place, units)) return range;
  const { start, end } = document.blocks[place.block] ?? range;
  return { start: document.blocks[place.block - 1]?.end ?? start, end };
}
