/** Where a project file names rules. */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { TextRange } from '../text/range.ts';
import { readJson } from './json.ts';

export interface RuleName extends TextRange {
  readonly rule: string;
}

/** The names in `rules` and those of what is ignored, without their quotes; of rules or not. */
export function ruleNamesIn(text: string): readonly RuleName[] {
  const { root } = readJson(text);
  if (root === undefined) return [];
  const levels = findNodeAtLocation(root, ['rules'])?.children ?? [];
  const ignores = findNodeAtLocation(root, ['ignore'])?.children ?? [];
  return [
    ...levels.map((property) => property.children?.[0]),
    ...ignores.map((ignore) => findNodeAtLocation(ignore, ['rule'])),
  ].flatMap((node) => (node === undefined ? [] : toName(node)));
}

function toName({ value, offset, length }: Node): readonly RuleName[] {
  return typeof value === 'string' ? [{ rule: value, start: offset + 1, end: offset + length - 1 }] : [];
}
