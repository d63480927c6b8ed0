/** R43 EVENT_YEAR of the relation catalogue for laws beside the day on which they came into force. */
import { scanLawDates } from '../../lexicon/cited/lawDates.ts';
import { type BlockRule, noFindings } from '../../linter/types.ts';

export const lawInForce: BlockRule = {
  meta: {
    id: 'law-in-force',
    title: '法律施行日期有误',
    summary: '“自某年某月某日起施行的《行政复议法》”：日期应是这部法律某一次施行的日期。',
    category: 'dates',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block }) {
    const found = scanLawDates(block.folded);
    if (found.length === 0) return noFindings;
    return found.map(({ start, end, name, days }) => ({
      range: { start, end },
      message: `《${name}》的施行日期是${days.join('、')}，此处写的是「${block.text.slice(start, end)}」`,
    }));
  },
};
