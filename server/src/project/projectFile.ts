/** A project file (`.hegao.json`): how the reports of its folder are checked. */
import { wildcard } from '../lexicon/ownTerms.ts';
import type { Term } from '../lexicon/terms.ts';
import { plainConfig } from '../linter/config.ts';
import type { RuleMeta, RuleOptions, Severity } from '../linter/types.ts';
import type { OwnContent } from '../profile/ownContents.ts';
import type { OwnIndicator } from '../profile/ownIndicators.ts';
import type { Ignore } from '../projectProtocol.ts';
import type { ProfileId, RuleLevel } from '../protocol.ts';
import type { TextRange } from '../text/range.ts';
import { foldWidth } from '../text/width.ts';
import { type Decoding, decode } from './decode.ts';
import { projectFileShape } from './fileShape.ts';
import { type Mistake, readJson } from './json.ts';

/** The names of a project file; of two in one folder the first counts. */
export const projectFileNames = ['.hegao.json', '.hegao.jsonc'] as const;

export interface ProjectFile {
  readonly profile: ProfileId | 'auto' | undefined;
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly options: Readonly<Record<string, RuleOptions>>;
  readonly terms: readonly Term[];
  readonly contents: readonly OwnContent[];
  readonly indicators: readonly OwnIndicator[];
  readonly ignores: readonly PlacedIgnore[];
}

export interface PlacedIgnore {
  readonly ignore: Ignore;
  readonly range: TextRange;
}

export interface DecodedProjectFile {
  /** What of it makes sense. */
  readonly file: ProjectFile;
  /** By place. */
  readonly mistakes: readonly Mistake[];
}

/** A project file that says nothing. */
export const emptyProjectFile: ProjectFile = { ...plainConfig, profile: undefined, ignores: [] };

/** Reads any string; a mistake costs what it stands in and no more. */
export function decodeProjectFile(text: string, rules: readonly RuleMeta[]): DecodedProjectFile {
  const { root, mistakes } = readJson(text);
  const decoding: Decoding = { mistakes: [...mistakes], places: new Map(), faulty: new Set() };
  const data = (root === undefined ? undefined : decode(root, projectFileShape(rules), decoding)) as
    | FileData
    | undefined;
  const file = data === undefined ? emptyProjectFile : toProjectFile(data, decoding);
  decoding.mistakes.sort((a, b) => a.range.start - b.range.start);
  return { file, mistakes: decoding.mistakes };
}

/** What the shape lets through. */
interface FileData {
  readonly profile?: ProfileId | 'auto';
  readonly rules?: Readonly<Record<string, RuleLevel | RuleData>>;
  readonly terms?: readonly TermData[];
  readonly requiredSections?: readonly SectionData[];
  readonly indicators?: readonly IndicatorData[];
  readonly ignore?: readonly IgnoreData[];
}

interface RuleData {
  readonly severity?: RuleLevel;
  readonly [option: string]: unknown;
}

interface TermData {
  readonly wrong: string | readonly string[];
  readonly right: string;
  readonly why?: string;
  readonly severity?: Severity;
  readonly except?: readonly string[];
  readonly safe?: boolean;
}

interface SectionData {
  readonly title: string;
  readonly headings?: readonly string[];
  readonly inline?: readonly string[];
}

interface IndicatorData {
  readonly name: string;
  readonly words?: readonly string[];
  readonly units?: readonly string[];
  readonly expected?: boolean;
}

interface IgnoreData {
  readonly rule: string;
  readonly sentence?: string;
  readonly occurrence?: number;
  readonly file?: string;
}

function toProjectFile(data: FileData, decoding: Decoding): ProjectFile {
  const rules = Object.entries(data.rules ?? {}).map(
    ([id, rule]) => [id, typeof rule === 'string' ? { severity: rule } : rule] as const,
  );
  return {
    profile: data.profile,
    levels: Object.fromEntries(
      rules.flatMap(([id, { severity }]) => (severity === undefined ? [] : [[id, severity]])),
    ),
    options: Object.fromEntries(
      rules.map(([id, { severity: _, ...options }]) => [id, options as RuleOptions]),
    ),
    terms: (data.terms ?? []).flatMap((term) => toTerm(term, decoding)),
    contents: (data.requiredSections ?? []).map(toContent),
    indicators: (data.indicators ?? []).map(toIndicator),
    ignores: (data.ignore ?? []).flatMap((ignore) => toIgnore(ignore, decoding)),
  };
}

function toTerm(data: TermData, decoding: Decoding): readonly Term[] {
  const { right, why = '本单位的固定用语', severity = 'warning', except = [], safe = false } = data;
  const wrong = (typeof data.wrong === 'string' ? [data.wrong] : data.wrong).map(foldWidth);
  const wildcards = right.split(wildcard).length - 1;
  const problem = wrong.includes(foldWidth(right))
    ? '错的写法与对的写法相同'
    : wildcards > 0 && wrong.some((form) => form.split(wildcard).length - 1 !== wildcards)
      ? `对的写法里的 ${wildcard} 与错的写法里的一样多，或者一个也没有`
      : undefined;
  if (problem !== undefined) {
    addMistake(data, problem, decoding);
    return [];
  }
  // A right form that holds a wrong one would else be reported itself.
  const exceptions = [...except.map(foldWidth), foldWidth(right)];
  return [{ id: `own:${right}`, wrong, right, why, severity, safe, except: exceptions }];
}

function toContent({ title, headings = [], inline = [] }: SectionData): OwnContent {
  const toWording = (wording: string) => foldWidth(wording).replaceAll(wildcard, '…');
  return { title: foldWidth(title), headings: headings.map(toWording), inline: inline.map(toWording) };
}

function toIndicator({ name, words = [], units = [], expected = false }: IndicatorData): OwnIndicator {
  return { name: foldWidth(name), words: words.map(foldWidth), units, isExpected: expected };
}

function toIgnore(data: IgnoreData, decoding: Decoding): readonly PlacedIgnore[] {
  const { rule, sentence, occurrence = 1, file } = data;
  const range = decoding.places.get(data);
  if (range === undefined || decoding.faulty.has(data)) return [];
  if (sentence !== undefined && file === undefined)
    return [{ ignore: { rule, sentence, occurrence }, range }];
  if (file !== undefined && sentence === undefined) return [{ ignore: { rule, file }, range }];
  addMistake(data, '“sentence”和“file”要有一项，而且只有一项', decoding);
  return [];
}

function addMistake(record: object, problem: string, { mistakes, places }: Decoding): void {
  const range = places.get(record) ?? { start: 0, end: 0 };
  mistakes.push({ range, message: `${problem}；这一项不起作用`, severity: 'warning' });
}
