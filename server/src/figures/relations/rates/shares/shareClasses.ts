/** Shares of classes of which nothing is in two, by their names: grades, classes of one kind, and contrary rates. */
import { contraryRates, mayOverlap, namesPrevious } from '../../../../lexicon/figures/figureWords.ts';
import { haveOneClassEnding, matchPartition } from '../../../../lexicon/figures/partitions.ts';
import type { Claim } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import { nearValue } from '../readings.ts';
import { isSumOfShares, sumClaim } from './shareSum.ts';

/** «优秀占35%、合格占60%、不合格占10%»: classes of which nothing is in two, right after each other, do not exceed the whole. */
export function gradedLists(shares: readonly Figure[], words: string, start: number): readonly Claim[] {
  const claims: Claim[] = [];
  for (let from = 0, to = 0; from < shares.length; from = to) {
    to = from + 1;
    while (to < shares.length && follows(shares[to - 1], shares[to], words, start)) to++;
    const list = shares.slice(from, to);
    const leads = list.map(({ lead }) => lead);
    if (list.length < 2 || !leads.every((lead) => lead.includes('占'))) continue;
    if (matchPartition(leads)?.isStrict !== true || sumsToAll(list.slice(1))) continue;
    const claim = sumClaim('percent-sum', list, true);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

function follows(
  before: Figure | undefined,
  figure: Figure | undefined,
  words: string,
  start: number,
): boolean {
  if (before === undefined || figure === undefined) return false;
  const between = words.slice(before.quantity.end - start, figure.quantity.start - start);
  return /^[、,;和及][^,;。、\d]{1,10}$/.test(between);
}

/** «优秀占35%、合格占98%、不合格占2%»: the first class is one within the second. */
function sumsToAll(shares: readonly Figure[]): boolean {
  const sum = shares.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  const coarsest = Math.max(...shares.map(({ quantity }) => quantity.lastPlace));
  return Math.abs(sum - 100) <= shares.length * 10 ** coarsest;
}

/**
 * «小学生占46.3%、初中生占33.8%、高中生占21.9%»: nothing is in two classes of one kind, so that three of them are too many
 * together if they exceed all; that they fall short says nothing.
 */
export function classesOfOneKind(shares: readonly Figure[]): Claim | undefined {
  const list = shares.filter(({ before, lead }) => /.占比?[为达]?$/.test(lead) && !isSumOfShares(before));
  const [first] = list;
  if (first === undefined || list.length < leastOfKind || list.length !== shares.length) return undefined;
  const isOneList = list.slice(1).every(({ lead, clause }, index) => {
    const apart = clause - (list[index]?.clause ?? clause);
    return apart === 1 || (apart === 0 && lead.startsWith('、'));
  });
  const names = list.map(({ lead }) => lead.replace(/^.*其中|[、,:]|的?占比?[为达]?$/g, ''));
  if (!isOneList || names.some(mayOverlap) || !haveOneClassEnding(names)) return undefined;
  if (list.reduce((sum, { quantity }) => sum + nearValue(quantity), 0) > mostBySlip) return undefined;
  // «简易程序占62.3%,普通程序占37.7%,听证程序占2.1%»: what follows those that are all is within one of them.
  if (sumsToAll(list.slice(0, -1))) return undefined;
  const claim = sumClaim('percent-sum', list, true);
  return claim?.verdict === 'fails' ? claim : undefined;
}

const leastOfKind = 3;
/** Percent; shares that come to more are each of a whole of its own. */
const mostBySlip = 150;

/** Rates that exclude each other, of the same things and the same year: «一审胜诉率» and «败诉率», not «二审败诉率». */
export function contraryPairs(shares: readonly Figure[]): readonly (Claim | undefined)[] {
  if (shares.some(({ before }) => namesPrevious(before))) return [];
  return [
    deniedPair(shares),
    ...contraryRates.map(([one, other]) => {
      const first = shares.find(({ lead }) => lead.includes(one) && !lead.includes(other));
      const second = shares.find(({ lead }) => lead.includes(other));
      if (first === undefined || second === undefined) return undefined;
      const [whose, ofWhom] = [qualifier(first, one), qualifier(second, other)];
      // «胜诉率92%,败诉率8%», or the other way round: the first of the two says whose it is.
      const apart = second.clause - first.clause;
      const isNext = apart === 1 || (apart === 0 && second.lead.startsWith('、'));
      if (isNext && (ofWhom === '' || whose.endsWith(ofWhom)))
        return sumClaim('complement', [first, second], true);
      const isReversed = apart === -1 && (whose === '' || ofWhom.endsWith(whose));
      return isReversed ? sumClaim('complement', [second, first], true) : undefined;
    }),
  ];
}

/** «直接纠错率12.5%,未纠错的占87.5%»: what was done and what was not, in neighbouring clauses. */
function deniedPair(shares: readonly Figure[]): Claim | undefined {
  for (const second of shares) {
    if (!second.lead.includes('未')) continue;
    const verb = /^[,、]?(?:其余)?未(?:被|能)?([^,、占未的]{2,4})(?:案件|事项)?的?占比?[为达]?$/.exec(
      second.lead,
    )?.[1];
    const first =
      verb === undefined
        ? undefined
        : shares.find(({ lead, clause }) => second.clause - clause === 1 && lead.endsWith(`${verb}率`));
    if (first !== undefined) return sumClaim('complement', [first, second], true);
  }
  return undefined;
}

function qualifier({ lead }: Figure, name: string): string {
  return lead.slice(0, lead.indexOf(name)).replace(/^[,、和及而:]+/, '');
}
