/** What the figures imply and the text does not say, beside them: off unless the writer turns it on. */
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { acceptRate, percentage, sumOf } from '../../figures/arithmetic/acceptance.ts';
import { type Bounds, boundsOf } from '../../figures/arithmetic/bounds.ts';
import { formatRational } from '../../figures/arithmetic/rational.ts';
import { type Claim, operandOf, type Role } from '../../figures/claim.ts';
import { blockIndexAt } from '../../model/blocks.ts';
import type { Analysis } from '../analysis.ts';
import { toOffsets } from '../places.ts';
import { placeClaim } from './figureAt.ts';
import { describeClaim } from './figureText.ts';

export function provideInlayHints(
  analysis: Analysis,
  { range }: Pick<InlayHintParams, 'range'>,
): InlayHint[] {
  if (!analysis.hintsWanted) return [];
  const { start, end } = toOffsets(analysis, range);
  const { blocks } = analysis.document;
  const hints: InlayHint[] = [];
  for (let at = blockIndexAt(blocks, start); at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.start > end) break;
    for (const claim of block.analysis.claims) {
      const hint = implied(claim);
      const quantity = hint === undefined ? undefined : operandOf(claim, hint.after);
      if (hint === undefined || quantity === undefined) continue;
      const place = block.start + quantity.end;
      if (place < start || place > end) continue;
      hints.push({
        position: analysis.lines.positionAt(place),
        label: hint.label,
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
        tooltip: describeClaim(analysis.document.text, placeClaim(claim, block.start)),
      });
    }
  }
  return hints;
}

interface Implied {
  readonly label: string;
  /** The operand that the hint follows. */
  readonly after: Role;
}

/** One number that the claim implies: the year before's, the whole's, or the rate as it would be rounded. */
function implied(claim: Claim): Implied | undefined {
  const { relation, verdict, computed } = claim;
  if (verdict !== 'holds' || computed === '') return undefined;
  if (relation === 'growth-feasible') return { label: `上期${computed}`, after: 'change' };
  if (relation === 'rate-inverse') return { label: `总数${computed}`, after: 'rate' };
  if (relation === 'rate') return cutOff(claim);
  return undefined;
}

/** «91.24%» of 91.247%: right by cutting off, and another number by rounding. */
function cutOff({ operands }: Claim): Implied | undefined {
  const sum = (role: Role): Bounds =>
    sumOf(operands.filter((operand) => operand.role === role).map(({ quantity }) => boundsOf(quantity)));
  const rate = operands.find(({ role }) => role === 'rate')?.quantity;
  const truth = percentage(sum('part'), sum('whole'));
  const exact = truth?.low;
  if (rate === undefined || truth === undefined || exact === undefined) return undefined;
  if (rate.isApproximate || acceptRate(truth, rate) !== 'truncation') return undefined;
  return { label: `${formatRational(exact, rate.decimals)}%`, after: 'rate' };
}
