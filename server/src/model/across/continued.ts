/**
 * R01 RATE and R10 SUM_PARTS of a paragraph that goes on with the cases counted before it, often across a table: «…审结286件(见下表)。» and then
 * «在审结的案件中,维持121件,驳回38件,…».
 */
import { type Claim, withTexts } from '../../figures/claim.ts';
import { type Figure, isCount } from '../../figures/figure.ts';
import { leadingStageOf, namesPrevious } from '../../lexicon/figures/figureWords.ts';
import { shiftRange } from '../../text/range.ts';
import { analyseBlock, type BlockAnalysis } from '../blockAnalysis.ts';
import type { Block } from '../blocks.ts';
import { createBlockMemo, rememberedOf } from '../perBlock.ts';

/** So many lines back, those of a table among them, the paragraph before stands. */
const linesBack = 40;

export function continuedClaims(blocks: readonly Block[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, { analysis, start }] of blocks.entries()) {
    const stage = analysis.figures.length < 2 ? undefined : stageTakenUp(analysis);
    const before = stage === undefined ? undefined : paragraphBefore(blocks, index);
    const whole = before?.analysis.figures.findLast((figure) => isOfStage(figure, stage));
    if (before === undefined || whole === undefined) continue;
    for (const claim of claimsWith(analysis, told(whole, before.analysis), whole))
      claims.push(placed(claim, start, before.start, whole));
  }
  return claims;
}

/** «审结» of «在审结的案件中,»; undefined where a paragraph begins otherwise, or its first sentence counts them itself. */
const stageTakenUp = rememberedOf(({ folded, content, figures, isTableRow }): string | undefined => {
  if (isTableRow) return undefined;
  const named = opening.exec(folded.slice(content.start, content.start + longestOpening))?.[1];
  const stage = named === undefined ? undefined : leadingStageOf(named)?.word;
  const first = figures[0]?.sentence;
  return figures.some((figure) => figure.sentence === first && isOfStage(figure, stage)) ? undefined : stage;
});

const longestOpening = 24;
const opening =
  /^(?:在|从|对)?(?:已|所|全部|上述|以上|年内|全年)?([一-龥]{2,6}?)的?(?:[一-龥]{0,6}(?:案件|申请|纠纷|投诉|工单|事项|线索|信访件))(?:当中|之中|中|里),/;

function isOfStage(figure: Figure, stage: string | undefined): boolean {
  return (
    stage !== undefined &&
    figure.stage?.word === stage &&
    isCount(figure) &&
    !figure.quantity.isApproximate &&
    !figure.before.includes('其中') &&
    !namesPrevious(figure.lead)
  );
}

/** The last paragraph with figures before a block; nothing but a table and its caption may stand between. */
function paragraphBefore(blocks: readonly Block[], index: number): Block | undefined {
  for (let at = index - 1; at >= Math.max(0, index - linesBack); at--) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'table-row') continue;
    if (block.analysis.figures.length > 0) return block;
    if (block.kind === 'heading') return undefined;
  }
  return undefined;
}

/** «审结286件。» */
function told({ lead, quantity }: Figure, { folded }: BlockAnalysis): string {
  return `${folded.slice(Math.max(0, quantity.start - lead.length), quantity.end).replace(/^[,;、]/, '')}。`;
}

/** What was said of a paragraph that is not touched is remembered with it. */
const known = createBlockMemo<{ readonly opening: string; readonly claims: readonly Claim[] }>();

/** The claims of a paragraph that has the whole before it, which take that whole up and of which it tells nothing by itself. */
function claimsWith(analysis: BlockAnalysis, opening: string, { quantity }: Figure): readonly Claim[] {
  const last = known.get(analysis);
  if (last?.opening === opening) return last.claims;
  const accused = new Set(
    analysis.claims
      .filter(({ verdict }) => verdict === 'fails')
      .flatMap(({ operands: [first] }) => (first === undefined ? [] : [first.quantity.start])),
  );
  const { content, folded } = analysis;
  const all = analyseBlock(opening + folded.slice(content.start)).claims;
  const by = content.start - opening.length;
  const claims = all
    .filter(({ relation }) => relation === 'rate' || relation === 'sum-of-parts')
    .filter(({ operands }) => operands.some(({ quantity: one }) => one.start < opening.length))
    .filter(({ operands: [first] }) => first !== undefined && !accused.has(first.quantity.start + by))
    .map((claim) => ({
      ...withTexts(claim),
      operands: claim.operands.map(({ role, quantity: one }) => ({
        role,
        quantity: one.start < opening.length ? quantity : { ...one, ...shiftRange(one, by) },
      })),
    }));
  known.set(analysis, { opening, claims });
  return claims;
}

/** The claim with its places counted from the start of the text. */
function placed(claim: Claim, start: number, startBefore: number, { quantity: whole }: Figure): Claim {
  return {
    ...claim,
    scope: 'document',
    tie: claim.tie === 'stated' ? 'inferred' : claim.tie,
    operands: claim.operands.map(({ role, quantity }) => ({
      role,
      quantity: { ...quantity, ...shiftRange(quantity, quantity === whole ? startBefore : start) },
    })),
  };
}
