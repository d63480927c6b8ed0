// The verdict on one annotated claim, by exact arithmetic on the intervals of its figures.
import {
  add,
  ceil,
  compare,
  countsOf,
  div,
  floor,
  HUNDRED,
  mul,
  ONE,
  print,
  rational,
  readFigure,
  sub,
  toNumber,
  unitClass,
  ZERO,
} from './literals.mjs';

const HALF = rational(1n, 2n);
const INFINITY = null;

const upTo = (a, b, strict) => b === INFINITY || (strict ? compare(a, b) < 0 : compare(a, b) <= 0);
const meets = (a, b) =>
  upTo(a.low, b.high, a.lowOpen || b.highOpen) && upTo(b.low, a.high, b.lowOpen || a.highOpen);
const plus = (xs) =>
  xs.reduce(
    (s, x) => ({
      low: add(s.low, x.low),
      high: s.high === INFINITY || x.high === INFINITY ? INFINITY : add(s.high, x.high),
      lowOpen: s.lowOpen || x.lowOpen,
      highOpen: s.highOpen || x.highOpen,
      exact: s.exact && Boolean(x.exact),
    }),
    { low: ZERO, high: ZERO, lowOpen: false, highOpen: false, exact: true },
  );
const minus = (a, b) => ({
  low: b.high === INFINITY ? null : sub(a.low, b.high),
  high: a.high === INFINITY ? INFINITY : sub(a.high, b.low),
  lowOpen: a.lowOpen || b.highOpen,
  highOpen: a.highOpen || b.lowOpen,
});
const over = (a, b) => ({
  low: b.high === INFINITY ? ZERO : div(a.low, b.high),
  high: a.high === INFINITY || b.low.n <= 0n ? INFINITY : div(a.high, b.low),
  lowOpen: a.lowOpen || b.highOpen,
  highOpen: a.highOpen || b.lowOpen,
});
const times = (a, k) => ({
  ...a,
  low: mul(a.low, k),
  high: a.high === INFINITY ? INFINITY : mul(a.high, k),
});

/** True when a value of x prints as r: rounding (either half) or cutting off; rounding up only if `ceiling`. */
const printsAs = (x, r, ceiling) => {
  if (r.approximate || r.kind === 'word') return meets(x, r);
  const half = mul(r.step, HALF);
  const rounded = { low: sub(r.value, half), high: add(r.value, half), lowOpen: false, highOpen: false };
  const cut = { low: r.value, high: add(r.value, r.step), lowOpen: false, highOpen: true };
  const raised = { low: sub(r.value, r.step), high: r.value, lowOpen: true, highOpen: false };
  return meets(x, rounded) || meets(x, cut) || (ceiling && meets(x, raised));
};

const someInteger = (low, high, highOpen) => {
  const first = ceil(low);
  const c = compare(rational(first), high);
  return highOpen ? c < 0 : c <= 0;
};
const bands = (r) => {
  const half = mul(r.step, HALF);
  return [
    { low: sub(r.value, half), high: add(r.value, half), open: false },
    { low: r.value, high: add(r.value, r.step), open: true },
  ];
};
const partExists = (whole, r, ceiling) =>
  [...bands(r), ...(ceiling ? [{ low: sub(r.value, r.step), high: r.value, open: false }] : [])].some((b) =>
    someInteger(div(mul(b.low, whole), HUNDRED), div(mul(b.high, whole), HUNDRED), b.open),
  );
const wholeExists = (part, r, max) =>
  bands(r).some((b) => {
    const low = div(mul(part, HUNDRED), b.high);
    const high = b.low.n <= 0n ? rational(10n ** 15n) : div(mul(part, HUNDRED), b.low);
    const from = compare(low, part) < 0 ? part : low;
    const to = max && compare(max, high) < 0 ? max : high;
    // An open upper end of the rate is an open lower end of the whole.
    const first = b.open && compare(from, low) === 0 ? rational(floor(low) + 1n) : rational(ceil(from));
    return compare(first, to) <= 0;
  });
const previousExists = (current, r, down) =>
  bands(r).some((b) => {
    const base = mul(current, HUNDRED);
    let low;
    let high;
    if (down) {
      const [a, z] = [sub(HUNDRED, b.low), sub(HUNDRED, b.high)];
      if (a.n <= 0n) return false;
      low = div(base, a);
      high = z.n <= 0n ? rational(10n ** 15n) : div(base, z);
    } else {
      low = div(base, add(HUNDRED, b.high));
      high = div(base, add(HUNDRED, b.low));
    }
    const from = compare(low, ONE) < 0 ? ONE : low;
    return compare(from, high) <= 0 && someInteger(from, high, b.open && down);
  });

const HOLDS = { verdict: 'holds' };
const fails = (why, more = {}) => ({ verdict: 'fails', why, ...more });
const when = (ok, why, more) => (ok ? HOLDS : fails(why, more));
const shown = (x, places = 4) =>
  x.high === INFINITY
    ? `≥${print(x.low, 0)}`
    : compare(x.low, x.high) === 0
      ? print(x.low, x.low.d === 1n ? 0 : places)
      : `${print(x.low, places)}–${print(x.high, places)}`;

/** Figures of a claim by role. */
const byRole = (text, claim, spans, options) => {
  const roles = new Map();
  for (const [i, o] of claim.operands.entries()) {
    const figure = readFigure(text, spans[i].start, spans[i].end, options);
    if (figure) figure.at = spans[i];
    roles.set(o.role, [...(roles.get(o.role) ?? []), figure]);
  }
  return roles;
};

const rules = {
  rate({ parts, wholes, one, get }, { ceiling }) {
    const r = one('rate');
    let whole = plus(wholes);
    for (const x of get('deduct')) whole = minus(whole, x);
    const [rest] = get('rest');
    const part = rest === undefined ? plus(parts) : minus(whole, rest);
    if (whole.high !== INFINITY && whole.high.n <= 0n) return fails('zero whole');
    const x = times(over(part, whole), HUNDRED);
    const tied = part.exact && whole.exact && r.kind === 'percent' && compare(r.value, HUNDRED) === 0;
    if (tied && !r.approximate) return when(compare(part.low, whole.low) === 0, `${shown(x)}% is not 100%`);
    return when(printsAs(x, r, ceiling), `${shown(x)}%, printed ${r.text}`, {
      beyond: compare(r.value, HUNDRED) > 0,
    });
  },
  'rate-bound': ({ one }) => when(compare(one('rate').value, HUNDRED) <= 0, 'a share above 100%'),
  'rate-feasible': ({ wholes, one }, { ceiling }) =>
    when(
      wholes.some((w) => partExists(w.low, one('rate'), ceiling)),
      'no whole number gives the rate',
      {
        verdict: 'infeasible',
      },
    ),
  'rate-inverse': ({ parts, one, get }) =>
    when(
      wholeExists(parts[0].low, one('rate'), get('max')[0]?.high),
      'no whole number of the whole gives the rate',
      {
        verdict: 'infeasible',
      },
    ),
  complement({ one }) {
    const [a, b] = [one('first'), one('second')];
    const slack = mul(add(a.step, b.step), HALF);
    const gap = sub(add(a.value, b.value), HUNDRED);
    return when(
      Math.abs(toNumber(gap)) <= toNumber(slack) + 1e-12,
      `they add up to ${print(add(a.value, b.value), 2)}%`,
    );
  },
  'percent-sum'({ get }, _, claim) {
    const shares = get('share');
    const sum = shares.reduce((s, x) => add(s, x.value), ZERO);
    const slack = mul(
      shares.reduce((s, x) => add(s, x.step), ZERO),
      HALF,
    );
    if (compare(sum, add(HUNDRED, slack)) > 0)
      return fails(`they add up to ${print(sum, 2)}%`, { over: true });
    return when(claim.open || compare(sum, sub(HUNDRED, slack)) >= 0, `they add up to ${print(sum, 2)}%`, {
      over: false,
    });
  },
  universal({ parts, get }) {
    const [rate] = get('rate');
    if (rate && compare(rate.value, HUNDRED) !== 0) return fails('not 100%');
    return when(
      parts.every((p) => p.high !== INFINITY && p.high.n === 0n) || parts.length === 0,
      'a count against “all”',
    );
  },
  'fraction-word'({ parts, wholes, one }) {
    const x = times(over(plus(parts), plus(wholes)), HUNDRED);
    return when(meets(x, one('fraction')), `${shown(x)}%`);
  },
  'percent-point'({ get, one }, _, claim) {
    const change = one('change');
    const [earlier] = get('earlier');
    const [later] = get('later');
    if (get('current').length || !earlier || !later) return fails('no rates: not in percentage points');
    const gap =
      claim.direction === 'down' ? sub(earlier.value, later.value) : sub(later.value, earlier.value);
    const slack = mul(add(add(earlier.step, later.step), change.step), HALF);
    const apart = sub(gap, change.value);
    const agrees = Math.abs(toNumber(apart)) <= toNumber(slack) + 1e-12;
    // Printed places are exact here: a difference of printed rates is expected to be the printed difference.
    const exact = compare(apart, ZERO) === 0;
    if (change.kind !== 'points') return agrees ? fails('percentage points are meant') : HOLDS;
    return exact ? HOLDS : fails(`${print(gap, 2)} points`, { near: agrees, points: true });
  },
  'sum-of-parts'({ parts, one }) {
    const total = one('total');
    const sum = plus(parts);
    if (meets(sum, total)) return HOLDS;
    return fails(`the parts add up to ${shown(sum, 2)}`, { over: !upTo(sum.low, total.high, false) });
  },
  'part-within-whole': ({ parts, wholes }) =>
    when(upTo(parts[0].low, wholes[0].high, false), `${shown(parts[0], 0)} > ${shown(wholes[0], 0)}`),
  'cross-tab'({ get }) {
    const [a, b] = [plus(get('first')), plus(get('second'))];
    return when(meets(a, b), `${shown(a, 0)} and ${shown(b, 0)}`);
  },
  'stock-flow'({ one }) {
    const left = plus([one('opening'), one('inflow')]);
    const right = plus([one('outflow'), one('closing')]);
    return when(meets(left, right), `${shown(left, 0)} and ${shown(right, 0)}`);
  },
  funnel: ({ one }) =>
    when(upTo(one('later').low, one('earlier').high, false), `${one('later').text} > ${one('earlier').text}`),
  cumulative: ({ one }) =>
    when(
      upTo(one('current').low, one('cumulative').high, false),
      `${one('current').text} > ${one('cumulative').text}`,
    ),
  cover: ({ one }) => when(upTo(one('groups').low, one('units').high, false), 'fewer units than groups'),
  'person-times': ({ one }) =>
    when(upTo(one('persons').low, one('times').high, false), 'more persons than times'),
  batch: ({ one }) =>
    when(one('index') === null || compare(one('index').value, one('total').value) <= 0, 'beyond the last'),
  growth({ get, one }, { ceiling }, claim) {
    const current = one('current');
    const change = one('change');
    const down = claim.direction === 'down';
    const [delta] = get('delta');
    const previous = delta ? (down ? plus([current, delta]) : minus(current, delta)) : one('previous');
    const gap = delta ?? (down ? minus(previous, current) : minus(current, previous));
    if (change.kind === 'multiple')
      return when(meets(over(current, previous), change), shown(over(current, previous)));
    if (previous.low === null || previous.low.n <= 0n) return fails('no count to grow from');
    // c/p − 1 keeps the two occurrences of p together.
    const ratio = delta ? over(delta, previous) : over(current, previous);
    const x = delta
      ? times(ratio, HUNDRED)
      : down
        ? times(minus({ ...ratio, low: ONE, high: ONE, lowOpen: false, highOpen: false }, ratio), HUNDRED)
        : times(minus(ratio, { low: ONE, high: ONE, lowOpen: false, highOpen: false }), HUNDRED);
    if (gap.high !== INFINITY && gap.high.n < 0n) return fails('the other direction', { sign: true });
    return when(printsAs(x, change, ceiling), `${shown(x)}%, printed ${change.text}`);
  },
  'growth-feasible'({ one }, _, claim) {
    const change = one('change');
    const down = claim.direction === 'down';
    if (down && compare(change.value, HUNDRED) > 0) return fails('a fall above 100%');
    return when(previousExists(one('current').low, change, down), 'no whole number of the year before', {
      verdict: 'infeasible',
    });
  },
  'growth-bound'({ one }, _, claim) {
    const change = one('change');
    return when(
      claim.direction !== 'down' || (change.kind !== 'multiple' && compare(change.value, HUNDRED) <= 0),
      'a fall above 100%, or by multiples',
      { word: change.kind === 'multiple' },
    );
  },
  delta({ one }, _, claim) {
    const [current, previous, change] = [one('current'), one('previous'), one('change')];
    const gap = claim.direction === 'down' ? minus(previous, current) : minus(current, previous);
    return when(meets(gap, change), `the difference is ${shown(gap, 0)}`);
  },
  multiple({ one }, { ceiling }) {
    const m = one('multiple');
    const x = over(one('current'), one('previous'));
    const word = m.unit === undefined;
    return when(word ? meets(x, m) : printsAs(x, m, ceiling), `${shown(x, 3)} times`, { word });
  },
  average({ one }, { ceiling }) {
    const a = one('average');
    const x = over(one('total'), one('count'));
    const unscaled = a.decimals || !a.scaled ? a : { ...a, step: a.step };
    return when(printsAs(x, unscaled, ceiling), `${shown(x, 2)} on average`);
  },
  comparative: ({ one }) =>
    when(
      compare(one('greater').value, one('less').value) >= 0,
      `${one('greater').text} is not above ${one('less').text}`,
    ),
  'same-indicator': ({ one }) =>
    when(meets(one('first'), one('second')), `${one('first').text} and ${one('second').text}`),
  'approx-exact': ({ one }) => when(meets(one('approx'), one('exact')), `${one('exact').text} is outside`),
  'unit-money': ({ one }) => when(meets(one('first'), one('second')), 'two amounts'),
  integer: ({ one }) => when(one('value').value.d === 1n, 'not whole'),
  'measure-bound': ({ one }) => when(compare(one('value').value, rational(24n)) <= 0, 'more than 24 hours'),
};

/** The relations whose verdict follows from the figures alone. */
export const computable = (relation) => Object.hasOwn(rules, relation);

const evaluate = (text, claim, spans, options) => {
  const roles = byRole(text, claim, spans, options);
  const get = (role) => roles.get(role) ?? [];
  const figures = [...roles.values()].flat();
  if (claim.relation !== 'batch' && figures.some((f) => f === null))
    return fails('not a figure', { unreadable: true });
  const one = (role) => get(role)[0] ?? null;
  return rules[claim.relation]({ parts: get('part'), wholes: get('whole'), get, one }, options, claim);
};

/** `ambiguous`: whether it holds depends on rounding up or on how exact a whole number before 万 is. */
export const judge = (text, claim, spans) => {
  if (!computable(claim.relation)) return { verdict: claim.verdict, uncomputed: true };
  const strict = evaluate(text, claim, spans, { loose: false, ceiling: false });
  if (strict.verdict === 'holds') return strict;
  const lenient = evaluate(text, claim, spans, { loose: true, ceiling: true });
  if (lenient.verdict === 'holds' || lenient.near) return { ...strict, verdict: 'ambiguous' };
  return strict;
};

const SENTENCE_END = /[。；;]|\n(?!\|)|(?<!\|)\n/;
/** True when all spans stand in one sentence (closed by 。 ； or a line end) or in one table. */
export const inOneSentence = (text, spans) => {
  const from = Math.min(...spans.map((s) => s.start));
  const to = Math.max(...spans.map((s) => s.end));
  return !SENTENCE_END.test(text.slice(from, to));
};

/** The severity that a failing claim deserves, by relations.md 0.4–0.6. */
export const severityOf = (text, claim, spans, outcome) => {
  if (claim.severity) return claim.severity;
  const near = inOneSentence(text, spans);
  const byScope = near ? 'error' : 'warning';
  switch (claim.relation) {
    case 'rate':
      return claim.loose && !outcome.beyond ? 'hint' : byScope;
    case 'growth':
    case 'delta':
    case 'average':
    case 'stock-flow':
      return byScope;
    case 'multiple':
      return outcome.word ? 'warning' : byScope;
    case 'percent-point':
      return outcome.points ? byScope : 'warning';
    case 'growth-bound':
      return outcome.word ? 'warning' : 'error';
    case 'rate-bound':
    case 'integer':
    case 'measure-bound':
      return 'error';
    case 'sum-of-parts':
      if (outcome.over) return byScope;
      return claim.open ? 'hint' : 'warning';
    case 'percent-sum':
      return outcome.over ? 'error' : 'hint';
    case 'part-within-whole': {
      const between = text.slice(
        Math.min(...spans.map((s) => s.start)),
        Math.max(...spans.map((s) => s.end)),
      );
      return near && /其中|含|占/.test(between) ? 'error' : 'warning';
    }
    case 'rate-feasible':
    case 'cover':
    case 'person-times':
    case 'approx-exact':
      return 'hint';
    default:
      return 'warning';
  }
};

/** The lines of a text in which a claim's figures stand. */
const linesOf = (text, spans) =>
  spans.map(({ start, end }) => {
    const next = text.indexOf('\n', end);
    return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
  });

/**
 * Another admissible operand of the text makes a failing rate or growth true. In a whole report any rate can be made of some
 * two counts, so that there only those of the claim's own lines are operands (`isReport`).
 */
export const excusedBy = (text, claim, spans, isReport = false) => {
  if (claim.relation !== 'rate' && claim.relation !== 'growth') return null;
  const replaced = claim.relation === 'rate' ? ['part', 'whole'] : ['previous'];
  const lines = linesOf(text, spans);
  const counts = countsOf(text).filter(
    (c) => !isReport || lines.some((line) => c.start >= line.start && c.end <= line.end),
  );
  for (const [i, o] of claim.operands.entries()) {
    if (!replaced.includes(o.role)) continue;
    const own = readFigure(text, spans[i].start, spans[i].end);
    if (!own) continue;
    for (const c of counts) {
      if (spans.some((s) => s.start < c.end && s.end > c.start)) continue;
      const other = readFigure(text, c.start, c.end);
      if (!other || unitClass(other.unit) !== unitClass(own.unit)) continue;
      const others = spans.map((s, k) => (k === i ? c : s));
      if (judge(text, claim, others).verdict !== 'fails')
        return { role: o.role, ...c, text: text.slice(c.start, c.end) };
      const more = { ...claim, operands: [...claim.operands, { role: o.role }] };
      if (judge(text, more, [...spans, c]).verdict !== 'fails') {
        return { role: o.role, ...c, text: `+${text.slice(c.start, c.end)}` };
      }
    }
  }
  return null;
};
