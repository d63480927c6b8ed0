/**
 * R14 STOCK_FLOW in the verbs of clerks: «上年未结14件,登记286件,答复281件,在办19件». They tell the roles only beside what was carried
 * over.
 */
import {
  flowRoleOf,
  isLeftOver,
  namesOutflow,
  type StockRole,
} from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';

/** What was carried over, what came in, went out and is left; undefined where one of them is not told once. */
export function flowRoles(sentence: readonly Figure[]): Readonly<Record<StockRole, Figure>> | undefined {
  if (sentence.length < 4) return undefined;
  const [opening, ...more] = sentence.filter(isOpening);
  if (opening === undefined || more.length > 0) return undefined;
  const flows = sentence.filter(
    (figure) => figure !== opening && isOfStock(figure) && isComparable(figure, opening),
  );
  const out = flows.findIndex(isOutflow);
  const outflow = flows[out];
  const inflow = flows.slice(0, Math.max(0, out)).findLast(isInflow);
  const closing = flows.slice(out + 1).find(isClosing);
  if (inflow === undefined || outflow === undefined || closing === undefined) return undefined;
  // «上年结转14件已全部办结;今年登记286件»: of those nothing is left.
  if (opening.tail !== '' || opening.quantity.start > outflow.quantity.start) return undefined;
  return { opening, inflow, outflow, closing };
}

/** Not «不予受理39件»: what did not come in. */
function isInflow({ lead }: Figure): boolean {
  return flowRoleOf(lead) === 'inflow' && !/不|未|撤/.test(lead);
}

/** «到年底调处完毕155起», not «需要调处的总数为161起» nor «尚未答复». */
function isOutflow({ lead }: Figure): boolean {
  return namesOutflow(lead) && !/[未尚没正不仍]|总|共|应|需|待/.test(lead);
}

function isClosing(figure: Figure): boolean {
  return !isOutflow(figure) && (flowRoleOf(figure.lead) === 'closing' || bare.test(figure.lead));
}

/** «结转29件» in the end. */
const bare = expression`^,?(?:年[末底])?(?:${'still'})?(?:结转|余|剩)(?:案件)?$`;

function isOpening(figure: Figure): boolean {
  const { lead } = figure;
  return isOfStock(figure) && flowRoleOf(lead) === 'opening' && (isLeftOver(lead) || carried.test(lead));
}

const carried = /转入|转来|留存|未/;

function isOfStock(figure: Figure): boolean {
  const { quantity, lead, bracket } = figure;
  return isCount(figure) && !quantity.isApproximate && bracket === -1 && !lead.includes('其中');
}
