/** Which deed is left to do, by the words around a count: «办结» of «尚未办结的45件». */
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';

/** The deed that is left to do: «办结» of «尚未办结的45件», «有12件仍未审结», «还有20件正在办理». */
export function undone({ lead, tail }: Figure): string | undefined {
  if (lead.includes('其中')) return undefined;
  // «已完成9项,3项结转至下年».
  if (/^[,;、]?$/.test(lead) && goesOn.test(tail)) return finishedWord;
  // «已裁决43件,余14件在办».
  if (/(?:有|余|剩)$/.test(lead) && /^(?:案件)?在[办审]/.test(tail)) return finishedWord;
  const ofReason = lead.includes('因') ? forReason.exec(lead)?.[1] : undefined;
  if (ofReason !== undefined) return ofReason;
  if (pending.test(lead)) return finishedWord;
  const told = saysNot.test(lead) ? before.exec(lead)?.[1] : undefined;
  return told ?? (/(?:有|余|剩|^[,;]?另)$/.test(lead) ? after.exec(tail)?.[1] : undefined);
}

const goesOn = expression`^(?:案件|任务|项目)?(?:则|将)?(?:${'nextYear'})(?:至|到|入)?(?:下|明|次|20\d\d)年`;
/** Whatever has been done is not what goes on to the next year. */
export const finishedWord = '';

/** «尚有各类未结案2453件», «未结2453件». */
export const pending = expression`^[,;、和]?(?:[至到]?(?:年|期|月)[底末]|目前)?(?:[还尚仍]有|${'remainder'})?(?:各类)?未[审执办]?结(?:案件?|案件数|案数)?(?:[有共为]|尚有)?$`;

/** One of these stands in all that tells what is not done, and in few other words before a count. */
const saysNot = /[未不没在]/;
const not = '(?:[尚仍暂还均]?未能?|对?不(?![予满属同])|没有|[尚仍还]在|正在)';
const whatIsLeft = expression`^[,;、和]?(?:[还尚仍另]有|${'remainder'})?`;
const noun = expression`(?:${'opinions'})?`;
const before = new RegExp(
  `${whatIsLeft.source}${not}([\\u4e00-\\u9fff]{2,6}?)的?${noun.source}(?:有|共|为|仅)?$`,
);
/** «因病假等原因未能参考的12人». */
export const forReason = expression`^[,;]?(?:其余|另有|另外)?因[^,;]{1,20}?(?:${'still'})?未能?([\u4e00-\u9fff]{2,6}?)的?(?:有|共)?$`;
const after = new RegExp(`^(?:案件|事项|问题)?${not}([\\u4e00-\\u9fff]{2,6}?)(?:中|之中)?$`);
