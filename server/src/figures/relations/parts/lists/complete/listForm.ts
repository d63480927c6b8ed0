/** How a list stands behind the count before it, by which it is bound to that. */
import { newStatementVerb } from '../../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../../figure.ts';
import { withoutVerb } from '../../../../words.ts';
import { compareSum, exceeds, isOfItsSize } from '../../totals/sums.ts';
import type { Run } from '../runs.ts';
import { countsAll, endAlike, nameOf } from './likeness.ts';

export type ListForm = 'none' | 'colon' | 'topic' | 'joined' | 'counted' | 'plain';

/** How the list stands behind the count. */
export function formOf(run: Run, whole: Figure, figures: readonly Figure[], folded: string): ListForm {
  const { parts } = run;
  const first = parts[0] as Figure;
  if (run.isNamed && (first.sentence !== whole.sentence || first.clause - whole.clause > 1)) {
    const isFarShort = compareSum(parts, whole) === 'short' && !isOfItsSize(parts, whole);
    return openWords.test(run.opening) || isFarShort ? 'none' : 'topic';
  }
  const between = folded.slice(whole.quantity.end, first.quantity.start);
  if (openWords.test(between.slice(0, between.length - first.lead.length))) return 'none';
  if (countsAll(run) || countsNames(run, whole, between)) return 'counted';
  const own = between.slice(between.lastIndexOf(':') + 1);
  if (own.length < between.length && !/[,;。()]/.test(own)) return 'colon';
  if (!run.areTogether || first.segment !== whole.segment) return 'none';
  // «现行15件中保留9件、修改4件、废止2件».
  if (first.clause === whole.clause && within.test(between)) return 'topic';
  if (first.clause - whole.clause !== 1) return 'none';
  const isJoined = parts.every(
    ({ lead, clause }, at) =>
      at === 0 ||
      (/^[、和及]/.test(lead) && clause === first.clause) ||
      (at === parts.length - 1 && at > 1 && more.test(lead.replace(',', ''))),
  );
  if (isJoined) return 'joined';
  const isTopic =
    whole.clause === 0 &&
    /^(?:[一-龥]{2,20}|[一-龥]{0,10}[中里])$/.test(whole.tail) &&
    !whole.tail.startsWith('以');
  if (isTopic && figures.find(({ sentence }) => sentence === whole.sentence) === whole) return 'topic';
  return isTold(whole) && !isPeer(whole, parts) ? 'plain' : 'none';
}

/** «联合检查231次,日常巡查564次,专项检查127次»: beside them, by its size or its name. */
function isPeer(whole: Figure, parts: readonly Figure[]): boolean {
  return exceeds(parts, whole) || isBesideThem(whole, parts);
}

/** «省人大建议76件,区人大建议71件、区政协提案58件». */
export function isBesideThem({ lead }: Figure, parts: readonly Figure[]): boolean {
  const own = withoutVerb(lead).replace(/^全[年市县区]/, '');
  return parts.some((part) => endAlike([own, nameOf(part)]));
}

const within = /^[^,。;]{0,8}[中里](?!心|国|央)/;

/** «建有调委会312个», «现有责任清单23项»: of what there is or was done. */
export function isTold({ lead, stage }: Pick<Figure, 'lead' | 'stage'>): boolean {
  return (
    stage !== undefined ||
    newStatementVerb(lead) !== undefined ||
    /[共有办设]|审[核查理]|[受处]理|查处/.test(lead)
  );
}

/**
 * «宣讲37场,工地、小区、企业分别为16场、14场、7场», «赴县区、园区、高校宣讲48场,分别为26场、15场、7场»: as many numbers as the clause before them
 * or the count's own has names.
 */
function countsNames({ parts }: Run, whole: Figure, between: string): boolean {
  const [first, ...others] = parts as [Figure];
  const names = inOrder.exec(first.lead);
  if (names === null || !others.every(({ lead }) => /^[、和及]$/.test(lead))) return false;
  if (first.clause - whole.clause > 2) return false;
  if (names[1] !== undefined && names[1] !== '') return namesJoined(names[1]) === parts.length;
  // «中心组和支部各占一半,分别为6次、6次»: in a clause of their own.
  const inBetween = between.slice(0, between.length - first.lead.length).replace(/各占.*$/, '');
  return [whole.before, /\d/.test(inBetween) ? '' : inBetween].some(
    (joined) => namesJoined(joined) === parts.length,
  );
}

/** So many names 、 and 和 join. */
function namesJoined(names: string): number {
  return names.replace(/\([^()]*\)/g, '').split(/[、和与及]/).length;
}

const inOrder = expression`^,?([^,]*?)(?:${'numberNouns'})?(?:${'inOrder'}|各)(?:${'holding'})?[为是有]?$`;
const openWords = expression`${'openList'}|等(?!级|次)|其中`;

/** «…、终止4件,另有1件尚在审理»: what goes on with the last of a list. */
export const more = expression`^(?:另外?|${'still'})有$`;
