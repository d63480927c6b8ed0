import assert from 'node:assert/strict';
import { type Clock, createScheduler } from '../../server/src/server/scheduler.ts';

/** A clock that stands still until it is told to go on. */
function createTestClock() {
  let time = 0;
  let tasks: { readonly at: number; readonly run: () => void }[] = [];
  const clock: Clock = {
    now: () => time,
    defer(milliseconds, run) {
      const task = { at: time + milliseconds, run };
      tasks.push(task);
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
  };
  return {
    clock,
    pending: () => tasks.length,
    /** Time goes by without a turn of the event loop, as in a check. */
    spend(milliseconds: number) {
      time += milliseconds;
    },
    /** One turn: what is due now runs; what that defers waits for the next. */
    turn() {
      const due = tasks.filter(({ at }) => at <= time);
      tasks = tasks.filter(({ at }) => at > time);
      for (const { run } of due) run();
    },
  };
}

describe('scheduler', () => {
  const start = (cost: number) => {
    const time = createTestClock();
    const checked: string[] = [];
    const scheduler = createScheduler(time.clock, (uri) => {
      checked.push(uri);
      time.spend(cost);
    });
    const turns = (count: number) => {
      for (let turn = 0; turn < count; turn++) time.turn();
    };
    return { time, checked, scheduler, turns };
  };

  it('checks at once, after a turn without a change', () => {
    const { checked, scheduler, turns } = start(1);
    scheduler.request('a');
    assert.deepEqual(checked, []);
    turns(2);
    assert.deepEqual(checked, ['a']);
    turns(5);
    assert.deepEqual(checked, ['a']);
  });

  it('makes one check of a burst, however long', () => {
    const { checked, scheduler, turns } = start(1);
    for (let change = 0; change < 50; change++) {
      scheduler.request('a');
      turns(1);
    }
    assert.deepEqual(checked, []);
    turns(2);
    assert.deepEqual(checked, ['a']);
  });

  it('lets dear checks settle for twice what they cost beyond a frame, but the first one does not count', () => {
    const { time, checked, scheduler, turns } = start(50);
    scheduler.request('a');
    turns(2);
    scheduler.request('a');
    turns(2);
    assert.equal(checked.length, 2, 'the second is not held back by the first');
    scheduler.request('a');
    time.spend(60);
    scheduler.request('a');
    turns(3);
    assert.equal(checked.length, 2);
    time.spend(8);
    turns(1);
    assert.equal(checked.length, 3, 'a later change does not put the clock back');
  });

  it('never waits longer than somebody would', () => {
    const { time, checked, scheduler, turns } = start(5000);
    for (let round = 0; round < 3; round++) {
      scheduler.request('a');
      turns(2);
      time.spend(300);
      turns(1);
    }
    assert.equal(checked.length, 3);
  });

  it('keeps documents apart and forgets the closed ones', () => {
    const { time, checked, scheduler, turns } = start(1);
    scheduler.request('a');
    scheduler.request('b');
    scheduler.forget('a');
    turns(2);
    assert.deepEqual(checked, ['b']);
    scheduler.request('b');
    turns(1);
    scheduler.forget('b');
    assert.equal(time.pending(), 0);
  });

  it('goes on with what changes while it checks', () => {
    const time = createTestClock();
    let checks = 0;
    const scheduler = createScheduler(time.clock, (uri) => {
      if (++checks === 1) scheduler.request(uri);
    });
    scheduler.request('a');
    for (let turn = 0; turn < 6; turn++) time.turn();
    assert.equal(checks, 2);
  });
});
