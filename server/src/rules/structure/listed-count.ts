/** R44 ARITY_CLOSED and R45 ARITY_OPEN of the relation catalogue: a number after the list that it counts. */
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { countOf } from '../../syntax/countedLists.ts';
import { Sign } from '../../syntax/signs.ts';
import { aboveCounts } from './aboveCounts.ts';
import { countsAhead } from './countAhead.ts';
import { type Form, forms } from './countForms.ts';
import { namedSets } from './namedSets.ts';

export const listedCount: BlockRule = {
  meta: {
    id: 'listed-count',
    title: '列举与总数不符',
    summary: '「甲、乙、丙三大平台」「市、区两级」：数字应等于前面列举的项数。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block }) {
    const { folded, sentences, signs } = block;
    const findings: Finding[] = [...namedSets(block), ...aboveCounts(block)];
    if (!folded.includes('、') && !folded.includes('》'))
      return findings.length === 0 ? noFindings : findings;
    for (const finding of countsAhead(block)) if (isNew(finding, findings)) findings.push(finding);
    if ((signs & anySign) === 0) return findings.length === 0 ? noFindings : findings;
    anyNumber.lastIndex = 0;
    for (let hit = anyNumber.exec(folded); hit !== null; hit = anyNumber.exec(folded)) {
      const at = hit.index;
      const sentence = sentences.find(({ end }) => end > at);
      const clause = sentence?.clauses.find(({ end }) => end > at);
      if (clause === undefined) continue;
      // The clause is looked through as a whole, once.
      anyNumber.lastIndex = clause.end;
      const words = folded.slice(clause.start, clause.end);
      if (!words.includes('、') && !words.includes('》')) continue;
      for (const form of forms)
        if (words.includes(form.sign)) check(block, clause.start, words, form, findings);
    }
    return findings;
  },
};

const anySign =
  Sign.levelNumeral | Sign.quotedNumeral | Sign.listedNumeral | Sign.countedNumeral | Sign.namedNumeral;
/** Where one of the forms may stand. */
const anyNumber =
  /[两双二三四五六七八九十][大级个项类种道家]|”[\d两二三四五六七八九十]|“[一两双二三四五六七八九十]|等[\d两双二三四五六七八九十]|\d(?:个(?:重点|专项|领域|行业|环节|乡镇|镇|乡|街道|村|社区)|家单位)|》[\d两二三四五六七八九十]/g;
/** Whether no finding stands at the same number yet. */
function isNew({ range }: Pick<Finding, 'range'>, findings: readonly Finding[]): boolean {
  return !findings.some((one) => one.range.start === range.start);
}

function check(
  { text, folded }: BlockAnalysis,
  start: number,
  clause: string,
  { pattern, count, isOpen }: Form,
  findings: Finding[],
): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(clause); match !== null; match = pattern.exec(clause)) {
    const written = match[1] ?? '';
    const number = /\d/.test(written) ? Number(written) : countOf(written);
    if (number === undefined) continue;
    const list = count(folded, start, start + match.index);
    if (list === undefined || list.least < 2) continue;
    if (number >= list.least && (isOpen || number <= list.most)) continue;
    const from = start + match.index + match[0].indexOf(written);
    if (!isNew({ range: { start: from, end: from } }, findings)) continue;
    const listed =
      list.least === list.most
        ? `${list.least}`
        : number < list.least
          ? `至少${list.least}`
          : `至多${list.most}`;
    findings.push({
      range: { start: from, end: from + written.length },
      message: `前面列举了${listed}项（${list.items.length}段以「、」分开），此处写的是「${text.slice(from, from + written.length)}」`,
    });
  }
}
