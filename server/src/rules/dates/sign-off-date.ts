/** R40 DATE_SIGNOFF of the relation catalogue: a report is signed early in the year after the one it speaks of. */
import type { DocumentRule } from '../../linter/types.ts';

export const signOffDate: DocumentRule = {
  meta: {
    id: 'sign-off-date',
    title: '落款日期与报告年份不符',
    summary: '报告在次年年初或当年年末落款；晚于次年4月1日的只作提示。',
    category: 'dates',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  *checkDocument({ document: { yearAnchors, period } }) {
    if (period === undefined) return;
    const others = yearAnchors.filter(({ role, implied }) => role !== 'sign-off' && implied === period.year);
    const signOff = yearAnchors.find(({ role }) => role === 'sign-off');
    if (signOff === undefined || others.length === 0) return;
    const { range, written, implied, date } = signOff;
    const related = others.slice(0, 2).map((other) => ({
      range: other.range,
      message: `此处写的是${other.written}年`,
    }));
    if (implied !== period.year)
      yield {
        range,
        message: `落款在${written}年${date.month}月，报告写的是${period.year}年的工作，一般在${period.year + 1}年年初落款`,
        related,
      };
    else if (isAfterDeadline(date.month, date.day))
      yield {
        range,
        severity: 'hint',
        message: '落款晚于4月1日：年度报告应在每年4月1日之前公开',
      };
  },
};

function isAfterDeadline(month = 1, day = 1): boolean {
  return month <= 12 && (month > 4 || (month === 4 && day > 1));
}
