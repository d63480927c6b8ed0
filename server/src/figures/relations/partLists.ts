/** Finds lists of parts and the whole that each belongs to. */
import {
  isRest,
  leadingStageOf,
  matchPartition,
  namesClass,
  newStatementVerb,
} from '../../lexicon/figureWords.ts';
import type { Scope, Tie } from '../claim.ts';
import { type Figure, isComparable, isCount } from '../figure.ts';

/** A whole with the parts that the text names. */
export interface PartList {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** True where the parts leave nothing out: a known partition, or a last part «其余…». */
  readonly isClosed: boolean;
  /** True where the parts are classes of one division, so that they can be added up. */
  readonly isDivision: boolean;
  readonly tie: Tie;
  readonly scope: Scope;
}

const among = '其中';

/** The lists after 其中, those in brackets, and known partitions without 其中, of one block. */
export function* findPartLists(figures: readonly Figure[], folded: string): Generator<PartList> {
  const taken = new Set<Figure>();
  for (let at = folded.indexOf(among); at !== -1; at = folded.indexOf(among, at + 1)) {
    const list = listAfterAmong(figures, folded, at);
    if (list === undefined) continue;
    for (const part of list.parts) taken.add(part);
    yield list;
  }
  for (const list of bracketLists(figures, folded)) {
    if (list.parts.some((part) => taken.has(part))) continue;
    for (const part of list.parts) taken.add(part);
    yield list;
  }
  yield* partitionsWithoutCue(figures, taken);
}

/** The whole of the list that a part stands in, by the last 其中 before it in its sentence. */
export function wholeOfPart(part: Figure, figures: readonly Figure[], folded: string): Figure | undefined {
  const at = folded.lastIndexOf(among, part.quantity.start);
  const list = at === -1 ? undefined : listAfterAmong(figures, folded, at);
  return list?.parts.includes(part) ? list.whole : undefined;
}

function listAfterAmong(figures: readonly Figure[], folded: string, at: number): PartList | undefined {
  const firstIndex = figures.findIndex(({ quantity }) => quantity.start > at);
  const first = figures[firstIndex];
  if (first === undefined || !isCount(first)) return undefined;
  const left = figures.slice(0, firstIndex);
  const inSentence = left.findLast(
    (figure) =>
      figure.sentence === first.sentence &&
      isComparable(figure, first) &&
      (figure.bracket === -1 || figure.bracket === first.bracket),
  );
  const beforeSentence = isSentenceStart(folded, at)
    ? left.findLast((figure) => figure.sentence === first.sentence - 1 && isComparable(figure, first))
    : undefined;
  const whole = inSentence ?? beforeSentence;
  if (whole === undefined || !isWithinReach(first, folded, at)) return undefined;
  const parts = collectParts(figures, firstIndex, whole, folded.startsWith(':', at + among.length));
  return toList(
    whole,
    parts,
    inSentence === undefined ? 'inferred' : 'stated',
    inSentence === undefined ? 'paragraph' : 'sentence',
  );
}

/** Nothing but a comma and the part's own words may stand between 其中 and the first part. */
function isWithinReach(first: Figure, folded: string, at: number): boolean {
  return !/[。;]/.test(folded.slice(at, first.quantity.start));
}

function isSentenceStart(folded: string, at: number): boolean {
  return at === 0 || '。！？'.includes(folded.charAt(at - 1));
}

function collectParts(
  figures: readonly Figure[],
  firstIndex: number,
  whole: Figure,
  acrossSegments: boolean,
): readonly Figure[] {
  const first = figures[firstIndex];
  if (first === undefined) return [];
  const parts = [first];
  const firstVerb = newStatementVerb(ownWords(first));
  for (const figure of figures.slice(firstIndex + 1)) {
    if (figure.sentence !== first.sentence) break;
    if (!acrossSegments && figure.segment !== first.segment) break;
    if (figure.lead.includes(among)) break;
    if (figure.bracket !== first.bracket) {
      if (first.bracket !== -1 && figure.bracket === -1) break;
      continue;
    }
    if (!isComparable(figure, whole)) continue;
    const verb = newStatementVerb(ownWords(figure));
    if (verb !== undefined && verb !== firstVerb) break;
    if (figure.lead.startsWith('共') || figure.lead.startsWith('累计') || figure.lead.startsWith('合计'))
      break;
    if (!isSameStage(first, figure)) break;
    parts.push(figure);
  }
  return parts;
}

/** Results (维持, 撤销, 驳回) stand beside each other; earlier stages (受理, 办结) follow each other. */
function isSameStage(a: Figure, b: Figure): boolean {
  const resultRank = 4;
  const stage = leadingStageOf(ownWords(b));
  if (stage === undefined || stage.rank === resultRank) return true;
  return stage.word === leadingStageOf(ownWords(a))?.word;
}

function toList(whole: Figure, parts: readonly Figure[], tie: Tie, scope: Scope): PartList {
  const leads = parts.map(wordsOf);
  const isClosed = matchPartition(leads) !== undefined || (parts.length > 1 && isRest(leads.at(-1) ?? ''));
  return { whole, parts, isClosed, isDivision: parts.length > 1 && !leads.some(mayOverlap), tie, scope };
}

/** The words that name a part. */
function wordsOf(figure: Figure): string {
  return ownWords(figure) + figure.tail;
}

/** The words before a count without 其中 and what joins it to the one before. */
function ownWords({ lead }: Figure): string {
  const at = lead.lastIndexOf(among);
  let from = at === -1 ? 0 : at + among.length;
  while (joiners.includes(lead.charAt(from) || ' ')) from++;
  return from === 0 ? lead : lead.slice(from);
}

const joiners = '、,:和及与';

/** «涉企», «涉及», «同时»: such a class may overlap another. */
function mayOverlap(lead: string): boolean {
  return /^涉|涉及|同时|兼|重复/.test(lead);
}

/** «执法检查505家(企业115家、个体户390家)». */
function* bracketLists(figures: readonly Figure[], folded: string): Generator<PartList> {
  for (const [index, whole] of figures.entries()) {
    const open = whole.quantity.end;
    if (!isCount(whole) || folded.charAt(open) !== '(') continue;
    const parts = figures
      .slice(index + 1)
      .filter((figure) => figure.bracket === open && isComparable(figure, whole));
    if (parts.length < 2 || !parts.every((part) => isSameStage(parts[0] ?? part, part))) continue;
    yield toList(whole, parts, 'stated', 'sentence');
  }
}

/** «作出行政处罚595宗,简易程序567宗,一般程序28宗»: classes that are known to leave nothing out. */
function* partitionsWithoutCue(figures: readonly Figure[], taken: ReadonlySet<Figure>): Generator<PartList> {
  if (figures.length < 3) return;
  const words = figures.map((figure) => (isCount(figure) && !taken.has(figure) ? wordsOf(figure) : ''));
  const isClass = words.map((text, index) => isCrowded(figures, index) && namesClass(text));
  for (let from = 1; from < figures.length - 1; from++) {
    if (!isClass[from] || !isClass[from + 1]) continue;
    const list =
      (isClass[from + 2] ? partitionAt(figures, words, from, 3) : undefined) ??
      partitionAt(figures, words, from, 2);
    if (list !== undefined) yield list;
  }
}

/** Only where three figures stand in one sentence can two of them be the parts of a third. */
function isCrowded(figures: readonly Figure[], index: number): boolean {
  const sentence = figures[index]?.sentence;
  const isNear = (offset: number): boolean => figures[index + offset]?.sentence === sentence;
  return (isNear(-1) && (isNear(-2) || isNear(1))) || (isNear(1) && isNear(2));
}

function partitionAt(
  figures: readonly Figure[],
  words: readonly string[],
  from: number,
  size: number,
): PartList | undefined {
  const parts = figures.slice(from, from + size);
  const first = parts[0];
  if (
    first === undefined ||
    !parts.every((part) => part.sentence === first.sentence && isComparable(part, first))
  ) {
    return undefined;
  }
  const rests = matchPartition(words.slice(from, from + size));
  if (rests === undefined) return undefined;
  const whole = figures
    .slice(0, from)
    .findLast(
      (figure) =>
        figure.sentence === first.sentence && figure.bracket === first.bracket && isComparable(figure, first),
    );
  const isWhole =
    whole !== undefined && sharesNoun(whole, parts) && rests.every((rest) => addsNothing(rest, whole));
  return isWhole ? toList(whole, parts, 'inferred', 'sentence') : undefined;
}

/** Whether whole and parts share two characters in a row that name what is counted, verbs left out. */
function sharesNoun(whole: Figure, parts: readonly Figure[]): boolean {
  const words = stripVerb(whole.lead) + whole.tail;
  return parts.some((part) => {
    const other = stripVerb(part.lead) + part.tail;
    for (let at = 0; at + 2 <= other.length; at++) {
      const pair = other.slice(at, at + 2);
      if (/^\p{Script=Han}{2}$/u.test(pair) && words.includes(pair)) return true;
    }
    return false;
  });
}

/** Whether the words left of a part beside its class name occur with the whole too: «区人大代表建议» adds 区. */
function addsNothing(rest: string, { before, tail }: Figure): boolean {
  const known = `${before}${tail}的共为了有件类案宗起个项`;
  return [...rest].every((character) => known.includes(character));
}

function stripVerb(lead: string): string {
  const verb = newStatementVerb(lead);
  return verb === undefined ? lead : lead.slice(lead.indexOf(verb) + verb.length);
}
