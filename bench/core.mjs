/**
 * Measures the check itself in a process of its own: `node bench/core.mjs BUNDLE BYTES` prints one line of JSON.
 * Cold: a fresh linter each time. Dense: cold, one paragraph of 500 figures. Warm: one character typed into a text that was just checked. With own terms: cold, a
 * house's 2,000 terms loaded.
 */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { denseParagraph, ownTerms, textOfSize } from './texts.mjs';

const [bundle, bytes] = process.argv.slice(2);
const { createLinter, plainConfig, rules } = createRequire(import.meta.url)(bundle);
const settings = { profile: 'auto', atLeast: 'report' };

const withTerms = { ...settings, config: { ...plainConfig, terms: ownTerms(2000) } };

const size = Number(bytes);
const rounds = size > 5e6 ? 5 : size > 5e5 ? 15 : 60;
warmUp();
const texts = Array.from({ length: Math.min(rounds, 3) }, (_, salt) => textOfSize(size, salt));
const cold = median(
  times(rounds, (round) => createLinter(rules).lint(texts[round % texts.length], settings)),
);
const coldWithTerms = median(
  times(rounds, (round) => createLinter(rules).lint(texts[round % texts.length], withTerms)),
);
const dense = median(times(60, (round) => createLinter(rules).lint(denseParagraph(round), settings)));
const floor = median(times(rounds, (round) => countMatches(texts[round % texts.length])));
const text = texts[0];
const linter = createLinter(rules);
linter.lint(text, settings);
const middle = Math.floor(text.length / 2);
const warm = median(
  times(rounds, (round) =>
    linter.lint(`${text.slice(0, middle)}${'的'.repeat(1 + (round % 2))}${text.slice(middle)}`, settings),
  ),
);
const { findings } = linter.lint(text, settings);
console.log(
  JSON.stringify({
    bytes: Buffer.byteLength(text),
    characters: text.length,
    cold,
    coldWithTerms,
    warm,
    dense,
    floor,
    findings: findings.length,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);

/** The engine's compiler needs some rounds before its code is what runs in an editor after a minute. */
function warmUp() {
  const samples = Array.from({ length: 8 }, (_, salt) => textOfSize(50_000, salt + 10));
  const end = performance.now() + 3000;
  for (let round = 0; performance.now() < end; round++) {
    createLinter(rules).lint(samples[round % samples.length], round % 4 === 0 ? withTerms : settings);
    countMatches(samples[round % samples.length]);
  }
}

/** One pass of one regular expression: what cannot be beaten in this language. */
function countMatches(value) {
  let count = 0;
  for (const _ of value.matchAll(/\d+(\.\d+)?%?/g)) count++;
  return count;
}

function times(count, action) {
  return Array.from({ length: count }, (_, round) => {
    const start = performance.now();
    action(round);
    return performance.now() - start;
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
