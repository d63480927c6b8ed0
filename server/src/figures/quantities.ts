/** Quantities: numerals with a unit, as exact intervals; and the dates met on the way. */
import {
  type ApproximatorKind,
  approximatorAfter,
  approximatorBefore,
} from '../lexicon/figures/approximators.ts';
import { type Dimension, unitAt } from '../lexicon/figures/units.ts';
import { nameEndAt } from '../lexicon/names/names.ts';
import { Char, type CharacterPlaces, classOf, isChineseNumeral, scanPlaces } from '../syntax/characters.ts';
import { type DateMention, parseChineseDate, parseDate } from '../syntax/dates.ts';
import { arabicEnd, type Numeral, parseArabicNumeral, parseChineseNumeral } from '../syntax/numerals.ts';
import { codesOf } from '../text/codes.ts';
import type { TextRange } from '../text/range.ts';
import type { Decimal } from './arithmetic/decimal.ts';
import { type Interval, intervalOf } from './arithmetic/interval.ts';
import { mayCount } from './counting.ts';

/** A numeral with its unit; the range runs from the numeral to the end of the unit, 余 and 多 inside. */
export interface Quantity extends TextRange {
  /** In base units: 2.73万件 is 27300, 91.2% is 91.2. */
  readonly value: Decimal;
  /** What the words allow the true value to be (relations.md 0.1). */
  readonly interval: Interval;
  /** The unit as written, without 万 and 亿. */
  readonly unit: string;
  readonly population: string;
  readonly dimension: Dimension;
  /** True where a word such as 余, 近, 约 or 超 stands by. */
  readonly isApproximate: boolean;
  /** True for «三项», «两个», «前三位»: a few of what the text names, seldom a figure that others are held against. */
  readonly isLoose: boolean;
  /** Digits printed after the point. */
  readonly decimals: number;
  /** The exponent of the last printed place: 8.442亿 is printed to 10^5. */
  readonly lastPlace: number;
}

export interface Mentions {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

/** Quoted text longer than this is a sentence that may count things; shorter, it is a name. */
const longestQuotedName = 30;
const longestDocumentName = 120;

/** Every quantity and date of the folded text from `from` on, in order. */
export function scanMentions(
  folded: string,
  from: number,
  places: CharacterPlaces = scanPlaces(folded, from),
): Mentions {
  const quantities: Quantity[] = [];
  const dates: DateMention[] = [];
  let end = from;
  for (const at of places.numerals) {
    if (at < end) continue;
    switch (classOf(folded.charCodeAt(at))) {
      case Char.digit:
        end = scanArabic(folded, at, quantities, dates);
        break;
      case Char.chineseDigit:
      case Char.chineseScale:
      case Char.numberWord:
        end = scanChinese(folded, at, quantities, dates);
        break;
      case Char.openQuote:
        end = skipQuoted(folded, at);
    }
  }
  // Copied to their size: a list that has grown keeps room for more, and most blocks have one or two of either.
  return { quantities: quantities.slice(), dates: dates.slice() };
}

function skipQuoted(folded: string, at: number): number {
  const codes = codesOf(folded);
  const close = closing.get(codes[at] as number);
  const longest = close === documentClose ? longestDocumentName : longestQuotedName;
  const last = Math.min(folded.length - 1, at + longest);
  for (let end = at + 1; end <= last; end++) {
    if (codes[end] === close) return end + 1;
  }
  return at + 1;
}

const documentClose = '》'.charCodeAt(0);
/** The quotation mark that closes what another opened, by UTF-16 code. */
const closing = new Map(
  ['“”', '‘’', '《》', '「」', '『』'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

function scanArabic(folded: string, at: number, quantities: Quantity[], dates: DateMention[]): number {
  const date = parseDate(folded, at);
  if (date !== undefined) {
    dates.push(date);
    return date.end;
  }
  const numeral = parseArabicNumeral(folded, at);
  if (numeral === undefined) return arabicEnd(folded, at);
  if (isOrdinal(folded, at)) return numeral.end;
  return pushQuantity(folded, numeral, quantities);
}

function scanChinese(folded: string, at: number, quantities: Quantity[], dates: DateMention[]): number {
  const date = parseChineseDate(folded, at);
  if (date !== undefined) {
    dates.push(date);
    return date.end;
  }
  if (folded.charCodeAt(at) === turn) return scanDoubling(folded, at, quantities);
  const numeral = parseChineseNumeral(folded, at);
  if (numeral === undefined || isOrdinal(folded, at)) return chineseEnd(folded, at);
  // A name is looked up only where its numeral would count something: «三项制度».
  const count = quantities.length;
  const end = pushQuantity(folded, numeral, quantities);
  const nameEnd = quantities.length > count ? nameEndAt(folded, at) : undefined;
  if (nameEnd === undefined) return end;
  quantities.pop();
  return Math.max(nameEnd, at + 1);
}

function chineseEnd(folded: string, at: number): number {
  let end = at + 1;
  // «超过三成»: 过 begins no numeral but 过半, and the one after it is read by itself.
  if (folded.charCodeAt(at) === past) return end;
  while (isChineseNumeral(folded, end)) end++;
  return end;
}

/** «第三批», «第13名». */
function isOrdinal(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  return (before === 0x20 ? folded.charCodeAt(at - 2) : before) === ordinal;
}

const ordinal = '第'.charCodeAt(0);
const past = '过'.charCodeAt(0);
const turn = '翻'.charCodeAt(0);

/** «翻一番», «翻了两番», «翻番»: a multiple of the value before. */
const doubling = /^翻(?:了?([一两二三四])番|番)/;

function scanDoubling(folded: string, at: number, quantities: Quantity[]): number {
  const match = doubling.exec(folded.slice(at, at + 5));
  if (match === null) return at + 1;
  const times = '一二三四'.indexOf((match[1] ?? '一').replace('两', '二')) + 1;
  const end = at + match[0].length;
  const numeral: Numeral = {
    start: at,
    end,
    coefficient: 2 ** times,
    exponent: 0,
    decimals: 0,
    isChinese: true,
    approximation: 'exact',
    isShare: false,
  };
  quantities.push(
    toQuantity(numeral, { text: '番', dimension: 'change', population: 'multiple' }, end, undefined),
  );
  return end;
}

function pushQuantity(folded: string, numeral: Numeral, quantities: Quantity[]): number {
  if (numeral.isShare) {
    const kind = (approximatorAfter(folded, numeral.end) ?? approximatorBefore(folded, numeral.start))?.kind;
    quantities.push(
      toQuantity(numeral, { text: '', dimension: 'share', population: 'share' }, numeral.end, kind),
    );
    return numeral.end;
  }
  const unitStart = folded.charCodeAt(numeral.end) === 0x20 ? numeral.end + 1 : numeral.end;
  const unit = unitAt(folded, unitStart);
  if (unit === undefined || !mayCount(folded, numeral, unit)) return numeral.end;
  const unitEnd = unitStart + unit.text.length;
  const end = bracketedUnitEnd(folded, unitEnd);
  const text = end === unitEnd ? unit.text : folded.slice(unitStart, end);
  const kind = (approximatorAfter(folded, end) ?? approximatorBefore(folded, numeral.start))?.kind;
  quantities.push(
    toQuantity(numeral, { text, dimension: unit.dimension, population: unit.population }, end, kind),
  );
  return end;
}

/** «505家(次)»: a second unit in brackets belongs to the first. */
function bracketedUnitEnd(folded: string, at: number): number {
  if (folded.charCodeAt(at) !== 0x28) return at;
  const inner = unitAt(folded, at + 1);
  const close = at + 1 + (inner?.text.length ?? 0);
  return inner !== undefined && folded.charCodeAt(close) === 0x29 ? close + 1 : at;
}

const looseUnits = new Set(['项', '个', '类', '种', '大', '级', '次', '家', '条', '处']);

function toQuantity(
  numeral: Numeral,
  unit: { readonly text: string; readonly dimension: Dimension; readonly population: string },
  end: number,
  kind: ApproximatorKind | undefined,
  isRank = false,
): Quantity {
  const perMille = unit.text === '‰' ? 1 : 0;
  const value = { coefficient: numeral.coefficient, exponent: numeral.exponent - perMille };
  const lastPlace = value.exponent;
  return {
    start: numeral.start,
    end,
    value,
    interval: intervalOf(numeral, value, unit.dimension, kind),
    unit: unit.text,
    population: unit.population,
    dimension: unit.dimension,
    isApproximate: numeral.approximation !== 'exact' || (kind !== undefined && kind !== 'none'),
    isLoose: isRank || (numeral.isChinese && numeral.coefficient <= 10 && looseUnits.has(unit.text)),
    decimals: numeral.decimals,
    lastPlace,
  };
}
