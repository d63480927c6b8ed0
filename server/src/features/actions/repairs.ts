/** Changes of one number that make the figures of a paragraph agree; which number is wrong, nobody but the writer knows. */
import type { Claim, Operand } from '../../figures/claim.ts';
import type { Quantity } from '../../figures/quantities.ts';
import { editDistance, slipsOf } from '../../figures/repairs/slips.ts';
import { solutionsOf } from '../../figures/repairs/solutions.ts';
import type { ReportedFinding } from '../../linter/types.ts';
import { analyseBlock, type BlockAnalysis } from '../../model/blockAnalysis.ts';
import { blockIndexAt } from '../../model/blocks.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';
import type { Analysis } from '../analysis.ts';

/** One number changed, and the arithmetic that then holds. */
export interface Repair {
  readonly title: string;
  readonly edit: TextEdit;
}

/** As many are offered as a menu bears. */
const mostRepairs = 3;
/** In a longer paragraph every try is too dear for a menu that opens while one waits. */
const longestBlock = 4000;

/**
 * The repairs of a finding about figures: of each figure the nearest number that makes its claim hold and breaks no
 * other one of the paragraph, checked by reading the paragraph anew; those that change fewest digits first.
 */
export function findRepairs({ document }: Analysis, { range }: ReportedFinding): readonly Repair[] {
  const block = document.blocks[blockIndexAt(document.blocks, range.start)];
  if (block === undefined || block.analysis.text.length > longestBlock) return [];
  const { analysis, start } = block;
  const claim = analysis.claims.find(
    ({ verdict, operands }) =>
      verdict === 'fails' && operands.some(({ quantity }) => isAt(quantity, range, start)),
  );
  if (claim === undefined) return [];
  return claim.operands
    .flatMap((operand) => nearestChange(analysis, claim, operand) ?? [])
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostRepairs)
    .map(({ title, edit }) => ({
      title,
      edit: { ...edit, start: edit.start + start, end: edit.end + start },
    }));
}

function isAt(quantity: Quantity, range: TextRange, start: number): boolean {
  return quantity.start + start === range.start && quantity.end + start === range.end;
}

interface Change extends Repair {
  readonly distance: number;
}

/** The nearest number for one figure of the claim, with which the claim holds. */
function nearestChange(analysis: BlockAnalysis, claim: Claim, operand: Operand): Change | undefined {
  const literal = numeralOf(analysis, operand.quantity);
  if (literal === undefined || operand.quantity.isApproximate) return undefined;
  const { numeral, range } = literal;
  const candidates = [...new Set([...solutionsOf(claim, operand), ...slipsOf(numeral)])]
    .filter((candidate) => candidate !== numeral)
    .map((candidate) => ({ candidate, distance: editDistance(numeral, candidate) }))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Math.abs(Number(a.candidate) - Number(numeral)) - Math.abs(Number(b.candidate) - Number(numeral)),
    );
  for (const { candidate, distance } of candidates) {
    const edit = { ...range, newText: inWidthOf(analysis.text.slice(range.start, range.end), candidate) };
    const agreed = claimAfter(analysis, claim, edit);
    if (agreed === undefined) continue;
    const before = analysis.text.slice(operand.quantity.start, operand.quantity.end);
    const after = before.replace(analysis.text.slice(range.start, range.end), edit.newText);
    return { title: `把「${before}」改为「${after}」：${agreed.arithmetic}`, edit, distance };
  }
  return undefined;
}

/** The digits of a figure, where it is written in plain ones. */
function numeralOf(
  { folded }: BlockAnalysis,
  { start, end }: Quantity,
): { readonly numeral: string; readonly range: TextRange } | undefined {
  const match = /^\d+(?:\.\d+)?(?![\d,.])/.exec(folded.slice(start, end));
  return match === null ? undefined : { numeral: match[0], range: { start, end: start + match[0].length } };
}

/** The claim as it reads after the edit, if it holds then and no claim fails that did not fail before. */
function claimAfter(before: BlockAnalysis, claim: Claim, edit: TextEdit): Claim | undefined {
  const after = analyseBlock(before.text.slice(0, edit.start) + edit.newText + before.text.slice(edit.end));
  const shift = edit.newText.length - (edit.end - edit.start);
  const starts = claim.operands.map(({ quantity }) => moved(quantity.start, edit, shift));
  const agreed = after.claims.find(
    ({ relation, verdict, operands }) =>
      relation === claim.relation &&
      verdict === 'holds' &&
      starts.every((start) => operands.some(({ quantity }) => quantity.start === start)),
  );
  if (agreed === undefined) return undefined;
  const sharesFigures = (other: Claim): boolean =>
    other.operands.some(({ quantity }) =>
      claim.operands.some((operand) => operand.quantity.start === quantity.start),
    );
  const remaining = failuresOf(before).filter((other) => !sharesFigures(other)).length;
  return failuresOf(after).length <= remaining ? agreed : undefined;
}

function moved(start: number, edit: TextEdit, shift: number): number {
  return start > edit.start ? start + shift : start;
}

function failuresOf({ claims }: BlockAnalysis): readonly Claim[] {
  return claims.filter(({ verdict }) => verdict === 'fails' || verdict === 'infeasible');
}

/** Full-width digits stay full-width. */
function inWidthOf(written: string, numeral: string): string {
  if (!/[０-９]/.test(written)) return numeral;
  return numeral.replace(/[\d.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
