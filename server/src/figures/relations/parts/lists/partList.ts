/** A list of parts with its whole, and the words that name the parts. */
import {
  isRest,
  leadingStageOf,
  mayOverlap,
  namesPrevious,
  newStatementVerb,
  withoutGeneric,
} from '../../../../lexicon/figures/figureWords.ts';
import {
  areExclusive,
  areExclusiveAmounts,
  matchPartition,
  nameSiblings,
} from '../../../../lexicon/figures/partitions.ts';
import { namesClosing } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Scope, Tie } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { compareSum } from '../totals/sums.ts';
import { namesItsClasses } from './wholes/announcedClasses.ts';

/** A whole with the parts that the text names. */
export interface PartList {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /**
   * `yes` where the parts leave nothing out: a known partition, or a last part «其余…»; `usually` for a partition with a
   * further class that may go unsaid; `perhaps` for classes that exclude each other, of which more than one may.
   */
  readonly isClosed: 'yes' | 'usually' | 'perhaps' | 'no';
  /** True where the parts are classes of one division, so that they can be added up. */
  readonly isDivision: boolean;
  /** True where the words say that each part is one of the whole: 其中, 含, …中. */
  readonly isAsserted: boolean;
  readonly tie: Tie;
  readonly scope: Scope;
}

export const among = '其中';

/** The rank of the stages that are results: 维持, 撤销. */
export const resultRank = 4;

/** Results (维持, 撤销, 驳回) stand beside each other; earlier stages (受理, 办结) follow each other. */
export function isSameStage(a: Figure, b: Figure): boolean {
  const stage = leadingStageOf(ownWords(b));
  if (stage === undefined) return true;
  // «审结418件,败诉39件»: a result is one of those that are finished.
  if (stage.rank === resultRank) return leadingStageOf(ownWords(a))?.rank !== resultRank - 1;
  // «含上年结转27件、新收285件», «当场处罚2684宗、立案查处368宗»: classes of one division.
  return stage.word === leadingStageOf(ownWords(a))?.word || nameSiblings(ownWords(a), ownWords(b));
}

export function toList(
  whole: Figure,
  parts: readonly Figure[],
  tie: Tie,
  scope: Scope,
  isAsserted = true,
): PartList {
  const leads = parts.map(wordsOf);
  const known = areHalvesOfOne(parts) ? undefined : knownDivision(leads);
  const last = leads.at(-1) ?? '';
  // «…,其他处理16件,结转下年度10件»: what is left over closes a list too.
  const endsWithRest = parts.length > 1 && (isRest(last) || (namesClosing(last) && parts.length > 2));
  const isExclusive =
    areExclusive(leads) || (whole.quantity.dimension === 'money' && areExclusiveAmounts(leads));
  const isApart = !leads.some(mayOverlap) && (endsWithRest || !haveSeveralVerbs(parts));
  const unsaid = known !== undefined && isApart ? 'usually' : isExclusive ? 'perhaps' : 'no';
  const isAnnounced = namesItsClasses(whole, parts.map(ownWords));
  const isWhole =
    known?.isStrict === true || isAnnounced || areFineAndForfeit(whole, leads) || areDecisions(whole, leads);
  const isClosed = endsWithRest || isWhole ? 'yes' : unsaid;
  const isDivision =
    parts.length > 1 &&
    (known?.isStrict === true ||
      isAnnounced ||
      isApart ||
      isExclusive ||
      areSiblings(parts) ||
      compareSum(parts, whole) === 'equal');
  return { whole, parts, isClosed, isDivision, isAsserted, tie, scope };
}

/** «罚没款126.38万元,其中罚款118.95万元、没收违法所得7.43万元»: the word of the whole names its two kinds. */
function areFineAndForfeit({ lead, quantity }: Figure, names: readonly string[]): boolean {
  return (
    quantity.dimension === 'money' &&
    names.length === 2 &&
    lead.includes('罚没') &&
    areExclusiveAmounts(names)
  );
}

/** «作出认定结论6204件,其中予以认定6087件,不予认定117件»: a decision is for or against. */
function areDecisions({ lead }: Figure, [one = '', other = '', ...others]: readonly string[]): boolean {
  if (others.length > 0 || !/作出[^,;]{0,10}(?:结论|决定)(?:书|案件)?$/.test(lead)) return false;
  const denied = /^不予?([^,;]{2,6})$/.exec(other)?.[1];
  return denied !== undefined && one.endsWith(denied) && !one.startsWith('不');
}

/** «全年会议40次,其中专题会上半年12次,下半年14次»: the halves are of some of the whole. */
function areHalvesOfOne([first]: readonly Figure[]): boolean {
  return first !== undefined && /.上半年$/.test(ownWords(first));
}

/** The partition that the names fill, unless they go on with other things: «复议撤销3件、诉讼败诉2件» are not all cases. */
function knownDivision(leads: readonly string[]): ReturnType<typeof matchPartition> {
  const known = matchPartition(leads);
  const rests =
    known?.rests.map((rest) => withoutGeneric(rest.replace(made, '')).trim()).filter((rest) => rest !== '') ??
    [];
  const [first = ''] = rests;
  return rests.every((rest) => rest === first || sharesPair(rest, first)) ? known : undefined;
}

/** «签订书面协议», «达成口头协议», «决定保留», «宣布失效»: the verb says nothing of the class. */
const made = expression`^(?:${'concluding'})`;

/** «警告74起、罚款103起、没收12起»: what was done may have been done to the same, so that the counts need not add up. */
function haveSeveralVerbs(parts: readonly Figure[]): boolean {
  // «维持11件,撤回6件,调解2件»: results, though one of them is a verb of its own; 终止 may count 和解 again.
  const results = parts.filter(
    ({ stage }) => stage?.rank === resultRank && !/纠错|和解/.test(stage.word),
  ).length;
  if (results > 1 && results * 2 > parts.length) return false;
  return new Set(parts.map((part) => newStatementVerb(ownWords(part)))).size > 1;
}

/** «受理156件、不予受理21件、告知9件»: the first two are of one division, whatever their verbs. */
function areSiblings([first, second]: readonly Figure[]): boolean {
  return first !== undefined && second !== undefined && nameSiblings(ownWords(first), ownWords(second));
}

/** The words that name a part; what the list goes on with names the next one («保留163件、修改22件»). */
export function wordsOf(figure: Figure): string {
  const { tail } = figure;
  const next = tail.indexOf('、');
  return ownWords(figure) + (next === -1 ? tail : tail.slice(0, next));
}

/** The words before a count without 其中 and what joins it to the one before. */
export function ownWords({ lead }: Figure): string {
  const at = lead.lastIndexOf(among);
  let from = at === -1 ? 0 : at + among.length;
  while (joiners.includes(lead.charAt(from) || ' ')) from++;
  return from === 0 ? lead : lead.slice(from);
}

const joiners = '、,:和及与';

/** «四类案件28件», «五类案件3243件»: how many classes a total is said to have; 0 where nothing says so. */
export function classesOf(figures: readonly Figure[], index: number): number {
  const [classes, total] = [figures[index - 1], figures[index]];
  if (classes === undefined || total === undefined || classes.clause !== total.clause) return 0;
  const { unit, value, isApproximate } = classes.quantity;
  if (!'类项种者'.includes(unit) || isApproximate || value.exponent !== 0) return 0;
  return /^[^,]{0,6}$/.test(total.lead) ? value.coefficient : 0;
}

/** «较2022年的571件增长51.31%»: what a count is compared with. */
export function isOfYearBefore({ lead, bracket }: Figure): boolean {
  // «(2023年:241件)».
  if (bracket !== -1 && /^20\d\d年/.test(lead)) return true;
  return namesPrevious(lead) || (lead.includes('年') && comparedYear.test(lead));
}

/** «较2022年», «案件数比2022年的». */
const comparedYear = /^[,(]?[较比同与]\d{4}年|[较比]\d{4}年(?:度|同期)?的?$/;

/** Whether 其中 stands before a count in its stretch. */
export function isAmong({ quantity: { start } }: Figure, folded: string): boolean {
  const stop = Math.max(folded.lastIndexOf(';', start), folded.lastIndexOf('。', start));
  return folded.lastIndexOf(among, start) > stop;
}

/** «社保8312件、医保5120件、民政1208件等»: whether a list says itself that it goes on. */
export function isLeftOpen(parts: readonly Figure[]): boolean {
  return parts.at(-1)?.tail.startsWith('等') === true;
}

/** «审结27件,败诉1件», «涉及旅行社314件,经核实属有效投诉206件»: what came of those before is no class beside them. */
export function holdOutcome(parts: readonly Figure[]): boolean {
  const finished = parts.findIndex(({ stage }) => stage?.rank === resultRank - 1);
  const isFollowed =
    finished !== -1 && parts.slice(finished + 1).some(({ stage }) => stage?.rank === resultRank);
  return isFollowed || parts.some((part) => verified.test(ownWords(part)));
}

const verified = expression`^经(?:${'verifying'})`;
