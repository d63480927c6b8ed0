/** Lists whose whole a paragraph before tells; all places count from the start of the text. */
import type { Claim } from '../../figures/claim.ts';
import { type Figure, isComparable, isCount } from '../../figures/figure.ts';
import { type ClassList, classLists, farClassClaim } from '../../figures/relations/parts/far/farClasses.ts';
import { farLineClaims } from '../../figures/relations/parts/far/farLines.ts';
import { farNameClaim, headsOf } from '../../figures/relations/parts/far/farNames.ts';
import { farShareClaim } from '../../figures/relations/parts/far/farShares.ts';
import { listsOf } from '../../figures/relations/parts/lists/complete/sharedWholes.ts';
import { isOfYearBefore } from '../../figures/relations/parts/lists/partList.ts';
import { type SharePair, sharePairs } from '../../figures/relations/rates/shares/shareLists.ts';
import { tellsDifference } from '../../lexicon/figures/changeWords.ts';
import { namedTogether } from '../../lexicon/figures/partitions.ts';
import type { Block } from '../blocks.ts';
import { rememberedOf } from '../perBlock.ts';
import { allBefore, mayBeWhole, rowOf, wholesBefore, wholesOfSummary } from './farWholes.ts';
import { placedFigure } from './placed.ts';

/** A list of more is a table in prose. */
const mostFigures = 60;

/** The claims of them; nearly every list has its whole beside it. */
export function farListClaims(blocks: readonly Block[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const rows = rowsFrom(blocks, index);
    const own = blocks[index] as Block;
    const lists = rows.length > 0 ? [rows] : openLists(own.analysis).map((list) => placedPairs(list, own));
    for (const list of lists) {
      const [first] = list;
      const claim =
        first &&
        (farShareClaim(list, wholesBefore(blocks, index, first.count)) ??
          farShareClaim(list, wholesOfSummary(blocks, index, first.count)));
      if (claim !== undefined) claims.push(claim);
    }
    claims.push(...namedClaims(blocks, index), ...lineClaims(blocks, index), ...classClaims(blocks, index));
    if (rows.length > 0) index += rows.length - 1;
  }
  return claims;
}

const none: readonly (readonly SharePair[])[] = [];

/** The lists of a paragraph whose shares make up all, and which no sum of its own adds up. */
const openLists = rememberedOf(({ figures, claims, isTableRow }): readonly (readonly SharePair[])[] => {
  if (isTableRow || figures.length < 4 || figures.length > mostFigures) return none;
  const pairs = sharePairs(figures);
  if (pairs.length < 2) return none;
  const added = new Set(
    claims
      .filter(({ relation }) => relation === 'sum-of-parts')
      .flatMap(({ operands }) => operands.slice(1).map(({ quantity }) => quantity)),
  );
  return listsOf(pairs).filter(
    (list) =>
      list.every(({ count }) => isComparable(count, list[0]?.count ?? count)) &&
      !list.some(({ count }) => added.has(count.quantity)),
  );
});

/** «投诉3751件 占比82.13%», each class in a line of its own, from one line on; none where fewer than three make up all. */
function rowsFrom(blocks: readonly Block[], index: number): readonly SharePair[] {
  const rows: SharePair[] = [];
  for (let at = index; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const pair = rowOf(block.analysis);
    if (pair === undefined || (rows[0] !== undefined && !isComparable(rows[0].count, pair.count))) break;
    rows.push(...placedPairs([pair], block));
  }
  return rows.length >= leastRows && listsOf(rows)[0]?.length === rows.length ? rows : [];
}

const leastRows = 3;

/** «接收投诉2554件,…。接收举报1069件,…»: the sentences of a paragraph tell the classes that a whole before it is named by. */
function namedClaims(blocks: readonly Block[], index: number): readonly Claim[] {
  const block = blocks[index] as Block;
  const heads = namedHeads(block.analysis);
  const [first] = heads;
  if (first === undefined) return [];
  const told = heads.map((head) => placedFigure(head, block));
  const claim = farNameClaim(told, wholesBefore(blocks, index, first));
  return claim === undefined ? [] : [claim];
}

/** The heads of a paragraph that are classes which one name may join. */
const namedHeads = rememberedOf(({ figures, isTableRow }): readonly Figure[] => {
  const heads = isTableRow ? [] : headsOf(figures);
  return namedTogether(heads.map(({ lead }) => lead.slice(-2)).join('')).length < 2 ? [] : heads;
});

/** «工作许可按类别划分,其中A类213件、B类1127件», of which another paragraph tells how many there are. */
function classClaims(blocks: readonly Block[], index: number): readonly Claim[] {
  const block = blocks[index] as Block;
  return openClasses(block.analysis).flatMap(({ parts, opening, beside }) => {
    const [first] = parts as [Figure];
    const own = block.analysis.figures.filter(
      (figure) => figure.sentence < first.sentence && mayBeWhole(figure, first),
    );
    const told = [...allBefore(blocks, index, first), ...own.map((figure) => placedFigure(figure, block))];
    const list = { parts: parts.map((part) => placedFigure(part, block)), opening, beside };
    return farClassClaim(list, told) ?? [];
  });
}

const openClasses = rememberedOf(({ figures, claims, isTableRow, folded }): readonly ClassList[] =>
  isTableRow || figures.length < 2 || figures.length > mostFigures ? [] : classLists(figures, claims, folded),
);

/** «…4起,死亡157人。其中:» and the lines behind it, each up to its semicolon. */
function lineClaims(blocks: readonly Block[], index: number): readonly Claim[] {
  const block = blocks[index] as Block;
  const { folded, content, figures } = block.analysis;
  if (figures.length < 2 || !folded.slice(0, content.end).endsWith('其中:')) return [];
  const last = figures.at(-1)?.sentence;
  const wholes = figures.filter(
    (figure) =>
      figure.sentence === last &&
      isCount(figure) &&
      !isOfYearBefore(figure) &&
      !tellsDifference(figure.before),
  );
  const lines: (readonly Figure[])[] = [];
  for (let at = index + 1; at < blocks.length; at++) {
    const line = blocks[at] as Block;
    const words = line.analysis.folded.slice(0, line.analysis.content.end);
    if (line.analysis.figures.length === 0 || !/[;。]$/.test(words)) break;
    lines.push(line.analysis.figures.map((figure) => placedFigure(figure, line)));
    if (words.endsWith('。')) break;
  }
  const firsts = wholes.filter(
    ({ quantity }, at) => wholes.findIndex((one) => one.quantity.unit === quantity.unit) === at,
  );
  return lines.length < 2
    ? []
    : farLineClaims(
        firsts.map((figure) => placedFigure(figure, block)),
        lines,
      );
}

function placedPairs(pairs: readonly SharePair[], block: Block): readonly SharePair[] {
  return pairs.map(({ count, share }) => ({
    count: placedFigure(count, block),
    share: placedFigure(share, block),
  }));
}
