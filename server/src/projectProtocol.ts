/**
 * What client and server say to each other of project files and of what is ignored.
 *
 * Plain data and names only, since the client imports it as it does protocol.ts.
 */
import type { ProfileId, RuleLevel } from './protocol.ts';

/**
 * The code of a diagnostic in a project file that is a mistake of JSON itself. An editor that knows JSON says it, too;
 * its client may then leave ours away.
 */
export const mistakeOfJson = 'json';

/** One finding, by what its sentence says; so it holds when the text around it changes or the file is renamed. */
export interface FindingIgnore {
  readonly rule: string;
  /** A hash of the sentence, from which it cannot be read. */
  readonly sentence: string;
  /** Which of the findings with this rule and sentence, from 1. */
  readonly occurrence: number;
}

/** A rule in one file, by its path from the project file. */
export interface FileIgnore {
  readonly rule: string;
  readonly file: string;
}

export type Ignore = FindingIgnore | FileIgnore;

/** A change to what a project file says. */
export type ProjectChange =
  | { readonly kind: 'ignore'; readonly ignore: Ignore }
  /** Takes ignores back; those that are not there are passed over. */
  | { readonly kind: 'heed'; readonly ignores: readonly Ignore[] }
  /** `undefined` takes the level back. */
  | { readonly kind: 'level'; readonly rule: string; readonly level?: RuleLevel | undefined }
  | { readonly kind: 'profile'; readonly profile: ProfileId | 'auto' };

/** Command of the client, for the light bulb: makes the change for the document of the URI. */
export const ignoreCommand = 'hegao.ignore';
export type IgnoreArguments = readonly [uri: string, change: ProjectChange];

/** Command of the client, for the light bulb: asks which level a rule is to have for the document of the URI. */
export const levelCommand = 'hegao.setRuleLevel';
export type LevelArguments = readonly [uri: string, rule: string, ruleTitle: string];

/** Request, server to client: the project file that a document belongs to; the client alone can read files. */
export const findProjectFileRequest = 'hegao/findProjectFile';
export interface FindProjectFileParams {
  readonly uri: string;
}
export interface FoundProjectFile {
  /** The nearest one above the document, up to the root of its workspace. */
  readonly project: { readonly uri: string; readonly text: string } | null;
  /** Where it is, or would be made; `null` where the document belongs to no workspace. */
  readonly folder: string | null;
  /** What this writer ignores where no project file can be written, in the form of one. */
  readonly stored: string;
}

/** Notification, client to server: a project file was made, changed or deleted, or what is stored has changed. */
export const projectFilesChangedNotification = 'hegao/projectFilesChanged';

/** Request, server to client: the texts below a folder, to see which ignores still meet a finding. */
export const readReportsRequest = 'hegao/readReports';
export interface ReadReportsParams {
  readonly folder: string;
}
export interface ReadReportsResult {
  readonly texts: readonly { readonly uri: string; readonly text: string }[];
  /** False where there are more, or one could not be read. */
  readonly isComplete: boolean;
}

/** Request, client to server: the text of a project file after a change. */
export const changeProjectFileRequest = 'hegao/changeProjectFile';
export interface ChangeProjectFileParams {
  readonly text: string;
  readonly change: ProjectChange;
}
export interface ChangeProjectFileResult {
  /** `null` where the file is not written well enough to be changed safely. */
  readonly text: string | null;
}

/** Request, client to server: what is ignored for an open document. */
export const ignoredRequest = 'hegao/ignored';
export interface IgnoredParams {
  readonly uri: string;
}
export interface IgnoredEntry {
  /** What takes it back. */
  readonly change: ProjectChange;
  /** Whether it stands in the project file or is stored for this writer. */
  readonly isStored: boolean;
  readonly scope: 'finding' | 'file' | 'workspace';
  readonly ruleTitle: string;
  /** Of `file`. */
  readonly file?: string;
  /** What it meets in the document: lines from 1, with what is said there. */
  readonly places: readonly { readonly line: number; readonly message: string }[];
}
