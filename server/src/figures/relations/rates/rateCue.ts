/** What the words around a percentage say that it is a percentage of. */
import { type NamedRateMention, namedRateOf, namesPrevious } from '../../../lexicon/figures/figureWords.ts';
import {
  amongCue,
  bareShareCue,
  changeCue,
  meetsTarget,
  namesProportion,
  otherName,
} from '../../../lexicon/figures/percentWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import { type Figure, isCount } from '../../figure.ts';
import { isHan } from '../../words.ts';

export type RateCue =
  /** «占全部55件…的58.18%»: the whole is a figure. */
  | { readonly kind: 'of-figure'; readonly whole: Figure }
  /** «占办结案件的56.77%»: the whole is named. */
  | { readonly kind: 'of-noun'; readonly noun: string }
  /** «占比20%», «31件(20%)»: of the whole that the part belongs to. */
  | { readonly kind: 'share' }
  /** «调解成功率达91.2%»; `known` where seeds/indicators/rates.json has it. */
  | { readonly kind: 'named'; readonly name: string; readonly known: NamedRateMention | undefined }
  /** «同比增长12%». */
  | { readonly kind: 'change' }
  | { readonly kind: 'none' };

const levelCue = /(?:到|至|达|为)[了约近超过]*$/;
/** So long is the name of a rate at most, 率 left out. */
const longestName = 14;

/** «调解成功率», of «参考率、优秀率» the last: the Chinese characters up to 率, with nothing after it but its own words. */
function rateNameOf(before: string): string | undefined {
  const end = before.lastIndexOf('率');
  if (end <= 0) return undefined;
  for (let at = end + 1; at < before.length; at++) if (',;%'.includes(before.charAt(at))) return undefined;
  let start = end;
  while (start > 0 && end - start < longestName && isHan(before.charCodeAt(start - 1))) start--;
  return start === end ? undefined : before.slice(start, end + 1);
}

/** «通过率» for «通过面», «满意度»: what is a rate by another last character. */
function rateByOtherName(lead: string): string | undefined {
  const name = /[面度]/.test(lead) ? otherName.exec(lead)?.[1] : undefined;
  if (name === undefined) return undefined;
  if (name.endsWith('度')) return namedRateOf(name) === undefined ? undefined : name;
  return `${name.slice(0, -1)}率`;
}

/** The name of the rate that the text before a percentage ends with: «调解成功率达» gives «调解成功率». */
export function rateNameBefore(before: string): string | undefined {
  const name = rateNameOf(before);
  if (name === undefined) return undefined;
  const known = namedRateOf(name);
  if (known === undefined) return name;
  const longest = known.rate.names.filter((one) => name.endsWith(one)).sort((a, b) => b.length - a.length)[0];
  return `${known.qualifier}${longest ?? name}`;
}

/** The cue of a percentage; `left` are the figures before it in its sentence. */
export function rateCueOf(rate: Figure, left: readonly Figure[], nearest?: Figure): RateCue {
  const { before, lead } = rate;
  const share = before.lastIndexOf('占');
  // «完成年度计划920家次的107.2%», «为上年2603件的88.9%».
  if (nearest !== undefined && share === -1 && lead === '的' && isMeasure(nearest, rate))
    return { kind: 'of-figure', whole: nearest };
  if (share !== -1) return shareCue(rate, left, share);
  const name = rateNameOf(before) ?? rateByOtherName(lead);
  if (changeCue.test(ownLead(rate)) && !(name !== undefined && levelCue.test(lead)))
    return { kind: 'change' };
  if (name !== undefined) return { kind: 'named', name, known: namedRateOf(name) };
  if (nearest !== undefined && isWordForPart(rate, nearest)) return { kind: 'share' };
  const among = namesProportion.test(lead) ? wholeAmong(lead) : undefined;
  if (among !== undefined) return { kind: 'of-noun', noun: among };
  const total = lead.endsWith('的') ? ofTotal.exec(lead)?.[1] : undefined;
  if (total !== undefined) return { kind: 'of-noun', noun: total };
  if (namesProportion.test(lead) || (rate.bracket !== -1 && lead === '')) return { kind: 'share' };
  return { kind: 'none' };
}

/** «应试者» of «在应试者中占», «全部案件» of «后者在全部案件中的比重为». */
function wholeAmong(lead: string): string | undefined {
  return lead.includes('在') ? amongCue.exec(lead)?.[1] : undefined;
}

/** «,为清理总数的81.6%»: a total after 为, without 占. */
const ofTotal = /^,(?:约|合)?[为是]([一-龥]{1,10}总[数量额])的$/;

/** «其中消费类118件,超过四成»: nothing but a word for a share right behind a part. */
function isWordForPart({ quantity, lead, clause, sentence }: Figure, part: Figure): boolean {
  return (
    quantity.unit === '' &&
    quantity.isApproximate &&
    /^[,、]?$/.test(lead) &&
    isCount(part) &&
    part.sentence === sentence &&
    clause - part.clause === 1 &&
    part.before.includes('其中')
  );
}

/** What a count is held against: a plan, or the year before. */
function isMeasure({ lead, clause, sentence, quantity }: Figure, rate: Figure): boolean {
  return (
    sentence === rate.sentence &&
    clause === rate.clause &&
    quantity.dimension !== 'share' &&
    (meetsTarget.test(lead) || (/(?:是|为|相当于)/.test(lead) && namesPrevious(lead)))
  );
}

/**
 * The words that say what a percentage is: its own, or those of the list that it goes on with («次数同比分别上升93.1%、63.4%
 * 和102.9%»).
 */
export function ownLead({ before, lead }: Figure): string {
  if (!/^(?:[、和及与]|以及)$/.test(lead)) return lead;
  const head = before.replace(listSoFar, '');
  return head.slice(head.search(/[^\d]*$/));
}

const listSoFar = /(?:\d[\d.]*%\s*(?:、|和|及|与|以及)\s*)+$/;

const ofNext = /^[、和及与]([一-龥]{2,12})的$/;
const ofTheirs = /[一-龥]{2,10}总[数量额]的?[达为约]*$/;

function shareCue(rate: Figure, left: readonly Figure[], at: number): RateCue {
  const clauseStart = rate.quantity.start - rate.before.length;
  const whole = left.findLast((figure) => isCount(figure) && figure.quantity.start > clauseStart + at);
  // «占9个所案件总数的58.2%»: of what they have, and not of them.
  if (whole !== undefined && ofTheirs.test(rate.lead)) return { kind: 'none' };
  if (whole !== undefined) return { kind: 'of-figure', whole };
  // «在应试者中占62.4%», «后者在全部案件中的比重».
  const among = wholeAmong(rate.lead);
  if (among !== undefined) return { kind: 'of-noun', noun: among };
  // «占撤回的73.1%、审结总数的16.9%»: the second of two names its own whole.
  const own = ofNext.exec(rate.lead)?.[1];
  if (own !== undefined) return { kind: 'of-noun', noun: own };
  // «占⏎比74.7%»: the end of a line may stand within a word.
  const words = rate.before.slice(at).replaceAll(' ', '');
  if (words.includes('%') || bareShareCue.test(words)) return { kind: 'share' };
  const noun = words.slice(1).replace(endOfShare, '');
  return { kind: 'of-noun', noun };
}

/** «的比例达»: what stands between the whole and the percentage. */
const endOfShare = expression`的?(?:${'shareNouns'}|百分比)?(?:达到|达|为|是|约|近|超过|超|仅|的|:)*$`;
