/** Whether and how a text of the editor is checked. */
import type { Linter } from '../linter/linter.ts';
import { analyseBlocks } from '../model/blockAnalysis.ts';
import { type ReportDocument, readDocument } from '../model/reportDocument.ts';
import { type Resolved, resolveConfig } from '../project/resolve.ts';
import type { CheckSummary, DocumentKind, ServerSettings } from '../protocol.ts';
import { type Analysis, createAnalysis, type IgnoreKeeper } from './analysis.ts';
import { mayBeReport } from './recognition.ts';
import { summarise, summariseUnchecked } from './summary.ts';

export interface CheckOptions {
  readonly settings: ServerSettings;
  /** True where the writer asked for the check of a document that is not taken for a report by itself. */
  readonly asked: boolean;
  /** What a project file says of it; absent where the client knows of none. */
  readonly project?: ProjectContext;
}

/** How a project file, and what is stored beside it, bear upon a document. */
export interface ProjectContext {
  readonly resolved: Resolved;
  /** The document's path from the project file, or where there is none, all of it. */
  readonly file: string | undefined;
  /** Where the client keeps what is ignored; undefined where it cannot. */
  readonly keeper: IgnoreKeeper | undefined;
}

/** What a check came to; without an analysis where the document is none of ours, and nothing is said of it. */
export interface Check {
  readonly summary: CheckSummary;
  readonly analysis: Analysis | undefined;
}

/** Whether a check by the one is a check by the other. */
export function sameOptions(a: CheckOptions, b: CheckOptions): boolean {
  return (
    a.asked === b.asked &&
    a.project === b.project &&
    a.settings.profile === b.settings.profile &&
    a.settings.detect === b.settings.detect &&
    a.settings.maxFindings === b.settings.maxFindings &&
    a.settings.inlayHints === b.settings.inlayHints &&
    a.settings.rules === b.settings.rules
  );
}

/**
 * Nobody is told of findings in a text that is not meant to be a report. So what is not named one and was not
 * asked for is checked only where it is a whole report; that it holds some words of the genre is not enough.
 */
export function runCheck(
  linter: Linter,
  uri: string,
  text: string,
  atLeast: DocumentKind,
  { settings, project }: CheckOptions,
): Check {
  const { resolved, file, keeper } = project ?? withoutProject(settings);
  if (atLeast === 'other' && !(settings.detect && mayBeReport(text))) return unchecked(text);
  const result = linter.lint(text, { ...resolved, atLeast, ...(file === undefined ? {} : { file }) });
  if (atLeast === 'other' && result.document.kind !== 'report') return unchecked(text);
  const analysis = createAnalysis(uri, result, settings, { keeper, file });
  return { summary: summarise(analysis, result.checked), analysis };
}

/** Where no project file can be known of. */
export function withoutProject(settings: ServerSettings): ProjectContext {
  return { resolved: resolveConfig(undefined, settings), file: undefined, keeper: undefined };
}

/** The text as a document, whatever it is. */
export function readAnyText(text: string): ReportDocument {
  return readDocument(text, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlocks });
}

function unchecked(text: string): Check {
  return { summary: summariseUnchecked(text), analysis: undefined };
}
