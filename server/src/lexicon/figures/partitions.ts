/** Classes that together leave nothing out (seeds/lexicon/figureWords.json). */
import data from '../../../../seeds/lexicon/figureWords.json' with { type: 'json' };
import { createPatternMatcher } from '../matching/patternMatcher.ts';
import { createWordList } from '../matching/wordList.ts';

/** Whether the words of a part hold the name of a class of some known partition. */
export function namesClass(words: string): boolean {
  return words.length > 0 && (findClasses(words).length > 0 || words.includes('男') || words.includes('女'));
}

const findClasses = createPatternMatcher(
  [...data.partitions, ...data.usualPartitions].flat().map((name): [string, string] => [name, name]),
);

/** Part words that fill a known partition. */
export interface PartitionMatch {
  /** The words with their class names taken out. */
  readonly rests: readonly string[];
  /** True where no further class is known («专职», «兼职»); 企业 and 个体 are usually all, not always. */
  readonly isStrict: boolean;
}

/** The partition that the part words fill: 简易程序 and 一般程序, 正职 and 副职. */
export function matchPartition(leads: readonly string[]): PartitionMatch | undefined {
  if (!leads.some(namesClass)) return undefined;
  for (const { classes, isStrict } of partitionsInto(leads.length)) {
    if (!classes.every((name) => isInAny(name, leads))) continue;
    const rests = matchOneToOne(classes, leads);
    if (rests !== undefined) return { rests, isStrict };
  }
  return undefined;
}

function isInAny(name: string, leads: readonly string[]): boolean {
  for (const lead of leads) if (lead.includes(name)) return true;
  return false;
}

function matchOneToOne(classes: readonly string[], leads: readonly string[]): readonly string[] | undefined {
  const rests: string[] = [];
  const open = [...leads];
  // Longer names come first in the data's index, so that 行政规范性文件 is not spent on 行政.
  for (const name of classes) {
    const at = open.findIndex((lead) => lead.includes(name));
    if (at === -1) return undefined;
    rests.push((open[at] ?? '').replace(name, ''));
    open.splice(at, 1);
  }
  return rests;
}

interface Partition {
  /** Longer names first. */
  readonly classes: readonly string[];
  readonly isStrict: boolean;
}

let sortedPartitions: readonly Partition[] | undefined;

/** All partitions; sorted when first asked for, and not when a server starts. */
function partitions(): readonly Partition[] {
  sortedPartitions ??= [
    ...longestFirst(data.partitions).map((classes) => ({ classes, isStrict: true })),
    ...longestFirst(data.usualPartitions).map((classes) => ({ classes, isStrict: false })),
  ];
  return sortedPartitions;
}

const partitionsBySize = new Map<number, readonly Partition[]>();

function partitionsInto(size: number): readonly Partition[] {
  const known = partitionsBySize.get(size) ?? partitions().filter(({ classes }) => classes.length === size);
  partitionsBySize.set(size, known);
  return known;
}

/** Whether two texts name different classes of one known partition; «人民调解» and «调解成功» name the same one. */
export function nameSiblings(a: string, b: string): boolean {
  return namesClass(a) && namesClass(b) && partitions().some(({ classes }) => nameDifferent(classes, [a, b]));
}

/** Whether each text names another class of one kind («受理», «不予受理», «告知补正»): no thing is in two of them. */
export function areExclusive(texts: readonly string[]): boolean {
  return texts.length > 1 && exclusiveClasses.some((classes) => nameDifferent(classes, texts));
}

/** «不予公开或无法提供», «废止和宣布失效»: several classes of a kind told as one close the list that names the others. */
export function endsWithSeveral(texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? '';
  return (
    texts.length > 2 &&
    /[或和及、]/.test(last) &&
    exclusiveClasses.some(
      (classes) => nameDifferent(classes, texts) && classes.filter((name) => last.includes(name)).length > 1,
    )
  );
}

/** Whether two texts name classes of a kind that has others, which need not be told: «胜诉70件,败诉4件» beside those withdrawn. */
export function areSomeExclusive(texts: readonly string[]): boolean {
  return (
    texts.length === 2 &&
    exclusiveClasses.some((classes) => classes.length > texts.length && nameDifferent(classes, texts))
  );
}

/**
 * Whether each text names another kind of money («罚款», «没收违法所得»): no yuan is of two kinds, though one case may have led to
 * both.
 */
export function areExclusiveAmounts(texts: readonly string[]): boolean {
  return texts.length > 1 && exclusiveAmounts.some((kinds) => nameDifferent(kinds, texts));
}

/** Whether the texts name grades of which the last may have the others in it («优秀47卷、合格120卷»). */
export function mayNest(texts: readonly string[]): boolean {
  return data.nestedClasses.some(
    (classes) => classes.length === texts.length && nameDifferent(classes, texts),
  );
}

/** Whether the names end or begin alike, as those of one kind do: «行政处罚类» and «行政许可类», «进校园» and «进企业». */
export function haveOneClassEnding([first = '', ...others]: readonly string[]): boolean {
  const bare = (name: string): string => name.replace(/(?:案件|人员|事项|活动)?[的有共为]*$/, '');
  const own = bare(first);
  const ending = data.classEndings.find((word) => own.endsWith(word));
  if (ending !== undefined) return others.every((other) => bare(other).endsWith(ending));
  const beginning = data.classBeginnings.find((word) => first.startsWith(word));
  return beginning !== undefined && others.every((other) => other.startsWith(beginning));
}

/** The classes that a whole is named by in a row, last first: 咨询, 举报 and 投诉 of «接收投诉举报咨询»; fewer than two are none. */
export function namedTogether(words: string): readonly string[] {
  const names: string[] = [];
  let rest = words.replace(ofTogether, '');
  for (let name = jointOf(rest); name !== undefined && !names.includes(name); name = jointOf(rest)) {
    names.push(name);
    rest = rest.slice(0, -name.length);
  }
  return names.length > 1 ? names : [];
}

function jointOf(words: string): string | undefined {
  return data.namedTogether.find((name) => words.endsWith(name));
}

/** «投诉举报总量», «投诉举报工单共». */
const ofTogether = /(?:总[量数]|合计|共计|总计|累计|案件|工单|信息|线索|事项|[类等量]|件数|共|为|达到?)+$/;

/**
 * Whether the texts are the names that a whole is named by in a row, each once, with no words of their own but those of the whole:
 * «接收投诉» of «接收投诉举报», but not «实名举报».
 */
export function fillNamesOf(whole: string, texts: readonly string[]): boolean {
  const names = namedTogether(whole);
  return (
    names.length > 1 &&
    names.length === texts.length &&
    names.every(
      (name) => texts.filter((text) => isNameOf(whole, name, text.replace(ofTogether, ''))).length === 1,
    )
  );
}

function isNameOf(whole: string, name: string, text: string): boolean {
  const more = text.slice(0, -name.length);
  return text.endsWith(name) && (more === '' || (more.length <= longestVerb && whole.includes(more)));
}

const longestVerb = 4;

function nameDifferent(classes: readonly string[], texts: readonly string[]): boolean {
  const taken = new Set<string>();
  return texts.every((text) => {
    const own = classes.find((name) => text.includes(name) && !taken.has(name));
    if (own !== undefined) taken.add(own);
    return own !== undefined;
  });
}

/** Longer names first, so that «不予受理» is not taken for «受理». */
const longestFirst = (groups: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  groups.map((classes) => [...classes].sort((a, b) => b.length - a.length));

const exclusiveClasses = longestFirst(data.exclusiveClasses);
const exclusiveAmounts = longestFirst(data.exclusiveAmounts);

const partingWords = createWordList(data.partingWords);
const reachVerbs = createWordList(data.reachVerbs);

/** Whether the words before a list say that it leaves nothing out: «分布为», «具体为», «结果为». */
export function tellsParts(words: string): boolean {
  return partingWords.isIn(words);
}

/** The verb that the places of a list share («走进医院41场、企业28场»); «» where none opens it. */
export function reachVerbOf(words: string): string {
  return reachVerbs.at(words, 0) ?? '';
}
