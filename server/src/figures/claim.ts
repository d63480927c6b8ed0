/** A relation that the text asserts between figures, and whether its arithmetic holds. */
import type { Quantity } from './quantities.ts';

/** The relations of the catalogue that are checked, by its names in kebab case. */
export type Relation =
  | 'rate'
  | 'rate-bound'
  | 'rate-inverse'
  | 'sum-of-parts'
  | 'part-within-whole'
  | 'cross-tab'
  | 'growth'
  | 'growth-feasible'
  | 'growth-bound'
  | 'delta'
  | 'percent-point'
  | 'multiple'
  | 'funnel'
  | 'stock-flow'
  | 'cumulative'
  | 'universal'
  | 'integer'
  | 'measure-bound'
  | 'average'
  | 'rate-feasible'
  | 'fraction-word'
  | 'percent-sum'
  | 'complement'
  | 'same-indicator'
  | 'comparative'
  | 'cover'
  | 'person-times'
  | 'batch'
  | 'rank-subset'
  | 'align'
  | 'approximation'
  | 'approx-exact'
  | 'unit-money'
  | 'duration';

/**
 * `holds`: a reading agrees. `fails`: none does. `infeasible`: no whole number can give the stated figure.
 * `open`: what it would be held against is not stated.
 */
export type Verdict = 'holds' | 'fails' | 'infeasible' | 'open';

export type Role =
  | 'part'
  | 'whole'
  | 'contrary'
  | 'rate'
  | 'total'
  | 'current'
  | 'previous'
  | 'change'
  | 'delta'
  | 'earlier'
  | 'later'
  | 'multiple'
  | 'opening'
  | 'inflow'
  | 'outflow'
  | 'closing'
  | 'cumulative'
  | 'value'
  | 'average'
  | 'count'
  | 'share'
  | 'first'
  | 'second'
  | 'greater'
  | 'less'
  | 'groups'
  | 'units'
  | 'persons'
  | 'times'
  | 'index';

export interface Operand {
  readonly role: Role;
  readonly quantity: Quantity;
}

/** How far apart the operands stand. */
export type Scope = 'clause' | 'sentence' | 'paragraph' | 'section' | 'document';

/**
 * How sure it is that the operands belong together: `stated` where the wording ties them, `inferred` where one was
 * looked for, `weak` where a reading that the text does not state would make it right.
 */
export type Tie = 'stated' | 'inferred' | 'weak';

/** The texts are made when they are read, since most claims hold and nobody asks. */
export interface Claim {
  readonly relation: Relation;
  readonly verdict: Verdict;
  readonly operands: readonly Operand[];
  /** The figure as it stands in the text. */
  readonly stated: string;
  /** What the others give, in plain digits; «» where nothing can be computed. */
  readonly computed: string;
  readonly scope: Scope;
  readonly tie: Tie;
  /** Where `computed` comes from, as arithmetic: «271÷297=91.25%». */
  readonly arithmetic: string;
}

/** The operand in a role, the first of several. */
export function operandOf({ operands }: Claim, role: Role): Quantity | undefined {
  return operands.find((operand) => operand.role === role)?.quantity;
}

/** A copy of a claim with its texts, which are made when read and would be lost in one of its fields alone. */
export function withTexts(claim: Claim): Claim {
  return { ...claim, stated: claim.stated, computed: claim.computed, arithmetic: claim.arithmetic };
}
