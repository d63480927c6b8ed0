/** The requests of protocol.ts. */
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { describeMissing, encodeDelivered } from '../export/delivery.ts';
import {
  type ExportParams,
  type ExportResult,
  exportRequest,
  type LayoutParams,
  type LayoutResult,
  layoutRequest,
  type ReviewParams,
  type ReviewResult,
  reviewRequest,
} from '../exportProtocol.ts';
import type { Analysis } from '../features/analysis.ts';
import type { LanguageService } from '../languageService.ts';
import { changeProjectFile } from '../project/edit.ts';
import {
  type ChangeProjectFileParams,
  type ChangeProjectFileResult,
  changeProjectFileRequest,
  type IgnoredEntry,
  type IgnoredParams,
  ignoredRequest,
  projectFilesChangedNotification,
} from '../projectProtocol.ts';
import {
  type CheckDocumentParams,
  type CheckTextParams,
  type CheckTextResult,
  checkDocumentRequest,
  checkTextRequest,
  type EditsParams,
  type EditsResult,
  editsRequest,
  type FiguresParams,
  figuresRequest,
  type SkeletonParams,
  type SkeletonResult,
  skeletonRequest,
} from '../protocol.ts';
import type { EncodeGb18030 } from '../text/gb18030.ts';
import {
  type FiguresResult,
  type InsertContentParams,
  type InsertContentResult,
  insertContentRequest,
  type Structure,
  type StructureParams,
  structureRequest,
} from '../viewProtocol.ts';
import { describeError, type Fence, type Log } from './fence.ts';
import type { Session } from './session.ts';

export function registerOwnRequests(
  connection: Connection,
  fence: Fence,
  log: Log,
  service: LanguageService,
  session: Session,
  encode: EncodeGb18030,
): void {
  connection.onRequest(
    checkDocumentRequest,
    fence(
      checkDocumentRequest,
      () => false,
      ({ uri }: CheckDocumentParams) => session.checkAnyway(uri),
    ),
  );

  connection.onRequest(checkTextRequest, async ({ uri, text }: CheckTextParams) => {
    const options = await session.optionsOf(uri);
    return orFailure<CheckTextResult>(log, checkTextRequest, () => {
      const { summary, analysis } = service.checkText(uri, text, options);
      return { summary, diagnostics: analysis === undefined ? [] : service.diagnostics(analysis) };
    });
  });

  connection.onRequest(exportRequest, ({ uri, options = {} }: ExportParams) => {
    const open = session.documentOf(uri);
    if (open === undefined) return new ResponseError(ErrorCodes.InvalidParams, `not open: ${uri}`);
    return orFailure<ExportResult>(log, exportRequest, () => {
      const result = service.exportText(open.source, open.options, options);
      const encoded = encodeDelivered(result.text, options, encode);
      if (encoded === undefined) return result;
      const { bytes, missing } = encoded;
      if (missing.length > 0) return { ...result, problem: describeMissing(missing) };
      return { ...result, bytes: [...bytes] };
    });
  });

  connection.onRequest(layoutRequest, ({ uri, options = {} }: LayoutParams) => {
    const open = session.documentOf(uri);
    if (open === undefined) return new ResponseError(ErrorCodes.InvalidParams, `not open: ${uri}`);
    return orFailure<LayoutResult>(log, layoutRequest, () =>
      service.layout(open.source, open.options, options),
    );
  });

  connection.onRequest(reviewRequest, (params: ReviewParams) => {
    const open = session.documentOf(params.uri);
    if (open === undefined) return new ResponseError(ErrorCodes.InvalidParams, `not open: ${params.uri}`);
    return orFailure<ReviewResult>(log, reviewRequest, () =>
      service.review(open.source, open.options, params),
    );
  });

  connection.onRequest(figuresRequest, ({ uri }: FiguresParams) => {
    const open = session.documentOf(uri);
    if (open === undefined) return new ResponseError(ErrorCodes.InvalidParams, `not open: ${uri}`);
    return orFailure<FiguresResult>(log, figuresRequest, () => service.figures(open.source, open.options));
  });

  connection.onRequest(editsRequest, ({ uri, kind }: EditsParams) =>
    orFailure<EditsResult>(log, editsRequest, () => {
      const analysis = session.analysisOf(uri);
      const version = session.documentOf(uri)?.source.version;
      if (analysis === undefined || version === undefined) return { version: null, edits: [] };
      return { version, edits: service.edits(analysis, kind) };
    }),
  );

  connection.onRequest<SkeletonResult, void>(skeletonRequest, async ({ uri, ...params }: SkeletonParams) => {
    const options = uri === undefined ? undefined : await session.optionsOf(uri);
    return orFailure<SkeletonResult>(log, skeletonRequest, () => ({
      text: service.skeleton(params, options) ?? null,
    }));
  });
  /** With the version that it is of, since the text may change on the way. */
  function answerOf<Answer extends object>(
    uri: string,
    provide: (analysis: Analysis) => Answer | undefined,
  ): (Answer & { readonly version: number }) | null {
    const version = session.documentOf(uri)?.source.version;
    const analysis = session.analysisOf(uri);
    const answer = analysis && provide(analysis);
    return answer === undefined || version === undefined ? null : { ...answer, version };
  }

  connection.onRequest(
    structureRequest,
    fence(
      structureRequest,
      () => null,
      ({ uri }: StructureParams): Structure | null => answerOf(uri, service.structure),
    ),
  );

  connection.onRequest(insertContentRequest, ({ uri, content }: InsertContentParams) =>
    orFailure<InsertContentResult | null>(log, insertContentRequest, () =>
      answerOf(uri, (analysis) => service.insertion(analysis, content)),
    ),
  );

  connection.onNotification(
    projectFilesChangedNotification,
    fence(projectFilesChangedNotification, nothing, session.changeProjectFiles),
  );

  connection.onRequest(changeProjectFileRequest, ({ text, change }: ChangeProjectFileParams) =>
    orFailure<ChangeProjectFileResult>(log, changeProjectFileRequest, () => ({
      text: changeProjectFile(text, change) ?? null,
    })),
  );

  connection.onRequest(ignoredRequest, ({ uri }: IgnoredParams) =>
    orFailure<readonly IgnoredEntry[]>(log, ignoredRequest, () => session.ignoredEntries(uri)),
  );
}

function nothing(): void {}

/** Here no answer is neutral: an empty export would be written to a file, an empty check would count as clean. */
function orFailure<Answer>(log: Log, name: string, answer: () => Answer): Answer | ResponseError<void> {
  try {
    return answer();
  } catch (error) {
    log(`${name}: ${describeError(error)}`);
    const message = error instanceof Error ? error.message : String(error);
    return new ResponseError(ErrorCodes.InternalError, message);
  }
}
