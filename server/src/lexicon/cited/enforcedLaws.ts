/** Laws of which a text tells that they were carried out, with the month in which they came into force (seeds/lexicon/lawDates.json). */
import words from '../../../../seeds/lexicon/citedWords.json' with { type: 'json' };
import data from '../../../../seeds/lexicon/lawDates.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { alternationOf, anyOf } from '../matching/alternation.ts';

/** A law that was applied, and not only studied, made known or prepared for. */
export interface EnforcedLaw extends TextRange {
  /** The first month of the version that is spoken of, as year × 12 + month. */
  readonly inForce: number;
  /** That day as the writer would write it. */
  readonly day: string;
  /** Whether a province or a city may have one of the same name. */
  readonly isAlsoLocal: boolean;
}

/** «严格执行《增值税法》», «依照新修订的《行政复议法》办理», in the order of the text. */
export function scanEnforcedLaws(folded: string): readonly EnforcedLaw[] {
  if (!folded.includes('》') || !applied.test(folded)) return none;
  const found: EnforcedLaw[] = [];
  for (const match of matchesOf(folded, named)) {
    const { name = '' } = match.groups ?? {};
    const law = laws.get(name);
    if (law === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const before = /[^。;]*$/.exec(folded.slice(Math.max(0, start - mostBefore), start))?.[0] ?? '';
    const after = /^[^。;]*/.exec(folded.slice(end, end + mostAfter))?.[0] ?? '';
    if (!isApplied(before, after)) continue;
    const day = revised.test(before) ? law.inForce.at(-1) : law.inForce[0];
    if (day !== undefined) found.push({ start, end, ...datesOf(day), isAlsoLocal: law.isAlsoLocal === true });
  }
  return found;
}

interface LawData {
  readonly name: string;
  readonly inForce: readonly string[];
  readonly isAlsoLocal?: boolean;
}

const none: readonly EnforcedLaw[] = [];
const laws = new Map((data.laws as readonly LawData[]).map((law) => [law.name, law]));
const named = /《(?:中华人民共和国)?(?<name>[^《》]+)》/g;
const mostBefore = 80;
const mostAfter = 30;

const applied = new RegExp(`执行|${anyOf(words.applying, words.grounding)}`);
/** Between the verb and the name other laws may stand: «严格执行《行政处罚法》《增值税法》». */
const list = `(?:(?:国务院)?新?${anyOf(words.passing)}?(?:后|通过)?的?《[^《》]{2,30}》[、和及与]?)*`;
const revision = `(?:国务院)?${anyOf(words.revising)}的?`;
const strong = new RegExp(
  `(?:(?<!${anyOf(words.otherExecution)})执行|${anyOf(words.applying)})${list}(?:${revision})?$`,
);
const weak = new RegExp(`${anyOf(words.grounding)}${list}(?:${revision})?$`);
const revised = new RegExp(`${revision}$`);
/** What only a law in force is the ground of; documents are put right by it before («根据《民法典》清理文件»). */
const onItsGround = alternationOf(words.onItsGround);
const ahead = alternationOf(words.notYetApplied);

function isApplied(before: string, after: string): boolean {
  if (ahead.test(after) || ahead.test(before)) return false;
  return strong.test(before) || (weak.test(before) && onItsGround.test(after));
}

function datesOf(day: string): Pick<EnforcedLaw, 'inForce' | 'day'> {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return { inForce: year * 12 + month, day: `${year}年${month}月${dayOfMonth}日` };
}
