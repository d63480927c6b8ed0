/** Names of laws that no law has, though one with nearly the same name there is. */

import { scanLawNames } from '../../lexicon/cited/lawNames.ts';
import { findBuiltInTerms } from '../../lexicon/terms.ts';
import { type BlockRule, noFindings } from '../../linter/types.ts';

export const lawName: BlockRule = {
  meta: {
    id: 'law-name',
    title: '法律法规名称有误',
    summary: '书名号里的法律、行政法规名称与实有的只差一两个字，如《物业管里条例》。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block: { folded } }) {
    if (!folded.includes('《')) return noFindings;
    return scanLawNames(folded)
      .filter(({ start, end }) => !isTerm(folded.slice(start, end), folded.slice(end)))
      .map(({ start, end, right, isSure }) => ({
        range: { start, end },
        message: isSure
          ? `没有名为「${folded.slice(start, end)}」的${/[法例]$/.test(right) ? '法律法规' : '文件'}，疑为「${right}」`
          : `国家的法规、文件名为「${right}」，此处写作「${folded.slice(start, end)}」；如指本地的文件，可不改`,
        ...(isSure ? {} : { severity: 'hint' as const }),
        fixes: [{ title: `改为「${right}」`, safe: false, edits: [{ start, end, newText: right }] }],
      }));
  },
};

/** Slips that have a reason of their own are told by `wrong-term`; some of these know a name by the years after it. */
function isTerm(name: string, after: string): boolean {
  return findBuiltInTerms(`《${name}${after.slice(0, longestYears)}》`).length > 0;
}

const longestYears = 12;
