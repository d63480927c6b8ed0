/** Days that are counted each year and anniversaries (seeds/lexicon/anniversaries.json), where a text counts them. */
import data from '../../../../seeds/lexicon/anniversaries.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { alternationOf } from '../matching/alternation.ts';

/** «第十个国家宪法日», «新中国成立75周年»; the range is that of the number, as it is written. */
export interface CountedYears extends TextRange {
  readonly name: string;
  /** Whether it is counted from one on, as days are, or from the year after the event. */
  readonly isOrdinal: boolean;
  /** The year of the first day, or of the event. */
  readonly first: number;
}

/** The counts in folded text, in its order. */
export function scanCountedYears(folded: string): readonly CountedYears[] {
  if (!mayCount.test(folded)) return none;
  return matchesOf(folded, formOfCounts()).flatMap(({ index, 0: whole, groups }) => {
    const { ordinal, day, event, years } = groups ?? {};
    const name = day ?? event ?? '';
    const written = ordinal ?? years ?? '';
    const first = firstOf.get(name);
    const start = index + whole.indexOf(written, ordinal === undefined ? name.length : 1);
    return first === undefined
      ? []
      : [{ start, end: start + written.length, name, isOrdinal: ordinal !== undefined, first }];
  });
}

const none: readonly CountedYears[] = [];
const mayCount = /第[\d一二三四五六七八九十百]+[个届]|周年/;
const firstOf = new Map(
  data.counted.flatMap(({ names, first }) => names.map((name) => [name, first] as const)),
);
const number = '(?:\\d{1,3}|[一二三四五六七八九十百]{1,5})';
/** «在庆祝中国共产党成立100周年大会上的重要讲话» is studied for years. */
const past = /(?:纪念|庆祝|主题)?(?:大会|招待会|座谈会|讲话|重要|阅兵|纪念章|勋章)/;
let form: RegExp | undefined;

function formOfCounts(): RegExp {
  const namesOf = (kind: string): string =>
    alternationOf(data.counted.filter((entry) => entry.kind === kind).flatMap(({ names }) => names)).source;
  form ??= new RegExp(
    `第(?<ordinal>${number})[个届](?:全国)?“?(?<day>${namesOf('ordinal')})|(?<event>${namesOf('anniversary')})(?<years>${number})周年(?!${past.source})`,
    'g',
  );
  return form;
}
