/** The whole of a share by the noun that names it: «占办结案件的56.77%». */
import { namesTotal, withoutGeneric, withoutTotal } from '../../../../../lexicon/figures/figureWords.ts';
import { expression, globalExpression } from '../../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../../figure.ts';
import { sharesPair } from '../../../../words.ts';
import { alignedParts } from '../../align.ts';
import { comparableTo, type RateContext } from '../../context.ts';
import { nearValue, type Term, termOf } from '../../readings.ts';
import { isRateSlip } from '../../slipped/rateSlips.ts';
import { affirms } from '../says.ts';
import type { TiedOperands } from '../tie.ts';
import { nearestPart, partsTogether, saysTogether } from './partOfShare.ts';
import { isSiblingShare } from './siblings.ts';

/** «A 412名、B 86名、C 58名,三类占律师总数的20.6%»: the counts that the number means; none of them is the whole. */
function countedParts(part: Figure, { rate, same }: RateContext): readonly Figure[] {
  const number = numberOfParts.exec(rate.before)?.[1];
  const count = number === undefined ? 0 : '两三四五六七八'.indexOf(number) + 2;
  return count === 0 ? [] : [part, ...comparableTo(part, same)].slice(0, count);
}

/** «占办结案件的…», «占自然人申请总数的…»: the count whose words share most with the noun. */
export function tieToNoun(noun: string, context: RateContext): TiedOperands | undefined {
  const part = nearestPart(context);
  // «办理告知承诺件412件,占同类许可的68.7%»: of what kind, the words leave open.
  if (part === undefined || namesSame.test(noun)) return undefined;
  if (namesOwnPart(part, context.rate)) return undefined;
  const listed = alignedParts(context) ?? countedParts(part, context);
  const mayBeWhole = (figure: Figure): boolean =>
    !listed.includes(figure) && !isSiblingShare(figure, context.figures, noun);
  const same = comparableTo(part, context.same).filter(mayBeWhole);
  const candidates = [...same, ...comparableTo(part, context.earlier).filter(mayBeWhole)];
  const named = bestNamed(noun, candidates, part, context.rate);
  if (named !== undefined) {
    // «工伤认定案件273件。…。土地类收346件,占收案的11%»: what was told before and is less than the part is another count.
    if (!same.includes(named) && nearValue(named.quantity) < nearValue(part.quantity)) return undefined;
    const together = partsTogether(context, named);
    return {
      part: together ?? termOf(part),
      whole: named,
      tie: same.includes(named) ? 'stated' : 'inferred',
    };
  }
  const short = abbreviated(noun, same, part);
  if (short !== undefined) return { part: termOf(part), whole: short, tie: 'inferred' };
  if (!namesTotal(noun) || withoutTotal(noun).length > 6) return undefined;
  const greatest = same.toSorted((a, b) => nearValue(b.quantity) - nearValue(a.quantity))[0];
  if (greatest === undefined || !mayBeNamed(noun, greatest) || isOfOwnDeed(noun, part, greatest))
    return undefined;
  if (nearValue(greatest.quantity) < nearValue(part.quantity) && !hasTenThousandTooMany(part, greatest))
    return undefined;
  const together = partsTogether(context, greatest);
  if (!standsOverParts(greatest, part, together, context)) return undefined;
  return { part: together ?? termOf(part), whole: greatest, tie: 'inferred' };
}

/** «最少的仅6人;二是…审核人员占执法人员的4.1%»: past a semicolon the share names a part that is not counted. */
function namesOwnPart({ segment, sentence, lead, tail }: Figure, rate: Figure): boolean {
  if (segment === rate.segment && sentence === rate.sentence) return false;
  const noun = withoutGeneric(rate.lead.slice(0, Math.max(0, rate.lead.indexOf('占')))).trim();
  return /[一-龥]{2}$/.test(noun) && !sharesPair(noun, lead + tail);
}

/**
 * Whether something says that the greatest count is the whole of the others, and no class beside them: «扑救火灾174起,抢险救援
 * 104起,合计占总数的70.7%» is of a total told elsewhere.
 */
function standsOverParts(
  whole: Figure,
  part: Figure,
  together: Term | undefined,
  { rate, same }: RateContext,
): boolean {
  const isAmong = ({ lead, quantity }: Figure): boolean =>
    quantity.start > whole.quantity.start && lead.includes('其中');
  if (same.some(isAmong)) return true;
  const isEarlierStage = whole.stage !== undefined && whole.stage.word !== part.stage?.word;
  if (saysTogether(rate)) return together !== undefined && isEarlierStage;
  if (isEarlierStage) return true;
  if (isNamedAlike(whole, part)) return false;
  return /共|总|累计|全部|各类|收到|接到|中$/.test(whole.lead) || /^[^,;]{0,12}中$/.test(whole.tail);
}

/**
 * «收到232件,…;进入诉讼的比例低,仅为21万件,占全部案件总数的…»: more than all, but for 万. The words right before say of nothing
 * else that it is counted («全省受理21万件»).
 */
function hasTenThousandTooMany(part: Figure, whole: Figure): boolean {
  const { lastPlace } = part.quantity;
  const isSlip = lastPlace >= 4 && nearValue(part.quantity) / 1e4 <= nearValue(whole.quantity);
  return isSlip && whole.stage !== undefined && /^,?[仅只约共]*(?:为|有|是|达到?)?$/.test(part.lead);
}

/** «民事案件共174件,刑事案件104件»: two classes, of which neither is the whole. */
function isNamedAlike(one: Figure, other: Figure): boolean {
  const [a, b] = [one, other].map(({ lead }) => lead.replace(totalAtEnd, '').slice(-2));
  return a === b && a?.length === 2;
}

/** «行政村总数» is not the number of what else the sentence counts, nor «立案总数» of «不予立案»; «申请总数» may be. */
function mayBeNamed(noun: string, { lead, tail }: Figure): boolean {
  const words = withoutGeneric(withoutTotal(noun));
  return !/[一-龥]{2}/.test(words) || longestCommon(words.trim(), lead + tail) >= 2;
}

/** «协助调解95起,其中成功87起,占街道调解成功总数的16.4%»: of all with which the same was done as with the part. */
function isOfOwnDeed(noun: string, { stage }: Figure, { lead, tail }: Figure): boolean {
  return stage !== undefined && noun.includes(stage.word) && !(lead + tail).includes(stage.word);
}

/** «办件» of «办理事项16384件», «接件» of «接收5327件»: a verb in short with the unit of what it is done to. */
function isVerbAndUnit(words: string, { lead, quantity }: Figure): boolean {
  return shortVerb.test(words) && words.endsWith(quantity.unit) && lead.includes(words.charAt(0));
}

const shortVerb = /^[办接收受报][件单]$/;

/** The count that the noun names: by its stage (受理, 办结), else by the words they have in common. */
function bestNamed(
  noun: string,
  candidates: readonly Figure[],
  part: Figure,
  { quantity: rate }: Figure,
): Figure | undefined {
  // A slip of a digit makes a whole ten times too small; one that is smaller still is another thing's.
  const byStage = candidates.find(
    ({ stage, quantity }) =>
      stage !== undefined &&
      noun.includes(stage.word) &&
      nearValue(quantity) * 20 >= nearValue(part.quantity),
  );
  if (byStage !== undefined) return byStage;
  // A slip may make the whole too small, but a smaller count of a sentence before is not the whole.
  const large = candidates.filter(
    ({ sentence, quantity }) =>
      nearValue(quantity) >= nearValue(part.quantity) * (sentence === part.sentence ? 0.5 : 1),
  );
  // «执法人员512人,取得执法证件的498人,占执法人员总数»: the very words, before what shares a word with them.
  const kernel = withoutTotal(noun).replace(/[的数]/g, '');
  const exact =
    kernel.length < 4
      ? undefined
      : candidates.find(
          (figure) =>
            affirms(figure.lead + figure.tail, kernel) &&
            (large.includes(figure) || isRateSlip(part.quantity, figure.quantity, rate)),
        );
  if (exact !== undefined) return exact;
  const words = withoutTotal(noun).replace(general, '');
  if (words.length < 2) return undefined;
  let best: { readonly figure: Figure; readonly length: number } | undefined;
  for (const figure of large) {
    const length = longestCommon(words, figure.lead + figure.tail);
    if (length >= 2 && length > (best?.length ?? 1)) best = { figure, length };
  }
  if (best === undefined || best.length * 2 < words.length) return undefined;
  // «线索不实的52件、超过时效的34件;移送74件,占全部立案线索的12.6%»: what has some of the words and is less than the part is another.
  const isLess = nearValue(best.figure.quantity) < nearValue(part.quantity);
  const isWhole = best.length === words.length || !isLess;
  return isWhole || isRateSlip(part.quantity, best.figure.quantity, rate) ? best.figure : undefined;
}

/** «持证人员» is short for «持有行政执法证件…人»: the nearest count whose own words hold the characters in their order. */
function abbreviated(noun: string, candidates: readonly Figure[], part: Figure): Figure | undefined {
  const kernel = withoutTotal(noun).replace(/[的数]/g, '');
  const byUnit = candidates.find(
    (figure) => nearValue(figure.quantity) > nearValue(part.quantity) && isVerbAndUnit(kernel, figure),
  );
  if (byUnit !== undefined) return byUnit;
  const words = withoutGeneric(kernel).replace(/[件人 ]/g, '');
  if (words.length < 2 || words.length > 4) return undefined;
  return candidates.find(
    ({ lead, quantity }) => nearValue(quantity) > nearValue(part.quantity) && holdsInOrder(lead, words),
  );
}

/** Whether a text holds characters in their order, others between them. */
export function holdsInOrder(text: string, characters: string): boolean {
  let at = -1;
  return [...characters].every((character) => {
    at = text.indexOf(character, at + 1);
    return at !== -1;
  });
}

/** The length of the longest run of characters of `words` that `text` says; «处罚案件» is not said of «不予处罚案件». */
function longestCommon(words: string, text: string): number {
  for (let length = words.length; length >= 2; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      if (text.includes(run) && affirms(text, run)) return length;
    }
  }
  return 0;
}

/** «三类…占»: how many parts the share is of. */
const numberOfParts = expression`([两三四五六七八])(?:个|${'classCounters'})[^,]{0,6}占`;

/** «共», «累计»: behind what is counted. */
const totalAtEnd = expression`(?:共|${'sums'}|累计)$`;

/** «同期»: its whole is named with one word for all. */
const namesSame = expression`^(?:${'sameNouns'})`;

/** «案件», «数量»: what says hardly what is counted. */
const general = globalExpression`${'generalNouns'}|[的数件]`;
