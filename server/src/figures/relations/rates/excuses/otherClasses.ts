/** Rates of a class, or of what a class is of, where the count tied to them is another: by its words, and no slip gives the rate. */
import { namesTotal, withoutGeneric } from '../../../../lexicon/figures/figureWords.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { comparableTo, type RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { nearValue } from '../readings.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import type { TiedOperands } from '../tied/tie.ts';

/** Whether the words say that the rate is of other things; where they only let it be, no slip may explain it. */
export function isOfOtherClass(cue: RateCue, tied: TiedOperands, context: RateContext): boolean {
  const [part] = tied.part.figures;
  if (part === undefined || tied.part.figures.length > 1) return false;
  if (isNamedAfterClass(cue, part, tied.whole, context)) return true;
  const isOther =
    isBeyondClass(part, tied.whole, context) ||
    isBehindRates(cue, part, tied.whole, context) ||
    isOfNarrowerNoun(cue, part, tied.whole);
  return isOther && !isRateSlip(part.quantity, tied.whole.quantity, context.rate.quantity);
}

/** «报名3126人,其中企业职工2140人,取证2612人,企业职工取证率90.8%»: how many of the class did is not told. */
function isNamedAfterClass(cue: RateCue, part: Figure, whole: Figure, { same }: RateContext): boolean {
  if (cue.kind !== 'named') return false;
  return same.some((figure) => {
    const name = figure.lead.includes('其中')
      ? withoutGeneric(figure.lead.split('其中').at(-1) ?? '').trim()
      : '';
    return (
      figure !== part &&
      figure !== whole &&
      /^[一-龥]{2,}$/.test(name) &&
      cue.name.startsWith(name) &&
      ![part, whole].some(({ lead, tail }) => (lead + tail).includes(name))
    );
  });
}

/** «投诉126件,其中中介类86件,调处成功93件,成功率89.4%»: more than the class, and so of what the class is of. */
function isBeyondClass(part: Figure, whole: Figure, { same }: RateContext): boolean {
  return (
    whole.before.includes('其中') &&
    nearValue(part.quantity) > nearValue(whole.quantity) &&
    comparableTo(part, same).some(
      (other) =>
        other.quantity.end <= whole.quantity.start && nearValue(other.quantity) >= nearValue(part.quantity),
    )
  );
}

/** «其中专任教师7486人,持证率100%,…,轮岗418人,轮岗比例19.5%»: what is told behind rates of the class is no further class. */
function isBehindRates(cue: RateCue, part: Figure, whole: Figure, { rate, figures }: RateContext): boolean {
  if (cue.kind !== 'share' || part.before.includes('其中') || !rate.lead.includes('比例')) return false;
  return figures
    .slice(figures.indexOf(whole) + 1, Math.max(0, figures.indexOf(part)))
    .some(({ quantity, lead }) => quantity.dimension === 'share' && lead.includes('率'));
}

/** «审结涉企案件1486件,善意执行126件,占涉企执行案件的17.6%»: the noun has a word of the part that the whole has not. */
function isOfNarrowerNoun(cue: RateCue, part: Figure, whole: Figure): boolean {
  if (cue.kind !== 'of-noun' || !isComparable(part, whole) || namesTotal(cue.noun)) return false;
  const noun = withoutGeneric(cue.noun);
  for (let at = 0; at + 2 <= noun.length; at++) {
    const pair = noun.slice(at, at + 2);
    if (/^[一-龥]{2}$/.test(pair) && part.lead.includes(pair) && !(whole.before + whole.tail).includes(pair))
      return true;
  }
  return false;
}
