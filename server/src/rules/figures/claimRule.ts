/** A rule over claims: it asks of each whether its arithmetic holds, and words the ones that do not. */
import type { Claim, Relation, Role, Scope, Tie } from '../../figures/claim.ts';
import { operandOf } from '../../figures/claim.ts';
import { roleNames } from '../../figures/names.ts';
import type { Quantity } from '../../figures/quantities.ts';
import type {
  BlockRule,
  DocumentRule,
  Finding,
  RelatedPlace,
  RuleMeta,
  Severity,
} from '../../linter/types.ts';
import type { TextRange } from '../../text/range.ts';
import { foldWidth } from '../../text/width.ts';

/** How a failed claim of one relation is told. */
export interface Wording {
  /** The operand that is marked; the others are related places. */
  readonly on: Role | ((claim: Claim) => Role | undefined);
  readonly message: (claim: Claim, textOf: (role: Role) => string) => string;
}

/** A rule over the claims between blocks: of a table («section») or of the whole text. */
export function createDocumentClaimRule(
  card: Card,
  wordings: Partial<Readonly<Record<Relation, Wording>>>,
  scope: Scope = 'document',
): DocumentRule {
  return {
    meta: { ...card, category: 'figures', kinds: ['report', 'excerpt'] },
    checkDocument: ({ document }) =>
      findings(
        document.claims.filter((claim) => claim.scope === scope),
        wordings,
        document.text,
      ),
  };
}

type Card = Omit<RuleMeta, 'category' | 'kinds'>;

/** A rule that reports every failed or infeasible claim of the relations it words. */
export function createClaimRule(
  card: Card,
  wordings: Partial<Readonly<Record<Relation, Wording>>>,
): BlockRule {
  return {
    meta: { ...card, category: 'figures', kinds: ['report', 'excerpt'] },
    readsFailedClaims: true,
    checkBlock: ({ block }) => findings(block.claims, wordings, block.text),
  };
}

function findings(
  claims: readonly Claim[],
  wordings: Partial<Readonly<Record<Relation, Wording>>>,
  text: string,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const claim of claims) {
    if (claim.verdict === 'holds' || claim.verdict === 'open') continue;
    const wording = wordings[claim.relation];
    const finding = wording === undefined ? undefined : toFinding(claim, wording, text);
    if (finding !== undefined) found.push(finding);
  }
  return found;
}

/** «271÷297=91.25%，文中为91.9%»: the usual wording. */
export function arithmeticOn(on: Wording['on']): Wording {
  return { on, message: ({ arithmetic, stated }) => `${arithmetic}，文中为${stated}` };
}

const severityOfTie: Readonly<Record<Tie, Severity>> = { stated: 'error', inferred: 'warning', weak: 'hint' };

function toFinding(claim: Claim, { on, message }: Wording, text: string): Finding | undefined {
  const role = typeof on === 'function' ? on(claim) : on;
  const marked = role === undefined ? undefined : operandOf(claim, role);
  if (marked === undefined) return undefined;
  const textOf = (role: Role): string => {
    const quantity = operandOf(claim, role);
    return quantity === undefined ? '' : foldWidth(text.slice(quantity.start, quantity.end));
  };
  return {
    range: rangeOf(marked),
    message: message(claim, textOf),
    severity: severityOfTie[claim.tie],
    related: claim.operands
      .filter(({ quantity }) => quantity !== marked)
      .map(({ role, quantity }): RelatedPlace => ({ range: rangeOf(quantity), message: roleNames[role] })),
  };
}

function rangeOf({ start, end }: Quantity): TextRange {
  return { start, end };
}
