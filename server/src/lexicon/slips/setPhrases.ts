/** Fixed formulae of several members (seeds/lexicon/setPhrases.json), and where a text has one that is not whole. */
import data from '../../../../seeds/lexicon/setPhrases.json' with { type: 'json' };
import type { TextRange } from '../../text/range.ts';
import { createPatternMatcher } from '../matching/patternMatcher.ts';

/** A formula that lacks a member, has another one in its place, has all of them in another order, or a wrong number after it. */
export interface BrokenPhrase extends TextRange {
  readonly kind: 'missing' | 'other' | 'order' | 'count' | 'mark';
  /** The member that is wanting, or the number that belongs after the formula; of another order none. */
  readonly member: string | undefined;
  /** The whole formula as it should be. */
  readonly right: string;
  /** Whether writers also take the formula up in words of their own. */
  readonly isAdapted: boolean;
}

type Broken = Omit<BrokenPhrase, 'isAdapted'>;

interface Phrase {
  readonly members: readonly string[];
  readonly needs?: readonly string[];
  /** Names that count the members right before they are told. */
  readonly announced?: readonly string[];
  readonly isAdapted?: boolean;
}

/** The broken formulae in folded text, in its order. */
export function scanSetPhrases(folded: string): readonly BrokenPhrase[] {
  if (!folded.includes('、')) return none;
  const places = findMembers(folded);
  if (places.length < fewest - 1) return none;
  const found: BrokenPhrase[] = [];
  for (const phrase of phrases) {
    const own = places.filter(({ value }) => value.includes(phrase));
    if (own.length < phrase.members.length - 1) continue;
    for (const chain of chainsOf(own, folded)) {
      const broken = brokenBy(chain, phrase, folded);
      if (broken !== undefined) found.push({ ...broken, isAdapted: phrase.isAdapted === true });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const none: readonly BrokenPhrase[] = [];
const phrases: readonly Phrase[] = data.phrases;
/** With so many members a formula is known for sure by all but one. */
const longPhrase = 6;
const fewest = Math.min(...phrases.map(({ members }) => members.length));

const byMember = new Map<string, Phrase[]>();
for (const phrase of phrases)
  for (const member of phrase.members) byMember.set(member, [...(byMember.get(member) ?? []), phrase]);
const findMembers = createPatternMatcher<readonly Phrase[]>(byMember);

/** Between two members, or around another word in the place of one («、执法严格、»). */
const joint = /^(?:[、,]|以及|[和与及]|[”"]、?[“"])$/;
const otherBetween = /^、([\u4e00-\u9fff]{2,8})、$/;

/** Members that stand right after each other, one of them perhaps in another wording. */
function chainsOf(places: readonly TextRange[], folded: string): readonly (readonly TextRange[])[] {
  const chains: TextRange[][] = [];
  for (const place of places) {
    const last = chains.at(-1)?.at(-1);
    if (last !== undefined && place.start < last.end) continue;
    const between = last === undefined ? '' : folded.slice(last.end, Math.min(place.start, last.end + 12));
    if (joint.test(between) || otherBetween.test(between)) chains.at(-1)?.push(place);
    else chains.push([place]);
  }
  return chains;
}

function brokenBy(
  chain: readonly TextRange[],
  { members, needs, announced }: Phrase,
  folded: string,
): Broken | undefined {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined || chain.length < members.length - 1) return undefined;
  const written = chain.map(({ start, end }) => folded.slice(start, end));
  const range = { start: first.start, end: last.end };
  const right = members.join('、');
  const absent = members.filter((member) => !written.includes(member));
  // In part, or in another order, only where the words speak of the formula itself.
  const isMeant = needs === undefined || needs.some((word) => folded.includes(word));
  const [member] = absent;
  if (new Set(written).size !== written.length || absent.length > 1) return undefined;
  if (member === undefined)
    return isInOrder(written, members)
      ? (oddMark(chain, right, folded) ?? countAfter(last.end, members, folded))
      : isMeant
        ? { ...range, kind: 'order', member, right }
        : undefined;
  const rest = members.filter((other) => other !== member);
  if (!isInOrder(written, rest)) return undefined;
  const at = members.indexOf(member);
  const [before, after] = [chain[at - 1], chain[at]];
  if (before !== undefined && after !== undefined) {
    const between = otherBetween.exec(folded.slice(before.end, after.start))?.[1];
    // One that shares all but one character with the member is a slip for it, whatever the words speak of.
    if (!isMeant && !isNear(between ?? '', member)) return undefined;
    return between === undefined
      ? { ...range, kind: 'missing', member, right }
      : { start: before.end + 1, end: after.start - 1, kind: 'other', member, right };
  }
  if (!isMeant) return undefined;
  const ahead = folded.slice(Math.max(0, range.start - nameReach), range.start);
  return atEdge(range, member, members, folded, announced?.some((name) => ahead.includes(name)) === true);
}

/** «“四个意识”,即», «“四个意识”(»: so far before the members stands what counts them. */
const nameReach = 9;

/** «公众参与,专家论证、风险评估、…»: one comma among the 、 of a whole formula. */
function oddMark(chain: readonly TextRange[], right: string, folded: string): Broken | undefined {
  const commas = chain.slice(0, -1).filter(({ end }) => folded.charAt(end) === ',');
  const [odd] = commas;
  if (odd === undefined || commas.length > 1 || chain.length < fewest) return undefined;
  return { start: odd.end, end: odd.end + 1, kind: 'mark', member: '、', right };
}

/** «…、集体讨论决定四个程序»: the words count their members right after them. */
function countAfter(end: number, members: readonly string[], folded: string): Broken | undefined {
  const match = /^等?“?([两三四五六七八九])[个项大道种]/.exec(folded.slice(end, end + 5));
  const number = '零一两三四五六七八九'.charAt(members.length);
  if (match === null || match[1] === number) return undefined;
  const at = end + match[0].length - 2;
  return { start: at, end: at + 1, kind: 'count', member: number, right: members.join('、') };
}

/** The first or the last member is wanting: beside another item of the list nobody can tell where that begins or ends. */
function atEdge(
  range: TextRange,
  member: string,
  members: readonly string[],
  folded: string,
  isAnnounced: boolean,
): Broken | undefined {
  const isFirst = members[0] === member;
  const mark = isFirst ? folded.charAt(range.start - 1) : folded.charAt(range.end);
  if (mark === '、') {
    // «自由、平等、公正、法制»: another word that shares a character with the one that is meant.
    const start = isFirst ? range.start - 1 - member.length : range.end + 1;
    const written = folded.slice(Math.max(0, start), start + member.length);
    const beyond = folded.charAt(isFirst ? start - 1 : start + member.length);
    // «建设职责科学、权责法定…», «…人民满足的法治政府»: with all the others right, the words beside it may go on.
    const isClear = !isHan(beyond) || (members.length >= longPhrase && (isFirst || beyond === '的'));
    const isOther = isNear(written, member) || (members.length >= longPhrase && sharesHalf(written, member));
    if (start >= 0 && isOther && isClear)
      return { start, end: start + member.length, kind: 'other', member, right: members.join('、') };
  }
  // Of four, three are often said alone: «做到有法必依、执法必严、违法必究».
  if (members.length === fewest && !isAnnounced) return undefined;
  // «等» says that there are more; «和» goes on.
  if (/[、和与及等]/.test(mark) || (!isFirst && folded.startsWith('以及', range.end))) return undefined;
  return { ...range, kind: 'missing', member, right: members.join('、') };
}

function isInOrder(written: readonly string[], members: readonly string[]): boolean {
  return written.length === members.length && written.every((word, index) => word === members[index]);
}

function isNear(written: string, member: string): boolean {
  return (
    written !== member &&
    written.length === member.length &&
    [...written].filter((character, at) => character !== member.charAt(at)).length === 1
  );
}

/** «人民信服» for «人民满意». */
function sharesHalf(written: string, member: string): boolean {
  const shared = [...written].filter((character, at) => character === member.charAt(at)).length;
  return written !== member && shared * 2 >= member.length;
}

function isHan(character: string): boolean {
  return /[一-龥]/.test(character);
}
