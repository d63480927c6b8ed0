/** How the number of an official document is written: «政办发〔2023〕18号» (GB/T 9704-2012, 7.2.5). */
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';
import { matchesOf } from '../../text/matches.ts';

export const documentNumber: BlockRule = {
  meta: {
    id: 'document-number',
    title: '发文字号写法有误',
    summary: '发文字号的年份用六角括号「〔2023〕」，序号不编虚位、不加「第」。',
    category: 'marks',
    severity: 'hint',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block: { text, folded } }) {
    if (!folded.includes('号')) return noFindings;
    const findings: Finding[] = [];
    for (const match of matchesOf(folded, written)) {
      const [, open = '', year = '', close = '', ordinal = '', zeros = '', number = ''] = match;
      if (open === '〔' && close === '〕' && ordinal === '' && zeros === '') continue;
      const range = { start: match.index, end: match.index + match[0].length };
      const newText = `〔${year}〕${number}号`;
      findings.push({
        range,
        message: `发文字号「${text.slice(range.start, range.end)}」通常写作「${newText}」`,
        fixes: [{ title: `改为「${newText}」`, safe: true, edits: [{ ...range, newText }] }],
      });
    }
    return findings;
  },
};

/** «发», «办函»: what stands before the year; cases of courts have letters between the year and the number. */
const written =
  /(?<=[发办函字令文电秘规政通知委党议])([〔[【(])((?:19|20)\d\d)([〕\]】)])(第?)(0*)([1-9]\d{0,3})号/g;
