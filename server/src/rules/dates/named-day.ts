/** A day with a name has one date. */
import { scanNamedDays } from '../../lexicon/names/namedDays.ts';
import { type BlockRule, noFindings } from '../../linter/types.ts';

export const namedDay: BlockRule = {
  meta: {
    id: 'named-day',
    title: '纪念日的日期有误',
    summary: '“12·5”国家宪法日：国家宪法日、国际禁毒日这样的日子每年是同一天。',
    category: 'dates',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block: { folded, text } }) {
    const found = scanNamedDays(folded);
    if (found.length === 0) return noFindings;
    return found.map(({ start, end, name, month, day }) => ({
      range: { start, end },
      message: `${name}是${month}月${day}日，此处写的是「${text.slice(start, end)}」`,
    }));
  },
};
