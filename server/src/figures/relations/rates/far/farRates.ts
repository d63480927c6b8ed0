/** R01 RATE where the whole stands in a paragraph before: it agrees, or one slip of the pen explains why not. */
import { withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import type { Quantity } from '../../../quantities.ts';
import { sharesPair } from '../../../words.ts';
import type { Echo } from '../../identity/echoes/echoes.ts';
import { plainRateClaim, plainReading } from '../plainRate.ts';
import { accept } from '../readings.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import { affirms } from '../tied/says.ts';
import type { OpenRate } from './openRates.ts';

/** The claim of an open rate over the counts of the paragraphs before it. */
export function farRateClaim(open: OpenRate, before: readonly Echo[]): Claim | undefined {
  const wholes = before.filter((echo) => mayBeWhole(open, echo)).map(({ quantity }) => quantity);
  const agreeing = wholes.findLast((whole) => agrees(open, whole));
  if (agreeing !== undefined) return claimOf(open, agreeing, true);
  const [only] = wholes;
  if (only === undefined || wholes.length > 1) return undefined;
  return isRateSlip(open.part, only, open.rate) ? claimOf(open, only, false) : undefined;
}

function mayBeWhole({ part, wholeWords, noun }: OpenRate, { quantity, lead, words }: Echo): boolean {
  if (quantity.unit !== part.unit || quantity.population !== part.population) return false;
  if (!wholeWords.some((word) => affirms(lead, word)) || ofOthers.test(lead)) return false;
  const own = withoutGeneric(noun).replace(/[的了共已各类 ]/g, '');
  return own.length < 2 || sharesPair(noun, words);
}

/** Some of them, those of other years, or by how many they are more. */
const ofOthers = expression`其中|累计|历年|(?:${'rising'}|${'falling'}|[增减]|多|少)了?$`;

function agrees({ part, rate }: OpenRate, whole: Quantity): boolean {
  const acceptance = accept(plainReading({ part, rate, whole }), rate);
  return acceptance === 'rounding' || acceptance === 'truncation';
}

function claimOf({ part, rate }: OpenRate, whole: Quantity, holds: boolean): Claim {
  const tie = holds ? 'weak' : 'inferred';
  return plainRateClaim({ rate, part, whole }, { holds, scope: 'document', tie });
}
