/** Shares of a class that is named again without its count, told as wrong where one slip of the pen explains it. */
import { withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import type { RateContext } from '../context.ts';
import type { TiedOperands } from '../tied/tie.ts';
import { overWholeBefore } from './slippedWhole.ts';

/** «一般隐患1563处,重大隐患19处,一般隐患占绝大多数,比重为98.8%», «后者所占比例为10.9%»: the class that is named again without its count. */
export function ofClassAgain(context: RateContext, folded: string): TiedOperands | undefined {
  const { rate, same, shares, figures } = context;
  const [nearest] = same;
  if (nearest === undefined || shares.length > 1 || nearest.bracket !== rate.bracket) return undefined;
  const between = folded.slice(nearest.quantity.end, rate.quantity.start);
  if (between.length > longestBetween || !tellsShare.test(between) || between.includes('其中'))
    return undefined;
  // «整治309处,整治率97.5%,…占67.5%»: only a word for a share («超过一半») may stand between.
  const isOnly = figures
    .slice(figures.indexOf(nearest) + 1, figures.indexOf(rate))
    .every(({ quantity }) => quantity.isApproximate && quantity.unit === '');
  if (!isOnly) return undefined;
  const part = classIn(between, same);
  return part === undefined || !isComparable(part, nearest) ? undefined : overWholeBefore(part, context);
}

const longestBetween = 40;
const tellsShare = expression`占|${'shareNouns'}|份额|最[大多]`;

/** The one count of a list that the words name, or that 前者 or 后者 stands for. */
function classIn(between: string, same: readonly Figure[]): Figure | undefined {
  const [latter, former] = same;
  if (latter !== undefined && former !== undefined && /[前后]者(?![中里])/.test(between))
    return between.includes('后者') ? latter : former;
  const named = same.filter((figure) => isToldIn(between, nounOf(figure)));
  return named.length === 1 ? named[0] : undefined;
}

/** Not «食品类案件罚没款占比», which is of what the class has. */
function isToldIn(between: string, noun: string): boolean {
  const at = noun.length < 2 ? -1 : between.indexOf(noun);
  if (at === -1) return false;
  const rest = between.slice(at + noun.length);
  return withoutGeneric(rest.slice(0, Math.max(0, rest.search(beginsSize)))).replace(bearers, '').length < 2;
}

/** Who or what a class is of, which its name may leave out: «公安机关选派61名,公安干警接近半数». */
const bearers = globalExpression`${'generalNouns'}|[类型的 ]`;

/** What begins to tell how large the class is. */
const beginsSize = /[,占比最为超接近过达份]/;

/** «物业服务类» of «,物业服务类1768件», «公安» of «公安机关选派61名». */
function nounOf({ lead }: Figure): string {
  return withoutGeneric(lead.replace(/^[,、:和及]+|其中/g, '').replace(organ, '')).trim();
}

const organ = /(?:机关|部门)[一-龥]*$/;
