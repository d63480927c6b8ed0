/** R44 ARITY_CLOSED of the relation catalogue: a number that announces what the headings or clauses after it tell. */
import { nameEndAt } from '../../lexicon/names/names.ts';
import type { DocumentRule, Finding } from '../../linter/types.ts';
import { type Block, blockIndexAt, contentOf } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { flatten } from '../../model/requiredContents.ts';
import type { Section } from '../../model/sections.ts';
import { parseChineseNumber, toChineseNumber } from '../../syntax/chineseNumber.ts';
import type { ClauseLabel } from '../../syntax/labels.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';

export const announcedCount: DocumentRule = {
  meta: {
    id: 'announced-count',
    title: '说的项数与下文不符',
    summary: '「严把三大关口」「以下四个方面」：数字应等于下面的小标题或者一是、二是的项数。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  looksAt: ({ clauseLabels }) => clauseLabels[0]?.number === 1,
  *checkDocument({ document, blocks }) {
    for (const section of flatten(document.sections)) {
      yield* checkHeading(section);
      yield* checkParts(section, document);
    }
    yield* checkClauses(document, blocks);
  },
};

/** «严把三大关口», «健全两项机制»: the number and the noun. */
const inHeading = /(?<!第)([两二三四五六七八九])(?:大|个|项|道)(?!以|月|年|方面)([\u4e00-\u9fff]{1,2})/;

/** A heading whose noun, or a part of it, stands in the heading of each of its parts. */
function* checkHeading({ title, titleRange, children }: Section): Iterable<Finding> {
  if (children.length < 2 || children.some(({ label }) => label === undefined)) return;
  const match = inHeading.exec(title);
  const [, written = '', noun = ''] = match ?? [];
  if (match === null) return;
  const isShared = [...noun].some((character) => children.every((child) => child.title.includes(character)));
  if (!isShared || numberOf(written) === children.length) return;
  const start = titleRange.start + match.index;
  yield toFinding(
    { start, end: start + 1 },
    `标题写的是「${written}」，下面有${children.length}个小标题`,
    children.map((child) => child.titleRange),
  );
}

/** «将从五个方面着力:», right before the first of the parts, numbered without a gap. */
function* checkParts({ firstBlock, children }: Section, { blocks }: ReportDocument): Iterable<Finding> {
  const [first] = children;
  if (first === undefined || children.length < 2) return;
  if (children.some(({ label, level }, index) => label?.number !== index + 1 || level !== first.level))
    return;
  const holder = blockBefore(blocks, first.firstBlock);
  if (holder === undefined || holder.start <= (blocks[firstBlock]?.start ?? 0)) return;
  const { content } = holder.analysis;
  const words = contentOf(holder.analysis);
  const match = words.endsWith(':') ? beforeClauses.exec(words.slice(-30)) : null;
  const written = match?.[1] ?? '';
  if (match === null || numberOf(written) === children.length) return;
  const at = holder.start + content.start + Math.max(0, words.length - 30) + match.index;
  yield toFinding(
    { start: at, end: at + written.length },
    `此处写的是「${written}」，下面有${children.length}个小标题`,
    children.map((child) => child.titleRange),
  );
}

/** «主要有以下三个方面:», right before 一是. */
const beforeClauses =
  /(?<![第\d.一二三四五六七八九十])([两二三四五六七八九十]|\d{1,2})(?:个方面|方面|个问题|点|项(?:重点)?(?:工作|任务|措施))[^。:;,一二三四五六七八九十]{0,8}[。:;,] ?$/;

/** What every such announcement ends with, and has before it. */
const mayAnnounce = /[两二三四五六七八九十\d].*[。:;,] ?$/;

/** «抓实决策“四个环节”:», «做好三篇文章:», with the colon right before 一是. */
const setBeforeClauses =
  /(?<![第\d.一二三四五六七八九十])([两二三四五六七八九十])[个大项道条件篇步招张][\u4e00-\u9fff]{1,6}”?(?:工作|建设|要求)?: ?$/;

/** A name that is fixed («行政执法“三项制度”») counts its own parts, and not the clauses after it. */
function namedSet(words: string): RegExpExecArray | null {
  const match = setBeforeClauses.exec(words);
  return match === null || nameEndAt(words, match.index) !== undefined ? null : match;
}

function* checkClauses({ blocks }: ReportDocument, beginning: readonly Block[]): Iterable<Finding> {
  for (const block of beginning) {
    const { kind, start, analysis } = block;
    const [first] = analysis.clauseLabels;
    if (first === undefined || (kind === 'heading' && first.range.start === analysis.content.start)) continue;
    const index = blockIndexAt(blocks, start);
    const holder = first.range.start === analysis.content.start ? blockBefore(blocks, index) : block;
    if (holder === undefined) continue;
    const before =
      holder === block ? analysis.folded.slice(0, first.range.start) : contentOf(holder.analysis);
    const last = before.slice(-30);
    const match = mayAnnounce.test(last) ? (beforeClauses.exec(last) ?? namedSet(last)) : null;
    if (match === null) continue;
    const labels = labelsFrom(blocks, index);
    const written = match[1] ?? '';
    if (labels === undefined || labels.length === numberOf(written)) continue;
    const shift = holder === block ? 0 : holder.analysis.content.start;
    const at = holder.start + shift + Math.max(0, before.length - 30) + match.index;
    yield toFinding(
      { start: at, end: at + written.length },
      `此处写的是「${written}」，下面有${labels.length}项（一是至${toChineseNumber(labels.length)}是）`,
      [shiftRange(first.range, start)],
    );
  }
}

function blockBefore(blocks: readonly Block[], index: number): Block | undefined {
  let at = index - 1;
  while (blocks[at]?.kind === 'blank') at--;
  const before = blocks[at];
  return before?.kind === 'paragraph' ? before : undefined;
}

/** The clauses up to the next heading, where they are one unbroken run of at least two; else undefined. */
function labelsFrom(blocks: readonly Block[], from: number): readonly ClauseLabel[] | undefined {
  const labels: ClauseLabel[] = [];
  for (let at = from; at < blocks.length; at++) {
    const { kind, analysis } = blocks[at] as Block;
    // «(三)推进科学决策。抓实“四个环节”:一是…»: a heading with its text.
    if (kind === 'heading' && at > from) break;
    labels.push(...analysis.clauseLabels);
  }
  const isOneRun = labels.length >= 2 && labels.every(({ number }, index) => number === index + 1);
  return isOneRun ? labels : undefined;
}

function toFinding(range: TextRange, message: string, places: readonly TextRange[]): Finding {
  return {
    range,
    message,
    related: places.map((place, index) => ({ range: place, message: `第${index + 1}项` })),
  };
}

function numberOf(word: string): number | undefined {
  return /\d/.test(word) ? Number(word) : parseChineseNumber(word);
}
