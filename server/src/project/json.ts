/** JSON with comments as a tree, and what is wrong with how it is written. */
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { TextRange } from '../text/range.ts';

/** A mistake in a project file. */
export interface Mistake {
  readonly range: TextRange;
  readonly message: string;
  /** `error` where the file cannot be read at this place, `warning` where what it says has no effect. */
  readonly severity: 'error' | 'warning';
  /** The name that was meant, to stand in the place of what is marked. */
  readonly meant?: string;
  /** A mistake of JSON, not of what it says: editors that know JSON find it by themselves. */
  readonly ofJson?: true;
}

export interface JsonTree {
  /** As much of it as can be read. */
  readonly root: Node | undefined;
  readonly mistakes: readonly Mistake[];
}

/** Far more than anybody writes by hand; the tree is read by recursion. */
const deepest = 32;
const longest = 1_000_000;
const mostMistakes = 20;

/** Reads any string. */
export function readJson(text: string): JsonTree {
  const refusal =
    text.length > longest ? '文件过大，没有读取' : isTooDeep(text) ? '括号嵌套过深，没有读取' : undefined;
  if (refusal !== undefined) {
    const range = { start: 0, end: Math.min(1, text.length) };
    return { root: undefined, mistakes: [{ range, message: refusal, severity: 'error' }] };
  }
  if (text.trim() === '') return { root: undefined, mistakes: [] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const mistakes = errors.map((error) => toMistake(error, text.length)).filter(isFirst);
  return { root, mistakes: mistakes.slice(0, mostMistakes) };
}

/** Each of two braces that are missing at one place would be told in the same words. */
function isFirst(mistake: Mistake, index: number, all: readonly Mistake[]): boolean {
  const last = all[index - 1];
  return last?.range.start !== mistake.range.start || last.message !== mistake.message;
}

function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  do {
    scanner.scan();
    const token = scanner.getTokenLength() === 1 ? text.charAt(scanner.getTokenOffset()) : '';
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > deepest) return true;
  } while (scanner.getPosition() < text.length);
  return false;
}

function toMistake({ error, offset, length }: ParseError, size: number): Mistake {
  const start = Math.min(offset, Math.max(0, size - 1));
  const end = Math.min(size, Math.max(offset + length, start + 1));
  return {
    range: { start, end },
    message: `JSON 写法有误：${reasons[printParseErrorCode(error)] ?? '此处读不懂'}`,
    severity: 'error',
    ofJson: true,
  };
}

const reasons: Readonly<Partial<Record<string, string>>> = {
  InvalidSymbol: '有不认识的字（文字要放在英文双引号 " 里）',
  InvalidNumberFormat: '数字写得不对',
  PropertyNameExpected: '此处应为用英文双引号括起来的名称',
  ValueExpected: '此处缺少值',
  ColonExpected: '此处缺少英文冒号 :',
  CommaExpected: '此处缺少英文逗号 ,',
  CloseBraceExpected: '缺少右花括号 }',
  CloseBracketExpected: '缺少右方括号 ]',
  EndOfFileExpected: '文件到此应已结束',
  UnexpectedEndOfComment: '注释没有结束（缺少 */）',
  UnexpectedEndOfString: '文字没有结束（缺少英文双引号）',
  UnexpectedEndOfNumber: '数字没有写完',
  InvalidUnicode: '\\u 之后应为四位十六进制数',
  InvalidEscapeCharacter: '反斜杠 \\ 之后的字不对（反斜杠本身要写成 \\\\）',
  InvalidCharacter: '文字里有不能直接写的控制字符',
};
