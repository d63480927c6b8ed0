import assert from 'node:assert/strict';
import { describeStatus } from '../../client/src/status/describe.ts';
import { untranslated } from '../../client/src/text/translate.ts';
import { addFile, describeTally, emptyTally } from '../../client/src/workspace/tally.ts';
import type { CheckSummary } from '../../server/src/protocol.ts';

const summary: CheckSummary = {
  kind: 'report',
  profile: 'department',
  isProfileDetected: true,
  year: 2024,
  checked: { characters: 12345, blocks: 67, rules: 8 },
  counts: { error: 1, warning: 2, information: 0, hint: 3 },
  withheld: 0,
  ignored: 0,
  garbled: false,
};
const none = { error: 0, warning: 0, information: 0, hint: 0 };

describe('status', () => {
  it('tells the profile, the findings and how much was checked', () => {
    assert.deepEqual(describeStatus(summary, untranslated), {
      short: '$(law) Department  $(error) 1  $(warning) 2',
      label: 'Hegao, Department: 1 error · 2 warnings · 3 hints',
      checked: '12,345 characters, 67 blocks, 8 rules checked',
      detail: 'on 2024 · 1 error · 2 warnings · 3 hints',
    });
  });

  it('never looks clean where findings were held back', () => {
    const text = describeStatus({ ...summary, kind: 'excerpt', year: undefined, withheld: 5 }, untranslated);
    assert.match(text.short, /\$\(ellipsis\) 5$/);
    assert.equal(
      text.detail,
      'part of a report · 1 error · 2 warnings · 3 hints · 5 more not shown (hegao.maxFindings)',
    );
  });

  it('says how much is ignored', () => {
    assert.match(describeStatus({ ...summary, ignored: 2 }, untranslated).detail, / · 2 ignored$/);
  });

  it('shows a tick where there is nothing to say', () => {
    assert.equal(
      describeStatus({ ...summary, counts: none }, untranslated).short,
      '$(law) Department  $(check)',
    );
  });
});

describe('tally of many files', () => {
  const tally = [
    summary,
    { ...summary, withheld: 4 },
    { ...summary, kind: 'other' } as const,
    undefined,
  ].reduce(addFile, emptyTally);

  it('adds up reports alone', () => {
    assert.deepEqual(tally, {
      files: 4,
      reports: 2,
      characters: 24690,
      errors: 2,
      warnings: 4,
      others: 6,
      withheld: 4,
      unread: 1,
    });
  });

  it('says aloud what was not checked', () => {
    assert.equal(
      describeTally(tally, { cancelled: true, cap: 2000 }, untranslated),
      '4 files read, 2 of them reports (24690 characters). 2 errors, 4 warnings, 6 notes and hints. ' +
        '4 more findings are not shown. 1 files could not be read. ' +
        'There are more files: only the first 2000 were read. Cancelled before the end.',
    );
  });

  it('puts no blank between Chinese sentences', () => {
    const told = describeTally(
      tally,
      { cancelled: false, cap: undefined },
      (message) => `${message.length}字。`,
    );
    assert.match(told, /^(?:\d+字。){4}$/);
  });
});
