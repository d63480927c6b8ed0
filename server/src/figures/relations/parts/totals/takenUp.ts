/** Totals that take up the words of the list before them: «建议64件、提案58件,合计办理建议提案122件». */

import { areExclusive } from '../../../../lexicon/figures/partitions.ts';
import { classWords, expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';
import { nearValue } from '../../rates/readings.ts';
import { ownWords } from '../lists/partList.ts';

/** «…,分别为45人、52人,共培训145人», «建议64件、提案58件,合计办理建议提案122件»: the total has the very words of the list before it. */
export function takesUpList(total: Figure, last: Figure | undefined, folded: string): boolean {
  if (isAllOf(total, last)) return true;
  if (last === undefined || total.clause - last.clause !== 1) return false;
  const words = takesUp.exec(total.lead)?.[1];
  if (words === undefined || last.sentence !== total.sentence || last.quantity.unit !== total.quantity.unit)
    return false;
  const { start, end } = last.quantity;
  const list = sentenceBefore(start, folded).slice(-farthest) + folded.slice(start, end);
  // «测评,满意186件、不满意3件,共测评210件», «发现问题的36家、28家,共检查80家»: all that were looked at are more.
  if (ofSome.test(list)) return false;
  if (/^(?:收到|接收)/.test(words)) return /不予受理|补正/.test(list);
  if (isStage(words) && opensWithSum.test(total.lead)) return areResults(list);
  return [...words.replace(/[了有为达到]/g, '')].every((character) => list.includes(character));
}

/** «建议52件、提案63件,115件全部办结»: what all of them are said to be right behind the list. */
function isAllOf({ lead, tail, clause, sentence, quantity }: Figure, last: Figure | undefined): boolean {
  return (
    ofThoseBefore.test(lead) &&
    /^(?:[\u4e00-\u9fff]{2,6})?(?:均(?:已|按|在|得到|获)|已?全部|全数)(?!覆盖)/.test(tail) &&
    last?.sentence === sentence &&
    clause - last.clause === 1 &&
    /^、/.test(last.lead) &&
    last.quantity.unit === quantity.unit
  );
}

/** «维持96件、驳回48件、终止35件,合计审结192件»: results are all of what was finished. */
function areResults(list: string): boolean {
  return results.filter((word) => list.includes(word)).length > 2;
}

const isStage = (words: string): boolean => finishing.test(words);
const results = [...classWords('decidedOn'), ...classWords('otherResults')];

/** So far before the last part the words that the total takes up may stand. */
const farthest = 80;
const ofSome = expression`${'furtherResults'}|${'ofFindings'}|[率占]`;

/** «县本级处罚212件,乡镇处罚167件,全县共计处罚379件»; «受理192件、不予受理11件,共收到申请203件». */
export function areOfOneDeed(parts: readonly Figure[], total: Figure): boolean {
  const deed = deedOf(total);
  // That they are results was seen before.
  if (isStage(deed)) return true;
  if (/^收到|^接收/.test(deed)) return areExclusive(parts.map((part) => ownWords(part)));
  return parts.every((part) => part.lead.includes(deed) && !part.before.includes('其中'));
}

/** Whether each of the list has the very verb of the total: «部门制定14件,全县共制定23件». */
export function haveItsDeed(parts: readonly Figure[], total: Figure): boolean {
  const deed = deedOf(total);
  return deed !== '' && parts.every(({ lead }) => lead.includes(deed));
}

function deedOf({ lead }: Figure): string {
  return totalOfDeed.exec(lead)?.[1] ?? '';
}

/** «受理192件、不予受理11件,共收到申请206件,其余3件正在审查»: a count behind the total is what it has beside the list. */
export function isExplainedBehind(
  parts: readonly Figure[],
  total: Figure,
  behind: readonly Figure[],
): boolean {
  const sum = parts.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  const gap = nearValue(total.quantity) - sum;
  return behind.some(
    (figure) =>
      figure.sentence === total.sentence && isComparable(figure, total) && nearValue(figure.quantity) === gap,
  );
}

/** «全县合计办结», «三批共»: the total with what it is of. */
const takesUp = expression`^(?:全(?:${'placeLevels'})|[两二三四五六](?:轮|批|期|次))?(?:${'sums'}|${'inAll'})([^,;、\d]{2,12})$`;

/** «合计»: a sum of what was listed. */
const opensWithSum = expression`^(?:${'sums'})`;

/** «以上», or nothing: what was told before. */
const ofThoseBefore = expression`^,?(?:${'aforesaid'})?$`;

/** «办结» and nothing else. */
const finishing = expression`^(?:${'finished'})$`;

/** «合计办结»: the deed behind the word of the sum. */
const totalOfDeed = expression`(?:${'sums'}|共)([\u4e00-\u9fff]{2,4})$`;
