/** The façade: what an editor may ask of a document. No connection, no I/O; wired by hand. */
import type {
  CodeAction,
  CodeActionParams,
  CompletionList,
  CompletionParams,
  DefinitionParams,
  Diagnostic,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  HoverParams,
  InlayHint,
  InlayHintParams,
  Location,
  TextEdit as LspTextEdit,
  Range,
  ReferenceParams,
} from 'vscode-languageserver';
import { provideCodeActions } from './features/actions/codeActions.ts';
import { safeEdits } from './features/actions/fixes.ts';
import { ignoredEntries } from './features/actions/ignoredEntries.ts';
import { type Analysis, createRuleIndex } from './features/analysis.ts';
import {
  type Check,
  type CheckOptions,
  type ProjectContext,
  readAnyText,
  runCheck,
  sameOptions,
} from './features/check.ts';
import { provideCompletion } from './features/completion/completion.ts';
import { createDeliveries, type Deliveries } from './features/delivery.ts';
import { toDiagnostics } from './features/diagnostics.ts';
import {
  provideDefinition,
  provideDocumentHighlights,
  provideReferences,
} from './features/figures/figureLinks.ts';
import { provideInlayHints } from './features/figures/inlayHints.ts';
import { provideFigures } from './features/figures/ledgerRows.ts';
import { provideFormatting } from './features/formatting.ts';
import { provideHover } from './features/hover.ts';
import { provideDocumentSymbols } from './features/outline/documentSymbols.ts';
import { provideFoldingRanges } from './features/outline/foldingRanges.ts';
import { provideInsertion, provideStructure } from './features/outline/structure.ts';
import { toLspEdit } from './features/places.ts';
import { type ProjectFileAnalysis, projectFileLinks } from './features/projectFile.ts';
import { hasReportName, reportLanguage } from './features/recognition.ts';
import { createLinter, type Linter } from './linter/linter.ts';
import type { Rule } from './linter/types.ts';
import { createSkeleton, isYearOf, type SkeletonOptions } from './profile/skeleton.ts';
import { type DecodedProjectFile, decodeProjectFile, type ProjectFile } from './project/projectFile.ts';
import type { Ignore, IgnoredEntry } from './projectProtocol.ts';
import type { EditsParams } from './protocol.ts';
import { renumber } from './rules/structure/renumber.ts';
import type { FiguresResult, InsertContentResult, Structure } from './viewProtocol.ts';

export type { Check, CheckOptions, ProjectContext } from './features/check.ts';

/** A document that is open in the editor, at its present version. */
export interface SourceDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly getText: () => string;
}

export interface LanguageService extends Deliveries {
  /** Checks an open document; answers at once what is known where neither text nor options have changed. */
  readonly check: (source: SourceDocument, options: CheckOptions) => Check;
  /** Checks a text that is not open, and remembers nothing of it. */
  readonly checkText: (uri: string, text: string, options: CheckOptions) => Check;
  /** The ignores that meet a finding in a text, whatever it would be taken for. */
  readonly ignoresMet: (text: string, project: ProjectContext) => readonly Ignore[];
  /** What is ignored for a document, by its project file or by what is stored. */
  readonly ignoredEntries: (
    file: ProjectFile,
    isStored: boolean,
    analysis: Analysis | undefined,
  ) => readonly IgnoredEntry[];
  /** Reads a project file. */
  readonly readProjectFile: (text: string) => DecodedProjectFile;
  /** From the rules that a project file names to their pages. */
  readonly projectFileLinks: (projectFile: ProjectFileAnalysis) => DocumentLink[];
  /** Lets go of what is remembered of a document. */
  readonly forget: (uri: string) => void;
  /** Every figure of a document and everything asserted of them, whatever it was taken for. */
  readonly figures: (source: SourceDocument, options: CheckOptions) => FiguresResult;
  /** A new report, with what the project file asks for; undefined where the year is none of the profile's. */
  readonly skeleton: (params: SkeletonOptions, options: CheckOptions | undefined) => string | undefined;
  /** The sections, what was found in them, and the required contents. */
  readonly structure: (analysis: Analysis) => Omit<Structure, 'version'>;
  /** The edits that write a required content into the report that lacks it. */
  readonly insertion: (
    analysis: Analysis,
    content: string,
  ) => Omit<InsertContentResult, 'version'> | undefined;
  readonly diagnostics: (analysis: Analysis) => Diagnostic[];
  readonly documentSymbols: (analysis: Analysis) => DocumentSymbol[];
  readonly foldingRanges: (analysis: Analysis) => FoldingRange[];
  readonly definition: (analysis: Analysis, params: Pick<DefinitionParams, 'position'>) => Location[];
  readonly references: (
    analysis: Analysis,
    params: Pick<ReferenceParams, 'position' | 'context'>,
  ) => Location[];
  readonly documentHighlights: (
    analysis: Analysis,
    params: Pick<DocumentHighlightParams, 'position'>,
  ) => DocumentHighlight[];
  readonly inlayHints: (analysis: Analysis, params: Pick<InlayHintParams, 'range'>) => InlayHint[];
  readonly hover: (analysis: Analysis, params: Pick<HoverParams, 'position'>) => Hover | null;
  readonly codeActions: (
    analysis: Analysis,
    params: Pick<CodeActionParams, 'range' | 'context'>,
  ) => CodeAction[];
  /** The edits of a command that changes the whole document. */
  readonly edits: (analysis: Analysis, kind: EditsParams['kind']) => LspTextEdit[];
  /** The edits that put marks and spacing right, in the whole document or around a range. */
  readonly formatting: (analysis: Analysis, range?: Range) => LspTextEdit[];
  readonly completion: (analysis: Analysis, params: Pick<CompletionParams, 'position'>) => CompletionList;
}

export interface LanguageServiceOptions {
  readonly rules: readonly Rule[];
  /** What a rule's id is appended to for the address of its page. */
  readonly ruleHref: string | undefined;
}

/** What is remembered of an open document. */
interface Remembered {
  readonly linter: Linter;
  readonly version: number;
  readonly languageId: string;
  readonly options: CheckOptions;
  readonly check: Check;
}

export function createLanguageService({ rules, ruleHref }: LanguageServiceOptions): LanguageService {
  const metas = rules.map(({ meta }) => meta);
  const index = createRuleIndex(metas, ruleHref);
  const remembered = new Map<string, Remembered>();

  function check(source: SourceDocument, options: CheckOptions): Check {
    const { uri, languageId, version } = source;
    const last = remembered.get(uri);
    if (last !== undefined && last.version === version && last.languageId === languageId) {
      if (sameOptions(last.options, options)) return last.check;
    }
    const linter = last?.linter ?? createLinter(rules);
    const atLeast = options.asked || languageId === reportLanguage ? 'excerpt' : 'other';
    const result = runCheck(linter, uri, source.getText(), atLeast, options);
    remembered.set(uri, { linter, version, languageId, options, check: result });
    return result;
  }

  return {
    ...createDeliveries(rules, index, check),
    check,
    checkText(uri, text, options) {
      return runCheck(createLinter(rules), uri, text, hasReportName(uri) ? 'excerpt' : 'other', options);
    },
    ignoresMet(text, { resolved, file }) {
      const place = file === undefined ? {} : { file };
      const { ignored } = createLinter(rules).lint(text, { ...resolved, ...place, atLeast: 'excerpt' });
      return ignored.map(({ ignore }) => ignore);
    },
    ignoredEntries: (file, isStored, analysis) => ignoredEntries(file, isStored, index, analysis),
    readProjectFile: (text) => decodeProjectFile(text, metas),
    projectFileLinks: (projectFile) => projectFileLinks(projectFile, index),
    forget: (uri) => void remembered.delete(uri),
    figures(source, options) {
      const { analysis } = check(source, options);
      const document = analysis?.document ?? readAnyText(source.getText());
      const figures = provideFigures(source.uri, document, analysis?.findings ?? []);
      return { ...figures, version: source.version };
    },
    skeleton(params, options) {
      if (!isYearOf(params.profile, params.year)) return undefined;
      return createSkeleton({ ...params, own: options?.project?.resolved.config.contents ?? [] });
    },
    structure: provideStructure,
    insertion: provideInsertion,
    diagnostics: (analysis) => toDiagnostics(analysis, index),
    documentSymbols: provideDocumentSymbols,
    foldingRanges: provideFoldingRanges,
    definition: provideDefinition,
    references: provideReferences,
    documentHighlights: provideDocumentHighlights,
    inlayHints: provideInlayHints,
    hover: (analysis, params) => provideHover(analysis, index, params),
    codeActions: (analysis, params) => provideCodeActions(analysis, index, params),
    edits(analysis, kind) {
      const edits = kind === 'renumber' ? renumber(analysis.document) : safeEdits(analysis.findings);
      return edits.map((edit) => toLspEdit(analysis, edit));
    },
    formatting(analysis, range) {
      const { languageId, options } = remembered.get(analysis.uri) ?? {};
      const levels = options?.project?.resolved.config.levels ?? {};
      return provideFormatting(analysis, {
        isMarkdown: languageId === 'markdown',
        fixesMarks: levels['heading-mark'] !== 'off',
        range,
      });
    },
    completion: provideCompletion,
  };
}
