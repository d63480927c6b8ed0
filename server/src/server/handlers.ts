/** The requests about an open document that the server answers: one table, from which its capabilities follow. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Connection,
  type DefinitionParams,
  type DocumentFormattingParams,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type DocumentLink,
  type DocumentLinkParams,
  type DocumentRangeFormattingParams,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type HoverParams,
  type InlayHint,
  type InlayHintParams,
  type Location,
  type ReferenceParams,
  type ServerCapabilities,
  type TextDocumentIdentifier,
  type TextEdit,
} from 'vscode-languageserver';
import { fixAllKind } from '../features/actions/codeActions.ts';
import type { Analysis } from '../features/analysis.ts';
import { completionTriggers } from '../features/completion/completion.ts';
import { type ProjectFileAnalysis, projectFileActions } from '../features/projectFile.ts';
import type { LanguageService } from '../languageService.ts';
import type { Fence } from './fence.ts';
import type { Session } from './session.ts';

/** One row of the table. */
export interface Handler {
  readonly capabilities: ServerCapabilities;
  readonly register: (connection: Connection, respond: Responder) => void;
}

interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The handler of a request: `neutral` for a document that is none of ours, and where something goes wrong. */
export type Responder = <Params extends DocumentParams, Answer>(
  name: string,
  neutral: Answer,
  answer: (service: LanguageService, analysis: Analysis, params: Params) => Answer,
  /** The answer for a project file, where there is one. */
  ofProjectFile?: (service: LanguageService, analysis: ProjectFileAnalysis, params: Params) => Answer,
) => (params: Params) => Answer;

export function createResponder(fence: Fence, service: LanguageService, session: Session): Responder {
  return (name, neutral, answer, ofProjectFile) =>
    fence(
      name,
      () => neutral,
      (params) => {
        const { uri } = params.textDocument;
        const projectFile = ofProjectFile && session.projectFileOf(uri);
        if (projectFile !== undefined) return ofProjectFile?.(service, projectFile, params) ?? neutral;
        const analysis = session.analysisOf(uri);
        return analysis === undefined ? neutral : answer(service, analysis, params);
      },
    );
}

export const handlers: readonly Handler[] = [
  {
    capabilities: { documentSymbolProvider: true },
    register: (connection, respond) =>
      connection.onDocumentSymbol(
        respond<DocumentParams, DocumentSymbol[]>('documentSymbol', [], (service, analysis) =>
          service.documentSymbols(analysis),
        ),
      ),
  },
  {
    capabilities: { foldingRangeProvider: true },
    register: (connection, respond) =>
      connection.onFoldingRanges(
        respond<DocumentParams, FoldingRange[]>('foldingRange', [], (service, analysis) =>
          service.foldingRanges(analysis),
        ),
      ),
  },
  {
    capabilities: { hoverProvider: true },
    register: (connection, respond) =>
      connection.onHover(
        respond<HoverParams, Hover | null>('hover', null, (service, analysis, params) =>
          service.hover(analysis, params),
        ),
      ),
  },
  {
    capabilities: { definitionProvider: true },
    register: (connection, respond) =>
      connection.onDefinition(
        respond<DefinitionParams, Location[]>('definition', [], (service, analysis, params) =>
          service.definition(analysis, params),
        ),
      ),
  },
  {
    capabilities: { referencesProvider: true },
    register: (connection, respond) =>
      connection.onReferences(
        respond<ReferenceParams, Location[]>('references', [], (service, analysis, params) =>
          service.references(analysis, params),
        ),
      ),
  },
  {
    capabilities: { documentHighlightProvider: true },
    register: (connection, respond) =>
      connection.onDocumentHighlight(
        respond<DocumentHighlightParams, DocumentHighlight[]>(
          'documentHighlight',
          [],
          (service, analysis, params) => service.documentHighlights(analysis, params),
        ),
      ),
  },
  {
    capabilities: { inlayHintProvider: true },
    register: (connection, respond) =>
      connection.languages.inlayHint.on(
        respond<InlayHintParams, InlayHint[]>('inlayHint', [], (service, analysis, params) =>
          service.inlayHints(analysis, params),
        ),
      ),
  },
  {
    capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } },
    register: (connection, respond) =>
      connection.onCodeAction(
        respond<CodeActionParams, CodeAction[]>(
          'codeAction',
          [],
          (service, analysis, params) => service.codeActions(analysis, params),
          (_service, projectFile, params) => projectFileActions(projectFile, params),
        ),
      ),
  },
  {
    capabilities: { documentLinkProvider: {} },
    register: (connection, respond) =>
      connection.onDocumentLinks(
        respond<DocumentLinkParams, DocumentLink[]>(
          'documentLink',
          [],
          // A report names no rules.
          () => [],
          (service, projectFile) => service.projectFileLinks(projectFile),
        ),
      ),
  },
  {
    capabilities: { documentFormattingProvider: true },
    register: (connection, respond) =>
      connection.onDocumentFormatting(
        respond<DocumentFormattingParams, TextEdit[]>('formatting', [], (service, analysis) =>
          service.formatting(analysis),
        ),
      ),
  },
  {
    capabilities: { documentRangeFormattingProvider: true },
    register: (connection, respond) =>
      connection.onDocumentRangeFormatting(
        respond<DocumentRangeFormattingParams, TextEdit[]>(
          'rangeFormatting',
          [],
          (service, analysis, { range }) => service.formatting(analysis, range),
        ),
      ),
  },
  {
    capabilities: { completionProvider: { triggerCharacters: [...completionTriggers] } },
    register: (connection, respond) =>
      connection.onCompletion(
        respond<CompletionParams, CompletionItem[] | CompletionList>(
          'completion',
          [],
          (service, analysis, params) => service.completion(analysis, params),
        ),
      ),
  },
];
