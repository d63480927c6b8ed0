// One-mistake copies and truth-keeping rewrites of the right passages, each judged by the oracle.
import { compare, div, HUNDRED, mul, print, readFigure, sub, toNumber } from './literals.mjs';
import { computable, excusedBy, judge, severityOf } from './oracle.mjs';

const LEVEL = { none: 0, hint: 1, warning: 2, error: 3 };

/** A small deterministic generator, seeded with a text. */
const generator = (seed) => {
  let h = 2166136261;
  for (const c of seed) h = Math.imul(h ^ c.codePointAt(0), 16777619);
  return () => {
    h = (Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    let t = h ^ (h >>> 12);
    t = Math.imul(t, 0x297a2d39);
    return ((t ^ (t >>> 15)) >>> 0) / 4294967296;
  };
};

const toHalf = (c) => (/[０-９]/.test(c) ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c);
const isDigit = (c) => /[0-9０-９]/.test(c);
const likeWidth = (digit, c) =>
  /[０-９]/.test(c) ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit;
const CHINESE = '一二三四五六七八九';

/** The ways of writing one figure wrongly, each as [name, new text]. */
const slips = (quote, random) => {
  const chars = [...quote];
  const digits = chars.flatMap((c, i) => (isDigit(c) ? [i] : []));
  const pick = (xs) => xs[Math.floor(random() * xs.length)];
  const leading = (i) => i === digits[0];
  const out = [];
  const put = (name, next) => {
    const s = next.join('');
    if (s !== quote && !/^[0０][0-9０-９]/.test(s)) out.push([name, s]);
  };
  if (digits.length === 0) {
    const at = chars.flatMap((c, i) => (CHINESE.includes(c) ? [i] : []));
    if (at.length) {
      const i = pick(at);
      const others = [...CHINESE].filter((c) => c !== chars[i]);
      put('substitute', chars.with(i, pick(others)));
    }
    return out;
  }
  const i = pick(digits);
  const others = [...'0123456789'].filter((d) => d !== toHalf(chars[i]) && !(leading(i) && d === '0'));
  put('substitute', chars.with(i, likeWidth(pick(others), chars[i])));

  const up = random() < 0.5;
  const last = digits.at(-1);
  const value = BigInt(digits.map((k) => toHalf(chars[k])).join('')) + (up ? 1n : -1n);
  if (value > 0n) {
    const text = value.toString().padStart(digits.length, '0');
    if (text.length === digits.length) {
      const next = [...chars];
      digits.forEach((k, n) => {
        next[k] = likeWidth(text[n], chars[k]);
      });
      put('off-by-one', next);
    }
  }

  const pairs = digits.slice(1).filter((k, n) => digits[n] === k - 1 && chars[k] !== chars[k - 1]);
  if (pairs.length) {
    const k = pick(pairs);
    const next = [...chars];
    [next[k - 1], next[k]] = [chars[k], chars[k - 1]];
    put('swap', next);
  }
  const grouped = /[,，]/.test(quote);
  if (!grouped && digits.length > 1) {
    const droppable = digits.filter(
      (k) => !(/[.．]/.test(chars[k - 1] ?? '') && !isDigit(chars[k + 1] ?? '')),
    );
    const single = droppable.filter((k) => !(leading(k) && !isDigit(chars[k + 1] ?? '')));
    if (single.length) put('drop', chars.toSpliced(pick(single), 1));
  }
  if (!grouped) {
    const k = last === undefined ? 0 : pick(digits);
    put('double', chars.toSpliced(k, 0, chars[k]));
  }
  return out;
};

const moved = (edits, position) => {
  let k = 0;
  for (const e of edits) if (e.end <= position) k += e.text.length - (e.end - e.start);
  return position + k;
};
export const apply = (text, edits) => {
  let out = text;
  for (const e of [...edits].sort((a, b) => b.start - a.start))
    out = out.slice(0, e.start) + e.text + out.slice(e.end);
  return out;
};
export const shift = (edits, span) => {
  const within = edits.find((e) => e.start >= span.start && e.end <= span.end);
  const start = moved(
    edits.filter((e) => e.end <= span.start),
    span.start,
  );
  const growth = within ? within.text.length - (within.end - within.start) : 0;
  return { start, end: start + (span.end - span.start) + growth };
};

/** Parts of one whole that together exceed it: a mistake too, though each part alone is within. */
const partsExceed = (passage, text, edits) => {
  const groups = new Map();
  for (const claim of passage.claims) {
    if (claim.relation !== 'part-within-whole') continue;
    const [part, whole] = ['part', 'whole'].map(
      (role) => claim.spans[claim.operands.findIndex((o) => o.role === role)],
    );
    groups.set(whole.start, { whole, parts: [...(groups.get(whole.start)?.parts ?? []), part] });
  }
  return [...groups.values()].some(({ whole, parts }) => {
    if (parts.length < 2) return false;
    const read = (span) => {
      const { start, end } = shift(edits, span);
      return readFigure(text, start, end);
    };
    const sum = parts.map(read).reduce((s, f) => s + toNumber(f.low), 0);
    const total = read(whole);
    return total.high !== null && sum > toNumber(total.high);
  });
};

/** What the oracle says of an edited passage: the claims that now fail, and whether anything is unsure. */
const assess = (passage, edits) => {
  const text = apply(passage.text, edits);
  const failing = [];
  let unsure = false;
  for (const claim of passage.claims) {
    if (claim.verdict !== 'holds' || !computable(claim.relation)) continue;
    const spans = claim.spans.map((s) => shift(edits, s));
    const outcome = judge(text, claim, spans);
    if (outcome.verdict === 'holds') continue;
    if (
      claim.optional ||
      claim.adjusted ||
      outcome.verdict === 'ambiguous' ||
      excusedBy(text, claim, spans, passage.isReport)
    ) {
      unsure = true;
      continue;
    }
    const severity = severityOf(text, claim, spans, outcome);
    failing.push({ relation: claim.relation, severity, spans, why: outcome.why });
  }
  if (partsExceed(passage, text, edits)) unsure = true;
  const level = failing.reduce((l, f) => (LEVEL[f.severity] > LEVEL[l] ? f.severity : l), 'none');
  return { text, failing, level, unsure };
};

/** Mistakes: each operand of each claim that holds, slipped in up to five ways. */
export const mistakes = (passage) => {
  const out = [];
  const seen = new Set();
  for (const [ci, claim] of passage.claims.entries()) {
    if (claim.verdict !== 'holds' || claim.optional || !computable(claim.relation)) continue;
    for (const [oi, o] of claim.operands.entries()) {
      const span = claim.spans[oi];
      const random = generator(`${passage.id}/${ci}/${oi}`);
      for (const [op, text] of slips(o.quote, random)) {
        const key = `${span.start}:${text}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const edits = [{ ...span, text }];
        const verdict = assess(passage, edits);
        out.push({
          passage,
          kind: 'mistake',
          op,
          relation: claim.relation,
          role: o.role,
          from: o.quote,
          to: text,
          edits,
          ...verdict,
        });
      }
    }
  }
  return out;
};

const WIDE = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
]);
const NARROW = new Map([...WIDE].map(([a, b]) => [b, a]));

const otherWidth = (passage) => {
  const table = passage.width === 'half' ? WIDE : NARROW;
  return passage.text
    .split('\n')
    .map((line) =>
      /^[|:\- ]+$/.test(line)
        ? line
        : [...line]
            .map((c, i, all) =>
              isDigit(all[i - 1] ?? '') && isDigit(all[i + 1] ?? '') ? c : (table.get(c) ?? c),
            )
            .join(''),
    )
    .join('\n');
};
const wideDigits = (text) =>
  text.replace(/\d+(?:[.,]\d+)*%?/g, (m) =>
    m.replace(/[0-9.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  );

/** A rate or a growth with one more place, when that keeps every claim of the passage. */
const morePlaces = (passage) => {
  const out = [];
  for (const claim of passage.claims) {
    if (claim.verdict !== 'holds' || (claim.relation !== 'rate' && claim.relation !== 'growth')) continue;
    const at = claim.operands.findIndex((o) => o.role === 'rate' || o.role === 'change');
    const figures = claim.spans.map((s) => readFigure(passage.text, s.start, s.end));
    const rate = figures[at];
    if (rate?.kind !== 'percent' || rate.approximate || !/^\d+(\.\d+)?%$/.test(claim.operands[at].quote))
      continue;
    if (figures.some((f, i) => i !== at && !f?.exact)) continue;
    const sumOf = (role) =>
      figures
        .filter((_, i) => claim.operands[i].role === role)
        .reduce((s, f) => (s ? { n: s.n * f.value.d + f.value.n * s.d, d: s.d * f.value.d } : f.value), null);
    let x;
    if (claim.relation === 'rate') {
      if (sumOf('deduct') || sumOf('rest')) continue;
      x = mul(div(sumOf('part'), sumOf('whole')), HUNDRED);
    } else {
      const current = sumOf('current');
      const down = claim.direction === 'down';
      const delta = sumOf('delta');
      const previous =
        sumOf('previous') ??
        (down
          ? { n: current.n * delta.d + delta.n * current.d, d: current.d * delta.d }
          : sub(current, delta));
      const gap = down ? sub(previous, current) : sub(current, previous);
      x = mul(div(gap, previous), HUNDRED);
    }
    if (compare(x, HUNDRED) === 0) continue;
    const text = `${print(x, rate.decimals + 1)}%`;
    const edits = [{ ...claim.spans[at], text }];
    const verdict = assess(passage, edits);
    if (!verdict.failing.length && !verdict.unsure) out.push(['more places', edits]);
  }
  return out;
};

/** Rewrites that keep the truth: the other width, wide digits, thousands marks, one more place in a rate. */
export const rewrites = (passage) => {
  const whole = (text) => [{ start: 0, end: passage.text.length, text }];
  const list = [
    ['other width', whole(otherWidth(passage))],
    ['wide digits', whole(wideDigits(passage.text))],
    ...morePlaces(passage),
  ];
  const marks = [];
  const seen = new Set();
  for (const claim of passage.claims) {
    for (const [i, o] of claim.operands.entries()) {
      const digits = /^\d{4,}(?![\d.,])/.exec(o.quote);
      const span = claim.spans[i];
      if (!digits || seen.has(span.start)) continue;
      seen.add(span.start);
      marks.push({
        ...span,
        text: digits[0].replace(/\B(?=(\d{3})+$)/g, ',') + o.quote.slice(digits[0].length),
      });
    }
  }
  if (marks.length) list.push(['thousands marks', marks]);
  return list
    .map(([op, edits]) => ({
      passage,
      kind: 'benign',
      op,
      edits,
      text: apply(passage.text, edits),
      failing: [],
      level: 'none',
    }))
    .filter((m) => m.text !== passage.text);
};
