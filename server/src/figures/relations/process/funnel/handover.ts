/** R16 FUNNEL between two bodies: of the cases that one hands over, the other takes up no more. */
import { countsCarriedOver } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';

/** «移送涉嫌犯罪线索64件», «反向移送应予处罚的案件118件»; not «接收移送…». */
const handsOver = expression`(?<!${'takingIn'}|办理|接)(?:${'handingOver'})[^,。;、]{0,20}(?:${'caseNouns'}|问题)$`;
/** «公安机关立案», «行政机关已作出处罚»: another body, and what it has done with them. */
const takesUp = expression`^,?(?!其中)[^,。;、]{0,8}(?:${'authorities'})(?:已|均|依法|现)*(?:受理|立案(?:侦查)?|作出(?:行政)?处罚(?:决定)?|处罚)$`;

/** The count of the clause before, of which the later one is what another body has taken up. */
export function handedOver(figures: readonly Figure[], index: number, folded: string): Figure | undefined {
  const [earlier, later] = [figures[index - 1], figures[index]];
  if (earlier === undefined || later === undefined || !isComparable(earlier, later)) return undefined;
  const isNext = earlier.sentence === later.sentence && later.clause - earlier.clause === 1;
  if (!isNext || earlier.segment !== later.segment || earlier.bracket !== later.bracket) return undefined;
  if (earlier.tail !== '' || !handsOver.test(earlier.lead) || !takesUp.test(later.lead)) return undefined;
  const around = folded.slice(Math.max(0, earlier.quantity.start - 40), later.quantity.end + 40);
  // «(含自行立案)», «往年移送»: others are counted too.
  return countsMore.test(around) || countsCarriedOver(around) ? undefined : earlier;
}

/** «共», «含»: others are counted with them. */
const countsMore = expression`自行|另|共|累计|${'including'}`;
