/** 「今年」 in a report that is signed in the year after the one it speaks of. */
import type { DocumentRule } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { basicContents } from '../../profile/profile.ts';
import type { TextRange } from '../../text/range.ts';

export const ambiguousThisYear: DocumentRule = {
  meta: {
    id: 'ambiguous-this-year',
    title: '「今年」所指不明',
    summary: '次年落款的报告，「今年」指落款那年；说报告那年的，宜写年份。全文提示一次。',
    category: 'dates',
    severity: 'hint',
    kinds: ['report'],
    since: '0.1.0',
  },
  looksAt: ({ folded }) => folded.includes('今年'),
  *checkDocument({ document, blocks }) {
    const { period, yearAnchors } = document;
    const signOff = yearAnchors.find(({ role }) => role === 'sign-off');
    if (period === undefined || signOff === undefined || signOff.implied !== period.year) return;
    const [first, ...others] = placesOf(document, blocks);
    if (first === undefined) return;
    yield {
      range: first,
      message: `报告在${signOff.written}年落款，「今年」是${signOff.written}年；如指${period.year}年，宜写「${period.year}年」${others.length === 0 ? '' : `（全文共${others.length + 1}处）`}`,
      related: [
        { range: signOff.range, message: '落款日期' },
        ...others.slice(0, mostRelated).map((range) => ({ range, message: '此处也写「今年」' })),
      ],
    };
  },
};

const mostRelated = 8;

/** Where 今年 is said outside the plan, in which it is right. */
function placesOf(document: ReportDocument, blocks: readonly Block[]): readonly TextRange[] {
  const plan = basicContents.find(({ id }) => id === 'plan');
  const ofPlan = document.sections.find(({ title }) => plan?.isHeading(title));
  const heading = ofPlan && document.blocks[ofPlan.firstBlock];
  const places: TextRange[] = [];
  for (const { kind, start, analysis } of blocks) {
    if ((kind !== 'paragraph' && kind !== 'heading') || (heading !== undefined && start >= heading.start))
      continue;
    const { folded } = analysis;
    for (let at = folded.indexOf('今年'); at !== -1; at = folded.indexOf('今年', at + 2))
      places.push({ start: start + at, end: start + at + 2 });
  }
  return places;
}
