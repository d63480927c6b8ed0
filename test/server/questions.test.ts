import assert from 'node:assert/strict';
import { defaultServerSettings } from '../../server/src/protocol.ts';
import { createQuestions } from '../../server/src/server/questions.ts';

describe('questions to the client', () => {
  /** What was asked about the project file, to be answered in another order than asked. */
  let asked: ((text: string) => void)[];
  const questions = () =>
    createQuestions({
      askSettings: undefined,
      findProjectFile: () =>
        new Promise((answer) =>
          asked.push((text) =>
            answer({ project: { uri: 'file:///p/.hegao.json', text }, folder: null, stored: '' }),
          ),
        ),
      log: () => assert.fail('nothing fails'),
    });
  const uri = 'file:///p/r.hegao.txt';
  beforeEach(() => {
    asked = [];
  });

  it('heed only the last answer, whichever comes first', async () => {
    const { askLast } = questions();
    const [early, late] = [askLast(uri, defaultServerSettings), askLast(uri, defaultServerSettings)];
    asked[1]?.('new');
    assert.equal((await late)?.found?.project?.text, 'new');
    asked[0]?.('old');
    assert.equal(await early, undefined);
  });

  it('keep the answers about several documents apart', async () => {
    const { askLast } = questions();
    const [one, two] = [askLast(uri, defaultServerSettings), askLast(`${uri}2`, defaultServerSettings)];
    for (const answer of asked) answer('both');
    assert.equal((await one)?.found?.project?.text, 'both');
    assert.equal((await two)?.found?.project?.text, 'both');
  });

  it('give no answer about a document that was closed meanwhile', async () => {
    const { askLast, forget } = questions();
    const answer = askLast(uri, defaultServerSettings);
    forget(uri);
    asked[0]?.('late');
    assert.equal(await answer, undefined);
  });
});
