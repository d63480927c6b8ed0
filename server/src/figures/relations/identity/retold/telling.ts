/** What a count is of, in parts, so that it is known again where other words tell of it (R29, R32). */
import { leadingStageOf, newStatementVerb, withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import {
  atStart,
  bodyBefore,
  isNotWhole,
  leadsTo,
  licensed,
  nounAfter,
  ofThisYear,
  partStanding,
  staffedBody,
  withoutOnly,
  withoutPlainDeed,
} from '../../../../lexicon/figures/retoldWords.ts';
import { isPartialPeriod, partScope } from '../../../../lexicon/figures/scopeWords.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';

/** A count with what is said of it. */
export interface Telling {
  readonly figure: Figure;
  /** 县 of «全县»; «» where the words do not say. */
  readonly level: string;
  /** «执法队» of «执法队现有队员44人»; «» where the words name no body. */
  readonly owner: string;
  /** The verb, «» where there is none that tells anything: «立案», «化解». */
  readonly deed: string;
  /** What is counted, with all that is said of it: «取得执法证件», «普通程序»; «» where only the deed is told. */
  readonly words: string;
  /** Whether the number stands before its noun, as of something known: «受理的548宗矛盾纠纷», «512名执法人员中». */
  readonly isTakenUp: boolean;
  /** All its own words, without whose it is and what only leads to the number. */
  readonly own: string;
  /** What is counted, by its noun alone. */
  readonly head: string;
  /** Whether the noun is that of a count before it in the sentence: «52个小区中,已化解44个». */
  readonly isOfTopic: boolean;
  readonly isCumulative: boolean;
  /** Whether it stands after 其中. */
  readonly isPart: boolean;
  /** Its sentence up to the number. */
  readonly sentence: string;
}

/** Undefined where the count is approximate, of another time or a part, or where the words do not tell what it is of. */
export function readTelling(
  figures: readonly Figure[],
  index: number,
  folded: string,
  reach = longestReach,
): Telling | undefined {
  const figure = reach === 0 ? undefined : figures[index];
  if (figure === undefined || figure.bracket !== -1 || figure.quantity.isApproximate || !isCount(figure))
    return undefined;
  const joined = joinedNoun.exec(figure.lead)?.[1];
  if (joined !== undefined && figures[index - 1]?.clause === figure.clause) {
    const before = isNotWhole(joined) ? undefined : readTelling(figures, index - 1, folded, reach - 1);
    const words = plain(joined);
    return before === undefined || words === ''
      ? undefined
      : {
          ...before,
          figure,
          words,
          head: words,
          own: words,
          isOfTopic: false,
          sentence: sentenceBefore(figure.quantity.start, folded),
        };
  }
  const sentence = sentenceBefore(figure.quantity.start, folded);
  const lead = withoutStill(withoutTopic(figure, figures[index - 1]).replace(among, ''), figure.tail);
  if (isNotWhole(lead.replace(takenIn, '')) || isOfOtherTime(ofThisYear.test(lead) ? lead : sentence))
    return undefined;
  const { level: ofScope, core } = partScope(lead.replace(cumulative, ''));
  const said = withoutOnly(core.replace(atStart, '').replace(ownBody, ''));
  const { owner: ofStock, noun } = ownerOf(said);
  const isLevel = ownLevel.test(ofStock);
  const level = isLevel ? ofStock.slice(-1) : ofScope;
  const owner = isLevel ? '' : ofStock;
  const verb = verbOf(noun);
  const rest = withoutPlainDeed(verb === '' ? noun : noun.slice(noun.indexOf(verb) + verb.length));
  const deed = withoutPlainDeed(verb);
  const told = nounOf(core, rest, figure.tail);
  if (told === undefined) return undefined;
  const isOfTopic = told.words === '';
  if (isOfTopic && (deed === '' || /其中/.test(sentence.slice(sentence.lastIndexOf(';') + 1))))
    return undefined;
  const topic = isOfTopic && reach === longestReach ? topicOf(figures, index, folded) : '';
  return {
    figure,
    sentence,
    level,
    owner: isOfTopic ? owner : owner || told.owner,
    deed,
    words: isOfTopic ? topic : told.words,
    isTakenUp: !isOfTopic && told.isTakenUp,
    own: `${told.isTakenUp && leadsTo.test(rest) ? '' : noun} ${told.isTakenUp ? told.head : ''}`,
    head: isOfTopic ? topic : told.head,
    isOfTopic: topic !== '',
    isCumulative: cumulative.test(lead),
    isPart: among.test(figure.lead),
  };
}

/** So many counts back a list may have begun, so that endless ones stay linear. */
const longestReach = 8;

/** «、房屋13824套»: what is said of the count before is said of this one too. */
const joinedNoun = /^[、和及与](.{2,})$/;
const among = /^[,;]?其中,?/;
const cumulative = /累计/;
/** «镇现有», «本局现有»: as good as «全镇», «全局». */
const ownLevel = /^[全我本该]?[市县区镇乡街局]$/;
/** «161起纠纷中|山林土地类就有41起»: the noun of the count before, of which this one is a part. */
function withoutTopic({ lead, clause }: Figure, before: Figure | undefined): string {
  if (before?.clause !== clause || !/[中里]/.test(lead)) return lead;
  return lead.replace(topicAtStart, '');
}

/** Whether the words begin with the noun of the count before, of which only some are told: «赋权事项中仍有». */
export function startsWithTopic(lead: string): boolean {
  return topicAtStart.test(lead);
}

const topicAtStart = /^[\u4e00-\u9fff]{2,10}?(?:中(?!心|小|型|央|介)|里(?!面))/;

/** «截至年底», «累计» are of the year where nothing else is said. */
const ofWholeYear = /累计|截[至止] ?(?:\d{4} ?年|今年|本年)?(?:年?[底末]|目前| ?12 ?月(?:底|末| ?31 ?日))/g;

/** «受理的举报投诉仍有418件»: that they are so many still; but «仍有3件没有办结» is what is left. */
function withoutStill(lead: string, tail: string): string {
  return undone.test(tail) ? lead : lead.replace(stillAtEnd, '');
}

const stillAtEnd = /(?<=[\u4e00-\u9fff]{4}[^中里])(?:仍|还)(?:有|达|高达)?$/;
const undone = /^[^,。;]{0,8}(?:未|没有|正在|需|只|待)/;
/** «新收»: what came in, not what came in besides. */
const takenIn = /新(?=[收立受接])/g;

/** «街道作出的134宗处罚决定»: the reporter itself. */
const ownBody = /^[本我全]?(?:街道|[局镇乡县区市])(?=[\u4e00-\u9fff]{2}的$)/;

/** «执法队现有|队员», «县政府复议机构|新收复议申请». */
function ownerOf(said: string): { readonly owner: string; readonly noun: string } {
  const standing = partStanding(said);
  if (standing.owner !== '') return standing;
  const [, owner = '', noun = ''] = bodyBefore.exec(said) ?? [];
  return owner !== '' && verbOf(noun) !== '' ? { owner, noun } : standing;
}

function isOfOtherTime(sentence: string): boolean {
  return /年初/.test(sentence) || isPartialPeriod(sentence.replace(ofWholeYear, ''));
}

function verbOf(words: string): string {
  const stage = leadingStageOf(words);
  // «行政应诉案件» names a kind of cases.
  if (stage !== undefined) return stage.rank === 0 ? '' : stage.word;
  return newStatementVerb(words) ?? '';
}

/** What is counted, by the words before it without their verb and by those after it; undefined where that is not clear. */
function nounOf(
  core: string,
  rest: string,
  tail: string,
): Pick<Telling, 'owner' | 'words' | 'head' | 'isTakenUp'> | undefined {
  const after = nounAfter.exec(tail)?.[1];
  const isTakenUp = after !== undefined;
  if (!isTakenUp) return { owner: '', words: plain(rest), head: plain(rest), isTakenUp };
  if (rest === '') return { owner: '', words: plain(after), head: plain(after), isTakenUp };
  if (leadsTo.test(rest)) return { owner: '', words: plain(after), head: plain(after), isTakenUp };
  // «列入台账的52个小区», «执法队44名队员».
  if (core.endsWith('的')) return { owner: '', words: plain(rest + after), head: plain(after), isTakenUp };
  return staffedBody.test(rest)
    ? { owner: rest, words: plain(after), head: plain(after), isTakenUp }
    : undefined;
}

/** Without what every such report says of its counts, so that «执法人员» and «行政执法人员» are one. */
function plain(words: string): string {
  return withoutGeneric(words)
    .replace(/[ 的,、“”"]/g, '')
    .replace(licensed, '持证')
    .replace(/队伍$/, '');
}

/** So many counts back what is spoken of may stand. */
const lookBack = 6;

/** What a count of the same kind before it in its sentence is of. */
function topicOf(figures: readonly Figure[], index: number, folded: string): string {
  const own = figures[index];
  for (let at = index - 1; own !== undefined && at >= 0 && index - at <= lookBack; at--) {
    const figure = figures[at];
    if (figure === undefined || figure.sentence !== own.sentence) break;
    if (figure.quantity.unit !== own.quantity.unit || !isComparable(figure, own)) continue;
    const head = readTelling(figures, at, folded, longestReach - 1)?.head;
    if (head !== undefined && head !== '') return head;
  }
  return '';
}
