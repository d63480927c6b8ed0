/** Template leftovers; the words are in seeds/lexicon/placeholders.json. */
import data from '../../../../seeds/lexicon/placeholders.json' with { type: 'json' };
import { type CharacterSet, createCharacterSet, holds } from '../../lexicon/matching/characterSet.ts';
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { Sign } from '../../syntax/signs.ts';
import type { TextRange } from '../../text/range.ts';
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

const bareUnitForm = new RegExp(`(?:${data.counters.join('|')})(?:${data.units.join('|')})$`);
const unitEnds = lastCharacters(data.units);
const counterEnds = lastCharacters(data.counters);

function lastCharacters(words: readonly string[]): CharacterSet {
  return createCharacterSet(words.map((word) => word.at(-1) ?? '').join(''));
}

const none: readonly TextRange[] = [];

/** «2024年  月  日», «年 月», «3月 日»: what was to be signed. */
const openDay = /年 {1,8}月(?: {1,8}日)?|月 {1,8}日(?![报期常程])/g;

/** «共件,», «累计人次。»: clauses that end with a unit without its number. */
function findBareUnits({ text, folded, sentences }: BlockAnalysis): readonly TextRange[] {
  let found: TextRange[] | undefined;
  const hasSpaces = text.includes(' ');
  if (hasSpaces)
    for (const { index, 0: day } of text.matchAll(openDay)) {
      found ??= [];
      found.push({ start: index, end: index + day.length });
    }
  for (const { clauses } of sentences) {
    for (const { end, mark } of clauses) {
      const clauseEnd = end - mark.length;
      const spaced = hasSpaces ? spacedUnit(text, clauseEnd) : undefined;
      if (spaced !== undefined) {
        found ??= [];
        found.push(spaced);
        continue;
      }
      if (!holds(unitEnds, folded.charCodeAt(clauseEnd - 1)) || !mayFollowCounter(folded, clauseEnd))
        continue;
      const match = bareUnitForm.exec(folded.slice(Math.max(0, clauseEnd - 8), clauseEnd));
      if (match === null) continue;
      found ??= [];
      found.push({ start: clauseEnd - match[0].length, end: clauseEnd });
    }
  }
  return found ?? none;
}

/** «惠及学生 名,» in a block that sets its numbers off by spaces («86 名»): the number is gone from between them. */
function spacedUnit(text: string, clauseEnd: number): TextRange | undefined {
  if (!holds(countedEnds, text.charCodeAt(clauseEnd - 1))) return undefined;
  const match = spacedForm.exec(text.slice(Math.max(0, clauseEnd - 6), clauseEnd));
  if (match === null || !setsOffNumbers.test(text)) return undefined;
  const start = clauseEnd - match[0].length + 1;
  // «案 件» is a word that a space has parted.
  return data.parted.includes(text.charAt(start - 1) + (match[1] ?? '').charAt(0))
    ? undefined
    : { start, end: clauseEnd };
}

/** «新增 十 名», «若干 名», «各 项», «单位 万元». */
const counting = '〇零一二三四五六七八九十百千万亿两数多几余干半各每这那该此首某上双位';
const spacedForm = new RegExp(`(?![${counting}])[\\u4e00-\\u9fff] {1,3}(${data.counted.join('|')})$`);
const countedEnds = lastCharacters(data.counted);
const setsOffNumbers = /\d +[\u4e00-\u9fff]/;

const longestUnit = Math.max(...data.units.map(({ length }) => length));

/** Most units follow their number («12件»), which one look at the characters before tells sooner than the form. */
function mayFollowCounter(folded: string, clauseEnd: number): boolean {
  for (let length = 1; length <= longestUnit; length++) {
    if (holds(counterEnds, folded.charCodeAt(clauseEnd - length - 1))) return true;
  }
  return false;
}
