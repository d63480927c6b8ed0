/** What a command line asks for. */
import type { LineEnds, TextEncoding, TextExportOptions } from '../../exportProtocol.ts';
import type { Severity } from '../../linter/types.ts';
import type { ProfileId } from '../../protocol.ts';
import type { FixMode } from '../fix/fixInput.ts';
import type { InputRequest } from '../input/inputs.ts';

export const commandNames = [
  'check',
  'figures',
  'outline',
  'export',
  'import',
  'report',
  'new',
  'explain',
] as const;
export type CommandName = (typeof commandNames)[number];

export const checkFormats = ['text', 'json', 'sarif', 'junit', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export const figuresFormats = ['text', 'json', 'csv'] as const;
export type FiguresFormat = (typeof figuresFormats)[number];

export const outlineFormats = ['text', 'json'] as const;
export type OutlineFormat = (typeof outlineFormats)[number];

export const exportFormats = ['txt', 'docx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const textEncodings = ['utf8', 'utf8bom', 'gb18030'] as const satisfies readonly TextEncoding[];
export const lineEndChoices = ['lf', 'crlf'] as const satisfies readonly LineEnds[];

export const reportFormats = ['html', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const profileChoices = [
  'auto',
  'county-government',
  'department',
  'township',
  'legacy',
] as const satisfies readonly (ProfileId | 'auto')[];

export interface CheckCommand {
  readonly name: 'check';
  readonly format: CheckFormat;
  /** Undefined where it is left to the project file. */
  readonly profile: ProfileId | 'auto' | undefined;
  readonly minSeverity: Severity;
  /** Undefined where any number of warnings passes. */
  readonly maxWarnings: number | undefined;
  /** What is done about that which can be put right without asking; undefined where nothing is. */
  readonly fix: FixMode | undefined;
  readonly inputs: InputRequest;
}

export interface FiguresCommand {
  readonly name: 'figures';
  readonly format: FiguresFormat;
  readonly inputs: InputRequest;
}

export interface OutlineCommand {
  readonly name: 'outline';
  readonly format: OutlineFormat;
  readonly inputs: InputRequest;
}

export interface ExportCommand {
  readonly name: 'export';
  readonly to: ExportFormat;
  readonly text: TextExportOptions;
  /** Undefined for the standard output, which takes no Word file. */
  readonly output: string | undefined;
  readonly force: boolean;
  readonly inputs: InputRequest;
}

export interface ImportCommand {
  readonly name: 'import';
  /** A Word file, or «-». */
  readonly path: string;
  /** Undefined for the standard output. */
  readonly output: string | undefined;
  readonly force: boolean;
}

export interface ReportCommand {
  readonly name: 'report';
  readonly format: ReportFormat;
  /** Undefined where it is left to the project file. */
  readonly profile: ProfileId | 'auto' | undefined;
  /** Undefined for the standard output. */
  readonly output: string | undefined;
  readonly force: boolean;
  readonly inputs: InputRequest;
}

export interface NewCommand {
  readonly name: 'new';
  readonly profile: ProfileId;
  /** The name of the reporter. */
  readonly organ: string;
  /** The year reported on. */
  readonly year: number;
  /** Undefined for the standard output. */
  readonly output: string | undefined;
  readonly force: boolean;
}

export interface ExplainCommand {
  readonly name: 'explain';
  readonly rule: string;
}

export type Command =
  | CheckCommand
  | FiguresCommand
  | OutlineCommand
  | ExportCommand
  | NewCommand
  | ImportCommand
  | ReportCommand
  | ExplainCommand
  | { readonly name: 'help'; readonly topic: CommandName | undefined }
  | { readonly name: 'version' };

/** What is wrong with a command line. */
export type UsageProblem =
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly given: string; readonly nearest: string | undefined }
  | { readonly kind: 'unknown-option'; readonly given: string; readonly nearest: string | undefined }
  | { readonly kind: 'value-missing'; readonly option: string }
  | { readonly kind: 'value-unexpected'; readonly option: string }
  | {
      readonly kind: 'value-unknown';
      readonly option: string;
      readonly given: string;
      readonly allowed: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly kind: 'not-a-count'; readonly option: string; readonly given: string }
  | { readonly kind: 'option-needed'; readonly option: string }
  | { readonly kind: 'not-a-year'; readonly given: string; readonly profile: ProfileId }
  | { readonly kind: 'argument-unexpected'; readonly given: string }
  | { readonly kind: 'no-path' }
  | { readonly kind: 'one-path'; readonly given: number }
  | { readonly kind: 'output-missing'; readonly format: string }
  | { readonly kind: 'text-only'; readonly option: string }
  | { readonly kind: 'one-rule'; readonly given: number }
  | { readonly kind: 'name-without-stdin' }
  | { readonly kind: 'fix-twice' }
  | { readonly kind: 'fix-stdin' }
  | {
      readonly kind: 'unknown-rule';
      readonly given: string;
      readonly nearest: string | undefined;
      readonly rules: readonly string[];
    };

export type ParsedCommand =
  | { readonly command: Command }
  | { readonly problem: UsageProblem; readonly topic: CommandName | undefined };
