/** When open documents are checked. */

/** Time, which the pure part of the server does not have by itself. */
export interface Clock {
  /** Milliseconds from any beginning. */
  readonly now: () => number;
  /** Runs a task later; with 0 as soon as what waits already has had its turn. The answer takes it back. */
  readonly defer: (milliseconds: number, task: () => void) => () => void;
}

export interface Scheduler {
  /** The document has changed, or what it is checked by has. */
  readonly request: (uri: string) => void;
  /** The document is closed. */
  readonly forget: (uri: string) => void;
}

/** A frame of the screen, in milliseconds: nobody sees whether a check that costs less ran now or later. */
const cheap = 16;
const longestSettling = 300;

interface Schedule {
  /** Counts the requests. */
  readonly requests: number;
  /** What the last check cost, in milliseconds; of the first one, which finds nothing in the memo, it says nothing. */
  readonly cost: number;
  readonly hasRun: boolean;
  readonly cancel: (() => void) | undefined;
}

const fresh: Schedule = { requests: 0, cost: 0, hasRun: false, cancel: undefined };

/**
 * Runs `check` for documents that asked for it, one document a turn.
 *
 * Where the last check was cheap the next one runs at once, that is after the first turn of the event loop in
 * which no further change came: a burst that is in the pipe already is one check. Where it was dear, changes settle
 * for twice what it cost beyond that, so that checking does not take all of the time and requests get their answers
 * in between. The first change starts the clock and later ones do not put it back: somebody who types on and on sees
 * findings all the same. The check reads what is then the text, so nothing is ever checked that is out of date.
 */
export function createScheduler(clock: Clock, check: (uri: string) => void): Scheduler {
  const schedules = new Map<string, Schedule>();

  function arm(uri: string, schedule: Schedule): void {
    const { cost, requests } = schedule;
    const wait = Math.min(Math.max(0, cost - cheap) * 2, longestSettling);
    const cancel = clock.defer(wait, () => (wait === 0 ? awaitQuiet(uri, requests) : run(uri)));
    schedules.set(uri, { ...schedule, cancel });
  }

  /** Runs the check in the next turn unless a change comes before it. */
  function awaitQuiet(uri: string, requests: number): void {
    const cancel = clock.defer(0, () => {
      const now = schedules.get(uri)?.requests ?? requests;
      if (now === requests) run(uri);
      else awaitQuiet(uri, now);
    });
    schedules.set(uri, { ...(schedules.get(uri) ?? fresh), cancel });
  }

  function run(uri: string): void {
    const schedule = schedules.get(uri) ?? fresh;
    schedules.set(uri, { ...schedule, cancel: undefined });
    const start = clock.now();
    check(uri);
    const cost = schedule.hasRun ? clock.now() - start : 0;
    const now = schedules.get(uri);
    if (now !== undefined) schedules.set(uri, { ...now, cost, hasRun: true });
  }

  return {
    request(uri) {
      const last = schedules.get(uri) ?? fresh;
      const schedule = { ...last, requests: last.requests + 1 };
      if (last.cancel === undefined) arm(uri, schedule);
      else schedules.set(uri, schedule);
    },
    forget(uri) {
      schedules.get(uri)?.cancel?.();
      schedules.delete(uri);
    },
  };
}
