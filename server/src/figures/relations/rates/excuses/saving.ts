/** Rates of what a deal has saved or gained, which are of what was planned and not of what was paid. */
import { tellsGained, tellsPaid, tellsSaved } from '../../../../lexicon/figures/baseWords.ts';
import type { Quantity } from '../../../quantities.ts';
import type { RateCue } from '../rateCue.ts';
import { agrees, type Reading, type Term, termOf, withoutOne } from '../readings.ts';
import type { TiedOperands } from '../tied/tie.ts';

/** «成交金额6480万元,节约资金1130万元,节约率14.8%»: over what was paid and what was saved together. */
export function readingOfSaving(
  { part, whole }: TiedOperands,
  cue: RateCue,
  rate: Quantity,
): Reading | undefined {
  const [saving] = part.figures;
  if (!isMoney(part, whole.quantity) || saving === undefined) return undefined;
  const isSaved = tellsSaved(saving.lead) || (cue.kind === 'named' && tellsSaved(cue.name));
  if (!isSaved || !tellsPaid(whole.lead)) return undefined;
  const reading = { part, whole: termOf(whole, saving) };
  return agrees(reading, rate) ? reading : undefined;
}

/** «成交价12.4亿元,溢价1.1亿元,溢价率9.7%»: over the price that it started from. */
export function isOfStart({ part, whole }: TiedOperands, rate: Quantity): boolean {
  const [gain] = part.figures;
  if (!isMoney(part, whole.quantity) || gain === undefined) return false;
  if (!tellsGained(gain.lead) || !tellsPaid(whole.lead)) return false;
  return agrees({ part, whole: withoutOne(whole, gain) }, rate);
}

function isMoney(part: Term, whole: Quantity): boolean {
  return whole.dimension === 'money' && part.figures.length === 1;
}
