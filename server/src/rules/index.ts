/** Every rule, in the order of the rule table. */
import type { Rule } from '../linter/types.ts';
import { growthMismatch } from './figures/growth-mismatch.ts';
import { partExceedsWhole } from './figures/part-exceeds-whole.ts';
import { percentPointMismatch } from './figures/percent-point-mismatch.ts';
import { rateMismatch } from './figures/rate-mismatch.ts';
import { rateOutOfRange } from './figures/rate-out-of-range.ts';
import { totalMismatch } from './figures/total-mismatch.ts';
import { leftPlaceholder } from './marks/left-placeholder.ts';
import { clauseNumberGap } from './structure/clause-number-gap.ts';
import { headingNumberGap } from './structure/heading-number-gap.ts';
import { missingSection } from './structure/missing-section.ts';
import { wrongTerm } from './terms/wrong-term.ts';

export const rules: readonly Rule[] = [
  rateMismatch,
  rateOutOfRange,
  totalMismatch,
  partExceedsWhole,
  growthMismatch,
  percentPointMismatch,
  missingSection,
  headingNumberGap,
  clauseNumberGap,
  wrongTerm,
  leftPlaceholder,
];
