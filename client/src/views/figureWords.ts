import type { FigureState, LedgerRow } from '../../../server/src/viewProtocol.ts';
import type { Translate } from '../text/translate.ts';

/** What was found of a figure, in words. */
export function stateWords(state: FigureState, t: Translate): string {
  switch (state) {
    case 'fails':
      return t('does not agree');
    case 'holds':
      return t('agrees');
    case 'unchecked':
      return t('never checked');
  }
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
