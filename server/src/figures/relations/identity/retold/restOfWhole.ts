/**
 * R10 SUM_PARTS where a report speaks of what is lacking and takes up a whole to tell how much of it was left undone: «赋权事项67项,
 * 已行使41项» and «67项赋权事项中还有26项没有行使»; «31笔、1864万元,已清偿27笔、1592万元» and «未清偿的还有4笔、272万元».
 */
import { isOfLeftBefore } from '../../../../lexicon/figures/remainingWords.ts';
import type { Claim } from '../../../claim.ts';
import { type Figure, isCount } from '../../../figure.ts';
import { sentenceBefore, sharesPair } from '../../../words.ts';
import { compareSum, toSumClaim } from '../../parts/totals/sums.ts';
import { ofMonth } from '../mentions.ts';
import { isOfLacking, isSameCount, placedIn, type ToldBlock } from './toldBlock.ts';

/** So many counts of what is left are looked at; no report tells more. */
const mostLeft = 24;

/** The verb of what was not done, in two characters. */
const undone = /(?:尚未|没有|还没|仍未|未)(?:能|被|经|实际)?([一-龥]{2})/;

/** A whole and what was done of it, side by side. */
interface Pair {
  readonly block: ToldBlock;
  readonly at: number;
  readonly whole: Figure;
  readonly done: Figure;
}

/** The claims of a whole with what was done of it and what is told later to be left. */
export function restOfWholeClaims(blocks: readonly ToldBlock[]): readonly Claim[] {
  const claims: Claim[] = [];
  let looked = 0;
  for (const block of blocks) {
    if (block.from === undefined || !/未|没/.test(block.folded)) continue;
    for (const [index, left] of block.figures.entries()) {
      if (!isOfLacking({ block, figure: left }) || !isExact(left)) continue;
      const verb = (undone.exec(left.lead) ?? undone.exec(left.tail))?.[1];
      if (verb === undefined || looked++ >= mostLeft) continue;
      const words = sentenceBefore(left.quantity.start, block.folded);
      if (ofMonth.test(words) || isOfLeftBefore(words)) continue;
      claims.push(...claimsOf(block, index, verb, blocks));
    }
  }
  return claims;
}

function claimsOf(
  block: ToldBlock,
  index: number,
  verb: string,
  blocks: readonly ToldBlock[],
): readonly Claim[] {
  const left = block.figures[index] as Figure;
  const again = wholeAgain(block.figures[index - 1], left);
  const amount = amountOf(left, block.figures[index + 1]);
  if (again === undefined && amount === undefined) return [];
  const pairs = pairsOf(blocks, left, verb);
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return [];
  const own = toClaim(pair, block, left, again);
  if (again !== undefined) return isSameCount(again, pair.whole) && own !== undefined ? [own] : [];
  const money = amountPair(pair);
  if (money === undefined || amount === undefined) return [];
  const other = toClaim(money, block, amount);
  // One of the two being right says that the whole is meant.
  return [own, other].some((claim) => claim?.verdict === 'holds')
    ? [own, other].filter((claim) => claim !== undefined)
    : [];
}

/** «67项赋权事项中还有26项»: the whole named again before what is left of it. */
function wholeAgain(before: Figure | undefined, left: Figure): Figure | undefined {
  if (before === undefined || before.sentence !== left.sentence || left.clause - before.clause > 1)
    return undefined;
  if (before.quantity.unit !== left.quantity.unit || !isExact(before)) return undefined;
  return /^[^,]*[中里](?:仍|还|尚)?有$/.test(left.lead) ? before : undefined;
}

/** «4笔、272万元»: the same told as an amount. */
function amountOf(left: Figure, next: Figure | undefined): Figure | undefined {
  if (next === undefined || next.quantity.dimension !== 'money' || !isExact(next)) return undefined;
  return next.sentence === left.sentence && /^[、,]?(?:共|共计|合计|金额|涉及金额)?$/.test(next.lead)
    ? next
    : undefined;
}

/** What was told before with the verb that now is denied, beside the nearest whole of its unit. */
function pairsOf(blocks: readonly ToldBlock[], left: Figure, verb: string): readonly Pair[] {
  const noun = left.lead.replace(undone, '') + left.tail;
  return blocks.flatMap((block) => {
    if (!tells(block.folded, verb)) return [];
    return block.figures.flatMap((done, at) => {
      if (!tells(done.lead, verb) || isOfLacking({ block, figure: done })) return [];
      if (done.quantity.unit !== left.quantity.unit || !isExact(done)) return [];
      if (ofOthers.test(done.lead.replace(among, ''))) return [];
      const whole = block.figures
        .slice(Math.max(0, at - 2), at)
        .findLast(({ quantity }) => quantity.unit === done.quantity.unit);
      if (whole === undefined || whole.sentence !== done.sentence || done.clause - whole.clause !== 1)
        return [];
      if (!isExact(whole) || ofOthers.test(whole.lead)) return [];
      return sharesPair(noun, whole.lead + whole.tail) ? [{ block, at, whole, done }] : [];
    });
  });
}

/** «持有执法证件» is what those have not who «尚未取得执法证件». */
function tells(words: string, verb: string): boolean {
  return words.includes(verb) || (held.test(verb) && held.test(words));
}

const held = /取得|持有|领取|考取|获得|具有/;
/** «现有38名,其中持有证件的33名»: what is told right behind its whole. */
const among = /^[,;]?其中/;
const ofOthers = /其中|上年|去年|未|没有|不/;

/** «31笔、1864万元,已清偿27笔、1592万元»: the amounts behind both. */
function amountPair({ block, at, whole, done }: Pair): Pair | undefined {
  const [total, part] = [block.figures[at - 1], amountOf(done, block.figures[at + 1])];
  if (total === undefined || part === undefined || amountOf(whole, total) === undefined) return undefined;
  return { block, at, whole: total, done: part };
}

/** Undefined where another count of the sentence explains what the sum lacks; the whole is marked where it stands beside the rest. */
function toClaim(
  { block, whole, done }: Pair,
  later: ToldBlock,
  left: Figure,
  again?: Figure,
): Claim | undefined {
  const verdict = compareSum([done, left], whole) === 'equal' ? 'holds' : 'fails';
  const isExplained = block.figures.some(
    (figure) =>
      figure !== whole &&
      figure !== done &&
      figure.sentence === whole.sentence &&
      figure.quantity.unit === whole.quantity.unit &&
      compareSum([done, left, figure], whole) === 'equal',
  );
  if (verdict === 'fails' && (isExplained || isOneOfSome(left, later))) return undefined;
  const place = (figure: Figure, of: ToldBlock): Figure => ({
    ...figure,
    quantity: placedIn({ figure, block: of }),
  });
  return toSumClaim(
    [place(done, block), place(left, later)],
    again === undefined ? placedIn({ figure: whole, block }) : placedIn({ figure: again, block: later }),
    verdict,
    'document',
    'inferred',
  );
}

/** «有6处未整改,12处未验收»: what is left is told in parts. */
function isOneOfSome(left: Figure, { figures }: ToldBlock): boolean {
  return figures.some(
    ({ sentence, quantity }) =>
      sentence === left.sentence &&
      quantity.unit === left.quantity.unit &&
      quantity.start > left.quantity.end &&
      quantity.start - left.quantity.end < nearBy,
  );
}

const nearBy = 40;

function isExact(figure: Figure): boolean {
  return isCount(figure) && !figure.quantity.isApproximate && figure.bracket === -1;
}
