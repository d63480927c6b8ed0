/** Arguments to a command, or what is wrong with them. */

import type { TextExportOptions } from '../../exportProtocol.ts';
import { severities } from '../../linter/severities.ts';
import { isYearOf } from '../../profile/skeleton.ts';
import { profileIds } from '../../protocol.ts';
import { nearestName } from '../../text/nearest.ts';
import type { FixMode } from '../fix/fixInput.ts';
import type { InputRequest } from '../input/inputs.ts';
import {
  type Command,
  type CommandName,
  checkFormats,
  commandNames,
  exportFormats,
  figuresFormats,
  lineEndChoices,
  outlineFormats,
  type ParsedCommand,
  profileChoices,
  reportFormats,
  textEncodings,
  type UsageProblem,
} from './command.ts';
import { optionsOf, type ReadOptions, readOptions } from './options.ts';

export function parseCommand(argv: readonly string[]): ParsedCommand {
  const [first, ...rest] = argv;
  if (first === undefined) return { problem: { kind: 'no-command' }, topic: undefined };
  if (first === '--version' || first === '-V' || first === 'version') return { command: { name: 'version' } };
  if (first === '--help' || first === '-h' || first === 'help')
    return { command: { name: 'help', topic: commandNames.find((name) => name === rest[0]) } };
  const name = commandNames.find((candidate) => candidate === first);
  if (name === undefined) return { problem: unknownCommand(first), topic: undefined };
  const options = readOptions(rest, optionsOf[name]);
  if ('kind' in options) return { problem: options, topic: name };
  if (options.flags.has('help')) return { command: { name: 'help', topic: name } };
  const command = readers[name](options);
  return 'kind' in command ? { problem: command, topic: name } : { command };
}

function unknownCommand(given: string): UsageProblem {
  if (given.startsWith('-')) return { kind: 'unknown-option', given, nearest: undefined };
  return { kind: 'unknown-command', given, nearest: nearestName(given, commandNames) };
}

type Reader = (options: ReadOptions) => Command | UsageProblem;

const readers: Readonly<Record<CommandName, Reader>> = {
  check(options) {
    const format = readChoice(options, 'format', checkFormats, 'text');
    if (typeof format === 'object') return format;
    const profile = readChoice(options, 'profile', profileChoices, undefined);
    if (typeof profile === 'object') return profile;
    const minSeverity = readChoice(options, 'min-severity', severities, 'hint');
    if (typeof minSeverity === 'object') return minSeverity;
    const maxWarnings = readCount(options, 'max-warnings');
    if (typeof maxWarnings === 'object') return maxWarnings;
    const inputs = readInputRequest(options);
    if ('kind' in inputs) return inputs;
    const fix = readFixMode(options, inputs);
    if (typeof fix === 'object') return fix;
    return { name: 'check', format, profile, minSeverity, maxWarnings, fix, inputs };
  },
  figures(options) {
    const format = readChoice(options, 'format', figuresFormats, 'text');
    if (typeof format === 'object') return format;
    const inputs = readInputRequest(options);
    return 'kind' in inputs ? inputs : { name: 'figures', format, inputs };
  },
  outline(options) {
    const format = readChoice(options, 'format', outlineFormats, 'text');
    if (typeof format === 'object') return format;
    const inputs = readInputRequest(options);
    return 'kind' in inputs ? inputs : { name: 'outline', format, inputs };
  },
  export(options) {
    const to = readChoice(options, 'to', exportFormats, 'txt');
    if (typeof to === 'object') return to;
    const inputs = readInputRequest(options);
    if ('kind' in inputs) return inputs;
    if (inputs.paths.length !== 1) return { kind: 'one-path', given: inputs.paths.length };
    const output = readOutput(options);
    if (output.kind !== 'output') return output;
    if (to === 'docx' && output.path === undefined) return { kind: 'output-missing', format: to };
    const text = readTextOptions(options);
    if ('kind' in text) return text;
    const textOnly = ['encoding', 'line-ends', 'indent'].find(
      (name) => options.values.has(name) || options.flags.has(name),
    );
    if (to === 'docx' && textOnly !== undefined) return { kind: 'text-only', option: `--${textOnly}` };
    return {
      name: 'export',
      to,
      text,
      output: output.path,
      force: options.flags.has('force'),
      inputs,
    };
  },
  import(options) {
    const [path, ...others] = options.positionals;
    if (path === undefined || path === '') return { kind: 'no-path' };
    if (others.length > 0) return { kind: 'one-path', given: options.positionals.length };
    const output = readOutput(options);
    if (output.kind !== 'output') return output;
    return { name: 'import', path, output: output.path, force: options.flags.has('force') };
  },
  report(options) {
    const format = readChoice(options, 'format', reportFormats, 'html');
    if (typeof format === 'object') return format;
    const profile = readChoice(options, 'profile', profileChoices, undefined);
    if (typeof profile === 'object') return profile;
    const inputs = readInputRequest(options);
    if ('kind' in inputs) return inputs;
    if (inputs.paths.length !== 1) return { kind: 'one-path', given: inputs.paths.length };
    const output = readOutput(options);
    if (output.kind !== 'output') return output;
    return {
      name: 'report',
      format,
      profile,
      output: output.path,
      force: options.flags.has('force'),
      inputs,
    };
  },
  new(options) {
    const { values, flags, positionals } = options;
    const [extra] = positionals;
    if (extra !== undefined) return { kind: 'argument-unexpected', given: extra };
    const profile = readChoice(options, 'profile', profileIds, undefined);
    if (profile === undefined) return { kind: 'option-needed', option: '--profile' };
    if (typeof profile === 'object') return profile;
    const organ = values.get('organ')?.trim() ?? '';
    if (organ === '') return { kind: 'option-needed', option: '--organ' };
    const year = values.get('year');
    if (year === undefined) return { kind: 'option-needed', option: '--year' };
    if (!/^\d{4}$/.test(year) || !isYearOf(profile, Number(year)))
      return { kind: 'not-a-year', given: year, profile };
    const output = readOutput(options);
    if (output.kind !== 'output') return output;
    return {
      name: 'new',
      profile,
      organ,
      year: Number(year),
      output: output.path,
      force: flags.has('force'),
    };
  },
  explain({ positionals }) {
    const [rule] = positionals;
    return rule === undefined || positionals.length > 1
      ? { kind: 'one-rule', given: positionals.length }
      : { name: 'explain', rule };
  },
};

/** Where to write; «-» is the standard output, as no path is. */
function readOutput({ values }: ReadOptions): { kind: 'output'; path: string | undefined } | UsageProblem {
  const output = values.get('output');
  if (output === '') return { kind: 'value-missing', option: '--output' };
  return { kind: 'output', path: output === '-' ? undefined : output };
}

function readChoice<T extends string, Otherwise extends T | undefined>(
  { values }: ReadOptions,
  option: string,
  allowed: readonly T[],
  otherwise: Otherwise,
): T | Otherwise | UsageProblem {
  const given = values.get(option);
  if (given === undefined) return otherwise;
  const choice = allowed.find((value) => value === given);
  const nearest = nearestName(given, allowed);
  return choice ?? { kind: 'value-unknown', option: `--${option}`, given, allowed, nearest };
}

function readTextOptions(options: ReadOptions): TextExportOptions | UsageProblem {
  const encoding = readChoice(options, 'encoding', textEncodings, 'utf8');
  if (typeof encoding === 'object') return encoding;
  const lineEnds = readChoice(options, 'line-ends', lineEndChoices, 'lf');
  if (typeof lineEnds === 'object') return lineEnds;
  const { flags } = options;
  return { encoding, lineEnds, indent: flags.has('indent'), uniformMarks: flags.has('uniform-marks') };
}

function readCount({ values }: ReadOptions, option: string): number | undefined | UsageProblem {
  const given = values.get(option);
  if (given === undefined) return undefined;
  return /^\d{1,9}$/.test(given) ? Number(given) : { kind: 'not-a-count', option: `--${option}`, given };
}

function readFixMode({ flags }: ReadOptions, { paths }: InputRequest): FixMode | undefined | UsageProblem {
  const [isWritten, isDry] = [flags.has('fix'), flags.has('fix-dry-run')];
  if (isWritten && isDry) return { kind: 'fix-twice' };
  if (isWritten && paths.includes('-')) return { kind: 'fix-stdin' };
  return isWritten ? 'write' : isDry ? 'dry-run' : undefined;
}

function readInputRequest({ values, flags, positionals }: ReadOptions): InputRequest | UsageProblem {
  const paths = flags.has('stdin') && !positionals.includes('-') ? [...positionals, '-'] : positionals;
  const stdinName = values.get('stdin-filename');
  if (paths.length === 0 || paths.includes('')) return { kind: 'no-path' };
  if (stdinName !== undefined && !paths.includes('-')) return { kind: 'name-without-stdin' };
  return { paths, stdinName: stdinName || '<stdin>' };
}
