/** Words for whose and when (seeds/lexicon/scopeWords.json). */
import data from '../../../../seeds/lexicon/scopeWords.json' with { type: 'json' };
import { createWordList } from '../matching/wordList.ts';

const scopes = createWordList(data.scopes);
const partialPeriods = createWordList(data.partialPeriods);
const entities = createWordList(data.entities);
const allOf = createWordList(data.allOf);
const allAfter = createWordList(data.allAfter);
const whollyAfter = createWordList(data.whollyAfter);

/** The words before a count, split into whose it is and what it counts. */
export interface ScopedWords {
  /** The last character of the scope: 县 of «全县» and «我县», «» of «全年». Counts of two levels are not one. */
  readonly level: string;
  readonly core: string;
}

/** The words before a count without the words for whose and when, where they speak of all; else undefined. */
export function readScoped(lead: string): ScopedWords | undefined {
  if (!scopes.isIn(lead)) return undefined;
  const { level, core } = partScope(lead);
  return { level, core: core.replace(/[,:的共]/g, '') };
}

/** The words before a count, parted into whose it is, «» where they do not say, and all the others. */
export function partScope(lead: string): ScopedWords {
  let level = '';
  const core = lead
    .replace(label, '')
    .replace(year, '')
    .replace(scopePattern, (scope) => {
      if (scope !== '全年') level = scope.slice(-1);
      return '';
    });
  return { level, core: core.replace(leading, '') };
}

/** The last characters of all the scopes in the words, «全年» left out. */
export function levelsIn(words: string): ReadonlySet<string> {
  return new Set(
    (words.match(scopePattern) ?? []).map((scope) => scope.slice(-1)).filter((level) => level !== '年'),
  );
}

/** The last character of the scope that words end with, where they tell of places: «对全县». */
export function levelAtEnd(lead: string): string | undefined {
  const scope = lead.slice(-2);
  return scope !== '全年' && data.scopes.includes(scope) ? scope.slice(-1) : undefined;
}

const byLength = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const year = /\d{4}年度?/g;
/** «三是全年完成…»: the label of a clause is none of its words. */
const label = /^[一二三四五六七八九十]+是/;
const scopePattern = new RegExp(byLength(data.scopes), 'g');
const leading = new RegExp(`^(?:[,:]|${byLength(data.leading)})+`);

/** «其中今年共受理人民调解案件达»: the words that name what is counted, without those around them. */
export function namingWords(words: string): string {
  return words.replace(around, '').replace(trailing, '').replace(openAtEnd, '');
}

/** A word of one character may begin a name («在册», «共建», «为民办实事») and leads to a count only where it stands alone. */
const leadingWords = [...data.scopes, ...data.leading.filter((word) => word.length > 1)];
const alone = data.leading.filter((word) => word.length === 1);
const around = new RegExp(
  `^(?:[\\s,、;:()]|\\d{4}年度?|${byLength(leadingWords)}|已|共(?![建同享青])|(?:${byLength(alone)})$)+`,
);
const trailing = new RegExp(`(?:[\\s,:]|${byLength(data.trailing)})+$`);
const openAtEnd = /[(“"《]+$/;

/** Words without those for whose and when, and without those that only lead to a count. */
export function withoutScope(words: string): string {
  return words.replace(scopeOrLink, ' ');
}

const scopeOrLink = new RegExp(
  `\\d{4}年度?|(?:${byLength([...data.scopes, ...data.leading, ...data.trailing].filter((word) => word !== '其中'))})`,
  'g',
);

/** «上半年», «截至», «计划»: the count is not that of the whole year. */
export function isPartialPeriod(words: string): boolean {
  return partialPeriods.isIn(words);
}

/** The kind of places or bodies that begins at a place: «乡镇», «村(社区)»; with what stands in brackets after it. */
export function entityAt(folded: string, at: number): string | undefined {
  const entity = entities.at(folded, at);
  if (entity === undefined) return undefined;
  // «36个村民小组», «12个学校周边» are no villages and no schools.
  if (partOfName.test(folded.slice(at + entity.length - 1, at + entity.length + 2))) return undefined;
  const bracket = /^\([^()]{1,6}\)/.exec(folded.slice(at + entity.length, at + entity.length + 8));
  return entity + (bracket?.[0] ?? '');
}

const partOfName = /^村[民级组委干规史务医霸庄屯落寨社]|^校(?:周边|园|区|车|外|舍)/;

/** The name that all names of one kind of places share: «乡镇(街道)» of «镇街»; the name itself of another kind. */
export function kindOfPlaces(entity: string): string {
  return data.kindsOfPlaces.find(({ also }) => also.includes(entity))?.name ?? entity;
}

/** A kind of places of which a text counts the parts one after another. */
export interface PartedPlaces {
  readonly name: string;
  /** The part that each of several names is of; undefined where one is of none. */
  readonly partsOf: (names: readonly string[]) => readonly number[] | undefined;
}

export const partedPlaces: readonly PartedPlaces[] = data.kindsOfPlaces.map(({ name, parts }) => ({
  name,
  partsOf(names) {
    const found = names.map((one) => parts.findIndex((part) => part.includes(one)));
    return found.includes(-1) ? undefined : found;
  },
}));

/** Whether what follows a count of places says nothing of some of them only: «全县14个乡镇均…», «全县14个乡镇、…». */
export function goesOnWithAll(text: string): boolean {
  return text === '' || /^[,、。;]/.test(text) || allAfter.at(text, 0) !== undefined;
}

/**
 * Whether words without a scope only lead to a count («在18个街道»), and what follows it is said of all: «全面建立»; «实现14个乡镇全覆盖» is
 * said of all that there are.
 */
export function isWhollyTold(lead: string, after: string): boolean {
  if (after.startsWith('全覆盖') && reaches.test(lead)) return true;
  return lead.replace(leading, '') === '' && whollyAfter.at(after, 0) !== undefined;
}

const reaches = /(?:^|[,、])[^,、\d]{0,6}(?:实现|做到|达到|完成)(?:对|了)?$/;

/** Whether the words speak of all of them. */
export function speaksOfAll(words: string): boolean {
  return allOf.isIn(words);
}
