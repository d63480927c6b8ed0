#!/usr/bin/env node
// Measures the checker on whole reports whose relations are annotated (test/corpus/annotated). Node 20, no dependencies.
//
//   node bench/annotated.mjs --cli 'node dist/node/cli.cjs' [--list misses|alarms|all]
//   node bench/annotated.mjs --validate     checks the gold itself; needs no checker
//
// Every operand of every annotated relation is slipped in up to five ways, one slip a text, and the oracle of the corpus
// says whether it can be detected and how grave it is. What is counted stands in test/corpus/README.md.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { mistakes, shift } from '../test/corpus/mutants.mjs';
import { computable, judge } from '../test/corpus/oracle.mjs';
import { readAnnotated } from '../test/corpus/passages.mjs';

const option = (name, fallback) => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? fallback : process.argv[i + 1];
};
const list = option('list', '');
const lists = (what) => list === what || list === 'all';
const LEVEL = { none: 0, hint: 1, information: 1, warning: 2, error: 3 };
const overlaps = (a, b) => a.start < b.end && a.end > b.start;
const ratio = ([k, n]) => `${k}/${n} ${(n ? (100 * k) / n : 100).toFixed(1)}%`;
const sentence = (text, { start, end }) => {
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('。', start)) + 1;
  return `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 40)}`.replaceAll(
    '\n',
    '⏎',
  );
};

const reports = readAnnotated();

if (process.argv.includes('--validate')) {
  const faults = reports.flatMap(({ id, text, claims }) =>
    claims.flatMap((claim) => {
      const { verdict, why } = computable(claim.relation)
        ? judge(text, claim, claim.spans)
        : { verdict: 'holds' };
      const name = `${claim.relation} ${claim.operands.map((o) => `${o.role} ${o.quote}`).join(', ')}`;
      return verdict === 'holds' ? [] : [`${id}: ${name} is ${verdict} (${why ?? ''})`];
    }),
  );
  for (const fault of faults) console.log(fault);
  console.log(
    `${reports.length} reports, ${reports.reduce((n, r) => n + r.claims.length, 0)} relations: ${faults.length} faults`,
  );
  process.exit(faults.length ? 1 : 0);
}

const mutants = reports.flatMap(mistakes);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-annotated-'));
const [command, ...rest] = option('cli', 'node dist/node/cli.cjs').split(' ');
let checked;
try {
  for (const { id, text } of reports) fs.writeFileSync(path.join(folder, `${id}.txt`), text);
  mutants.forEach((m, i) => {
    m.file = `mutant-${i}.txt`;
    fs.writeFileSync(path.join(folder, m.file), m.text);
  });
  const run = spawnSync(command, [...rest, 'check', '--format', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  checked = new Map(JSON.parse(run.stdout).files.map((f) => [path.basename(f.path), f]));
} catch (error) {
  console.error(`no JSON from the checker: ${error.message}`);
  process.exit(2);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

const findingsOf = (file) => checked.get(file).findings.filter((f) => !f.rule.startsWith('missing-'));
const bare = (f) => `${f.rule} ${f.message.replace(/[\d０-９.．,，%％]+/g, '')}`;
const notes = [];
let alarms = 0;
for (const { id, text } of reports)
  for (const f of findingsOf(`${id}.txt`))
    if (LEVEL[f.severity] >= 2) {
      alarms++;
      if (lists('alarms')) notes.push(`ALARM ${id} ${f.rule}: ${f.message}  «${sentence(text, f)}»`);
    }

const levels = { error: [0, 0], warning: [0, 0], hint: [0, 0] };
const relations = new Map();
const count = { strays: 0, silent: 0, accused: 0, unsure: 0 };
for (const m of mutants) {
  const old = new Set(findingsOf(`${m.passage.id}.txt`).map((f) => `${shift(m.edits, f).start} ${bare(f)}`));
  const fresh = findingsOf(m.file).filter((f) => !old.has(`${f.start} ${bare(f)}`));
  const loud = fresh.filter((f) => LEVEL[f.severity] >= 2);
  const edited = m.edits.map((e) => ({ start: shift(m.edits, e).start, end: shift(m.edits, e).end }));
  const zones = [...edited, ...m.failing.flatMap((f) => f.spans)];
  const touches = (f) =>
    zones.some((z) => overlaps(f, z)) || (f.related ?? []).some((r) => edited.some((z) => overlaps(r, z)));
  const name = `${m.passage.id} ${m.from}→${m.to}`;
  for (const f of loud.filter((x) => !touches(x))) {
    count.strays++;
    if (lists('alarms')) notes.push(`STRAY ${name}: ${f.rule} ${f.message}  «${sentence(m.text, f)}»`);
  }
  if (m.level === 'none') {
    count[m.unsure ? 'unsure' : 'silent']++;
    if (m.unsure || !loud.some(touches)) continue;
    count.accused++;
    if (lists('alarms')) notes.push(`ACCUSED ${name}: ${loud.find(touches).message}`);
    continue;
  }
  const hit = fresh.some(
    (f) => LEVEL[f.severity] >= Math.min(LEVEL[m.level], 2) && zones.some((z) => overlaps(f, z)),
  );
  const { relation, why } = m.failing.find((f) => f.severity === m.level);
  const row = relations.get(relation) ?? [0, 0];
  relations.set(relation, [row[0] + (hit ? 1 : 0), row[1] + 1]);
  levels[m.level] = [levels[m.level][0] + (hit ? 1 : 0), levels[m.level][1] + 1];
  if (!hit && lists('misses'))
    notes.push(`MISS ${m.level} ${relation} ${name}: ${why}  «${sentence(m.text, edited[0])}»`);
}

console.log(
  `${reports.length} reports, ${reports.reduce((n, r) => n + r.claims.length, 0)} relations, ${mutants.length} slips`,
);
console.log(`false alarms  ${alarms} on ${reports.length} right reports`);
console.log(
  `slips found   ${Object.entries(levels)
    .map(([level, row]) => `${level} ${ratio(row)}`)
    .join('   ')}`,
);
console.log(
  `strays ${count.strays}   undetectable accused ${ratio([count.accused, count.silent])}   unsure, not scored ${count.unsure}`,
);
for (const [relation, row] of [...relations].sort((a, b) => b[1][1] - a[1][1]))
  console.log(`${relation.padEnd(20)} ${ratio(row)}`);
for (const note of notes) console.log(note);
