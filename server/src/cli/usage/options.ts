/** The options of each command, and a strict reading of them. */
import { parseArgs } from 'node:util';
import { nearestName } from '../../text/nearest.ts';
import type { CommandName, UsageProblem } from './command.ts';

interface OptionKind {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
}

const everywhere = { help: { type: 'boolean', short: 'h' } } as const;
const input = { stdin: { type: 'boolean' }, 'stdin-filename': { type: 'string' } } as const;

export const optionsOf: Readonly<Record<CommandName, Readonly<Record<string, OptionKind>>>> = {
  check: {
    format: { type: 'string' },
    profile: { type: 'string' },
    'min-severity': { type: 'string' },
    'max-warnings': { type: 'string' },
    fix: { type: 'boolean' },
    'fix-dry-run': { type: 'boolean' },
    ...input,
    ...everywhere,
  },
  figures: { format: { type: 'string' }, ...input, ...everywhere },
  outline: { format: { type: 'string' }, ...input, ...everywhere },
  export: {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    encoding: { type: 'string' },
    'line-ends': { type: 'string' },
    indent: { type: 'boolean' },
    'uniform-marks': { type: 'boolean' },
    ...input,
    ...everywhere,
  },
  import: { output: { type: 'string', short: 'o' }, force: { type: 'boolean' }, ...everywhere },
  report: {
    format: { type: 'string' },
    profile: { type: 'string' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    ...input,
    ...everywhere,
  },
  new: {
    profile: { type: 'string' },
    organ: { type: 'string' },
    year: { type: 'string' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    ...everywhere,
  },
  explain: everywhere,
};

export interface ReadOptions {
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

/**
 * Reads the arguments after the command's name. Strict, but by our own hand: parseArgs tells what is wrong in
 * English sentences alone.
 */
export function readOptions(
  args: readonly string[],
  known: Readonly<Record<string, OptionKind>>,
): ReadOptions | UsageProblem {
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined)
      return { kind: 'unknown-option', given: rawName, nearest: suggest(name, known) };
    if (option.type === 'boolean') {
      if (value !== undefined) return { kind: 'value-unexpected', option: rawName };
      flags.add(name);
    } else {
      // «--format --stdin» forgot the format; «-o -», «--max-warnings -1» and «--stdin-filename=--x» did not.
      const isForgotten = token.inlineValue === false && value !== undefined && /^-\D/.test(value);
      if (value === undefined || isForgotten) return { kind: 'value-missing', option: rawName };
      values.set(name, value);
    }
  }
  return { values, flags, positionals };
}

function suggest(name: string, known: Readonly<Record<string, OptionKind>>): string | undefined {
  const nearest = name.length === 1 ? undefined : nearestName(name, Object.keys(known));
  return nearest === undefined ? undefined : `--${nearest}`;
}
