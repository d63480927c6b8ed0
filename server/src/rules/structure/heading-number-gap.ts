/** R47 SEQ_HEAD of the relation catalogue: headings of one level count 1, 2, 3 … */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { Section } from '../../model/sections.ts';
import { toChineseNumber } from '../../syntax/chineseNumber.ts';
import type { Label, LabelForm } from '../../syntax/labels.ts';
import type { TextEdit } from '../../text/edit.ts';
import { foldWidth } from '../../text/width.ts';
import { gapsWithin, mayListWithin } from './gapsWithin.ts';
import { findGaps, type Gap, mostFixes } from './sequence.ts';

export const headingNumberGap: DocumentRule = {
  meta: {
    id: 'heading-number-gap',
    title: '标题序号不连续',
    summary: '同一级标题的序号应依次相连,不缺号、不重号。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  looksAt: ({ folded }) => mayListWithin(folded),
  *checkDocument({ document, blocks }) {
    const mayStartAnywhere = document.kind === 'excerpt';
    for (const siblings of siblingGroups(document.sections)) {
      const numbers = siblings.map(({ label }) => label.number);
      const gaps = findGaps(numbers, mayStartAnywhere).filter(
        (gap) => !isFilledWithin(document.text, siblings, gap),
      );
      if (gaps.length === 0) continue;
      const edits = renumber(siblings);
      for (const [index, gap] of gaps.entries())
        yield toFinding(siblings, gap, index < mostFixes ? edits : []);
    }
    yield* gapsWithin(blocks);
  },
};

/** «(一)加强学习;(二)规范执法。», «(三)…»: the numbers between two headings stand within the paragraph of the first. */
function isFilledWithin(text: string, siblings: readonly Numbered[], { index, kind }: Gap): boolean {
  const [before, section] = [siblings[index - 1], siblings[index]];
  if (kind !== 'gap' || before === undefined || section === undefined) return false;
  const between = foldWidth(text.slice(before.start, section.start));
  for (let number = before.label.number + 1; number < section.label.number; number++)
    if (!between.includes(render(section.label, number).replace('（', '(').replace('）', ')'))) return false;
  return section.label.number > before.label.number;
}

/** The edits that number each broken run of headings anew, as the fixes do. */
export function renumberHeadings({ kind, sections }: ReportDocument): readonly TextEdit[] {
  return siblingGroups(sections)
    .filter((group) => hasGap(group, kind === 'excerpt'))
    .flatMap(renumber);
}

function hasGap(siblings: readonly Numbered[], mayStartAnywhere: boolean): boolean {
  const numbers = siblings.map(({ label }) => label.number);
  return findGaps(numbers, mayStartAnywhere).length > 0;
}

type Numbered = Section & { readonly label: Label };

/**
 * The headings that count on from each other: those of one form under one parent; «1.» may also run on from the
 * parent before («legal style»), so such groups are joined.
 */
function siblingGroups(sections: readonly Section[]): readonly (readonly Numbered[])[] {
  const groups: Numbered[][] = [];
  const lastByForm = new Map<LabelForm, Numbered[]>();
  const addChildren = (children: readonly Section[]): void => {
    for (const group of groupByForm(children)) {
      const form = group[0]?.label.form ?? 'chinese';
      const before = lastByForm.get(form);
      const runsOn =
        form.startsWith('arabic') && before?.at(-1)?.label.number === (group[0]?.label.number ?? 0) - 1;
      if (runsOn && before !== undefined) for (const section of group) before.push(section);
      else {
        const runs = splitAtRestarts(group);
        for (const run of runs) groups.push(run);
        lastByForm.set(form, runs.at(-1) ?? group);
      }
    }
    for (const child of children) if (child.children.length > 0) addChildren(child.children);
  };
  addChildren(sections);
  return groups;
}

function groupByForm(children: readonly Section[]): Iterable<Numbered[]> {
  const byForm = new Map<LabelForm, Numbered[]>();
  for (const section of children) {
    if (!isNumbered(section)) continue;
    const group = byForm.get(section.label.form);
    if (group === undefined) byForm.set(section.label.form, [section]);
    else group.push(section);
  }
  return byForm.values();
}

function isNumbered(section: Section): section is Numbered {
  return section.label !== undefined;
}

/** Two lists «1. 2. 3. 1. 2.» under one heading are two runs; so are two reports in one text. */
function splitAtRestarts(group: readonly Numbered[]): readonly Numbered[][] {
  const runs: Numbered[][] = [];
  for (const [index, section] of group.entries()) {
    const before = group[index - 1]?.label.number ?? 0;
    const after = group[index + 1]?.label.number;
    const restarts = section.label.number === 1 && before >= 2 && after === 2;
    if (runs.length === 0 || restarts) runs.push([section]);
    else runs.at(-1)?.push(section);
  }
  return runs;
}

function toFinding(
  siblings: readonly Numbered[],
  { index, expected, kind }: Gap,
  edits: readonly TextEdit[],
): Finding {
  const section = siblings[index] as Numbered;
  const before = siblings[index - 1];
  const written = render(section.label, section.label.number);
  const wanted = render(section.label, expected);
  return {
    range: labelRange(section, section.label.range.start, section.label.range.end),
    message:
      kind === 'repeat'
        ? `标题序号「${written}」重复，按顺序此处是「${wanted}」`
        : `标题序号不连续：此处是「${written}」，按顺序是「${wanted}」`,
    ...(before === undefined
      ? {}
      : {
          related: [
            {
              range: labelRange(before, before.label.range.start, before.label.range.end),
              message: `上一个同级标题「${render(before.label, before.label.number)}」`,
            },
          ],
        }),
    fixes: edits.length === 0 ? [] : [{ title: '按顺序重编本级标题序号', safe: true, edits }],
  };
}

function labelRange({ start, label }: Numbered, from: number, to: number) {
  // A section starts where its block's content does, and so does its label unless Markdown marks stand before.
  const shift = start - label.range.start;
  return { start: from + shift, end: to + shift };
}

function renumber(siblings: readonly Numbered[]): readonly TextEdit[] {
  const first = siblings[0]?.label.number ?? 1;
  const start = first > siblings.length ? first : 1;
  return siblings.flatMap((section, index) => {
    const { numberRange, number } = section.label;
    const wanted = start + index;
    if (number === wanted) return [];
    return [
      {
        newText: digitsOf(section.label, wanted),
        ...labelRange(section, numberRange.start, numberRange.end),
      },
    ];
  });
}

function digitsOf({ form }: Label, number: number): string {
  return form.startsWith('arabic') ? String(number) : toChineseNumber(number);
}

function render(label: Label, number: number): string {
  const digits = digitsOf(label, number);
  switch (label.form) {
    case 'chinese':
      return `${digits}、`;
    case 'arabic-dot':
      return `${digits}.`;
    default:
      return `（${digits}）`;
  }
}
