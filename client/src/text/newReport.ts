/** What a new report is begun with. */
import { type ProfileId, profileIds } from '../../../server/src/protocol.ts';

export interface NewReport {
  readonly profile: ProfileId;
  /** The name of the reporter. */
  readonly organ: string;
  readonly year: number;
}

/** What a caller gives that asks its user itself; menus hand over other things, which are no answer. */
export function decodeNewReport(value: unknown): NewReport | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('profile' in value && 'organ' in value && 'year' in value)) return undefined;
  const { organ, year } = value;
  const profile = profileIds.find((id) => id === value.profile);
  if (profile === undefined || typeof organ !== 'string' || typeof year !== 'number') return undefined;
  return { profile, organ, year };
}

/** Reports are made from autumn until the spring after, when they are due. */
export function usualYear(profile: ProfileId, today: Date): number {
  if (profile === 'legacy') return 2018;
  return today.getMonth() < 6 ? today.getFullYear() - 1 : today.getFullYear();
}
