/** The same sentences twice: pasted again, or moved without being taken out where they stood. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { Doubled } from '../../syntax/marks/doubledWords.ts';
import type { Unit } from '../../syntax/marks/repeatedUnits.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';
import { type Place, type Repetition, repetitionsIn } from './repetitions.ts';

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
  looksAt: ({ marks }) => marks.doubled.length > 0,
  *checkDocument({ document, blocks }) {
    for (const repetition of repetitionsIn(document.blocks)) yield toFinding(repetition, document);
    for (const { kind, start, analysis } of blocks) {
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
        edits: [{ newText: '', ...shiftRange({ start: from, end: again.end }, blockStart) }],
      },
    ],
  };
}

/** So many places show what is meant. */
const mostRelated = 12;

function toFinding({ first, again, length, more }: Repetition, document: ReportDocument): Finding {
  const before = stretch(document, first, length);
  const { range, units } = stretch(document, again, length);
  const isWhole = isWholeBlock(document, again, units);
  const what = isWhole ? '这一段' : units.length > 1 ? '这几句' : '这一句';
  return {
    range,
    message: `${what}与前面的文字完全相同${more.length === 0 ? '' : `（全文${more.length + 2}处）`}`,
    severity:
      again.block === first.block && again.unit === first.unit + length
        ? 'warning'
        : isSurelySlip(document, before.range, range, units, isWhole)
          ? 'warning'
          : 'hint',
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
            edits: [again, ...more].map((place) => ({ newText: '', ...toDelete(document, place, length) })),
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
