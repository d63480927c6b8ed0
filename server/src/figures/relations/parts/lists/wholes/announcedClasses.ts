/** R10 SUM_PARTS where the whole itself names the classes that are counted after it. */
import { fillNamesOf } from '../../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../../figure.ts';

/**
 * «审查规范性文件、重大决策和政府合同165件,其中规范性文件24件、重大决策17件、政府合同114件»: whether the words before the
 * whole are a list of just those that name the parts, in their order; 等 says that there are more.
 */
export function namesItsClasses({ before, lead }: Figure, names: readonly string[]): boolean {
  if (names.length < 2) return false;
  // «投诉举报84.59万件,其中投诉66.09万件,举报18.50万件».
  if (fillNamesOf(lead, names)) return true;
  if (!joint.test(before)) return false;
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  if (clause.includes('等')) return false;
  const told = clause.replace(total, '').split(joint).slice(-names.length);
  const last = told.at(-1) ?? '';
  return (
    told.length === names.length && told.every((words, index) => areOne(words, names[index] ?? '', last))
  );
}

const joint = /、|以及|[和与及]/;

/** «…合同共», «…案件合计»: words of the number, not of the last class. */
const total = expression`(?:${'sums'}|累计|共|总数为?|达到?)+$`;

/** The class ends with the name, or the name goes on with what the last class says for all: «行政许可(、行政处罚)案卷». */
function areOne(words: string, name: string, last: string): boolean {
  if (name.length < shortest) return false;
  if (words.endsWith(name)) return true;
  for (let length = Math.min(words.length, name.length); length >= shortest; length--)
    if (words.endsWith(name.slice(0, length))) return last.endsWith(name.slice(length));
  // «行政处罚案卷», told as «行政处罚60卷».
  return words === last && last.includes(name);
}

const shortest = 2;
