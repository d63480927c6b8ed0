const windowMs = 3 * 60_000;
const limit = 4;

/** Counts the ends of the server within the last minutes. */
export interface CrashCounter {
  /** Notes an end at `now`; whether the server may be started again. */
  readonly mayRestart: (now: number) => boolean;
}

/** At most four restarts within three minutes: a text that ends the server would end it for ever. */
export function createCrashCounter(): CrashCounter {
  let times: readonly number[] = [];
  return {
    mayRestart(now) {
      times = [...times.filter((time) => now - time < windowMs), now];
      return times.length <= limit;
    },
  };
}
