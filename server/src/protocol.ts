/**
 * What client and server say to each other beyond the Language Server Protocol.
 *
 * Plain data and names only. What client and server share for project files and for delivery stands in
 * `projectProtocol.ts` and `exportProtocol.ts`; the client imports nothing else of the server.
 */
import type { Diagnostic, TextEdit } from 'vscode-languageserver';

/** The three kinds of reporter that differ, and the reports on 2018 and earlier. */
export type ProfileId = 'county-government' | 'department' | 'township' | 'legacy';

/** All profiles, in the order in which they are offered. */
export const profileIds = [
  'county-government',
  'department',
  'township',
  'legacy',
] as const satisfies readonly ProfileId[];

/** `report`: a whole report. `excerpt`: a part or a text of the genre. `other`: not checked in the editor. */
export type DocumentKind = 'report' | 'excerpt' | 'other';

/** How much a rule weighs; `off` keeps it from being applied at all. */
export type RuleLevel = 'off' | 'error' | 'warning' | 'information' | 'hint';

/** Settings under `hegao.` that the server reads (`workspace/configuration`, section `hegao`). */
export interface ServerSettings {
  /** The profile that required contents are held against; `auto` detects it from title, organ and signature. */
  readonly profile: ProfileId | 'auto';
  /** Whether a text that is not named a report is taken for one by what it says. */
  readonly detect: boolean;
  /** The most findings published for one document; what is beyond is counted, never dropped in silence. */
  readonly maxFindings: number;
  /** Whether numbers that the figures imply are shown in the text as inlay hints. */
  readonly inlayHints: boolean;
  /** The level of rules, by rule; a project file counts before it. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** Settings in force before the client has answered. */
export const defaultServerSettings: ServerSettings = {
  profile: 'auto',
  detect: true,
  maxFindings: 500,
  inlayHints: false,
  rules: {},
};

/** Sent with `initialize`. */
export interface InitializationOptions {
  /** What a rule's id is appended to for `codeDescription.href`, e.g. `vscode://hegao.hegao/rules/`. */
  readonly ruleHref: string;
  /** Whether the client answers `findProjectFileRequest` and `readReportsRequest` and has the commands for ignoring. */
  readonly projectFiles?: boolean;
}

/** How much of a document was checked and what was found. */
export interface CheckSummary {
  readonly kind: DocumentKind;
  readonly profile: ProfileId;
  /** True where the profile was read from the text, and nobody chose it. */
  readonly isProfileDetected: boolean;
  /** The year reported on, where the text tells it. */
  readonly year: number | undefined;
  readonly checked: { readonly characters: number; readonly blocks: number; readonly rules: number };
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
  /** Findings that were not published because of `maxFindings`. */
  readonly withheld: number;
  /** Findings that a project file or this writer ignores; they are in no other number. */
  readonly ignored: number;
  /** True where the text seems to have been decoded with the wrong encoding (U+FFFD, or GBK read as Latin-1). */
  readonly garbled: boolean;
}

/** Notification, server to client, after each check. */
export const statusNotification = 'hegao/status';
export interface StatusParams extends CheckSummary {
  readonly uri: string;
  readonly version: number;
}

/**
 * Request, client to server: check this open document although it was not taken for a report.
 * Answers `false` where the document is not open.
 */
export const checkDocumentRequest = 'hegao/checkDocument';
export interface CheckDocumentParams {
  readonly uri: string;
}

/**
 * Request, client to server: check a text that is not open in the editor (the client reads the files, since
 * a server in a worker has no file system).
 */
export const checkTextRequest = 'hegao/checkText';
export interface CheckTextParams {
  readonly uri: string;
  readonly text: string;
}
export interface CheckTextResult {
  readonly summary: CheckSummary;
  readonly diagnostics: readonly Diagnostic[];
}

/** Request, client to server: the text of a new report, with marks where it is to be filled in. */
export const skeletonRequest = 'hegao/skeleton';
export interface SkeletonParams {
  readonly profile: ProfileId;
  /** The name of the reporter. */
  readonly organ: string;
  /** The year reported on; the latest year of the profile `legacy` is 2018, the earliest of the others 2019. */
  readonly year: number;
  /** Where the report will stand, so that the project file above it is heeded. */
  readonly uri?: string;
}
export interface SkeletonResult {
  /** Lines ended by LF; `null` where the year is none of the profile's. */
  readonly text: string | null;
}

/** Request, client to server: the edits that a command makes in the open document, all at once. */
export const editsRequest = 'hegao/edits';
export interface EditsParams {
  readonly uri: string;
  /** `renumber`: all numbers in their order. `safeFixes`: every fix that cannot change what the report says. */
  readonly kind: 'renumber' | 'safeFixes';
}
export interface EditsResult {
  /** The version that the edits are for; `null` where the document is not checked. */
  readonly version: number | null;
  /** By place, without overlap. */
  readonly edits: readonly TextEdit[];
}

/**
 * Request, client to server: every figure of the open document and everything that is asserted of them; the answer is
 * a `FiguresResult` (viewProtocol.ts).
 */
export const figuresRequest = 'hegao/figures';
export interface FiguresParams {
  readonly uri: string;
}

/** What `hegao figures --format json` prints of one file; offsets are UTF-16, decimals are exact and in the base unit. */
export interface Ledger {
  readonly quantities: readonly LedgerQuantity[];
  readonly claims: readonly LedgerClaim[];
}

export interface LedgerQuantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
  /** `null` where there is no bound. */
  readonly low: string | null;
  readonly high: string | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly unit: string;
  readonly dimension: string;
  readonly approximate: boolean;
  readonly indicator: string | null;
  readonly period: string | null;
}

export interface LedgerClaim {
  readonly relation: string;
  readonly verdict: 'holds' | 'fails' | 'infeasible' | 'open';
  readonly operands: readonly {
    readonly role: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  readonly stated: string;
  readonly computed: string;
  readonly scope: string;
}
