/** Part and whole of a rate as the wording ties them. */
import type { Tie } from '../../../claim.ts';
import type { Figure } from '../../../figure.ts';
import type { Term } from '../readings.ts';

export interface TiedOperands {
  readonly part: Term;
  readonly whole: Figure;
  readonly tie: Tie;
  /** A list of names says which count each rate is of, so that no two counts that stand apart are meant together. */
  readonly isOrdered?: boolean;
}
