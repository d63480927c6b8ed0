import assert from 'node:assert/strict';
import { analyse } from './support/analyse.ts';
import { readProjectJson } from './support/projectFiles.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

const snippets = readProjectJson<Readonly<Record<string, Snippet>>>('snippets/gov-report.json');

function bodyOf({ body }: Snippet): string {
  return typeof body === 'string' ? body : body.join('\n');
}

/** The text that a snippet leaves if the writer fills in nothing: defaults, first choices, no variables. */
function untouched(body: string): string {
  let text = body.replace(/\$\{CURRENT_\w+(?:\/[^}]*)?\}/g, '1').replace(/\$\d+/g, '');
  text = text.replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1');
  return text.replace(/\$\{\d+:([^{}]*)\}/g, '$1');
}

describe('snippets', () => {
  const all = Object.entries(snippets);

  it('are enough for a whole report', () => {
    assert.ok(all.length >= 15);
    const bodies = all.map(([, snippet]) => bodyOf(snippet)).join('\n');
    for (const content of [/主要举措和成效/, /存在的问题和不足/, /第一责任人职责/, /工作安排/, /原因/]) {
      assert.match(bodies, content);
    }
  });

  it('have prefixes of their own, one in letters and one in Chinese', () => {
    const prefixes = all.flatMap(([, { prefix }]) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const [name, { prefix, description }] of all) {
      assert.match(prefix[0] ?? '', /^[a-z]+$/, name);
      assert.match(prefix[1] ?? '', /^[0-9]*\p{Script=Han}+$/u, name);
      assert.match(description, /\p{Script=Han}/u, name);
    }
  });

  for (const [name, snippet] of all) {
    it(`${name} is well formed`, () => {
      const body = bodyOf(snippet);
      const text = untouched(body);
      assert.doesNotMatch(text, /[${}]/, text);
      const stops = new Set([...body.matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop)));
      stops.delete(0);
      assert.deepEqual(
        [...stops].sort((a, b) => a - b),
        [...stops].map((_, index) => index + 1),
      );
    });

    it(`${name} uses full-width marks throughout`, () => {
      assert.doesNotMatch(untouched(bodyOf(snippet)), /\p{Script=Han}[,;:()]|[,;:()]\p{Script=Han}/u);
    });
  }

  it('leave nothing that is not seen to be unfinished', () => {
    // Defaults are leftovers of a template that the rule `left-placeholder` finds, or a choice that stands.
    for (const [name, snippet] of all) {
      const defaults = [...bodyOf(snippet).matchAll(/\$\{\d+:([^{}]*)\}/g)].map(([, value = '']) => value);
      for (const value of defaults) {
        if (value === '1') continue;
        const { findings } = analyse(`办理${value}件。`).analysis;
        assert.ok(
          findings.some(({ rule }) => rule === 'left-placeholder'),
          `${name}: ${value}`,
        );
      }
    }
  });
});
