/** JSON against a shape: what fits is kept, what does not is a mistake at its place and left out. */
import type { Node } from 'jsonc-parser';
import { nearestName } from '../text/nearest.ts';
import type { TextRange } from '../text/range.ts';
import type { Mistake } from './json.ts';
import type { ChoiceShape, ListShape, RecordShape, Shape, TextShape } from './shape.ts';

export interface Decoding {
  readonly mistakes: Mistake[];
  /** Where each decoded record stands. */
  readonly places: Map<object, TextRange>;
  /** Records that lack a field which was written wrongly. */
  readonly faulty: Set<object>;
}

/** The value as far as it fits; undefined where it does not. */
export function decode(node: Node, shape: Shape, decoding: Decoding): unknown {
  switch (shape.kind) {
    case 'text':
      return decodeText(node, shape, decoding);
    case 'choice':
      return decodeChoice(node, shape, decoding);
    case 'flag':
      if (node.type === 'boolean') return node.value;
      return refuse(node, '应为 true 或 false', decoding);
    case 'count':
      if (typeof node.value === 'number' && Number.isInteger(node.value)) {
        if (node.value >= 1 && node.value <= shape.most) return node.value;
      }
      return refuse(node, `应为 1 到 ${shape.most} 的整数`, decoding);
    case 'list':
      return decodeList(node, shape, decoding);
    case 'record':
      return decodeRecord(node, shape, decoding);
    case 'either':
      return decode(node, node.type === 'string' ? shape.short : shape.long, decoding);
  }
}

function refuse(node: Node, problem: string, { mistakes }: Decoding, meant?: string): undefined {
  const message = `${problem}；这一项不起作用`;
  const mistake = { range: rangeOf(node), message, severity: 'warning' } as const;
  mistakes.push(meant === undefined ? mistake : { ...mistake, meant });
  return undefined;
}

function rangeOf({ offset, length }: Node): TextRange {
  return { start: offset, end: offset + length };
}

function decodeText(node: Node, { shortest, longest, pattern, refuse: why }: TextShape, decoding: Decoding) {
  const text: unknown = node.value;
  if (typeof text !== 'string') return refuse(node, '应为文字', decoding);
  if (text.trim().length < shortest) {
    return refuse(node, shortest === 1 ? '不能是空的' : `至少要 ${shortest} 个字`, decoding);
  }
  if (text.length > longest) return refuse(node, `最多 ${longest} 个字`, decoding);
  if (pattern !== undefined && !new RegExp(pattern).test(text))
    return refuse(node, '不是核稿写下的值', decoding);
  const problem = why?.(text);
  return problem === undefined ? text : refuse(node, problem, decoding);
}

function decodeChoice(node: Node, { choices }: ChoiceShape, decoding: Decoding) {
  const values = choices.map(({ value }) => value);
  const value: unknown = node.value;
  if (typeof value === 'string' && values.includes(value)) return value;
  const allowed = `可用：${values.join('、')}`;
  if (typeof value !== 'string') return refuse(node, `应为文字，${allowed}`, decoding);
  const nearest = nearestName(value, values);
  return refuse(node, `没有“${value}”这个值${isMeant(nearest)}，${allowed}`, decoding, nearest);
}

function isMeant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `（是否指 ${nearest}？）`;
}

function decodeList(node: Node, { of, most }: ListShape, decoding: Decoding) {
  if (node.type !== 'array') return refuse(node, '应为列表 [ … ]', decoding);
  const items = node.children ?? [];
  const beyond = items[most];
  if (beyond !== undefined) refuse(beyond, `最多 ${most} 项，从这里起不再读取`, decoding);
  return items
    .slice(0, most)
    .map((item) => decode(item, of, decoding))
    .filter((item) => item !== undefined);
}

function decodeRecord(node: Node, { fields, required, noun }: RecordShape, decoding: Decoding) {
  if (node.type !== 'object') return refuse(node, '应为 { … }', decoding);
  const record: Record<string, unknown> = {};
  const written = new Set<string>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined) continue;
    const name = String(key.value);
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      const nearest = nearestName(name, Object.keys(fields));
      refuse(key, `没有“${name}”这${noun}${isMeant(nearest)}`, decoding, nearest);
      continue;
    }
    if (written.has(name)) {
      const message = `“${name}”写了不止一次，以最后一次为准`;
      decoding.mistakes.push({ range: rangeOf(key), message, severity: 'warning', ofJson: true });
    }
    written.add(name);
    const decoded = value === undefined ? undefined : decode(value, field, decoding);
    if (decoded === undefined) decoding.faulty.add(record);
    else record[name] = decoded;
  }
  const missing = required.filter((name) => !written.has(name));
  if (missing.length > 0)
    return refuse(node, `缺少${missing.map((name) => `“${name}”`).join('、')}`, decoding);
  if (required.some((name) => !Object.hasOwn(record, name))) return undefined;
  decoding.places.set(record, rangeOf(node));
  return record;
}
