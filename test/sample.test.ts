/** The report that the walkthrough and `npm start` open: it must show at once what the check does. */
import assert from 'node:assert/strict';
import { analyse } from './support/analyse.ts';
import { readProjectFile } from './support/projectFiles.ts';

const text = readProjectFile('walkthrough/sample.hegao.txt');
const { findings, document } = analyse(text).analysis;

/** What every screen shows: at 40 characters a line, 15 lines. */
function firstScreen(): number {
  let [offset, lines] = [0, 0];
  for (const line of text.split('\n')) {
    lines += Math.max(1, Math.ceil(line.length / 40));
    if (lines > 15) break;
    offset += line.length + 1;
  }
  return offset;
}

describe('the sample of the first minute', () => {
  it('has an error and a warning with a fix on its first screen', () => {
    const seen = findings.filter(({ range }) => range.end <= firstScreen());
    const of = (wanted: string) => seen.filter(({ severity }) => severity === wanted);
    assert.ok(of('error').length > 0, 'an error');
    assert.ok(
      of('warning').some(({ fixes = [] }) => fixes.length > 0),
      'a warning with a fix',
    );
  });

  it('has something of each kind, and more figures that agree than do not', () => {
    const rules = new Set(findings.map(({ rule }) => rule));
    for (const rule of [
      'part-exceeds-whole',
      'rate-mismatch',
      'wrong-term',
      'missing-section',
      'clause-number-gap',
      'left-placeholder',
    ])
      assert.ok(rules.has(rule), rule);
    const verdicts = document.blocks.flatMap(({ analysis }) => analysis.claims.map(({ verdict }) => verdict));
    assert.ok(verdicts.filter((verdict) => verdict === 'holds').length >= 8);
  });
});
