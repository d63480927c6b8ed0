/** Laws of which a text tells that they were carried out, with the month in which they came into force (seeds/lexicon/lawDates.json). */
import data from '../../../../seeds/lexicon/lawDates.json' with { type: 'json' };
import type { TextRange } from '../../text/range.ts';

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
  for (const match of folded.matchAll(named)) {
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

const applied = /执行|遵守|依照|适用|依据|根据|按照/;
/** Between the verb and the name other laws may stand: «严格执行《行政处罚法》《增值税法》». */
const list =
  '(?:(?:国务院)?新?(?:修订|修改|制定|出台|公布|颁布|施行)?(?:后|通过)?的?《[^《》]{2,30}》[、和及与]?)*';
const revision = '(?:国务院)?(?:新修订|新修改|修订后|修改后|最新修订)的?';
const strong = new RegExp(`(?:(?<!督促|规范|行政|强制)执行|遵守|依照|适用)${list}(?:${revision})?$`);
const weak = new RegExp(`(?:依据|根据|按照)${list}(?:${revision})?$`);
const revised = new RegExp(`${revision}$`);
/** What only a law in force is the ground of; documents are put right by it before («根据《民法典》清理文件»). */
const onItsGround = /查处|处罚|立案|作出|办理|受理|审结|责令|处置/;
const ahead = /草案|征求|清理|修订完善|衔接|准备|学习|宣传|宣讲|解读|培训|论证|起草/;

function isApplied(before: string, after: string): boolean {
  if (ahead.test(after) || ahead.test(before)) return false;
  return strong.test(before) || (weak.test(before) && onItsGround.test(after));
}

function datesOf(day: string): Pick<EnforcedLaw, 'inForce' | 'day'> {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return { inForce: year * 12 + month, day: `${year}年${month}月${dayOfMonth}日` };
}
