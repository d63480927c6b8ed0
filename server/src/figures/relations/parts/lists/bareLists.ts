/** Lists that nothing announces: «调阅案卷240份,处罚类132份、许可类108份». */
import { newStatementVerb } from '../../../../lexicon/figures/figureWords.ts';
import { haveOneClassEnding, mayNest } from '../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';
import { compareSum, isOneSlipOff } from '../totals/sums.ts';
import { ownWords } from './partList.ts';

/**
 * Whether nothing but classes in the unit of the count before them fill the stretch behind it, and one slip is all that keeps
 * them from giving it.
 */
export function isBareDivision(total: Figure, run: readonly Figure[]): boolean {
  const [first] = run;
  if (first === undefined || !isRightBehind(first, total) || /^[、和及]/.test(total.lead)) return false;
  const names = run.map(ownWords);
  const areAlike = areNamedAlike(names);
  const isPlain = run.every(
    (part, at) =>
      part.quantity.unit === total.quantity.unit &&
      part.segment === total.segment &&
      part.bracket === total.bracket &&
      isClassName(names[at] ?? '', areAlike),
  );
  if (!isPlain || mayNest(names) || !(areAlike || isJoined(run))) return false;
  const sum = run.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  const ratio = sum / nearValue(total.quantity);
  const isNear = ratio > leastRatio && ratio < greatestRatio;
  return isNear && compareSum(run, total) !== 'equal' && isOneSlipOff(run, total, leastTotal);
}

const leastRatio = 0.75;
const greatestRatio = 1.5;
/** Fewer than this are a digit from nearly any other number. */
const leastTotal = 20;

function isRightBehind(first: Figure, total: Figure): boolean {
  return (
    first.sentence === total.sentence && first.clause - total.clause === 1 && !first.lead.startsWith('、')
  );
}

/** «处罚类», «占道经营»: no verb of a new statement and nothing of another time or of some of them. */
function isClassName(name: string, isAlike: boolean): boolean {
  return (
    name.length > 0 &&
    name.length <= longestName &&
    !ofOther.test(name) &&
    !ofSome.test(name) &&
    (isAlike || newStatementVerb(name) === undefined)
  );
}

const longestName = 12;
const ofOther = expression`另|${'still'}|新增|累计|共|[较比]|${'yearBefore'}|占(?![道用地])|剩|已|未|均|每|达|完成|实际|成功|采纳|合格|${'finished'}`;

/** «重点查阅处罚类132份», «随机抽取», «主要为»: a look at some of them. */
export const ofSome = expression`^(?:其中)?(?:${'selecting'})`;

/** «A 3件、B 4件、C 5件». */
function isJoined(run: readonly Figure[]): boolean {
  return run.every(
    ({ lead, clause }, at) => at === 0 || (/^[、和及]/.test(lead) && clause === run[0]?.clause),
  );
}

/** «省外3927人,省内县外1874人», «以县政府名义印发5件,以县政府办公室名义印发9件». */
function areNamedAlike(names: readonly string[]): boolean {
  const [first = ''] = names;
  return (
    haveOneClassEnding(names) ||
    (first.length > 2 && names.every((name) => name.length > 2 && name.slice(-2) === first.slice(-2)))
  );
}
