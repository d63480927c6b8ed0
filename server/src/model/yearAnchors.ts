/** The places of a report's frame that name a year: which year the report speaks of follows from each (R38–R40). */
import { isOpening } from '../lexicon/frame.ts';
import {
  concession,
  intends,
  ofAnotherYear,
  planDone,
  planWord,
  setsPlan,
  willDo,
} from '../lexicon/yearWords.ts';
import { basicContents, type RequiredContent } from '../profile/profile.ts';
import type { DateMention } from '../syntax/dates.ts';
import { shiftRange, type TextRange } from '../text/range.ts';
import { type Block, contentOf, nextTold } from './blocks.ts';
import type { Section } from './sections.ts';

/** `opening`: the first paragraph; `announcement`: «现将2024年度…» in one that has named a year; `section`: the first words under a heading; `plan`: what is set for the next year. */
export type YearRole = 'title' | 'opening' | 'announcement' | 'heading' | 'section' | 'plan' | 'sign-off';

export interface YearAnchor {
  readonly role: YearRole;
  /** The year as written. */
  readonly written: number;
  /** The year that a report with this place would speak of: that before the plan's and the signature's. */
  readonly implied: number;
  /** Where the date stands, counted from the start of the text. */
  readonly range: TextRange;
  readonly date: DateMention;
}

/** Every such place, in the order of the text; none of a report on a part of a year. */
export function scanYearAnchors(
  blocks: readonly Block[],
  sections: readonly Section[],
): readonly YearAnchor[] {
  if (blocks.some(({ kind, analysis }) => kind === 'title' && partOfYear.test(contentOf(analysis))))
    return [];
  const anchors = [
    ...titleAnchors(blocks),
    ...openingAnchors(blocks),
    ...sections.flatMap((section, index) => sectionAnchors(blocks, section, index === 0)),
    ...planParagraphs(blocks, sections),
    ...signOffAnchors(blocks),
  ];
  return anchors.sort((a, b) => a.range.start - b.range.start);
}

/** «2024年上半年法治政府建设情况的报告» follows no such rule. */
const partOfYear = /半年|季度|\d月/;

function toAnchor(role: YearRole, block: Block, date: DateMention | undefined, shift = 0): YearAnchor[] {
  if (date?.year === undefined || date.lastYear !== undefined) return [];
  if (date.year < 1980 || date.year > 2100) return [];
  const written = date.year;
  return [{ role, written, implied: written - shift, range: shiftRange(date, block.start), date }];
}

function titleAnchors(blocks: readonly Block[]): readonly YearAnchor[] {
  for (const block of blocks) {
    if (block.kind !== 'title') continue;
    // «今天是2025年3月1日» is a line of the page that stands where a title may.
    const date = block.analysis.dates.find(({ year, month }) => year !== undefined && month === undefined);
    if (date !== undefined) return toAnchor('title', block, date);
  }
  return [];
}

function openingAnchors(blocks: readonly Block[]): readonly YearAnchor[] {
  const firstHeading = blocks.findIndex(({ kind }) => kind === 'heading');
  const paragraphs = blocks
    .slice(0, firstHeading === -1 ? 3 : firstHeading)
    .filter(({ kind }) => kind === 'paragraph');
  return paragraphs.flatMap((block, index) => {
    if (index === 0) {
      const first = leadingYear(block);
      if (first !== undefined && isSinceEarlier(block, first)) return [];
      const announced = isOpening(block.analysis.folded) ? announcedYear(block) : undefined;
      // «2023年,…现将2022年度…情况报告如下»: what is announced is a place of its own.
      if (first !== undefined)
        return [
          ...toAnchor('opening', block, first),
          ...(announced === undefined || announced === first
            ? []
            : toAnchor('announcement', block, announced)),
        ];
    }
    return isOpening(block.analysis.folded) ? toAnchor('opening', block, announcedYear(block)) : [];
  });
}

/** «2021年以来,全县实施“八五”普法规划;2024年,…»: the year that the report is on is named after it. */
function isSinceEarlier(block: Block, { end }: DateMention): boolean {
  return block.analysis.folded.startsWith('以来', end) && !namesOneYear(block);
}

/** «现将2024年度法治政府建设情况报告如下»: the year between 现将 and 如下. */
function announcedYear({ analysis: { folded, dates } }: Block): DateMention | undefined {
  const to = folded.indexOf('如下');
  const from = folded.lastIndexOf('现将', to);
  if (from === -1) return undefined;
  const between = dates.filter(({ start, year }) => year !== undefined && start > from && start < to);
  return between.length === 1 ? between[0] : undefined;
}

/** «2024年,…» «2024年以来,…» «2024年是…» at the very start of a paragraph. */
function leadingYear({ analysis: { folded, content, dates } }: Block): DateMention | undefined {
  const date = dates[0];
  if (date?.start !== content.start || date.month !== undefined) return undefined;
  return /^(?:以来)? ?,|^是/.test(folded.slice(date.end, date.end + 4)) ? date : undefined;
}

function sectionAnchors(blocks: readonly Block[], section: Section, isFirst: boolean): readonly YearAnchor[] {
  if (section.level !== 1) return [];
  const heading = blocks[section.firstBlock] as Block;
  const { title } = section;
  const mayPlan = plan.isHeading(title) || planWord.test(title);
  const isPlan = mayPlan && !planDone.test(title);
  const inTitle = heading.analysis.dates.filter(
    ({ start, year }) => year !== undefined && start + heading.start < section.titleRange.end,
  );
  const [named] = inTitle;
  const anchors: YearAnchor[] = [];
  if (named !== undefined && inTitle.length === 1 && !ofAnotherYear.test(title)) {
    if (isPlan) anchors.push(...toAnchor('plan', heading, named, 1));
    else if (
      !mayPlan &&
      (isFirst || tellsOfYear(title)) &&
      named.start + heading.start === section.titleRange.start
    )
      anchors.push(...toAnchor('heading', heading, named));
  }
  const opener = blocks.slice(section.firstBlock + 1, section.endBlock).find(({ kind }) => kind !== 'blank');
  if (opener?.kind !== 'paragraph') return anchors;
  const leading = leadingYear(opener);
  if (leading === undefined || opener.analysis.folded.startsWith('以来', leading.end)) return anchors;
  const isOfYear = !opener.analysis.folded.startsWith('是', leading.end) && namesOneYear(opener);
  if (!isPlan) {
    // «2025年,我们将聚焦…» sets out the plan under any heading, and is found with such paragraphs.
    const setsOut = willDo.test(opener.analysis.folded.slice(leading.end, leading.end + 30));
    if (isOfYear && !setsOut) anchors.push(...toAnchor('section', opener, leading));
  } else if (tellsPlan(opener)) anchors.push(...toAnchor('plan', opener, leading, 1));
  return anchors;
}

/** «2023年,…;2024年,…» tells what went before, and then of the year itself. */
function namesOneYear({ analysis: { dates } }: Block): boolean {
  return new Set(dates.flatMap(({ year }) => (year === undefined ? [] : [year]))).size === 1;
}

function tellsPlan({ analysis: { folded, sentences } }: Block): boolean {
  const first = sentences[0];
  if (first === undefined) return false;
  const words = folded.slice(first.start, first.end);
  return plan.isInlineWithNextYear(words) && !concession.test(words);
}

/** «2025年,我局将继续…» in the second half: as a paragraph of its own under no heading of the plan, or further on in one. */
function planParagraphs(blocks: readonly Block[], sections: readonly Section[]): readonly YearAnchor[] {
  const plans = sections.filter(({ level, title }) => level === 1 && plan.isHeading(title));
  // What opens the section of the plan is read with its heading; one that opens with what is wanting comes to the plan later.
  const openers = new Set(plans.map(({ firstBlock }) => nextTold(blocks, firstBlock)));
  const anchors: YearAnchor[] = [];
  for (let index = blocks.length >> 1; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind !== 'paragraph') continue;
    const { folded, content, dates, sentences } = block.analysis;
    for (const date of dates) {
      const opensBlock = date.start === content.start;
      const isSet = setsPlan.test(folded.slice(Math.max(0, date.start - longestSetting), date.start));
      if (opensBlock ? openers.has(index) : !isSet && !sentences.some(({ start }) => start === date.start))
        continue;
      if (date.month !== undefined || !/^(?:以来)? ?,|^是/.test(folded.slice(date.end, date.end + 4)))
        continue;
      const rest = folded.slice(date.end, date.end + 30);
      if (isSet ? intends.test(rest) : willDo.test(rest)) anchors.push(...toAnchor('plan', block, date, 1));
    }
  }
  return anchors;
}

const longestSetting = 20;

function signOffAnchors(blocks: readonly Block[]): readonly YearAnchor[] {
  const body = blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'heading');
  const block = blocks.findLast(({ kind }, index) => kind === 'date' && index > body);
  const date = block?.analysis.dates[0];
  // A report may be signed at the end of its own year, so a date in autumn or later tells nothing of the year.
  if (block === undefined || date?.month === undefined || isLate(date.month)) return [];
  return toAnchor('sign-off', block, date, 1);
}

/** The date under the signature, whatever it tells of the year; undefined where the text has none. */
export function signedOn(blocks: readonly Block[]): DateMention | undefined {
  return blocks.findLast(({ kind }) => kind === 'date')?.analysis.dates[0];
}

function isLate(month: number): boolean {
  return month >= 10 && month <= 12;
}

/** A heading of what is wanting or of duties done; «2025年主要举措» after the first may be the plan. */
function tellsOfYear(title: string): boolean {
  return basicContents.some(
    ({ id, isHeading }) => (id === 'shortcomings' || id === 'firstResponsible') && isHeading(title),
  );
}

const plan = basicContents.find(({ id }) => id === 'plan') as RequiredContent;
