/** Template leftovers; the words are in seeds/lexicon/placeholders.json. */
import data from '../../../../seeds/lexicon/placeholders.json' with { type: 'json' };
import { type CharacterSet, createCharacterSet, holds } from '../../lexicon/characterSet.ts';
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { Sign } from '../../syntax/signs.ts';
import type { TextRange } from '../../text/range.ts';

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
    const marks = findMarks(block);
    const bareUnits = findBareUnits(block);
    if (marks === none && bareUnits === none) return noFindings;
    const findings: Finding[] = [];
    for (const range of marks) {
      findings.push({ range, message: `「${text.slice(range.start, range.end)}」像是模板中未填的内容` });
    }
    for (const range of bareUnits) {
      findings.push({ range, message: `「${text.slice(range.start, range.end)}」缺少数字` });
    }
    return findings;
  },
};

const emptyBrackets = /\( *\)/;
/** «XX», «X月», «××», «____», «【】», «【请填写】», «( )», «[请填写]». */
const mark = /[Xx]+|×+|_{2,}|[【[〔]([^】\]〕]{0,40})[】\]〕]|\( *\)/g;
const none: readonly TextRange[] = [];

function findMarks({ folded, signs }: BlockAnalysis): readonly TextRange[] {
  // Nearly every block holds none, which a look tells sooner than the search.
  const mayHold = (signs & Sign.filler) !== 0 || (folded.includes('(') && emptyBrackets.test(folded));
  if (!mayHold) return none;
  const found: TextRange[] = [];
  mark.lastIndex = 0;
  for (let hit = mark.exec(folded); hit !== null; hit = mark.exec(folded)) {
    const range = { start: hit.index, end: mark.lastIndex };
    if (isPlaceholder(folded, range)) found.push(range);
  }
  return found;
}

const bareUnitForm = new RegExp(`(?:${data.counters.join('|')})(?:${data.units.join('|')})$`);
const unitEnds = lastCharacters(data.units);
const counterEnds = lastCharacters(data.counters);

function lastCharacters(words: readonly string[]): CharacterSet {
  return createCharacterSet(words.map((word) => word.at(-1) ?? '').join(''));
}

/** «共件,», «累计人次。»: clauses that end with a unit without its number. */
function findBareUnits({ folded, sentences }: BlockAnalysis): readonly TextRange[] {
  let found: TextRange[] | undefined;
  for (const { clauses } of sentences) {
    for (const { end, mark } of clauses) {
      const clauseEnd = end - mark.length;
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

const longestUnit = Math.max(...data.units.map(({ length }) => length));

/** Most units follow their number («12件»), which one look at the characters before tells sooner than the form. */
function mayFollowCounter(folded: string, clauseEnd: number): boolean {
  for (let length = 1; length <= longestUnit; length++) {
    if (holds(counterEnds, folded.charCodeAt(clauseEnd - length - 1))) return true;
  }
  return false;
}

function isPlaceholder(folded: string, { start, end }: TextRange): boolean {
  const first = folded.charAt(start);
  const written = folded.slice(start, end);
  if (first === 'X' || first === 'x' || first === '×') return isFiller(folded, start, end);
  if (first === '【' || first === '[' || first === '〔') {
    const inside = written.slice(1, -1).trim();
    return inside === ''
      ? first !== '[' || folded.charAt(end) !== '('
      : data.words.some((word) => inside.includes(word));
  }
  return true;
}

/** Letters touch no other letter or digit; a single one must stand for a number («X件», «X月»). */
function isFiller(folded: string, start: number, end: number): boolean {
  if (/[A-Za-z0-9]/.test(folded.charAt(start - 1)) || /[A-Za-z0-9]/.test(folded.charAt(end))) return false;
  return end - start > 1 || /[年月日件起宗份个人次场万元%项条]/.test(folded.charAt(end));
}
