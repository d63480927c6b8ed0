/** Marks that number a line: 一、 (一) 1. (1) and their broken forms, Markdown # and 一是. */
import { createCharacterSet, holds } from '../lexicon/matching/characterSet.ts';
import type { TextRange } from '../text/range.ts';
import { isDigit } from './characters.ts';
import { parseChineseNumber } from './chineseNumber.ts';

/** The four numbered levels of an official document (GB/T 9704-2012, 7.3.3). */
export type LabelForm = 'chinese' | 'chinese-paren' | 'arabic-dot' | 'arabic-paren';

/** The depth that a form stands for: 一、 1, (一) 2, 1. 3, (1) 4. */
export const levelOfForm: Readonly<Record<LabelForm, number>> = {
  chinese: 1,
  'chinese-paren': 2,
  'arabic-dot': 3,
  'arabic-paren': 4,
};

/** The mark at the start of a heading; all places count from the start of the line. */
export interface Label {
  readonly form: LabelForm;
  readonly number: number;
  /** Where the number itself stands, without brackets and stops. */
  readonly numberRange: TextRange;
  /** The mark with its brackets and stop. */
  readonly range: TextRange;
  /** The mark as it should be written, where it is written otherwise («1、», «一)»). */
  readonly wellFormed: string | undefined;
}

const chineseDigits = createCharacterSet('一二三四五六七八九十');
const openBracket = 0x28;
/** «一、» «一.» «一,»: the second and third are broken. */
const chineseForm = /^([一二三四五六七八九十]{1,3}) ?([、.,])/;
/** «(一)», broken «一)», «(一、» and «(一)、», but not «(一)、(二)项». */
const chineseParenForm = /^(\(? ?)([一二三四五六七八九十]{1,3})( ?[)、](?:(?<=\)) ?[、.,](?! ?\())?)/;
/** «(三严格规范执法», broken where the line has no other bracket; not «(二审案件…» or «(三年行动». */
const openParenForm =
  /^\( ?([一二三四五六七八九十]{1,3})(?![个年月日是审次批项类级届大区位种名件万千百家人份时点中等线品\d])[\u4e00-\u9fff]/;
/** «1.» «1、», not «1.5万» but «1.2024年…». */
const arabicForm = /^(\d{1,2}) ?([.、])(?!\d(?!\d{3}年))/;
/** «(1)», broken «1)» and «(1)、». */
const arabicParenForm = /^(\(? ?)(\d{1,2})( ?\)(?: ?[、.,](?! ?\())?)/;

/** The label at the start of folded text, if there is one. */
export function parseLabel(folded: string, at: number): Label | undefined {
  const first = folded.charCodeAt(at);
  const isChinese = holds(chineseDigits, first);
  const isArabic = isDigit(first);
  if (!isChinese && !isArabic && first !== openBracket) return undefined;
  const rest = folded.slice(at, at + 12);
  return (
    (isChinese ? parseChinese(rest, at) : undefined) ??
    (isArabic ? parseArabic(rest, at) : undefined) ??
    parseParen(rest, at) ??
    (first === openBracket && !folded.includes(')', at) ? parseOpenParen(rest, at) : undefined)
  );
}

function parseChinese(rest: string, at: number): Label | undefined {
  const match = chineseForm.exec(rest);
  const digits = match?.[1];
  const number = digits === undefined ? undefined : parseChineseNumber(digits);
  if (match === null || digits === undefined || number === undefined) return undefined;
  const wellFormed = match[2] === '、' ? undefined : `${digits}、`;
  return toLabel('chinese', number, at, 0, digits.length, match[0].length, wellFormed);
}

function parseArabic(rest: string, at: number): Label | undefined {
  const match = arabicForm.exec(rest);
  const digits = match?.[1];
  if (match === null || digits === undefined) return undefined;
  const wellFormed = match[2] === '.' ? undefined : `${digits}.`;
  return toLabel('arabic-dot', Number(digits), at, 0, digits.length, match[0].length, wellFormed);
}

function parseParen(rest: string, at: number): Label | undefined {
  const chinese = chineseParenForm.exec(rest);
  const match = chinese ?? arabicParenForm.exec(rest);
  const open = match?.[1] ?? '';
  const digits = match?.[2];
  if (match === null || digits === undefined) return undefined;
  const number = chinese === null ? Number(digits) : parseChineseNumber(digits);
  if (number === undefined) return undefined;
  const isWhole = open.startsWith('(') && match[3]?.endsWith(')') === true;
  const form: LabelForm = chinese === null ? 'arabic-paren' : 'chinese-paren';
  return toLabel(
    form,
    number,
    at,
    open.length,
    digits.length,
    match[0].length,
    isWhole ? undefined : `(${digits})`,
  );
}

function parseOpenParen(rest: string, at: number): Label | undefined {
  const digits = openParenForm.exec(rest)?.[1];
  const number = digits === undefined ? undefined : parseChineseNumber(digits);
  if (digits === undefined || number === undefined) return undefined;
  const open = rest.indexOf(digits);
  return toLabel('chinese-paren', number, at, open, digits.length, open + digits.length, `(${digits})`);
}

function toLabel(
  form: LabelForm,
  number: number,
  at: number,
  numberAt: number,
  numberLength: number,
  length: number,
  wellFormed: string | undefined,
): Label {
  const start = at + numberAt;
  return {
    form,
    number,
    numberRange: { start, end: start + numberLength },
    range: { start: at, end: at + length },
    wellFormed,
  };
}

/** «一是», «二要»: one step of a run of clauses. */
export interface ClauseLabel {
  readonly number: number;
  readonly numberRange: TextRange;
  readonly range: TextRange;
}

/** Every clause label of the folded text: «;一是», «。十二是»; after another word («统一是») it is none. */
export function scanClauseLabels(folded: string): readonly ClauseLabel[] {
  const labels: ClauseLabel[] = [];
  for (let at = folded.indexOf('是'); at !== -1; at = folded.indexOf('是', at + 1)) {
    let start = at;
    while (at - start < 3 && holds(chineseDigits, folded.charCodeAt(start - 1))) start--;
    if (start === at || !(start === 0 || holds(mayPrecedeClauseLabel, folded.charCodeAt(start - 1))))
      continue;
    const number = parseChineseNumber(folded.slice(start, at));
    if (number === undefined || folded.startsWith('否', at + 1)) continue;
    labels.push({ number, numberRange: { start, end: at }, range: { start, end: at + 1 } });
  }
  return labels;
}

const mayPrecedeClauseLabel = createCharacterSet('。;:,!?、 ”)！？*');
