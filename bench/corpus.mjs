#!/usr/bin/env node
// Measures the checker on the project's own corpus (test/corpus). Node 20, no dependencies.
//
//   node bench/corpus.mjs --cli 'node dist/node/cli.cjs' [--list misses|alarms|claims|all] [--json FILE] [--no-mutants]
//   node bench/corpus.mjs --validate        checks the gold itself; needs no checker
//
// It writes the passages, their mutants and the whole reports to a scratch folder, runs `CLI check` over them once and
// `CLI figures` over the passages once (and `outline` over the reports), and prints how they agree with the gold.
// What is counted, and how, stands in test/corpus/README.md.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { mistakes, rewrites, shift } from '../test/corpus/mutants.mjs';
import { computable, excusedBy, judge, severityOf } from '../test/corpus/oracle.mjs';
import { occurrences, readPassages, readReports } from '../test/corpus/passages.mjs';

const option = (name, fallback) => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? fallback : process.argv[i + 1];
};
const has = (name) => process.argv.includes(`--${name}`);
const list = option('list', '');
const lists = (what) => list === what || list === 'all';
const LEVEL = { none: 0, hint: 1, information: 1, warning: 2, error: 3 };

const passages = readPassages();
const reports = readReports();
const overlaps = (a, b) => a.start < b.end && a.end > b.start;
const percent = (k, n) => (n ? (100 * k) / n : 100);
const ratio = (k, n) => `${k}/${n} ${percent(k, n).toFixed(1)}%`;
const around = (text, { start, end }) =>
  `${text.slice(Math.max(0, start - 18), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 10)}`.replaceAll(
    '\n',
    '⏎',
  );

// ---------- the gold itself ----------
function validate() {
  const faults = [];
  const ids = new Set();
  for (const p of passages) {
    const fault = (what) => faults.push(`${p.id}: ${what}`);
    if (ids.has(p.id)) fault('the id is taken');
    ids.add(p.id);
    if ((p.truth === 'wrong') !== p.expect.length > 0) fault('truth and expected findings disagree');
    for (const o of [...p.claims.flatMap((c) => c.operands), ...p.expect]) {
      if (!o.nth && occurrences(p.text, o.quote) > 1) fault(`«${o.quote}» stands more than once`);
    }
    for (const c of p.claims) {
      const name = `${c.relation} ${c.operands.map((o) => `${o.role} ${o.quote}`).join(', ')}`;
      if (c.verdict !== 'holds' && p.truth === 'right')
        fault(`a right passage with a failing claim: ${name}`);
      if (!computable(c.relation)) continue;
      const outcome = judge(p.text, c, c.spans);
      if (outcome.verdict !== c.verdict && !(c.adjusted && outcome.verdict === 'ambiguous')) {
        fault(`${name} is annotated ${c.verdict}, computed ${outcome.verdict} (${outcome.why ?? ''})`);
      }
      if (c.verdict === 'holds') continue;
      if (excusedBy(p.text, c, c.spans) && !c.named) fault(`${name} is excused by another operand`);
      const spans = c.spans;
      const expected = p.expect.filter((e) => spans.some((s) => overlaps(s, e.span)) || c.optional);
      const deserved = severityOf(p.text, c, spans, outcome);
      if (!c.optional && !expected.some((e) => LEVEL[e.severity] >= Math.min(LEVEL[deserved], 2))) {
        fault(`${name} deserves ${deserved}, which no expected finding says`);
      }
    }
  }
  for (const r of reports) {
    if (r.text.length < 1200 || r.text.length > 2500) faults.push(`${r.file}: ${r.text.length} characters`);
  }
  for (const f of faults) console.log(f);
  const claims = passages.reduce((n, p) => n + p.claims.length, 0);
  console.log(
    `${passages.length} passages, ${claims} claims, ${reports.length} reports: ${faults.length} faults`,
  );
  return faults.length ? 1 : 0;
}
if (has('validate')) process.exit(validate());

// ---------- one run of the checker ----------
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-corpus-'));
const write = (sub, name, text) => {
  fs.mkdirSync(path.join(folder, sub), { recursive: true });
  fs.writeFileSync(path.join(folder, sub, name), text);
};
const stop = (message) => {
  fs.rmSync(folder, { recursive: true, force: true });
  console.error(message);
  process.exit(2);
};
const call = (...args) => {
  const [command, ...rest] = option('cli', 'node dist/node/cli.cjs').split(' ');
  const run = spawnSync(command, [...rest, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  try {
    const files = JSON.parse(run.stdout).files;
    return new Map(files.map((f) => [path.basename(f.path), f]));
  } catch {
    return stop(`no JSON from «${args[0]}» (exit ${run.status})\n${(run.stderr ?? '').slice(0, 2000)}`);
  }
};

for (const p of passages) write('passages', `${p.id}.txt`, p.text);
for (const r of reports) write('reports', r.file, r.text);
const mutants = has('no-mutants')
  ? []
  : passages.filter((p) => p.truth === 'right').flatMap((p) => [...mistakes(p), ...rewrites(p)]);
mutants.forEach((m, i) => {
  m.file = `mutant-${String(i + 1).padStart(5, '0')}.txt`;
  write('mutants', m.file, m.text);
});

const began = Date.now();
const checked = call('check', '--format', 'json', folder);
const seconds = (Date.now() - began) / 1000;
const figures = call('figures', '--format', 'json', path.join(folder, 'passages'));
const outlines = call('outline', '--format', 'json', path.join(folder, 'reports'));
fs.rmSync(folder, { recursive: true, force: true });
// A text that the checker could not check counts as one without findings, and is named.
const unchecked = [
  ...passages.map((p) => [`${p.id}.txt`, p.text]),
  ...mutants.map((m) => [m.file, m.text]),
  ...reports.map((r) => [r.file, r.text]),
].filter(([f]) => !checked.has(f));
for (const [f] of unchecked) checked.set(f, { findings: [] });

// What a passage lacks as a report is not asked.
const findingsOf = (file) => checked.get(file).findings.filter((f) => !f.rule.startsWith('missing-'));

// ---------- expected findings and false alarms ----------
const severities = { error: [0, 0], warning: [0, 0], hint: [0, 0] };
const misses = [];
const alarms = [];
let exact = 0;
let extraHints = 0;
let overstated = 0;
for (const p of passages) {
  const findings = findingsOf(`${p.id}.txt`);
  const zones = p.expect.map((e) => ({
    ...e,
    spans: [
      e.span,
      ...p.claims
        .filter((c) => c.verdict !== 'holds' && c.spans.some((s) => overlaps(s, e.span)))
        .flatMap((c) => c.spans),
    ],
  }));
  for (const z of zones) {
    const hits = findings.filter(
      (f) => z.spans.some((s) => overlaps(f, s)) && LEVEL[f.severity] >= Math.min(LEVEL[z.severity], 2),
    );
    severities[z.severity][1]++;
    if (hits.length === 0) misses.push(`MISS ${p.id} ${z.severity} ${z.why}  «${around(p.text, z.span)}»`);
    else severities[z.severity][0]++;
    if (hits.some((f) => f.severity === z.severity)) exact++;
  }
  for (const f of findings) {
    const own = zones.filter((z) => z.spans.some((s) => overlaps(f, s)));
    if (own.length) {
      if (LEVEL[f.severity] > Math.max(...own.map((z) => LEVEL[z.severity]))) overstated++;
    } else if (LEVEL[f.severity] >= 2) {
      alarms.push({ where: p.id, kind: p.kind, ...f, around: around(p.text, f) });
    } else extraHints++;
  }
}

// ---------- the whole reports ----------
const reportFaults = [];
let facts = 0;
let reportAlarms = 0;
let reportHints = 0;
const depth = (sections) => sections.reduce((n, s) => n + 1 + depth(s.children ?? []), 0);
for (const r of reports) {
  const file = checked.get(r.file);
  for (const f of file.findings) {
    if (LEVEL[f.severity] >= 2) {
      reportAlarms++;
      alarms.push({ where: r.file, kind: 'report', ...f, around: around(r.text, f) });
    } else reportHints++;
  }
  const outline = outlines.get(r.file) ?? { required: {}, sections: [] };
  const told = {
    kind: file.kind,
    profile: file.profile,
    year: file.year,
    sections: (outline.sections ?? []).length,
    headings: depth(outline.sections ?? []),
    ...outline.required,
  };
  const known = {
    kind: r.kind,
    profile: r.profile,
    year: r.year,
    sections: r.sections,
    ...(r.headings ? { headings: r.headings } : {}),
    ...r.required,
  };
  for (const [key, value] of Object.entries(known)) {
    facts++;
    if (told[key] !== value) reportFaults.push(`FACT ${r.file} ${key}: ${told[key]}, known ${value}`);
  }
}

// ---------- claims ----------
// Other names for one relation; R29–R32 and one amount in two units are one claim: two mentions of one value.
const NAMES = new Map(
  Object.entries({
    'eq-coref': 'same-indicator',
    'approx-exact': 'same-indicator',
    'summary-body': 'same-indicator',
    'entity-constant': 'same-indicator',
    'unit-money': 'same-indicator',
    'sum-parts': 'sum-of-parts',
    'part-le-whole': 'part-within-whole',
    'percentage-point': 'percent-point',
    coverage: 'cover',
  }),
);
const named = (relation) => NAMES.get(relation) ?? relation;
// Claims that two counts stand in order: one may be found under the name of another.
const ORDERED = new Set([
  'part-within-whole',
  'funnel',
  'cumulative',
  'person-times',
  'cover',
  'comparative',
  'batch',
]);
const family = (relation) => (ORDERED.has(named(relation)) ? 'ordered' : named(relation));
// Relations that the gold does not annotate wherever they could be stated; one that holds is no mistake.
const PARTIAL = new Set([
  ...[
    'rate-bound',
    'rate-feasible',
    'rate-inverse',
    'growth-feasible',
    'growth-bound',
    'integer',
    'measure-bound',
  ],
  ...['cover', 'person-times', 'universal', 'align', 'comparative', 'rank-subset', 'batch', 'fraction-word'],
]);
const FIGURE_RELATIONS = new Set([
  ...PARTIAL,
  ...[
    'rate',
    'complement',
    'percent-sum',
    'percent-point',
    'sum-of-parts',
    'part-within-whole',
    'cross-tab',
    'stock-flow',
  ],
  ...['funnel', 'cumulative', 'growth', 'delta', 'multiple', 'average', 'same-indicator'],
]);

const perRelation = new Map();
const tally = (relation) => {
  const key = named(relation);
  if (!perRelation.has(key)) perRelation.set(key, { gold: 0, found: 0, reported: 0, right: 0 });
  return perRelation.get(key);
};
const claimNotes = [];
const ignored = new Map();
let verdictsAgreed = 0;
let otherName = 0;
const describe = (c) => `${c.relation} ${c.operands.map((o) => `${o.role} ${o.quote ?? o.text}`).join(', ')}`;
const agree = (gold, spans) =>
  gold.spans.length === spans.length &&
  gold.spans.every((g) => spans.filter((s) => overlaps(g, s)).length === 1) &&
  spans.every((s) => gold.spans.filter((g) => overlaps(g, s)).length === 1);
// A chain in order is its neighbours; mentions of one value are every two of them.
const pairwise = (c) => {
  if (c.operands.length < 3) return [c];
  if (family(c.relation) === 'ordered') {
    return c.operands.slice(1).map((o, i) => ({ ...c, operands: [c.operands[i], o] }));
  }
  if (named(c.relation) !== 'same-indicator') return [c];
  return c.operands.flatMap((a, i) => c.operands.slice(i + 1).map((o) => ({ ...c, operands: [a, o] })));
};
/** True when annotated pairs lead from the one mention to the other. */
const linked = (p, [a, b]) => {
  const pairs = p.claims.filter((g) => named(g.relation) === 'same-indicator').map((g) => g.spans);
  const reached = pairs.flat().filter((s) => overlaps(s, a));
  for (let i = 0; i < reached.length; i++) {
    for (const pair of pairs.filter((spans) => spans.some((s) => s.start === reached[i].start))) {
      for (const s of pair) if (!reached.some((r) => r.start === s.start)) reached.push(s);
    }
  }
  return reached.some((s) => overlaps(s, b));
};
for (const p of passages) {
  const told = (figures.get(`${p.id}.txt`)?.claims ?? []).flatMap(pairwise);
  const used = new Set();
  const matched = new Map();
  for (const same of [
    (g, c) => named(g.relation) === named(c.relation),
    (g, c) => family(g.relation) === family(c.relation),
  ]) {
    for (const g of p.claims) {
      if (matched.has(g)) continue;
      const c = told.find((t) => !used.has(t) && same(g, t) && agree(g, t.operands));
      if (!c) continue;
      used.add(c);
      matched.set(g, c);
      if (named(g.relation) !== named(c.relation)) otherName++;
    }
  }
  for (const g of p.claims) {
    const c = matched.get(g);
    const row = tally(g.relation);
    if (!g.optional) row.gold++;
    if (c) {
      if (!g.optional) row.found++;
      row.reported++;
      row.right++;
      if (c.verdict === g.verdict || (g.verdict === 'infeasible' && c.verdict === 'fails')) verdictsAgreed++;
      else claimNotes.push(`VERDICT ${p.id} ${describe(g)}: ${c.verdict}, known ${g.verdict}`);
    } else if (!g.optional) claimNotes.push(`UNFOUND ${p.id} ${describe(g)} (${g.verdict})`);
  }
  for (const c of told) {
    if (used.has(c)) continue;
    const relation = named(c.relation);
    if (!FIGURE_RELATIONS.has(relation)) {
      ignored.set(c.relation, (ignored.get(c.relation) ?? 0) + 1);
      continue;
    }
    // Said twice (a chain, or one claim seen from both ends), implied by an annotated claim, or not annotated throughout.
    const twin =
      p.claims.some((g) => family(g.relation) === family(c.relation) && agree(g, c.operands)) ||
      (relation === 'same-indicator' && c.operands.length === 2 && linked(p, c.operands));
    const implied = p.claims.some(
      (g) => named(g.relation) !== relation && c.operands.every((o) => g.spans.some((s) => overlaps(s, o))),
    );
    const quiet = c.verdict === 'holds' || c.verdict === 'open';
    if (twin || c.verdict === 'open' || (quiet && (implied || PARTIAL.has(relation)))) continue;
    tally(relation).reported++;
    claimNotes.push(`EXTRA ${p.id} ${describe(c)} (${c.verdict})`);
  }
}
const sums = [...perRelation.values()].reduce(
  (s, r) => ({
    gold: s.gold + r.gold,
    found: s.found + r.found,
    reported: s.reported + r.reported,
    right: s.right + r.right,
  }),
  { gold: 0, found: 0, reported: 0, right: 0 },
);

// ---------- mutants ----------
const mutantRecall = { error: [0, 0], warning: [0, 0], hint: [0, 0] };
const mutantRelations = new Map();
const mutantMisses = [];
const mutantAlarms = [];
const count = {
  mistaken: 0,
  scored: 0,
  silent: 0,
  accused: 0,
  unsure: 0,
  benign: 0,
  benignAlarms: 0,
  strays: 0,
};
const bare = (f) => `${f.rule} ${f.message.replace(/[\d０-９.．,，%％]+/g, '')}`;
for (const m of mutants) {
  const base = findingsOf(`${m.passage.id}.txt`);
  const whole = m.edits.length === 1 && m.edits[0].end - m.edits[0].start === m.passage.text.length;
  const map = (s) => (whole ? s : shift(m.edits, s));
  const old = new Set(base.map((f) => `${map(f).start} ${bare(f)}`));
  const fresh = findingsOf(m.file).filter((f) => !old.has(`${f.start} ${bare(f)}`));
  const loud = fresh.filter((f) => LEVEL[f.severity] >= 2);
  if (m.kind === 'benign') {
    count.benign++;
    count.benignAlarms += loud.length;
    for (const f of loud)
      mutantAlarms.push(`ALARM ${m.passage.id} ${m.op}: ${f.rule} ${f.message}  «${around(m.text, f)}»`);
    continue;
  }
  count.mistaken++;
  const edited = m.edits.map((e) => ({ start: shift(m.edits, e).start, end: shift(m.edits, e).end }));
  const zones = [...edited, ...m.failing.flatMap((f) => f.spans)];
  const touches = (f) =>
    zones.some((z) => overlaps(f, z)) || (f.related ?? []).some((r) => edited.some((z) => overlaps(r, z)));
  for (const f of loud.filter((x) => !touches(x))) {
    count.strays++;
    mutantAlarms.push(
      `STRAY ${m.passage.id} ${m.from}→${m.to}: ${f.rule} ${f.message}  «${around(m.text, f)}»`,
    );
  }
  if (m.level === 'none') {
    if (m.unsure) count.unsure++;
    else {
      count.silent++;
      if (loud.some(touches)) {
        count.accused++;
        mutantAlarms.push(`ACCUSED ${m.passage.id} ${m.from}→${m.to}: ${loud.find(touches).message}`);
      }
    }
    continue;
  }
  count.scored++;
  const firm = Math.min(LEVEL[m.level], 2);
  const hit = fresh.some((f) => LEVEL[f.severity] >= firm && zones.some((z) => overlaps(f, z)));
  mutantRecall[m.level][1]++;
  if (hit) mutantRecall[m.level][0]++;
  const strongest = m.failing.find((f) => f.severity === m.level);
  const row = mutantRelations.get(strongest.relation) ?? [0, 0];
  mutantRelations.set(strongest.relation, [row[0] + (hit ? 1 : 0), row[1] + 1]);
  if (!hit)
    mutantMisses.push(
      `MUTANT ${m.passage.id} ${strongest.relation} ${m.level} ${m.op} ${m.from}→${m.to}: ${strongest.why}`,
    );
}
const macro =
  [...mutantRelations.values()].reduce((s, [k, n]) => s + percent(k, n), 0) /
  Math.max(1, mutantRelations.size);

// ---------- the table ----------
const passageAlarms = alarms.filter((a) => a.kind !== 'report');
const by = (kind) => passageAlarms.filter((a) => a.kind === kind).length;
const of = (kind) => passages.filter((p) => p.kind === kind).length;
const show = (levels) =>
  Object.entries(levels)
    .map(([k, [a, b]]) => `${k} ${ratio(a, b)}`)
    .join('   ');
console.log(
  `${checked.size} texts in ${seconds.toFixed(1)} s: ${passages.length} passages, ${mutants.length} mutants, ${reports.length} reports`,
);
console.log(`expected      ${show(severities)}   severity as expected ${exact}   overstated ${overstated}`);
console.log(
  `false alarms  ${passageAlarms.length} on ${passages.length} passages = ${(passageAlarms.length / passages.length).toFixed(3)} a passage   ` +
    `(traps ${by('trap')}/${of('trap')}, plain ${by('plain')}/${of('plain')}, wrong ${by('wrong')}/${of('wrong')})   extra hints ${extraHints}`,
);
console.log(
  `reports       false alarms ${reportAlarms} on ${reports.length} = ${(reportAlarms / reports.length).toFixed(2)} a report   ` +
    `hints ${reportHints}   facts ${ratio(facts - reportFaults.length, facts)}`,
);
console.log(
  `claims        precision ${ratio(sums.right, sums.reported)}   recall ${ratio(sums.found, sums.gold)}   ` +
    `verdict agrees ${verdictsAgreed}/${sums.right}   under another name ${otherName}`,
);
console.log('\nrelation             found/gold          right/reported      mutants met');
for (const [relation, r] of [...perRelation].sort((a, b) => b[1].gold - a[1].gold)) {
  const met = mutantRelations.get(relation);
  console.log(
    `${relation.padEnd(20)} ${ratio(r.found, r.gold).padEnd(19)} ${ratio(r.right, r.reported).padEnd(19)} ${met ? ratio(...met) : '–'}`,
  );
}
if (ignored.size)
  console.log(
    `claims of other relations, not measured: ${[...ignored].map(([k, n]) => `${k} ${n}`).join(', ')}`,
  );
if (mutants.length) {
  console.log(`\nmutants       ${show(mutantRecall)}   macro over relations ${macro.toFixed(1)}%`);
  console.log(
    `              benign rewrites: ${count.benignAlarms} false alarms on ${count.benign}   strays ${count.strays} on ${count.mistaken}   ` +
      `undetectable accused ${ratio(count.accused, count.silent)}   unsure, not scored ${count.unsure}`,
  );
}

for (const [f, text] of unchecked)
  console.log(`NOT CHECKED ${f}: ${text.slice(0, 120).replaceAll('\n', '⏎')}`);

if (lists('misses')) for (const m of [...misses, ...reportFaults, ...mutantMisses]) console.log(m);
if (lists('alarms')) {
  for (const a of alarms)
    console.log(`ALARM ${a.where} ${a.rule} ${a.severity}: ${a.message}  «${a.around}»`);
  for (const m of mutantAlarms) console.log(m);
}
if (lists('claims')) for (const c of claimNotes) console.log(c);

const file = option('json');
if (file) {
  const result = {
    texts: checked.size,
    seconds,
    expected: severities,
    severityAsExpected: exact,
    overstated,
    unchecked: unchecked.length,
    falseAlarms: passageAlarms.length,
    alarmsPerPassage: passageAlarms.length / passages.length,
    extraHints,
    reports: { alarms: reportAlarms, hints: reportHints, facts: [facts - reportFaults.length, facts] },
    claims: {
      precision: percent(sums.right, sums.reported),
      recall: percent(sums.found, sums.gold),
      ...sums,
      byRelation: Object.fromEntries(perRelation),
    },
    mutants: { recall: mutantRecall, macro, byRelation: Object.fromEntries(mutantRelations), ...count },
    misses,
    alarms,
    claimNotes,
  };
  fs.writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
}
