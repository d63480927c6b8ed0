/** R44 ARITY_CLOSED of the relation catalogue: a number that points back, «上述三项工作», to what was counted or listed right before. */
import { paper } from '../../lexicon/listWords.ts';
import type { Finding } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { countOf } from '../../syntax/countedLists.ts';
import { countJoins } from '../../syntax/enumerations.ts';

const pointing = /(?:上述|前述|(?<=[,。;])以上)([两三四五六七八九])([个项部家件类])([一-龥]{1,6})/g;
const numeral = '[一两二三四五六七八九十]';
/** So far back what is pointed to is looked for. */
const longestBack = 240;

/** The numbers that point back to something of which there are plainly fewer or more. */
export function* aboveCounts({ text, folded, clauseLabels }: BlockAnalysis): Generator<Finding> {
  if (!folded.includes('述') && !folded.includes('以上')) return;
  pointing.lastIndex = 0;
  for (let match = pointing.exec(folded); match !== null; match = pointing.exec(folded)) {
    const [, written = '', unit = '', words = ''] = match;
    const number = countOf(written);
    const before = folded.slice(Math.max(0, match.index - longestBack), match.index);
    const told =
      countedBefore(before, unit, words) ??
      booksBefore(before, words) ??
      labelledBefore(clauseLabels, match.index) ??
      listedBefore(before, words);
    if (number === undefined || told === undefined || told.includes(number)) continue;
    const start = match.index + match[0].indexOf(written);
    yield {
      range: { start, end: start + 1 },
      message: `前面说的是${told[0]}${unit}，此处写的是「${text.charAt(start)}」`,
    };
  }
}

/** «征地补偿两项重点工作» before «上述三项工作»: every number of the same unit and noun, and their sum. */
function countedBefore(before: string, unit: string, words: string): readonly number[] | undefined {
  const noun = words.slice(0, 2);
  const numbers = [...before.matchAll(new RegExp(`(${numeral})${unit}(?:[一-龥]{0,4}?)${noun}`, 'g'))].map(
    ([, written = '']) => countOf(written) ?? 0,
  );
  if (noun.length < 2 || numbers.length === 0) return undefined;
  return [numbers.at(-1) ?? 0, ...numbers, numbers.reduce((sum, one) => sum + one, 0)];
}

/** «《甲办法》《乙规则》» before «上述三个文件»: those of the last sentence that names any, or all. */
function booksBefore(before: string, words: string): readonly number[] | undefined {
  if (!new RegExp(`^${paper}`).test(words)) return undefined;
  const all = before.match(/《[^《》]*》/g)?.length ?? 0;
  const last = before.slice(0, before.lastIndexOf('》') + 1);
  const own = last.slice(last.lastIndexOf('。') + 1).match(/《[^《》]*》/g)?.length ?? 0;
  return all < 2 ? undefined : [own, all];
}

/** «一是…。二是…。以上三项措施»: how many such clauses stand before. */
function labelledBefore(labels: BlockAnalysis['clauseLabels'], at: number): readonly number[] | undefined {
  const before = labels.filter(({ range }) => range.end <= at);
  const isRun = before.length > 1 && before.every(({ number }, index) => number === index + 1);
  return isRun ? [before.length] : undefined;
}

/** «对大桥镇、河口镇开展督察,以上三个镇»: the only list of the sentence, whose members end with what is counted. */
function listedBefore(before: string, words: string): readonly number[] | undefined {
  const sentence = before.replace(/。$/, '').slice(before.replace(/。$/, '').lastIndexOf('。') + 1);
  const clauses = sentence.split(/[,;:]/).filter((clause) => clause.includes('、'));
  const [clause = ''] = clauses;
  if (clauses.length !== 1 || /[等“”()\d]/.test(clause)) return undefined;
  const items = clause.split('、');
  const end = endingOf(words);
  const [last = ''] = items.slice(-1);
  const inLast = last.indexOf(end) + 1;
  if (end === '' || inLast < 2 || items.slice(0, -1).some((item) => !item.endsWith(end))) return undefined;
  return [items.length, items.length + countJoins(clause)];
}

/** What the names of such things end with: of 镇 and 制度 the last character. */
function endingOf(words: string): string {
  if (/^(?:部门|单位|机关)/.test(words)) return '局';
  return /^(镇|乡|村|社区|街道|制度|规定|办法|机制|平台|中心|程序|行动|系统)/.exec(words)?.[1] ?? '';
}
