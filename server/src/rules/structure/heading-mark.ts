/** GB/T 9704-2012, 7.3.3: 一、 (一) 1. (1) number the levels; other marks, and a mixture of them, are slips. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { type Label, type LabelForm, levelOfForm } from '../../syntax/labels.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';

export const headingMark: DocumentRule = {
  meta: {
    id: 'heading-mark',
    title: '序号写法有误',
    summary: '标题序号写作「一、」「（一）」「1.」「（1）」；全文一律写成别样的，只提示一次。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  looksAt: ({ label }) => label?.wellFormed !== undefined,
  *checkDocument({ document, blocks }) {
    if (blocks.length === 0) return;
    for (const marks of marksByForm(document)) yield* checkForm(marks);
  },
};

/** The edits that make every mark one of the standard. */
export function markEdits(document: ReportDocument): readonly TextEdit[] {
  return [...marksByForm(document)].flatMap((marks) => {
    const isFullWidth = isWrittenInFull(marks);
    return marks
      .filter(({ label }) => label.wellFormed !== undefined)
      .map((mark) => toEdit(mark, isFullWidth));
  });
}

function isWrittenInFull(marks: readonly Mark[]): boolean {
  return marks.some(({ written }) => /[（）]/.test(written));
}

interface Mark extends TextRange {
  readonly label: Label;
  /** As written, in its own width. */
  readonly written: string;
}

function marksByForm({ blocks }: ReportDocument): Iterable<readonly Mark[]> {
  const byForm = new Map<LabelForm, Mark[]>();
  for (const { kind, start, analysis } of blocks) {
    const { label } = analysis;
    if (kind !== 'heading' || label === undefined) continue;
    const written = analysis.text.slice(label.range.start, label.range.end);
    const mark = { ...shiftRange(label.range, start), label, written };
    const known = byForm.get(label.form);
    if (known === undefined) byForm.set(label.form, [mark]);
    else known.push(mark);
  }
  return byForm.values();
}

function* checkForm(marks: readonly Mark[]): Iterable<Finding> {
  const broken = marks.filter(({ label }) => label.wellFormed !== undefined);
  const [first] = broken;
  if (first === undefined) return;
  const isFullWidth = isWrittenInFull(marks);
  const edits = broken.map((mark) => toEdit(mark, isFullWidth));
  // Who writes every number of a level in one way has chosen it; only the standard speaks against it.
  const isChosen = broken.length === marks.length && (broken.length > 1 || /[、.]$/.test(first.written));
  for (const mark of isChosen ? [first] : broken) {
    const wanted = toEdit(mark, isFullWidth).newText;
    yield {
      range: { start: mark.start, end: mark.end },
      message: isChosen
        ? `第${levels[levelOfForm[mark.label.form] - 1]}层序号按标准写作「${wanted}」，全文写作「${mark.written}」${broken.length > 1 ? `（共${broken.length}处）` : ''}`
        : `序号写作「${mark.written}」，应为「${wanted}」`,
      ...(isChosen ? { severity: 'hint' as const } : {}),
      fixes: isChosen
        ? [{ title: '统一改为标准的序号', safe: true, edits }]
        : [{ title: `改为「${wanted}」`, safe: true, edits: [toEdit(mark, isFullWidth)] }],
    };
  }
}

const levels = ['一', '二', '三', '四'];

function toEdit({ start, end, label }: Mark, isFullWidth: boolean): TextEdit {
  const half = label.wellFormed ?? '';
  return { start, end, newText: isFullWidth ? half.replace('(', '（').replace(')', '）') : half };
}
