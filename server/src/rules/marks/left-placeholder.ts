/** Template leftovers; the words are in seeds/lexicon/placeholders.json. */
import data from '../../../../seeds/lexicon/placeholders.json' with { type: 'json' };
import type { BlockRule, Finding } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
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
  *checkBlock({ block }) {
    const { folded, text } = block;
    if (mayHold.test(folded) || (folded.includes('(') && emptyBrackets.test(folded))) {
      for (const match of folded.matchAll(mark)) {
        const range = { start: match.index, end: match.index + match[0].length };
        if (isPlaceholder(folded, range)) yield toFinding(text, range);
      }
    }
    for (const range of findBareUnits(block)) {
      yield { range, message: `「${text.slice(range.start, range.end)}」缺少数字` };
    }
  },
};

/** A block without any of these characters holds no mark; the test is much cheaper than the search. */
const mayHold = /[Xx×_【[〔]/;
const emptyBrackets = /\( *\)/;
/** «XX», «X月», «××», «____», «【】», «【请填写】», «( )», «[请填写]». */
const mark = /[Xx]+|×+|_{2,}|[【[〔]([^】\]〕]{0,40})[】\]〕]|\( *\)/g;
const bareUnitForm = new RegExp(`(?:${data.counters.join('|')})(?:${data.units.join('|')})[)”]?$`);
const unitEnds = new Uint8Array(0x10000);
for (const unit of data.units) unitEnds[unit.charCodeAt(unit.length - 1)] = 1;

/** «共件,», «累计人次。»: clauses that end with a unit without its number. */
function findBareUnits({ folded, sentences }: BlockAnalysis): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const { clauses } of sentences) {
    for (const { end, mark } of clauses) {
      const clauseEnd = end - mark.length;
      if (unitEnds[folded.charCodeAt(clauseEnd - 1)] !== 1) continue;
      const match = bareUnitForm.exec(folded.slice(Math.max(0, clauseEnd - 8), clauseEnd));
      if (match !== null) found.push({ start: clauseEnd - match[0].length, end: clauseEnd });
    }
  }
  return found;
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

function toFinding(text: string, range: TextRange): Finding {
  return { range, message: `「${text.slice(range.start, range.end)}」像是模板中未填的内容` };
}
