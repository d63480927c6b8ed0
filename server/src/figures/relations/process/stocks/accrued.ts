/** R17 CUMULATIVE of what there is in the end: «今年新建工作室23个。…全县工作室增至18个», «新增阵地14个。至此,阵地累计达到13个». */
import { isAccrual, mayHaveLeft, tellsSumSince } from '../../../../lexicon/figures/processWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { longestBefore, sentenceBefore } from '../../../words.ts';

/** So many counts back this year's new ones may stand. */
const lookBack = 8;
/** So many sentences may lie between. */
const sentencesBetween = 3;
/** Fewer characters say too little of what is counted. */
const shortestNoun = 4;

/** The new ones of the year that the total has in it; undefined where the words do not say so. */
export function accruedPart(figures: readonly Figure[], index: number, folded: string): Figure | undefined {
  const total = figures[index];
  if (total === undefined || total.bracket !== -1 || total.lead.includes('其中')) return undefined;
  if (!saysAll.test(total.lead)) return undefined;
  const words = sentenceBefore(total.quantity.start, folded);
  if (!tellsSumSince(words) || ofSome.test(words)) return undefined;
  return figures.slice(Math.max(0, index - lookBack), index).findLast((part) => {
    if (!isComparable(part, total) || part.bracket !== -1 || part.quantity.unit !== total.quantity.unit)
      return false;
    if (total.sentence - part.sentence > sentencesBetween || part.quantity.isApproximate) return false;
    const before = sentenceBefore(part.quantity.start, folded);
    return (
      (isNew.test(part.lead) ||
        (before.length < longestBefore &&
          ofYear.test(before) &&
          ofYears.test(words) &&
          !isStock.test(part.lead))) &&
      !ofSome.test(part.lead) &&
      !saysAll.test(part.lead.replace(/共$/, '')) &&
      !mayHaveLeft(folded.slice(part.quantity.end, total.quantity.start)) &&
      isOfSame(part, total) &&
      (words.match(organ) ?? []).every((name) => before.includes(name))
    );
  });
}

const saysAll = expression`累计|${'totalNouns'}|(?:增加?|扩大|发展|达)[至到]|${'existing'}|已达`;
const isNew = /新/;
const ofYear = expression`^(?:[^,。]{0,8}[,、])?(?:全年|${'thisYear'}|\d{4}年(?!以来|底|末))`;
/** Of a drive or a body that this year may have begun nothing is known. */
const ofYears = /历年|\d{4}年(?:\d{1,2}月)?(?:成立|启动|实施|开展)?以来/;
const isStock = expression`${'existing'}`;
const ofSome = expression`其中|${'partOfYear'}|\d月(?!底|末)|${'yearBefore'}|计划|(?<!模)拟`;
const organ = globalExpression`.(?:${'organs'}|[^全]街道|[^全]镇|[^全]乡)`;

/**
 * Both end with one noun, before which the total has nothing, a verb for how such things come to be, or the verb of the new
 * ones: what was done with them may have been done with some only.
 */
function isOfSame(part: Figure, total: Figure): boolean {
  if (part.tail !== '' || total.tail !== '') return part.tail === total.tail && part.tail.length > 1;
  const [one, other] = [coreOf(part), coreOf(total)];
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  if (length < shortestNoun) return false;
  const verb = other.slice(0, other.length - length);
  return verb === '' || isAccrual(verb) || one.slice(0, one.length - length).includes(verb);
}

function coreOf({ lead }: Figure): string {
  const words = lead.replace(besideStock, ' ');
  return (
    withoutScope(words)
      .replace(/[“”「」]/g, '')
      .trim()
      .split(/[ ,、]+/)
      .at(-1) ?? ''
  );
}

/** «现有», «累计»: what says only that there are so many. */
const besideStock = globalExpression`累计|${'totalNouns'}|(?:增加?|扩大|发展|达)[至到]?|${'existing'}|历年|在册|(?:\d{4}年|自|截至).*?(?:以来|目前)`;
