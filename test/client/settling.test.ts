import assert from 'node:assert/strict';
import { createSettling } from '../../client/src/settling/settling.ts';

interface Marked {
  readonly message: string;
  readonly line: number;
  readonly related?: number;
}

const uri = 'file:///r.hegao.txt';

/** A document whose diagnostics are shown to `seen`, and a clock that goes on only when told. */
function start(settleTime = 1000) {
  let tasks: { readonly at: number; readonly run: () => void }[] = [];
  let now = 0;
  const seen: string[] = [];
  const settling = createSettling<Marked>({
    traitOf: (_uri, { message, line, related }) => ({
      key: message,
      lines: [[line, line], ...(related === undefined ? [] : [[related, related] as const])],
    }),
    settleTime: () => settleTime,
    defer(milliseconds, run) {
      const task = { at: now + milliseconds, run };
      tasks.push(task);
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
  });
  return {
    settling,
    seen,
    publish: (...diagnostics: readonly Marked[]) =>
      settling.publish(uri, diagnostics, (shown) => seen.push(shown.map(({ message }) => message).join())),
    pass(milliseconds: number) {
      now += milliseconds;
      for (const { run } of tasks.filter(({ at }) => at <= now)) run();
      tasks = tasks.filter(({ at }) => at > now);
    },
  };
}

const rate: Marked = { message: 'rate', line: 5 };
const other: Marked = { message: 'other', line: 9 };

describe('diagnostics while writing', () => {
  it('are all shown where nobody writes', () => {
    const { publish, seen } = start();
    publish(rate, other);
    assert.deepEqual(seen, ['rate,other']);
  });

  it('wait on the line being written until it rests, and no longer', () => {
    const { settling, publish, seen, pass } = start();
    publish(other);
    settling.edited(uri, 5);
    publish(rate, other);
    pass(600);
    settling.edited(uri, 5);
    publish(rate, other);
    pass(600);
    assert.deepEqual(seen, ['other', 'other', 'other']);
    pass(400);
    assert.equal(seen.at(-1), 'rate,other');
    pass(5000);
    assert.equal(seen.length, 4);
  });

  it('wait no longer than until the line is left or saved', () => {
    for (const leave of ['line', 'editor', 'save'] as const) {
      const { settling, publish, seen } = start();
      settling.edited(uri, 5);
      publish(rate);
      settling.cursorAt(uri, 5);
      assert.equal(seen.at(-1), '', leave);
      if (leave === 'save') settling.reveal(uri);
      else settling.cursorAt(uri, leave === 'line' ? 6 : undefined);
      assert.equal(seen.at(-1), 'rate', leave);
    }
  });

  it('go at once when they are settled, and stay where they were there before', () => {
    const { settling, publish, seen } = start();
    publish(rate, other);
    settling.edited(uri, 5);
    publish({ ...rate, message: 'half typed' }, other);
    assert.equal(seen.at(-1), 'other');
    publish(other);
    assert.equal(seen.at(-1), 'other');
    settling.edited(uri, 9);
    publish(other);
    assert.equal(seen.at(-1), 'other');
  });

  it('are counted: a second one of a kind is new', () => {
    const { settling, publish, seen } = start();
    publish(rate);
    settling.edited(uri, 5);
    publish(rate, rate);
    assert.equal(seen.at(-1), 'rate');
  });

  it('wait on other lines only where they speak of this one', () => {
    const { settling, publish, seen } = start();
    settling.edited(uri, 5);
    publish(other, { message: 'total', line: 2, related: 5 });
    assert.equal(seen.at(-1), 'other');
  });

  it('never wait with a time of 0, and are forgotten with the document', () => {
    const quick = start(0);
    quick.settling.edited(uri, 5);
    quick.publish(rate);
    assert.deepEqual(quick.seen, ['rate']);
    const closed = start();
    closed.settling.edited(uri, 5);
    closed.publish(rate);
    closed.settling.forget(uri);
    closed.pass(5000);
    assert.deepEqual(closed.seen, ['']);
  });

  it('are counted in the status bar only once they are shown', () => {
    const { settling, publish, pass } = start();
    const told: string[] = [];
    settling.edited(uri, 5);
    publish(rate);
    settling.whenShown(uri, () => told.push('stale'));
    publish(rate, other);
    settling.whenShown(uri, () => told.push('2'));
    assert.equal(told.join(), '');
    pass(1000);
    assert.equal(told.join(), '2');
    settling.whenShown(uri, () => told.push('now'));
    assert.equal(told.join(), '2,now');
  });
});
