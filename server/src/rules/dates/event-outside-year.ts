/** R43 EVENT_YEAR of the relation catalogue: what is cited was there when the report was written. */
import { monthNumber } from '../../lexicon/cited/eventNames.ts';
import type { EventMention } from '../../lexicon/cited/events.ts';
import { ahead, preparing } from '../../lexicon/yearWords.ts';
import type { DocumentRule } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { signedOn } from '../../model/yearAnchors.ts';
import { shiftRange } from '../../text/range.ts';

export const eventOutsideYear: DocumentRule = {
  meta: {
    id: 'event-outside-year',
    title: '引用的会议、规划与年份不符',
    summary: '报告写成时还没有召开的会议、没有公布的文件，以及不在实施期内的规划。',
    category: 'dates',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  looksAt: ({ events, wrongSpans }) => events.length > 0 || wrongSpans.length > 0,
  *checkDocument({ document, blocks }) {
    const { period, yearAnchors } = document;
    // A year that is only named most often is too weak a ground.
    if (period === undefined || !yearAnchors.some(({ implied }) => implied === period.year)) return;
    const written = lastMonth(document, period.year);
    const planStart = document.requiredContents.find(({ id }) => id === 'plan')?.place?.start;
    for (const { kind, start, analysis } of blocks) {
      if (kind !== 'paragraph' && kind !== 'heading') continue;
      const { wrongSpans, events } = analysis;
      for (const { start: from, end, spans } of wrongSpans)
        yield {
          range: shiftRange({ start: from, end }, start),
          message: `这一文件、规划的年份是${spans.map((span) => `${span}年`).join('或')}`,
        };
      let told = 0;
      for (const mention of events) {
        if (planStart !== undefined && start >= planStart && isPreparedFor(analysis, mention, period.year))
          continue;
        const isDone = start < (planStart ?? 0) && tellsOfDone(analysis, mention);
        const why = whyOutside(mention, period.year, written, isDone);
        // «党的二十大精神» holds «党的二十大» too.
        if (why === undefined || mention.start < told) continue;
        told = mention.end;
        const name = analysis.text.slice(mention.start, mention.end);
        yield {
          range: shiftRange({ start: mention.start, end: mention.end }, start),
          message: `「${name}」${why}`,
          ...(mention.enforced?.isAlsoLocal === true ? { severity: 'hint' as const } : {}),
        };
      }
    }
  },
};

/** The month of the signature, else the last before the day on which a report must be public. */
function lastMonth({ blocks, yearAnchors }: ReportDocument, year: number): number {
  const signOff = yearAnchors.find(({ role }) => role === 'sign-off');
  const dated = signedOn(blocks);
  const { year: signed, month } = signOff?.date ?? dated ?? {};
  const deadline = monthNumber(year + 1, 3);
  if (signed === undefined || month === undefined) return deadline;
  const last = monthNumber(signed, month);
  // A signature before the end of the year that is told of is a slip of its own and tells nothing of when it was written.
  return last < monthNumber(year, firstMonthOfSigning) ? deadline : last;
}

const firstMonthOfSigning = 10;

/** Whether the sentence tells what was done, and not what will be: «迎接党的二十大», «明年将深入学习贯彻». */
function tellsOfDone({ folded, sentences }: BlockAnalysis, { start }: EventMention): boolean {
  const sentence = sentences.find(({ end }) => end > start);
  return (
    sentence !== undefined &&
    !ahead.test(folded.slice(sentence.start, sentence.end).replace(notAhead, '').replace(names, ''))
  );
}

/** What ends an opening, and words with 要 that say nothing of the future: «…实施纲要》,现将有关情况报告如下». */
const notAhead = /现将[^。;]*$|[纲主重必首]要/g;
/** «…三年行动计划》», «…规划》»: the names of documents. */
const names = /《[^《》]*》/g;

/** «做好《法治宣传教育法》施行准备», «迎接…召开» in the plan: what the next year brings. */
function isPreparedFor(
  { folded, sentences }: BlockAnalysis,
  { start, since }: EventMention,
  year: number,
): boolean {
  const sentence = sentences.find(({ end }) => end > start);
  if (sentence === undefined || since === undefined || since > monthNumber(year + 1, 12)) return false;
  return preparing.test(folded.slice(sentence.start, sentence.end));
}

function whyOutside(
  {
    since,
    held,
    phase,
    enforced,
    milestone,
    awaited,
    convened,
    isBegun,
    isClosed,
    isMade,
    stage,
  }: EventMention,
  year: number,
  written: number,
  isDone: boolean,
): string | undefined {
  if (awaited !== undefined) {
    const held = Math.floor((awaited - 1) / 12);
    return year > held ? `在${held}年，已经过去，报告写的是${year}年的工作` : undefined;
  }
  // What a report tells to have been done in its year was there before that year's end, whenever it was signed.
  const isTooEarly = isDone && held !== undefined && held > monthNumber(year, 12);
  const first = isDone ? (held ?? since) : since;
  if (first === Number.POSITIVE_INFINITY) return '没有召开过：每届中央委员会一般召开七次全体会议';
  if (first !== undefined && (first > written || isTooEarly)) {
    const firstYear = Math.floor((first - 1) / 12);
    return `见于${firstYear}年${first - firstYear * 12}月以后，报告写的是${year}年的工作`;
  }
  if (convened !== undefined) {
    const heldIn = Math.floor((convened - 1) / 12);
    return `是${heldIn}年${convened - heldIn * 12}月召开的，此处写的是别的时间`;
  }
  if (enforced !== undefined)
    return isDone && enforced.inForce > monthNumber(year, 12)
      ? `自${enforced.day}起施行，${year}年还没有执行`
      : undefined;
  if (milestone !== undefined) {
    const { year: right, named = year } = milestone;
    const isRight = right === named || (milestone.named === undefined && right === year + 1);
    return isRight
      ? undefined
      : `是${right}年，${milestone.named === undefined ? `报告写的是${year}年的工作` : `此处写的是${named}年`}`;
  }
  if (phase !== undefined && stage !== undefined)
    // What is to be done is done in the year after.
    return isDone || stage === 'end' ? outsideStage(phase, stage, isDone ? year : year + 1) : undefined;
  if (phase !== undefined && isClosed === true)
    return isDone && year < phase.last
      ? `的实施期是${phase.first}年至${phase.last}年，${year}年还没有全部完成`
      : undefined;
  if (phase !== undefined && isMade === true)
    return year > phase.first
      ? `的实施期是${phase.first}年至${phase.last}年，报告写的是${year}年的工作，此时谋划的应是下一个`
      : undefined;
  if (phase !== undefined && (year + 1 < phase.first || year > phase.last + (isBegun === true ? 0 : 1)))
    return `的实施期是${phase.first}年至${phase.last}年，报告写的是${year}年的工作`;
  return undefined;
}

/** A plan is begun in its first year or the one around it, assessed after that, and its end is not spoken of before it. */
function outsideStage(
  { first, last }: { readonly first: number; readonly last: number },
  stage: 'beginning' | 'middle' | 'end',
  year: number,
): string | undefined {
  const years = `的实施期是${first}年至${last}年`;
  if (stage === 'end') return year < first ? `${years}，${year}年还没有开始` : undefined;
  if (year < first - 1 || year > last) return undefined;
  if (stage === 'beginning') return year > first + 1 ? `${years}，${year}年早已启动` : undefined;
  return year <= first ? `${years}，${year}年还没有到中期` : undefined;
}
