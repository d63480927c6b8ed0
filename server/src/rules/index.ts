/** Every rule, in the order of the rule table. */
import type { Rule } from '../linter/types.ts';
import { ambiguousThisYear } from './dates/ambiguous-this-year.ts';
import { anniversaryMismatch } from './dates/anniversary-mismatch.ts';
import { doneInPlan } from './dates/done-in-plan.ts';
import { eventOutsideYear } from './dates/event-outside-year.ts';
import { futureYear } from './dates/future-year.ts';
import { invalidDate } from './dates/invalid-date.ts';
import { lawInForce } from './dates/law-in-force.ts';
import { meetingFact } from './dates/meeting-fact.ts';
import { namedDay } from './dates/named-day.ts';
import { partialPeriod } from './dates/partial-period.ts';
import { signOffDate } from './dates/sign-off-date.ts';
import { yearMismatch } from './dates/year-mismatch.ts';
import { averageMismatch } from './figures/average-mismatch.ts';
import { conflictingAmounts } from './figures/conflicting-amounts.ts';
import { conflictingFigures } from './figures/conflicting-figures.ts';
import { contradictedComparison } from './figures/contradicted-comparison.ts';
import { contradictedCompletion } from './figures/contradicted-completion.ts';
import { contradictoryApproximation } from './figures/contradictory-approximation.ts';
import { fewerThanGroups } from './figures/fewer-than-groups.ts';
import { growthMismatch } from './figures/growth-mismatch.ts';
import { impossibleFigure } from './figures/impossible-figure.ts';
import { indicatorWithoutFigure } from './figures/indicator-without-figure.ts';
import { laterExceedsEarlier } from './figures/later-exceeds-earlier.ts';
import { malformedNumber } from './figures/malformed-number.ts';
import { misalignedList } from './figures/misaligned-list.ts';
import { ordinalOutOfRange } from './figures/ordinal-out-of-range.ts';
import { partExceedsWhole } from './figures/part-exceeds-whole.ts';
import { percentPointMismatch } from './figures/percent-point-mismatch.ts';
import { rateMismatch } from './figures/rate-mismatch.ts';
import { rateOutOfRange } from './figures/rate-out-of-range.ts';
import { shareSumMismatch } from './figures/share-sum-mismatch.ts';
import { tableMismatch } from './figures/table-mismatch.ts';
import { totalMismatch } from './figures/total-mismatch.ts';
import { unitMismatch } from './figures/unit-mismatch.ts';
import { documentNumber } from './marks/document-number.ts';
import { doubledMark } from './marks/doubled-mark.ts';
import { leftPlaceholder } from './marks/left-placeholder.ts';
import { listComma } from './marks/list-comma.ts';
import { mixedWidth } from './marks/mixed-width.ts';
import { paragraphEnd } from './marks/paragraph-end.ts';
import { repeatedText } from './marks/repeated-text.ts';
import { unpairedMark } from './marks/unpaired-mark.ts';
import { announcedCount } from './structure/announced-count.ts';
import { clauseNumberGap } from './structure/clause-number-gap.ts';
import { compoundCount } from './structure/compound-count.ts';
import { danglingReference } from './structure/dangling-reference.ts';
import { emptySection } from './structure/empty-section.ts';
import { headingLevelOrder } from './structure/heading-level-order.ts';
import { headingMark } from './structure/heading-mark.ts';
import { headingNumberGap } from './structure/heading-number-gap.ts';
import { listedCount } from './structure/listed-count.ts';
import { missingIndicator } from './structure/missing-indicator.ts';
import { missingSection } from './structure/missing-section.ts';
import { repeatedHeading } from './structure/repeated-heading.ts';
import { reporterMismatch } from './structure/reporter-mismatch.ts';
import { doubleNegation } from './terms/double-negation.ts';
import { fixedName } from './terms/fixed-name.ts';
import { foreignName } from './terms/foreign-name.ts';
import { inconsistentName } from './terms/inconsistent-name.ts';
import { lawName } from './terms/law-name.ts';
import { missingWord } from './terms/missing-word.ts';
import { misspeltWord } from './terms/misspelt-word.ts';
import { setPhrase } from './terms/set-phrase.ts';
import { wrongCollocation } from './terms/wrong-collocation.ts';
import { wrongTerm } from './terms/wrong-term.ts';

export const rules: readonly Rule[] = [
  rateMismatch,
  rateOutOfRange,
  totalMismatch,
  partExceedsWhole,
  growthMismatch,
  percentPointMismatch,
  shareSumMismatch,
  laterExceedsEarlier,
  contradictedCompletion,
  contradictedComparison,
  averageMismatch,
  impossibleFigure,
  conflictingFigures,
  fewerThanGroups,
  ordinalOutOfRange,
  misalignedList,
  contradictoryApproximation,
  conflictingAmounts,
  tableMismatch,
  unitMismatch,
  malformedNumber,
  indicatorWithoutFigure,
  missingSection,
  missingIndicator,
  emptySection,
  repeatedHeading,
  reporterMismatch,
  danglingReference,
  headingMark,
  headingLevelOrder,
  headingNumberGap,
  clauseNumberGap,
  listedCount,
  compoundCount,
  announcedCount,
  yearMismatch,
  signOffDate,
  invalidDate,
  futureYear,
  eventOutsideYear,
  lawInForce,
  meetingFact,
  namedDay,
  anniversaryMismatch,
  partialPeriod,
  doneInPlan,
  ambiguousThisYear,
  wrongTerm,
  fixedName,
  lawName,
  foreignName,
  inconsistentName,
  misspeltWord,
  setPhrase,
  doubleNegation,
  missingWord,
  wrongCollocation,
  leftPlaceholder,
  doubledMark,
  unpairedMark,
  paragraphEnd,
  repeatedText,
  mixedWidth,
  listComma,
  documentNumber,
];
