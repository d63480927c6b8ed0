/** A failed claim as a finding: on the figure the claim is about, with the others as related places. */
import type { Claim, Role, Tie } from '../../figures/claim.ts';
import { operandOf } from '../../figures/claim.ts';
import { roleNames } from '../../figures/names.ts';
import type { Finding, RelatedPlace, Severity } from '../../linter/types.ts';
import type { TextRange } from '../../text/range.ts';

const severityOfTie: Readonly<Record<Tie, Severity>> = { stated: 'error', inferred: 'warning', weak: 'hint' };

/** The finding on the operand in role `on`; undefined where the claim has none. */
export function claimFinding(claim: Claim, on: Role, message: string): Finding | undefined {
  const quantity = operandOf(claim, on);
  if (quantity === undefined) return undefined;
  return {
    range: rangeOf(quantity),
    message,
    severity: severityOfTie[claim.tie],
    related: claim.operands
      .filter((operand) => operand.quantity !== quantity)
      .map(
        (operand): RelatedPlace => ({ range: rangeOf(operand.quantity), message: roleNames[operand.role] }),
      ),
  };
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
