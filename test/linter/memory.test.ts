import assert from 'node:assert/strict';
import { createMemory } from '../../server/src/linter/memory.ts';

describe('the memory of a linter', () => {
  /** Runs over texts of one character each, and answers which of them were read and what was given for each. */
  function run(memory: ReturnType<typeof create>, text: string) {
    const read: string[] = [];
    const used = memory.recall([...text], (newTexts) => {
      read.push(...newTexts);
      return newTexts.map((newText) => ({ text: newText }));
    });
    assert.equal(used.map((entry) => entry.text).join(''), text);
    return { read: read.join(''), used };
  }
  const create = () => createMemory<{ readonly text: string }>(({ text }) => text);

  it('reads each text once, also where it stands twice', () => {
    const { read, used } = run(create(), 'abca');
    assert.equal(read, 'abc');
    assert.equal(used[0], used[3]);
  });

  for (const [before, after, read] of [
    ['abcde', 'abXde', 'X'],
    ['abcde', 'abXcde', 'X'],
    ['abcde', 'abde', ''],
    ['abcde', 'deabc', ''],
    ['abcde', 'aaXbeY', 'XY'],
    ['', 'ab', 'ab'],
  ] as const) {
    it(`reads «${read}» where «${before}» becomes «${after}»`, () => {
      const memory = create();
      const first = run(memory, before).used;
      const second = run(memory, after);
      assert.equal(second.read, read);
      for (const [index, entry] of second.used.entries())
        if (before.includes(after.charAt(index)))
          assert.equal(entry, first[before.indexOf(after.charAt(index))]);
    });
  }

  it('remembers the last run alone', () => {
    const memory = create();
    run(memory, 'ab');
    run(memory, 'a');
    assert.equal(run(memory, 'ab').read, 'b');
  });

  it('knows nothing once it is to forget', () => {
    const memory = create();
    run(memory, 'ab');
    memory.forget();
    assert.equal(run(memory, 'ab').read, 'ab');
  });
});
