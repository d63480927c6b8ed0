// What a written figure stands for: an interval of exact rationals (BigInt), never a float.
// This belongs to the corpus alone and knows nothing of the checker.

/** @typedef {{ n: bigint, d: bigint }} Rational */

const gcd = (a, b) => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y) [x, y] = [y, x % y];
  return x || 1n;
};

/** @returns {Rational} */
export const rational = (n, d = 1n) => {
  const [p, q] = d < 0n ? [-n, -d] : [n, d];
  const k = gcd(p, q);
  return { n: p / k, d: q / k };
};
export const decimal = (s) => {
  const [whole, fraction = ''] = s.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
};
export const add = (a, b) => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a, b) => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a, b) => rational(a.n * b.n, a.d * b.d);
export const div = (a, b) => rational(a.n * b.d, a.d * b.n);
export const compare = (a, b) => {
  const x = a.n * b.d - b.n * a.d;
  return x < 0n ? -1 : x > 0n ? 1 : 0;
};
export const toNumber = (a) => Number(a.n) / Number(a.d);
export const ZERO = rational(0n);
export const ONE = rational(1n);
export const HUNDRED = rational(100n);
const HALF = rational(1n, 2n);

/** The greatest integer not above a. */
export const floor = (a) => (a.n >= 0n ? a.n / a.d : -((-a.n + a.d - 1n) / a.d));
export const ceil = (a) => -floor(rational(-a.n, a.d));

/** A rational as a decimal with the given places, half up. */
export const print = (a, places) => {
  const scale = 10n ** BigInt(places);
  const sign = a.n < 0n ? '-' : '';
  const n = a.n < 0n ? -a.n : a.n;
  const units = (2n * n * scale + a.d) / (2n * a.d);
  const digits = units.toString().padStart(places + 1, '0');
  return sign + (places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits);
};

// ---------- reading ----------
const DIGITS = new Map([...'零一二三四五六七八九'].map((c, i) => [c, BigInt(i)]));
DIGITS.set('〇', 0n).set('两', 2n).set('双', 2n);
const SMALL = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
]);

const chineseInteger = (s) => {
  let total = 0n;
  let section = 0n;
  let digit = -1n;
  let last = 1n;
  for (const c of s) {
    const d = DIGITS.get(c);
    if (d !== undefined) {
      digit = d;
      last = 1n;
      continue;
    }
    const unit = SMALL.get(c);
    if (unit !== undefined) {
      section += (digit < 0n ? 1n : digit) * unit;
      last = unit;
    } else {
      const big = c === '万' ? 10_000n : 100_000_000n;
      total += (section + (digit < 0n ? 0n : digit) || 1n) * big;
      section = 0n;
      last = big;
    }
    digit = -1n;
  }
  const value = total + section + (digit < 0n ? 0n : digit);
  return { value, last: digit < 0n ? last : 1n };
};

const HALF_WIDTH = (s) =>
  s.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

const closed = (low, high, rest) => ({ low, high, lowOpen: false, highOpen: false, ...rest });
const open = (low, high, rest) => ({ low, high, lowOpen: true, highOpen: true, ...rest });
const percentBand = (low, high, isOpen) => {
  const [a, b] = [rational(BigInt(low)), high === null ? null : rational(BigInt(high))];
  return { ...(isOpen ? open : closed)(a, b), value: a, kind: 'word', percent: true, decimals: 0, step: ONE };
};

const words = (s) => {
  if (/过半|一半以上|超过一半|半数以上/.test(s)) return { ...percentBand(50, 100, true), highOpen: false };
  const parts = /^(近|超|约)?([一二三四五六七八九])成(以上|左右|多)?$/.exec(s);
  if (parts) {
    const n = DIGITS.get(parts[2]) * 10n;
    if (parts[1] === '近') return percentBand(n - 10n, n, true);
    if (parts[1] === '超' || parts[3] === '以上') return { ...percentBand(n, 100, false) };
    if (parts[3] === '多') return percentBand(n, n + 10n, true);
    return percentBand(n - 5n, n + 5n, false);
  }
  const share = /^([一二三四五六七八九十]+)分之([一二三四五六七八九]+)$/.exec(s);
  if (share) {
    const value = rational(100n * chineseInteger(share[2]).value, chineseInteger(share[1]).value);
    const slack = div(value, rational(20n));
    return {
      ...closed(sub(value, slack), add(value, slack)),
      value,
      kind: 'word',
      percent: true,
      decimals: 0,
      step: ONE,
    };
  }
  if (/^翻了?一番$/.test(s)) {
    const two = rational(2n);
    return {
      ...closed(decimal('1.95'), decimal('2.05')),
      value: two,
      kind: 'multiple',
      decimals: 0,
      step: ONE,
    };
  }
  if (/^(增长)?一倍以上$/.test(s)) {
    const two = rational(2n);
    return { ...closed(two, null), value: two, kind: 'multiple', grown: true, decimals: 0, step: ONE };
  }
  return null;
};

const UNITS = [
  ['money', /^(亿|万)?元/],
  ['points', /^个百分点/],
  ['percent', /^[%％]/],
  ['multiple', /^倍/],
  ['persontime', /^人次/],
  ['firmtime', /^(家次|户次|辆次|件次|批次|场次|台套)/],
  ['case', /^[件起宗例]/],
  ['person', /^[人名位]/],
  ['firm', /^[家户]/],
  ['thing', /^(个工作日|[份条项个卷处部])/],
  ['event', /^[次场期批]/],
];
/** The class of things that a unit counts; '' when there is none. */
export const unitClass = (unit) => UNITS.find(([, re]) => re.test(unit))?.[0] ?? '';

/**
 * The figure at text[start, end) as an interval. `loose` widens whole numbers before 万 and 亿 by half their last place.
 * Null when it is not a figure.
 */
export const readFigure = (text, start, end, { loose = false } = {}) => {
  const quote = HALF_WIDTH(text.slice(start, end)).replace(/\s+/g, '').replace(/^第/, '');
  const before = HALF_WIDTH(text.slice(Math.max(0, start - 4), start)).replace(/\s+/g, '');
  const after = text.slice(end, end + 2);
  const word = words(quote);
  if (word) return { ...word, text: quote };

  let percentPrefix = false;
  let body = quote;
  if (body.startsWith('百分之')) {
    percentPrefix = true;
    body = body.slice(3);
  }
  let value;
  let step;
  let decimals = 0;
  let rest;
  const arabic = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?/.exec(body);
  const chinese = /^([零〇一二两双三四五六七八九十百千万亿]+)(?:点([零〇一二三四五六七八九]+))?/.exec(body);
  if (arabic) {
    const digits = arabic[1].replaceAll(',', '');
    decimals = arabic[2]?.length ?? 0;
    value = decimal(digits + (decimals ? `.${arabic[2]}` : ''));
    if (decimals) step = rational(1n, 10n ** BigInt(decimals));
    else {
      let k = 1n;
      const n = BigInt(digits);
      while (n && n % (k * 10n) === 0n) k *= 10n;
      step = rational(k);
    }
    rest = body.slice(arabic[0].length);
  } else if (chinese) {
    const { value: n, last } = chineseInteger(chinese[1]);
    decimals = chinese[2]?.length ?? 0;
    const fraction = [...(chinese[2] ?? '')].map((c) => DIGITS.get(c)).join('');
    value = decimals ? decimal(`${n}.${fraction}`) : rational(n);
    step = decimals ? rational(1n, 10n ** BigInt(decimals)) : rational(last);
    rest = body.slice(chinese[0].length);
  } else return null;

  const tail = /^(余|多)?(万|亿)?(余|多)?/.exec(rest);
  const scale = tail[2] === '万' ? rational(10_000n) : tail[2] === '亿' ? rational(100_000_000n) : ONE;
  const more = tail[1] ?? tail[3];
  const unit = rest.slice(tail[0].length);
  const percent = percentPrefix || /^[%]/.test(unit);
  const points = unit.startsWith('个百分点');
  const kind = points ? 'points' : percent ? 'percent' : unit.startsWith('倍') ? 'multiple' : 'count';
  value = mul(value, scale);
  step = mul(step, scale);
  const printed = { value, step, decimals, unit, kind, percent, scaled: Boolean(tail[2]), text: quote };
  const half = mul(step, HALF);

  if (more) return open(value, add(value, step), { ...printed, approximate: true });
  if (/(约|大约)$/.test(before) || after === '左右') {
    const floorSlack = div(value, rational(20n));
    const slack = compare(half, floorSlack) > 0 ? half : floorSlack;
    return closed(sub(value, slack), add(value, slack), { ...printed, approximate: true });
  }
  if (/近$/.test(before)) {
    const place =
      kind === 'percent' && !decimals ? (compare(step, rational(10n)) < 0 ? ONE : rational(10n)) : step;
    return open(sub(value, place), value, { ...printed, approximate: true });
  }
  if (/(超|超过|突破|逾)$/.test(before)) return open(value, null, { ...printed, approximate: true });
  if (/不少于$/.test(before) || after === '以上')
    return closed(value, null, { ...printed, approximate: true });
  if (decimals || kind === 'percent' || kind === 'points') {
    const u = decimals ? half : mul(scale, HALF);
    return closed(sub(value, u), add(value, u), { ...printed, step: decimals ? step : scale });
  }
  if (loose && tail[2]) {
    const u = mul(scale, HALF);
    return closed(sub(value, u), add(value, u), printed);
  }
  return closed(value, value, { ...printed, exact: true });
};

const COUNT =
  /(\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?(?:余|多)?(?:万|亿)?(?:余|多)?\s?(?:人次|家次|户次|件次|批次|场次|[件起宗例人名位家户份条项个卷处部次场期])/g;

/** Every plain count of a text with its unit: the operands that another reading may choose. */
export const countsOf = (text) =>
  [...HALF_WIDTH(text).matchAll(COUNT)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
