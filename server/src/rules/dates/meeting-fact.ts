/** A meeting of the centre met on its days and adopted its own documents. */
import { scanMeetings } from '../../lexicon/cited/meetings.ts';
import { type BlockRule, noFindings } from '../../linter/types.ts';

export const meetingFact: BlockRule = {
  meta: {
    id: 'meeting-fact',
    title: '会议的日期、文件有误',
    summary: '党的代表大会、中央全会哪几天召开，通过的是哪个文件：“二十届四中全会通过的‘十四五’规划建议”。',
    category: 'dates',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block: { folded } }) {
    const found = scanMeetings(folded);
    if (found.length === 0) return noFindings;
    return found.map(({ start, end, name, days, adoptedBy }) => ({
      range: { start, end },
      message:
        days === undefined ? `${name}是${adoptedBy}通过的` : `「${name}」是${days}召开的，此处写的是别的日子`,
    }));
  },
};
