/** Whether what there is in the end may be of another kind than the new ones, or fewer for what its own words say. */
import { isAccrual, mayHaveLeft } from '../../../../lexicon/figures/processWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import { globalExpression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';

/** «24小时公共法律服务站已有12个», «现有省级示范村12个», «现有公职律师160名(年内退出5名)». */
export function mayBeFewer(part: Figure, total: Figure, folded: string): boolean {
  const { start, end } = total.quantity;
  const clause = clauseBefore(start, folded);
  if (/\d|[均每]/.test(clause.replace(/\d+[年月日]/g, ''))) return true;
  const own = clauseBefore(part.quantity.start, folded);
  if (lastLevel(clause + total.tail) !== lastLevel(own + part.tail)) return true;
  const bracket = /^[^,。;(]{0,12}\([^()]*\)/.exec(folded.slice(end, end + bracketReach))?.[0] ?? '';
  if (mayHaveLeft(folded.slice(part.quantity.end, end) + bracket)) return true;
  return total.tail === '' && isQualified(clause, sentenceBefore(part.quantity.start, folded) + part.tail);
}

const bracketReach = 60;

function clauseBefore(at: number, folded: string): string {
  return /[^,;:。]*$/.exec(sentenceBefore(at, folded))?.[0] ?? '';
}

function lastLevel(words: string): string {
  return (
    words
      .match(/(?:国家|[国省市州区县镇乡村])级/g)
      ?.at(-1)
      ?.at(-2) ?? ''
  );
}

/** Before the noun of both the total has words that the new ones lack, and no verb for how such things come to be. */
function isQualified(clause: string, own: string): boolean {
  const noun = withoutScope(clause.replace(sumWords, ' ')).trim().split(/ +/).at(-1) ?? '';
  let from = 0;
  while (from < noun.length && !own.includes(noun.slice(from))) from++;
  const before = noun.slice(0, from);
  return before !== '' && from < noun.length && !isAccrual(before);
}

const sumWords = globalExpression`累计|总[数量计]|(?:增加?|扩大|发展|达)[至到]?|${'existing'}|历年|在册|拥有|[达了到为]+$`;
