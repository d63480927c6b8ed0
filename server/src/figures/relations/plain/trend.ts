/** R28 COMPARATIVE over several years: «203件(2023年:241件)。这是连续第二年下降(2022年为228件)». */

import { expression, globalExpression } from '../../../lexicon/wordClasses.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import { formatShown } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { sharesPair } from '../../words.ts';
import { reversedComparison } from './comparison.ts';

/** «连续三年下降», «连续第二年上升», with the subject before it. */
const trend = globalExpression`([^,。;:()\d]{0,16})连续第?([两二三四五六])个?年(?:保持|实现|呈现?)?(?:(${'falling'})|(${'rising'}))(?!的|后|之后|基础)`;

/** «此前连续两年上升»: of other years than the last. */
const ofBefore = expression`${'happenedBefore'}|[上去前]年`;

/** What names no thing of its own: «这是该项数据». */
const generic = globalExpression`这已?[是经]|该项?|这一|${'valueNouns'}|也|已|均|为|呈|且`;
/** So many figures on either side may be of the series. */
const around = 8;

/** The claims of falls and rises over years, of whose values the paragraph gives two of neighbouring years that contradict. */
export function trendClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!folded.includes('连续')) return [];
  const claims: Claim[] = [];
  for (const match of matchesOf(folded, trend)) {
    const [words, subject = '', number = '', falls] = match;
    if (ofBefore.test(subject)) continue;
    const told = { at: match.index + words.length, years: yearsOf(number), falls: falls !== undefined };
    const next = figures.findIndex(({ quantity }) => quantity.start > match.index);
    const split = next === -1 ? figures.length : next;
    const claim = claimOf(figures, split, subject.replace(generic, ''), told, folded);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

function yearsOf(number: string): number {
  return Math.max(2, '一二三四五六'.indexOf(number) + 1);
}

interface Told {
  readonly at: number;
  readonly years: number;
  readonly falls: boolean;
}

function claimOf(
  figures: readonly Figure[],
  split: number,
  subject: string,
  { at, years, falls }: Told,
  folded: string,
): Claim | undefined {
  const before = figures.slice(Math.max(0, split - around), split);
  const first = before.find((figure) => yearOf(figure, folded) !== undefined && isValue(figure));
  if (first === undefined || (subject.length > 1 && !sharesPair(subject, first.lead))) return undefined;
  if (isShare.test(subject) !== (first.quantity.dimension === 'share') && subject.length > 1)
    return undefined;
  const byYear = new Map<number, Figure>();
  // After it only what a bracket adds: «连续两年下降,2024年回升至301件» tells of another year.
  const inBracket = figures.slice(split, split + around).filter(({ bracket }) => bracket === at);
  for (const figure of [...before, ...inBracket]) {
    const year =
      isComparable(figure, first) && isOfSeries(figure, first) ? yearOf(figure, folded) : undefined;
    if (year === undefined || figure.quantity.unit !== first.quantity.unit) continue;
    // Two values of one year are of two things.
    if (byYear.has(year)) return undefined;
    byYear.set(year, figure);
  }
  const last = Math.max(...byYear.keys());
  for (let year = last; year > last - years; year--) {
    const [now, then] = [byYear.get(year), byYear.get(year - 1)];
    if (now === undefined || then === undefined) continue;
    const [greater, less] = falls ? [then, now] : [now, then];
    if (isAbove(boundsOf(less.quantity), boundsOf(greater.quantity))) return toClaim(greater, less, falls);
  }
  return undefined;
}

function isValue(figure: Figure): boolean {
  return isCount(figure) || figure.quantity.dimension === 'share';
}

/** The year that stands with a figure, or before it in its sentence. */
function yearOf(figure: Figure, folded: string): number | undefined {
  const own = /(20\d\d)年[^\d]*$/.exec(figure.lead)?.[1];
  if (own !== undefined) return Number(own);
  if (figure.bracket !== -1 || /[上去前]年|同期|年初|[较比]/.test(figure.lead)) return undefined;
  const start = folded.lastIndexOf('。', figure.quantity.start) + 1;
  const year = /^(20\d\d)年/.exec(folded.slice(start, start + yearLength))?.[1];
  return year === undefined ? undefined : Number(year);
}

const yearLength = 5;

/** The others name but their year, or the same thing. */
function isOfSeries(figure: Figure, first: Figure): boolean {
  if (figure === first) return true;
  const words = figure.lead.replace(/20\d\d年度?|[,、:和为是的仅达约]/g, '');
  return words === '' || (words.length > 1 && sharesPair(words, first.lead));
}

function toClaim(greater: Figure, less: Figure, falls: boolean): Claim {
  const [earlier, later] = (falls ? [greater, less] : [less, greater]).map(({ quantity }) =>
    formatShown(quantity),
  );
  return reversedComparison(greater, less, {
    scope: 'paragraph',
    tie: 'inferred',
    stated: `${earlier}${falls ? '>' : '<'}${later}`,
    arithmetic: `${earlier}${falls ? '<' : '>'}${later}`,
  });
}

/** «率», «占比»: what is told in percent. */
const isShare = expression`[率度]|${'shareNouns'}`;
