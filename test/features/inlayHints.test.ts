import assert from 'node:assert/strict';
import { analyse } from '../support/analyse.ts';

/** The text with its hints in it: «增长8.4%{上期380}». */
function withHints(text: string, inlayHints = true): string {
  const { service, analysis } = analyse(text, { inlayHints });
  const end = analysis.lines.positionAt(text.length);
  const hints = service.inlayHints(analysis, { range: { start: { line: 0, character: 0 }, end } });
  return hints
    .map(({ position, label }) => ({ at: analysis.lines.offsetAt(position), label }))
    .sort((a, b) => b.at - a.at)
    .reduce((told, { at, label }) => `${told.slice(0, at)}{${label}}${told.slice(at)}`, text);
}

describe('inlay hints', () => {
  it('tell the count of the year before where only one can be meant', () => {
    assert.equal(
      withHints('全年受理行政复议申请412件，同比增长8.4%。'),
      '全年受理行政复议申请412件，同比增长8.4%{上期380}。',
    );
  });

  it('tell the whole of a share whose base is not stated', () => {
    assert.equal(
      withHints('调解和解109件，占办结案件的56.77%。'),
      '调解和解109件，占办结案件的56.77%{总数192}。',
    );
  });

  it('tell the rate as it would be rounded where it was cut off', () => {
    assert.equal(
      withHints('受理案件189起，调解成功173起，调解成功率91.53%。'),
      '受理案件189起，调解成功173起，调解成功率91.53%。',
    );
    assert.equal(
      withHints('受理案件553起，调解成功509起，调解成功率92.04%。'),
      '受理案件553起，调解成功509起，调解成功率92.04%。',
    );
    assert.equal(
      withHints('受理案件297起，调解成功269起，调解成功率90.5%。'),
      '受理案件297起，调解成功269起，调解成功率90.5%{90.6%}。',
    );
  });

  it('are few: a figure that implies nothing has none', () => {
    const text = '全年受理行政复议申请412件，审结380件，同比增长12%以上。';
    assert.equal(withHints(text), text);
  });

  it('are of the lines asked for', () => {
    const text = '受理案件412件，同比增长8.4%。\n受理案件412件，同比增长8.4%。';
    const { service, analysis } = analyse(text, { inlayHints: true });
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 20 } };
    assert.deepEqual(
      service.inlayHints(analysis, { range }).map(({ position }) => position.line),
      [1],
    );
  });

  it('are off unless they are turned on', () => {
    const text = '全年受理行政复议申请412件，同比增长8.4%。';
    assert.equal(withHints(text, false), text);
  });
});
