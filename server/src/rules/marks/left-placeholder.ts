/** Template leftovers; the words are in seeds/lexicon/placeholders.json. */
import data from '../../../../seeds/lexicon/placeholders.json' with { type: 'json' };
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { Sign } from '../../syntax/signs.ts';
import type { TextRange } from '../../text/range.ts';
import { findBareUnits } from './bareUnits.ts';
import { findMarks, mayHoldRemark } from './placeholderMarks.ts';

export const leftPlaceholder: BlockRule = {
  meta: {
    id: 'left-placeholder',
    title: '模板占位未填',
    summary: '成稿中不应留有 XX、××、____、【】或没有数字的单位。',
    category: 'marks',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block }) {
    const { text } = block;
    const marks = marksIn(block);
    const bareUnits = findBareUnits(block);
    const draft = block.folded.endsWith('稿)') ? draftMark.exec(block.folded) : null;
    if (marks.length === 0 && bareUnits.length === 0 && draft === null) return noFindings;
    const findings: Finding[] = [];
    if (draft !== null) {
      const range = { start: draft.index + (draft[1] ?? '').length, end: block.folded.length };
      findings.push({ range, message: `「${text.slice(range.start, range.end)}」：定稿不应留有稿次` });
    }
    for (const range of marks) {
      findings.push({ range, message: `「${text.slice(range.start, range.end)}」像是模板中未填的内容` });
    }
    for (const range of bareUnits) {
      findings.push({ range, message: `「${text.slice(range.start, range.end)}」缺少数字` });
    }
    return findings;
  },
};

/** «(征求意见稿)» behind the title of the report or on a line of its own; not in the name of another paper. */
const draftMark = new RegExp(
  `^(\\s*(?:#+ )?(?:[^《》。,;:()]{4,50}(?:报告|情况))?)\\((?:${data.drafts.join('|')})\\)$`,
);

/** Where a block still holds what its writer was to fill in. */
export function placeholdersIn(block: BlockAnalysis): readonly TextRange[] {
  const ranges = [...marksIn(block), ...findBareUnits(block)];
  return ranges.sort((a, b) => a.start - b.start);
}

function marksIn({ folded, signs }: BlockAnalysis): readonly TextRange[] {
  return (signs & Sign.placeholder) !== 0 || mayHoldRemark(folded) ? findMarks(folded) : none;
}

const none: readonly TextRange[] = [];
