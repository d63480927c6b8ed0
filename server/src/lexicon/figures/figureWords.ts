/** Words that tie figures together (seeds/lexicon/figureWords.json) and rates by name (seeds/indicators/rates.json). */
import rateData from '../../../../seeds/indicators/rates.json' with { type: 'json' };
import data from '../../../../seeds/lexicon/figureWords.json' with { type: 'json' };
import { createPatternMatcher } from '../matching/patternMatcher.ts';
import { createWordList } from '../matching/wordList.ts';

/** A rate known by name, with the words beside its numerator and its denominator. */
export interface NamedRate {
  readonly names: readonly string[];
  readonly part: readonly string[];
  readonly whole: readonly string[];
  /** No unstated base is assumed where numerator and such a whole stand together. */
  readonly firm: boolean;
  /** The results that together are the numerator where it is not written itself. */
  readonly sumOf?: readonly string[];
  /** Words of other counts that the rate may be taken over. */
  readonly base?: readonly string[];
  /** Classes above that of the numerator, which the rate counts too: 优秀 for 合格率. */
  readonly better?: readonly string[];
  /** Words of the count of all others, where it stands in the place of the numerator: 不合格 for 合格率. */
  readonly contrary?: readonly string[];
}

/** A rate as the text names it: known, with the words before the name, which may say whose it is («诉前纠纷»). */
export interface NamedRateMention {
  readonly rate: NamedRate;
  readonly qualifier: string;
}

/** The known rate whose name the text before a percentage ends with, the longest name first. */
export function namedRateOf(rateName: string): NamedRateMention | undefined {
  const found = ratesByLength.find(({ name }) => rateName.endsWith(name));
  if (found === undefined) return undefined;
  const qualifier = rateName.slice(0, -found.name.length);
  // «不合格率» is another rate than 合格率.
  return /[不未]$/.test(qualifier) || data.rateQualifiers.some((word) => qualifier.endsWith(word))
    ? undefined
    : { rate: found.rate, qualifier: qualifier.replace(neutral, '') };
}

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');
const neutral = anyOf([...data.rateNeutral, ...data.generic, ...data.adverbs]);

/** The verbs that tell the deed which a rate is named after, in other words: «吸收» for 采纳率. */
export function wordsOfDeed(rateName: string): readonly string[] {
  const deed = deedNames.find((word) => rateName.endsWith(`${word}率`));
  return deed === undefined ? noWords : (wordsByDeed.get(deed) ?? noWords);
}

const wordsByDeed: ReadonlyMap<string, readonly string[]> = new Map(
  rateData.deeds.flatMap((group) =>
    group.map((word): [string, readonly string[]] => [word, wordsBeside(word)]),
  ),
);

function wordsBeside(word: string): readonly string[] {
  return rateData.deeds.filter((group) => group.includes(word)).flat();
}

/** The longest first. */
const deedNames = [...wordsByDeed.keys()].sort((a, b) => b.length - a.length);
const noWords: readonly string[] = [];

/** Rates of which a report has one, the longest name first. */
export const ratesGivenOnce: readonly string[] = [...rateData.once].sort((a, b) => b.length - a.length);

/** Whether a noun is the total of its kind: «申请总数», «全部案件». */
export function namesTotal(noun: string): boolean {
  return totals.isIn(noun);
}

/** The noun without the words that make it a total. */
export function withoutTotal(noun: string): string {
  return noun.replace(totalPattern, '');
}

const totalPattern = anyOf(data.totalWords);

/** Whether the words before a count name an earlier period: «上年», «去年同期». */
export function namesPrevious(words: string): boolean {
  return previous.isIn(words) || (words.includes('同期') && earlierPeriod.test(words));
}

/** «较同期», «2023年同期», «,同期为78起»; «;同期共受理行政案件20件» is of the period told before. */
const earlierPeriod = /[较比与同和年季月]的?同期|同期的?(?:数|值|水平)?(?:[为是有共约仅]|只有)*$/;

/** Whether the words before a figure make it an average or a rate per something, which need not be whole. */
export function isAverage(words: string): boolean {
  return averageWords.isIn(words);
}

/** Whether the words before a figure say that it is so many for each of something: «人均», «平均每家», «每万人». */
export function isPerOne(words: string): boolean {
  return perOneWords.isIn(words);
}

/** Names of rates or shares of one whole that exclude each other. */
export const contraryRates = data.contraryRates.map(([one = '', other = '']) => [one, other] as const);

const ratesByLength: readonly { readonly name: string; readonly rate: NamedRate }[] = (
  rateData.rates as readonly NamedRate[]
)
  .flatMap((rate) => rate.names.map((name) => ({ name, rate })))
  .sort((a, b) => b.name.length - a.name.length);

/** How far along its process a count is: 0 of a kind of which only some go on («应诉案件»), 1 received, 2 accepted, 3 finished, 4 with a result. */
export interface Stage {
  readonly rank: number;
  readonly word: string;
}

/** The stage word nearest to the end of the text before a count. */
export function stageOf(lead: string): Stage | undefined {
  return findStages(lead).findLast(({ start }) => !isDenied(lead, start))?.value;
}

/** «不予受理», «未办结». */
function isDenied(text: string, at: number): boolean {
  return /[不未](?:予|能|获)?$/.test(text.slice(Math.max(0, at - 2), at));
}

/** The stage word that the text before a count begins with: its verb («已办结»), not part of a noun. */
export function leadingStageOf(lead: string): Stage | undefined {
  const word = stageList.at(lead, adverbs.skip(lead, 0));
  return word === undefined ? undefined : stageByWord.get(word);
}

type StageData = readonly { readonly rank: number; readonly words: readonly string[] }[];

function byWord(stages: StageData): ReadonlyMap<string, Stage> {
  return new Map(stages.flatMap(({ rank, words }) => words.map((word) => [word, { rank, word }] as const)));
}

const stageByWord = byWord(data.stages);
const findStages = createPatternMatcher(stageByWord);

/** The stage that a count begins with, if also those count that may be passed by: «批准», «作出处罚决定». */
export function quietStageOf(lead: string): Stage | undefined {
  const word = quietList.at(lead, adverbs.skip(lead, 0));
  return word === undefined ? leadingStageOf(lead) : quietByWord.get(word);
}

const quietByWord = byWord(data.quietStages);

/** Whether only some of what came in get to the stage: what is not passed on («转办») is dealt with at once. */
export function isBranchStage({ word }: Stage): boolean {
  return data.branchStages.includes(word);
}

/** The words without those that name stages. */
export function withoutStages(words: string): string {
  return words.replace(stageWords, ' ');
}

const stageWords = new RegExp(
  [...data.stages, ...data.quietStages]
    .flatMap(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** The verb that begins a new statement, at the start of the text. */
export function newStatementVerb(text: string): string | undefined {
  return verbs.at(text, adverbs.skip(text, 0));
}

const previous = createWordList(data.previous);
const totals = createWordList(data.totalWords);
const inOrder = createWordList(data.inOrder);
const overlapping = createWordList(data.mayOverlap);
const averageWords = createWordList(data.averageWords);
const perOneWords = createWordList(data.perOneWords);
const adverbs = createWordList(data.adverbs);
const verbs = createWordList(data.newStatementVerbs);
const anyVerb = createWordList([...data.newStatementVerbs, ...data.workVerbs]);
const restWords = createWordList(data.restWords);
const stageList = createWordList([...stageByWord.keys()]);
const quietList = createWordList([...quietByWord.keys()]);

/** «分别», «依次»: two lists belong together by their order. */
export function tellsOrder(words: string): boolean {
  return inOrder.isIn(words);
}

/** Where the noun begins that a text ends with and that each of a list may be measured by: «平均浓度», «发案率». */
export function sharedMeasureAt(text: string): number | undefined {
  const measure = sharedMeasures.find((word) => text.endsWith(word));
  return measure === undefined ? undefined : text.length - measure.length;
}

/** By length: «平均浓度» before «浓度». */
const sharedMeasures = [...data.sharedMeasures].sort((a, b) => b.length - a.length);

/** Whether words hold a verb of the work that is counted, or a step of it: «受理», «审结». */
export function namesWork(words: string): boolean {
  return anyVerb.isIn(words) || stageList.isIn(words);
}

/** «涉企», «女性», «本科以上»: such a class may overlap another. */
export function mayOverlap(words: string): boolean {
  return /^涉(?![外港台])/.test(words) || overlapping.isIn(words);
}

/** «其余», «其他»: the part that closes a list; «租赁及其他类» closes it too. */
export function isRest(lead: string): boolean {
  return restWords.at(lead, 0) !== undefined || (lead.includes('其') && joinedRest.test(lead));
}

const joinedRest = /[\u4e00-\u9fff](?:以?及|和|与)其[他它][^,;、]{0,4}$/;

/** The words without those that every count of such a report may hold. */
export function withoutGeneric(words: string): string {
  return words.replace(generic, ' ');
}

const generic = new RegExp(data.generic.join('|'), 'g');
