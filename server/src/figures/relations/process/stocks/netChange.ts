/** R14 STOCK_FLOW of a balance that is told: «年初918人,新领证64人、注销51人,进出相抵净增13人,年末931人». */
import { changeBefore } from '../../../../lexicon/figures/changeWords.ts';
import { stockRoleOf } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { add, compare, formatRational, type Rational, subtract } from '../../../arithmetic/rational.ts';
import type { Claim, Operand } from '../../../claim.ts';
import { formatValue } from '../../../describe.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { rationalOf } from '../../change/growth/growth.ts';

/** So many counts before the balance are tried as what came in or went out. */
const mostFlows = 5;

/** The claims of the balances of one sentence: of what came in and went out, and of the stock before and after. */
export function netChangeClaims(sentence: readonly Figure[]): readonly Claim[] {
  if (sentence.length < 3) return none;
  return sentence.flatMap((net, index) => {
    const direction = directionOf(net);
    if (direction === undefined) return [];
    const before = sentence.slice(0, index);
    const ofFlows = flowsClaim(net, direction, before);
    // A balance that is wrong by what came in and went out need not be told again by the stocks; one that is no balance of them
    // is not what the stock has changed by.
    const isOfStock = ofFlows === undefined ? !hasBothWays(before) : ofFlows.verdict === 'holds';
    const ofStocks = isOfStock ? stocksClaim(net, direction, sentence) : undefined;
    return [ofFlows, ofStocks].filter((claim) => claim !== undefined);
  });
}

const none: readonly Claim[] = [];

function hasBothWays(figures: readonly Figure[]): boolean {
  const known = figures.map(({ lead }) => stockRoleOf(lead));
  return known.includes('inflow') && known.includes('outflow');
}

/** Which way a balance goes; undefined where the figure is none. */
function directionOf({ lead, quantity }: Figure): 1 | -1 | undefined {
  if (!netWords.test(lead) || quantity.isApproximate) return undefined;
  const change = changeBefore(lead);
  return change === undefined || change.isLevel ? undefined : change.direction;
}

const netWords = expression`${'offsetting'}|净[增减]`;
/** The words say that the balance is of all that was just told. */
const saysBalance = expression`${'offsetting'}`;

/** «新领证64人、注销51人,净增13人»: in less out; what has no role of its own may be either, or of neither. */
function flowsClaim(net: Figure, direction: 1 | -1, before: readonly Figure[]): Claim | undefined {
  const flows = before.filter((figure) => isFlow(figure, net)).slice(-mostFlows);
  const ins = flows.filter(({ lead }) => stockRoleOf(lead) === 'inflow');
  const outs = flows.filter(({ lead }) => stockRoleOf(lead) === 'outflow');
  const unknown = flows.filter((figure) => !ins.includes(figure) && !outs.includes(figure));
  const isPair = saysBalance.test(net.lead) && flows.length === 2 && unknown.length === 1;
  if (isPair) (ins.length === 0 ? ins : outs).push(...unknown.splice(0));
  if (ins.length === 0 || outs.length === 0) return undefined;
  const told = signed(rationalOf(net), direction);
  const difference = subtract(total(ins), total(outs));
  const sums = sumsOf(difference, unknown);
  const holds = sums.some((sum) => compare(sum, told) === 0);
  // A flow that is told in other words may be missing; «新增12家,注销9家,因迁址净减2家» is one more of the list.
  const isOneMore = !saysBalance.test(net.lead) && difference.numerator > 0n !== direction > 0;
  if (!holds && (unknown.length > 0 || isOneMore)) return undefined;
  const [shownIns, shownOuts] = [ins, outs].map((figures) =>
    figures.map(({ quantity }) => formatValue(quantity)),
  );
  return {
    ...claimOf(net, holds, [...operands('inflow', ins), ...operands('outflow', outs)]),
    tie: saysBalance.test(net.lead) ? 'stated' : 'inferred',
    computed: formatRational(difference, 0),
    get arithmetic() {
      return `${shownIns?.join('+')}−${shownOuts?.join('−')}=${this.computed}`;
    },
  };
}

/** «年初918人,…,净增13人,年末931人». */
function stocksClaim(net: Figure, direction: 1 | -1, sentence: readonly Figure[]): Claim | undefined {
  const stocks = sentence.filter((figure) => isComparable(figure, net) && isCount(figure) && figure !== net);
  const opening = stocks.filter(
    ({ lead, quantity }) => quantity.end <= net.quantity.start && stockRoleOf(lead) === 'opening',
  );
  const to = stocks.find(({ quantity }) => quantity.start >= net.quantity.end);
  const [from, ...others] = opening;
  if (from === undefined || others.length > 0 || to === undefined || !isClosing(to.lead)) return undefined;
  if ([from, to].some(({ quantity }) => quantity.isApproximate)) return undefined;
  const sum = add(rationalOf(from), signed(rationalOf(net), direction));
  return {
    ...claimOf(to, compare(sum, rationalOf(to)) === 0, [
      ...operands('opening', [from]),
      ...operands(direction > 0 ? 'inflow' : 'outflow', [net]),
    ]),
    computed: formatRational(sum, 0),
    get arithmetic() {
      return `${formatValue(from.quantity)}${direction > 0 ? '+' : '−'}${formatValue(net.quantity)}=${this.computed}`;
    },
  };
}

/** Whether words tell of what there is in the end: «年末», «现有», «总数达». */
export function isClosing(lead: string): boolean {
  return stockRoleOf(lead) === 'closing' || reached.test(lead);
}

/** «总数达931人», «持证企业增至155家», «现有». */
const reached = expression`(?:${'totalNouns'})(?:达到?|为|有|[增升减降][至到为]|增加到|减少到)?$|[增升减降][至到为]$|^,?达到?$|现有|在册`;

function isFlow(figure: Figure, net: Figure): boolean {
  const role = stockRoleOf(figure.lead);
  return (
    isCount(figure) &&
    isComparable(figure, net) &&
    !figure.quantity.isApproximate &&
    figure.bracket === net.bracket &&
    figure.segment === net.segment &&
    role !== 'opening' &&
    role !== 'closing' &&
    !figure.lead.includes('其中')
  );
}

/** A sum with each of the unknown flows in it, out of it, or neither. */
function sumsOf(sum: Rational, [first, ...rest]: readonly Figure[]): readonly Rational[] {
  if (first === undefined) return [sum];
  return [sum, add(sum, rationalOf(first)), subtract(sum, rationalOf(first))].flatMap((one) =>
    sumsOf(one, rest),
  );
}

function total(figures: readonly Figure[]): Rational {
  return figures.map(rationalOf).reduce(add);
}

function signed(value: Rational, direction: 1 | -1): Rational {
  return direction > 0 ? value : { ...value, numerator: -value.numerator };
}

function operands(role: Operand['role'], figures: readonly Figure[]): readonly Operand[] {
  return figures.map(({ quantity }) => ({ role, quantity }));
}

function claimOf(
  closing: Figure,
  holds: boolean,
  others: readonly Operand[],
): Omit<Claim, 'computed' | 'arithmetic'> {
  return {
    relation: 'stock-flow',
    verdict: holds ? 'holds' : 'fails',
    operands: [{ role: 'closing', quantity: closing.quantity }, ...others],
    scope: 'sentence',
    tie: 'stated',
    stated: formatValue(closing.quantity),
  };
}
