/** Counts that say of what, whose and when they are, so that two of them can be held against each other. */
import {
  beyond,
  hasChanged,
  hasGrown,
  isOfSome,
  ofAim,
  ofAll,
  ofEvent,
  ofField,
  ofYear,
  ownPlaces,
  partial,
} from '../../../lexicon/figures/mentionWords.ts';
import {
  entityAt,
  goesOnWithAll,
  isPartialPeriod,
  isWhollyTold,
  kindOfPlaces,
  levelAtEnd,
  readScoped,
  speaksOfAll,
  withoutScope,
} from '../../../lexicon/figures/scopeWords.ts';
import type { Sentence } from '../../../syntax/sentences.ts';
import { matchesOf } from '../../../text/matches.ts';
import { type Figure, isCount } from '../../figure.ts';
import { longestBefore } from '../../words.ts';
import { coreOf } from './core.ts';
import type { IndicatorMention } from './indicatorMention.ts';
import { partedPlacesMention } from './partedPlaces.ts';
import { rateMention } from './rateMentions.ts';
import { resumedCounts } from './resumedCounts.ts';
import { namedAfter, ofEach, stockNoun } from './stocks/stockNouns.ts';

/** Fewer characters say too little of what is counted. */
const shortestCore = 5;
const shortestNoun = 4;

export function scanIndicatorMentions(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
  folded: string,
): readonly IndicatorMention[] {
  const mentions: IndicatorMention[] = [];
  for (const [index, figure] of figures.entries()) {
    if (figure.bracket !== -1) continue;
    const sentence = sentences[figure.sentence];
    if (sentence === undefined) continue;
    const parted = partedPlacesMention(figures, index);
    if (parted !== undefined) mentions.push({ year: undefined, ...parted });
    const mention = mentionOf(figure, sentence, folded);
    if (mention === undefined) {
      mentions.push(...resumedCounts(figure));
      continue;
    }
    const words = folded.slice(Math.max(sentence.start, figure.quantity.start - 80), figure.quantity.start);
    const ownTime = words.includes('截') ? words.replace(toEndOfYear, '') : words;
    if (isPartialPeriod(ownTime) || ofMonth.test(ownTime)) continue;
    const clauses = words.slice(0, words.length - figure.lead.length);
    if (mention.level === '' && (mention.isTotal === 'unsaid' ? ofAim : ofField).test(clauses)) continue;
    // A place has as many towns in one year as in the other.
    const { unit } = figure.quantity;
    const isOfPlaces = unitsOfPlaces.has(unit) && mention.key.startsWith(unit);
    const year = isOfPlaces ? undefined : yearOf(words);
    mentions.push({
      year,
      hasChanged:
        hasGrown.test(figure.lead) ||
        hasChanged.test(folded.slice(Math.max(0, sentence.start - reach), figure.quantity.start)),
      ...mention,
    });
  }
  return mentions;
}

/** «2022年…186件,2023年…118件»: of the year that a clause begins with nearest before, else of the first that is named. */
function yearOf(words: string): number | undefined {
  if (!words.includes('年')) return undefined;
  const year = matchesOf(words, openingYear).at(-1)?.[1] ?? /(\d{4})年/.exec(words)?.[1];
  return year === undefined ? undefined : Number(year);
}

const openingYear = /[,;](\d{4})年/g;

/** «截至年底», «截至目前»: what there is by then is what the report tells of. */
const toEndOfYear = /截[至止] ?(?:\d{4} ?年|今年|本年)?(?:年?[底末]|目前| ?12 ?月(?:底|末| ?31 ?日))/;
/** So far before a sentence may stand what came in or went since the stock was told first. */
const reach = 60;
/** A stock of another month may have been another. */
export const ofMonth = /(?:^|[^\d])(?:[1-9]|1[01]) ?月/;

function mentionOf(
  figure: Figure,
  sentence: Sentence,
  folded: string,
): Omit<IndicatorMention, 'year'> | undefined {
  if (figure.quantity.dimension === 'share')
    return figure.lead.includes('率')
      ? rateMention(figure, folded.slice(sentence.start, figure.quantity.start))
      : undefined;
  if (!isCount(figure)) return undefined;
  return mayBeMention(figure)
    ? (entityMention(figure, folded, sentence) ?? namedAfter(figure) ?? scopedMention(figure))
    : phraseMention(figure, folded, sentence);
}

/** «个» of places, «所» of schools, «家» of organs. */
const unitsOfPlaces = new Set(['个', '所', '家']);

/** A first look: the words speak of all, or the count is one of bodies or places. */
function mayBeMention({ lead, quantity }: Figure): boolean {
  return unitsOfPlaces.has(quantity.unit) || lead.includes('全') || lead.includes('我');
}

/** «全县14个乡镇», «指导15个乡镇…覆盖全县所有乡镇». */
function entityMention(
  { quantity, lead }: Figure,
  folded: string,
  sentence: Sentence,
): Omit<IndicatorMention, 'year'> | undefined {
  const entity = unitsOfPlaces.has(quantity.unit) ? entityAt(folded, quantity.end) : undefined;
  // «在全省1260个乡镇中位列第三»: the places of all, of which ours are some; «其中12个村» are some, too.
  if (entity === undefined || beyond.test(lead) || lead.includes('其中')) return undefined;
  const after = folded.slice(quantity.end + entity.length, sentence.end);
  const key = `${quantity.unit}${kindOfPlaces(entity)}`;
  const named = namedPlace.exec(lead);
  if (named !== null && ofAll.test(after))
    return { key, level: named[1] ?? '', place: named[0], quantity, isTotal: 'yes' };
  const scoped = readScoped(lead);
  // «纳入对全县15个乡镇的考核»: what stands before the scope is not of the places.
  const level = levelAtEnd(lead);
  const isOwn = ownPlaces.test(lead);
  const isScoped = scoped?.core === '' || level !== undefined || isOwn;
  const isOfAll =
    (isOwn && !isOfSome.test(after)) ||
    (isScoped && (goesOnWithAll(after) || ofAll.test(after))) ||
    isWhollyTold(lead, after) ||
    (lead.endsWith('指导') && speaksOfAll(folded.slice(sentence.start, sentence.end)));
  const isTotal = isOfAll ? 'yes' : isScoped ? 'likely' : 'no';
  return { key, level: level ?? scoped?.level ?? '', quantity, isTotal, isUnscoped: !isScoped };
}

/** «沙溪县», not «全县», «各县». */
const namedPlace = /^[^全各本我该每\d,、]{2,4}([县区市旗州])$/;

/** «提供法律咨询12480人次»: words that say neither whose nor when, so that only a slip of the pen is told. */
function phraseMention(
  figure: Figure,
  folded: string,
  sentence: Sentence,
): Omit<IndicatorMention, 'year'> | undefined {
  const { quantity, tail } = figure;
  if (quantity.value.exponent !== 0 || quantity.value.coefficient < leastTold) return undefined;
  // «12000份» of the year and «1200份» of one day are round; «近3000件» says that it is.
  if (quantity.value.coefficient % 10 === 0 && !quantity.isApproximate) return undefined;
  const core = tail === '' ? coreOf(figure) : undefined;
  if (core === undefined || core.isOfAll || core.words.length < shortestPhrase) return undefined;
  // Whose it is may stand earlier in the sentence; of an endless one it is not known.
  if (quantity.start - sentence.start > longestBefore) return undefined;
  const before = folded.slice(sentence.start, quantity.start);
  const clausesBefore = before.slice(0, Math.max(0, before.length - figure.before.length));
  if (partial.test(before) || organ.test(withoutScope(clausesBefore))) return undefined;
  const span = ofEvent.test(before) ? 'event' : ofYear.test(before) ? 'year' : undefined;
  return { key: `${core.words}${quantity.population}`, level: '', quantity, isTotal: 'unsaid', span };
}

const leastTold = 100;
const shortestPhrase = 6;
const organ = /[局镇乡街委院所办队站村社厅心区县市]/;

/** Whether the words of a sentence before a count leave it one of the whole year. */
export function isOfWholeYear(before: string): boolean {
  return !isPartialPeriod(before) && !partial.test(before.replaceAll('其中', ''));
}

/** Whether no clause before that of the count, whose own words are the last ones, names another body, nor 其中 a part. */
export function isOfReporter(before: string, own: number): boolean {
  return !before.includes('其中') && !anyBody.test(withoutScope(before.slice(0, before.length - own)));
}

const anyBody = /[局镇乡委院队站村厅区县市]|街道|中心|[^场]所|办(?![理结案])/;

/** «全区共办理行政应诉案件236件», «全区现有公职律师156名», «全区公职律师达到156名». */
function scopedMention({ quantity, lead, tail }: Figure): Omit<IndicatorMention, 'year'> | undefined {
  const scoped = lead.length <= shortestNoun ? undefined : readScoped(lead);
  if (scoped === undefined) return undefined;
  const noun = stockNoun(scoped.core);
  if (noun.length < (noun === scoped.core ? shortestCore : shortestNoun)) return undefined;
  // «一审行政案件134件逐案分析»: what follows may make it another thing, so that only a slip of the pen is told.
  const isTotal = ofEach.test(tail) || isNamed.test(tail) ? 'no' : 'yes';
  return { key: `${noun}${quantity.population}`, level: scoped.level, quantity, isTotal };
}

const isNamed = /^[\u3400-\u9fff]{4,}/;
