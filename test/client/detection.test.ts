import assert from 'node:assert/strict';
import { chooseLanguage } from '../../client/src/detection/chooseLanguage.ts';
import { createChosenLanguages, type Store } from '../../client/src/detection/chosenLanguages.ts';
import { createLanguageChanges } from '../../client/src/detection/languageChanges.ts';

describe('choosing a language', () => {
  const plain = { current: 'plaintext', chosen: undefined, kind: 'report', detect: true } as const;

  it('switches plain text that the server takes for a report', () => {
    assert.equal(chooseLanguage(plain), 'gov-report');
  });

  it('leaves what is no whole report, what is not checked yet, and everything where the setting is off', () => {
    assert.equal(chooseLanguage({ ...plain, kind: 'excerpt' }), undefined);
    assert.equal(chooseLanguage({ ...plain, kind: 'other' }), undefined);
    assert.equal(chooseLanguage({ ...plain, kind: undefined }), undefined);
    assert.equal(chooseLanguage({ ...plain, detect: false }), undefined);
  });

  it('never switches Markdown', () => {
    assert.equal(chooseLanguage({ ...plain, current: 'markdown' }), undefined);
    assert.equal(chooseLanguage({ ...plain, current: 'markdown', chosen: 'gov-report' }), undefined);
  });

  it('keeps the language chosen by hand, also where the name or the text says otherwise', () => {
    assert.equal(chooseLanguage({ ...plain, chosen: 'plaintext' }), undefined);
    assert.equal(chooseLanguage({ ...plain, current: 'gov-report', chosen: 'plaintext' }), 'plaintext');
    assert.equal(
      chooseLanguage({ ...plain, kind: undefined, chosen: 'gov-report', detect: false }),
      'gov-report',
    );
  });
});

describe('changes of language', () => {
  function setUp() {
    const deferred: (() => void)[] = [];
    const closed: string[] = [];
    const changes = createLanguageChanges(
      (callback) => deferred.push(callback),
      (uri) => closed.push(uri),
    );
    return { changes, closed, endTurn: () => deferred.splice(0).map((callback) => callback()) };
  }

  it('are told apart from closing and opening', () => {
    const { changes, closed, endTurn } = setUp();
    changes.closed('a', 'plaintext');
    assert.deepEqual(changes.opened('a', 'gov-report'), { from: 'plaintext', to: 'gov-report' });
    endTurn();
    assert.deepEqual(closed, []);

    changes.closed('a', 'gov-report');
    endTurn();
    assert.deepEqual(closed, ['a']);
    assert.equal(changes.opened('a', 'plaintext'), undefined);
  });
});

describe('chosen languages', () => {
  function createStore(): Store & { readonly saved: () => unknown } {
    const values = new Map<string, unknown>();
    return {
      get: <T>(key: string) => values.get(key) as T | undefined,
      update: async (key, value) => void values.set(key, value),
      saved: () => values.get('hegao.chosenLanguages'),
    };
  }

  it('are kept for the next window and follow a renamed file', () => {
    const store = createStore();
    const first = createChosenLanguages(store);
    first.set('file:///a.txt', 'plaintext');
    first.move('file:///a.txt', 'file:///b.txt');
    const second = createChosenLanguages(store);
    assert.equal(second.get('file:///a.txt'), undefined);
    assert.equal(second.get('file:///b.txt'), 'plaintext');
  });

  it('of untitled documents are never stored', () => {
    const store = createStore();
    const chosen = createChosenLanguages(store);
    chosen.set('untitled:Untitled-1', 'plaintext');
    assert.equal(chosen.get('untitled:Untitled-1'), 'plaintext');
    chosen.forgetUntitled('untitled:Untitled-1');
    assert.equal(chosen.get('untitled:Untitled-1'), undefined);
    assert.equal(store.saved(), undefined);
  });

  it('are limited to the latest 500', () => {
    const chosen = createChosenLanguages(createStore());
    for (let i = 0; i <= 500; i++) chosen.set(`file:///${i}.txt`, 'plaintext');
    assert.equal(chosen.get('file:///0.txt'), undefined);
    assert.equal(chosen.get('file:///1.txt'), 'plaintext');
  });
});
