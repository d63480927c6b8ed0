/** Whether the classes of a list visibly exclude each other, so that together they cannot exceed their whole. */
import { tellsOrder } from '../../../../../lexicon/figures/figureWords.ts';
import { haveOneClassEnding } from '../../../../../lexicon/figures/partitions.ts';
import type { Tie } from '../../../../claim.ts';
import { nearValue } from '../../../rates/readings.ts';
import { ownWords, type PartList } from '../partList.ts';

/**
 * How sure it is that classes which together exceed their whole are wrong. «其中农民工案件200件、线上申请案件190件» of 320: what
 * two classes may share is no contradiction; two of one kind («行政处罚类», «行政许可类») or three are a division, and two that
 * all but give the whole most likely are.
 */
export function tieOfExcess(list: PartList): Tie {
  if (list.tie === 'weak' || areApart(list)) return list.tie;
  const sum = list.parts.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  return sum <= nearlyAll * nearValue(list.whole.quantity) ? 'inferred' : 'weak';
}

const nearlyAll = 1.15;

function areApart({ parts, isAsserted, isClosed }: PartList): boolean {
  if (!isAsserted || isClosed !== 'no' || parts.length > 2) return true;
  const [first] = parts;
  if (first !== undefined && (tellsOrder(first.before) || /[共计]$/.test(first.lead))) return true;
  const names = parts.map((part) => ownWords(part));
  return haveOneClassEnding(names) || names.every((name) => place.test(name));
}

/** «四川省», «重庆市». */
const place = /^[一-龥]{2,5}[省市县区州盟旗]$/;
