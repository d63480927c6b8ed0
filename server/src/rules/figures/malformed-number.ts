/** Numbers that typing has spoilt, by their marks («1,23条», «98,5%», «99..2%») or for want of a unit («罚款186.5万», «案件45,»). */
import { amounts, counts, saying } from '../../lexicon/countedThings.ts';
import {
  afterPoint,
  afterTwoPoints,
  firstAfterPoint,
  spoiltUnit,
  unitMeant,
} from '../../lexicon/slips/unitSlips.ts';
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { matchesOf } from '../../text/matches.ts';

export const malformedNumber: BlockRule = {
  meta: {
    id: 'malformed-number',
    title: '数字写法有误',
    summary:
      '分节的逗号后面应是三位数字，小数点不会写成逗号、句号或者写两次，金额的「万」后面应有「元」，件数、人数后面应有单位。',
    category: 'figures',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block }) {
    const { folded, text, quantities } = block;
    if (!/\d/.test(folded)) return noFindings;
    const found: Finding[] = [];
    if (quantities.length > 0) found.push(...wrongCommas(block));
    if (mayBePoint.test(folded))
      for (const { index, 0: written } of matchesOf(folded, wrongPoint)) {
        const range = { start: index, end: index + written.length };
        found.push({ range, message: `「${text.slice(range.start, range.end)}」中的小数点有误` });
      }
    for (const { index, 0: written, 1: unit = unitMeant(written) } of matchesOf(folded, spoiltUnit)) {
      const range = { start: index, end: index + written.length };
      found.push({ range, message: `「${written}」疑为「${unit}」` });
    }
    if (/\d[万亿]/.test(folded)) found.push(...amountsWithoutUnit(block));
    if (quantities.length > 0) found.push(...countsWithoutUnit(block));
    return found.length === 0 ? noFindings : found;
  },
};

/** «1,23条», «3,26.5万元», «98,5%»: a comma inside a number that parts no group of three digits. */
function wrongCommas({ folded, text, quantities }: BlockAnalysis): readonly Finding[] {
  const found: Finding[] = [];
  for (const { start, end } of quantities) {
    // In full width it is the mark between two clauses.
    if (text.charAt(start - 1) !== ',') continue;
    const before = /([^。;,、]*?\D)(\d{1,3}),$/.exec(folded.slice(Math.max(0, start - farthest), start));
    const rest = /^(\d+)(?:\.\d+)?(.*)$/.exec(folded.slice(start, end));
    if (before === null || rest === null || /^,\d/.test(folded.slice(end, end + 2))) continue;
    const [, clause = '', lead = ''] = before;
    const [, whole = '', unit = ''] = rest;
    // «3,4个村» is about as many.
    const isOneNumber =
      unit === '%' || folded.charAt(start + whole.length) === '.' || mostPlaces.has(whole.length);
    if (!isOneNumber || !endsInWord.test(clause) || listed.test(clause)) continue;
    // A clause may end with a bare number («满分100,平均85.2») where commas are in half width; of five digits none goes on so.
    if (marksClauses.test(text) && whole.length < 4) continue;
    const range = { start: start - lead.length - 1, end };
    found.push({ range, message: `「${text.slice(range.start, end)}」中的逗号有误：分节的每节应是三位数字` });
  }
  return found;
}

const farthest = 30;
/** Of another number of digits it is no group; of one alone it may be two guesses. */
const mostPlaces: ReadonlySet<number> = new Set([2, 4, 5]);
const endsInWord = /[\u4e00-\u9fff]$/;
/** Several numbers in a row, or a number of a thing. */
const listed = /分别|依次|各为|第$|[图表]$|附件$|号$|第\d/;
/** A text that writes its commas in half width may end a clause with a number. */
const marksClauses = /[\u4e00-\u9fff],|,[\u4e00-\u9fff]/;

const mayBePoint = new RegExp(`\\d[.。][.\\d%${firstAfterPoint}]`);
const wrongPoint = new RegExp(
  [
    '\\d+\\.{2}\\d+%?',
    '\\d+(?:\\.\\d+)?\\.%',
    // «办结率98。5%».
    '(?<=[率达为占长降升比])\\d{1,3}。\\d{1,2}%',
    `(?<=(?!第)[\\u4e00-\\u9fff])\\d{1,3}\\.\\d+\\.\\d+(?=%|${afterTwoPoints})`,
    `(?<=(?![图表件第题])[\\u4e00-\\u9fff])\\d{2,}\\.(?=${afterPoint}(?![\\u4e00-\\u9fff]))`,
  ].join('|'),
  'g',
);

/** «罚款186.5万,»: a hint, since it is said so, but where the same paragraph writes 万元. */
function amountsWithoutUnit({ folded, text }: BlockAnalysis): readonly Finding[] {
  return matchesOf(folded, amount).map(({ index, 0: whole, 1: noun = '', 2: number = '' }) => {
    const range = { start: index + whole.length - number.length, end: index + whole.length };
    const finding = {
      range,
      message: `「${noun}」的数「${text.slice(range.start, range.end)}」后面缺「元」`,
    };
    return folded.includes('万元') || folded.includes('亿元')
      ? finding
      : { ...finding, severity: 'hint' as const };
  });
}

const amount = new RegExp(`(${amounts})${saying}?(\\d+(?:\\.\\d+)?余?[万亿]余?)(?=[。;:!)]|,(?!\\d)|$)`, 'g');

/** «受理复议案件45,审结42件»: a number right after what it counts, with no unit, in a paragraph that gives them to others. */
function countsWithoutUnit({ folded, quantities }: BlockAnalysis): readonly Finding[] {
  const found = matchesOf(folded, bareCount);
  if (found.length === 0) return noFindings;
  // «受理案件45,审结42,办结率93%»: one that gives no units at all.
  const bare = folded.match(bareNumber)?.length ?? 0;
  if (found.length < bare || quantities.every(({ unit }) => unit === '%')) return noFindings;
  return found.map(({ index, 0: whole, 1: noun = '', 2: number = '' }) => ({
    range: { start: index + whole.length - number.length, end: index + whole.length },
    message: `「${noun}」的数「${number}」后面缺单位`,
  }));
}

const bareNumber = /[\u4e00-\u9fff]\d{1,5}(?=[,;。、])/g;
const bareCount = new RegExp(`(${counts})(?:共计|共|达|计)?(\\d{1,5})(?=[,;。](?!\\d)|$)`, 'g');
