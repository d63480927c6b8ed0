/** Parts of a sum that make a list, a change or a year of their own. */
import { changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import { sentenceBefore } from '../../../words.ts';
import { nearValue } from '../../rates/readings.ts';
import type { FailedSum } from './otherWholes.ts';

/** Smaller numbers are the sum of others by chance. */
const leastTotal = 12;

/** «25个部门平均94.1分,11个镇平均92.6分,36个单位平均93.6分,优秀9个»: with the parts up to it the total gives one of them, so it is a part too. */
export function isListedItself({ total, parts }: FailedSum): boolean {
  let sum = nearValue(total.quantity);
  for (const [at, { quantity, lead }] of parts.entries()) {
    const isGiven = at > 0 && sum >= leastTotal && nearValue(quantity) === sum;
    if (isGiven && !lead.startsWith('、')) return quantity.start > total.quantity.start;
    sum += nearValue(quantity);
  }
  return false;
}

/** «投放量由年初的3.4万辆压减到2.6万辆»: two levels of one stock are added to nothing. */
export function tellLevels({ parts }: FailedSum): boolean {
  return parts.some(
    ({ lead }, at) => /[由从]/.test(parts[at - 1]?.lead ?? '') && changeBefore(lead)?.isLevel === true,
  );
}

/** «三年来共接收943件,化解386件;2024年接收357件,化解172件»: what one year counts is not all of several years. */
export function areOfOneYear({ total, parts: [first, ...others] }: FailedSum, folded: string): boolean {
  return (
    first !== undefined &&
    first.quantity.start > total.quantity.start &&
    /^;?\d{4}年/.test(first.lead) &&
    !others.some(({ lead }) => /\d{4}年/.test(lead)) &&
    /[两二三四五六七八九十]年[来间]|以来/.test(sentenceBefore(total.quantity.start, folded))
  );
}

/** «达到424份(2022年为212份,2023年为305份)»: what single years count comes to no year's total. */
export function tellYears({ total, parts }: FailedSum): boolean {
  return parts.every(({ lead }) => /^[,、;]?20\d\d年/.test(lead)) && !ofAllYears.test(total.before);
}

const ofAllYears = /[共计]|年[来间内]/;

/** «市级评查180卷,县级评查优秀126卷、良好41卷、…»: the list is what another level counts. */
export function areOfOtherLevel({ total, parts: [first, ...others] }: FailedSum): boolean {
  const [own, theirs] = [total, first].map((figure) => level.exec(figure?.lead ?? '')?.[0]);
  return (
    own !== undefined &&
    theirs !== undefined &&
    own !== theirs &&
    !others.some(({ lead }) => level.test(lead))
  );
}

const level = /[国省市州县区镇乡局](?:家?级|本级|属)/;
