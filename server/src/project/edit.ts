/** Changes to the text of a project file that leave its comments and layout alone. */
import { type JSONPath, modify } from 'jsonc-parser';
import type { Ignore, ProjectChange } from '../projectProtocol.ts';
import type { RuleLevel } from '../protocol.ts';
import type { TextEdit } from '../text/edit.ts';
import { applyEdits } from '../text/edit.ts';
import { type JsonTree, readJson } from './json.ts';

/** The text after the change; undefined where the file is not written well enough to be changed safely. */
export function changeProjectFile(text: string, change: ProjectChange): string | undefined {
  const whole = text.trim() === '' ? '{}\n' : text;
  const tree = readJson(whole);
  if (tree.mistakes.length > 0 || tree.root?.type !== 'object') return undefined;
  const data = toData(tree);
  switch (change.kind) {
    case 'profile':
      return set(whole, ['profile'], change.profile);
    case 'level':
      return setLevel(whole, data, change.rule, change.level);
    case 'ignore': {
      if ('ignore' in data && !Array.isArray(data.ignore)) return undefined;
      const count = listOf(data.ignore).length;
      return set(whole, ['ignore', count], change.ignore, count > 0);
    }
    case 'heed': {
      const gone = listOf(data.ignore).flatMap((item, index) =>
        change.ignores.some((ignore) => isSame(item, ignore)) ? [index] : [],
      );
      return gone.reverse().reduce((result, index) => set(result, ['ignore', index], undefined), whole);
    }
  }
}

interface Data {
  readonly rules?: unknown;
  readonly ignore?: unknown;
}

function toData({ root }: JsonTree): Data {
  const value = (node: NonNullable<JsonTree['root']>): unknown => {
    if (node.type === 'array') return (node.children ?? []).map(value);
    if (node.type !== 'object') return node.value;
    return Object.fromEntries(
      (node.children ?? []).flatMap(({ children: [key, child] = [] }) =>
        key === undefined || child === undefined ? [] : [[String(key.value), value(child)]],
      ),
    );
  };
  return root === undefined ? {} : (value(root) as Data);
}

/** Of a rule with options the level alone. */
function setLevel(
  text: string,
  { rules }: Data,
  rule: string,
  level: RuleLevel | undefined,
): string | undefined {
  if (rules !== undefined && !isRecord(rules)) return undefined;
  const isLong = isRecord(rules?.[rule]);
  if (level === undefined && rules?.[rule] === undefined) return text;
  return set(text, isLong ? ['rules', rule, 'severity'] : ['rules', rule], level);
}

function set(text: string, path: JSONPath, value: unknown, isArrayInsertion = false): string {
  const edits = modify(text, path, value, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' },
    isArrayInsertion,
  });
  return applyEdits(
    text,
    edits.map(
      ({ offset, length, content }): TextEdit => ({ start: offset, end: offset + length, newText: content }),
    ),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(item: unknown, ignore: Ignore): boolean {
  if (!isRecord(item)) return false;
  const { rule, file, sentence, occurrence = 1 } = item;
  if (rule !== ignore.rule) return false;
  return 'file' in ignore
    ? file === ignore.file
    : sentence === ignore.sentence && occurrence === ignore.occurrence;
}
