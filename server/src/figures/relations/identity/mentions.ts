/** Counts that say of what, whose and when they are, so that two of them can be held against each other. */
import { coreOfScoped, entityAt, isPartialPeriod, speaksOfAll } from '../../../lexicon/scopeWords.ts';
import type { Sentence } from '../../../syntax/sentences.ts';
import { type Figure, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';

/** One mention of an indicator. */
export interface IndicatorMention {
  /** Equal for mentions of one indicator; without the year. */
  readonly key: string;
  /** The year that its sentence names, where it names one. */
  readonly year: number | undefined;
  readonly quantity: Quantity;
  /** False for a count of places of which the words do not say that they are all: it may be a part. */
  readonly isTotal: boolean;
}

/** Fewer characters say too little of what is counted. */
const shortestCore = 5;

export function scanIndicatorMentions(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
  folded: string,
): readonly IndicatorMention[] {
  const mentions: IndicatorMention[] = [];
  for (const figure of figures) {
    if (!isCount(figure) || figure.bracket !== -1 || !mayBeMention(figure)) continue;
    const sentence = sentences[figure.sentence];
    if (sentence === undefined) continue;
    const mention =
      entityMention(figure, folded.slice(sentence.start, sentence.end)) ?? scopedMention(figure);
    if (mention === undefined) continue;
    const words = folded.slice(Math.max(sentence.start, figure.quantity.start - 80), figure.quantity.start);
    if (isPartialPeriod(words)) continue;
    const year = /(\d{4})年/.exec(words)?.[1];
    mentions.push({ ...mention, year: year === undefined ? undefined : Number(year) });
  }
  return mentions;
}

/** A first look: the words speak of all, or the count is one of bodies or places. */
function mayBeMention({ lead, quantity }: Figure): boolean {
  return quantity.unit === '个' || lead.includes('全') || lead.includes('我');
}

/** «全县14个乡镇», «指导15个乡镇…覆盖全县所有乡镇». */
function entityMention(
  { quantity, lead, tail }: Figure,
  sentence: string,
): Omit<IndicatorMention, 'year'> | undefined {
  const entity = quantity.unit === '个' ? entityAt(tail) : undefined;
  if (entity === undefined) return undefined;
  const isTotal = coreOfScoped(`${lead}全`) === '' || (coreOfScoped(lead) ?? 'x').length === 0;
  return {
    key: `个${entity}`,
    quantity,
    isTotal: isTotal || (lead.endsWith('指导') && speaksOfAll(sentence)),
  };
}

/** «全区共办理行政应诉案件236件». */
function scopedMention({ quantity, lead, tail }: Figure): Omit<IndicatorMention, 'year'> | undefined {
  const core = coreOfScoped(lead);
  if (core === undefined || core.length < shortestCore || /^[\p{Script=Han}]{4,}/u.test(tail))
    return undefined;
  return { key: `${core}${quantity.population}`, quantity, isTotal: true };
}
