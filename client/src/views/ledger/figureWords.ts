import type { FigureState, LedgerRow } from '../../../../server/src/viewProtocol.ts';
import type { Translate } from '../../text/translate.ts';

/** What was found of a figure, in words; how sure that is, as its finding has it. */
export function checkWords({ state, severity }: Pick<LedgerRow, 'state' | 'severity'>, t: Translate): string {
  if (state !== 'fails') return stateWords(state, t);
  if (severity === null) return t('does not agree, not reported');
  return severity === 'hint' ? t('may not agree') : t('does not agree');
}

/** A state in words. */
export function stateWords(state: FigureState, t: Translate): string {
  switch (state) {
    case 'fails':
      return t('doubtful');
    case 'holds':
      return t('agrees');
    case 'unchecked':
      return t('never checked');
  }
}

/**
 * What each figure is called: by its indicator, where that is known and names no other figure; else by the words of
 * the text, which tell those of one indicator apart.
 */
export function nameFigures(figures: readonly LedgerRow[]): ReadonlyMap<LedgerRow, string> {
  const counts = new Map<string | null, number>();
  for (const { indicator } of figures) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return new Map(
    figures.map((figure) => {
      const { indicator, label } = figure;
      return [figure, indicator !== null && counts.get(indicator) === 1 ? indicator : label];
    }),
  );
}

/** The period of a figure, where it is not the year that the report is on; else «». */
export function periodWords(
  { period }: Pick<LedgerRow, 'period'>,
  year: number | null,
  t: Translate,
): string {
  if (period === null || period === String(year)) return '';
  return period.startsWith('..') ? t('up to {0}', period.replace(/^\.+\//, '')) : t('of {0}', period);
}

/** The unit that the value is counted in: shares are percentages, and what doubles is told in times. */
export function unitOf({ dimension, unit }: Pick<LedgerRow, 'dimension' | 'unit'>): string {
  if (dimension === 'share') return '%';
  return unit === '番' ? '倍' : unit;
}
