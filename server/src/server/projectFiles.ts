/** Project files as the client tells of them, and those that are open in the editor. */
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ProjectFileAnalysis, projectFileDiagnostics } from '../features/projectFile.ts';
import type { LanguageService, ProjectContext } from '../languageService.ts';
import { type PlacedIgnore, type ProjectFile, projectFileNames } from '../project/projectFile.ts';
import { resolveConfig } from '../project/resolve.ts';
import type { FoundProjectFile, ReadReportsResult } from '../projectProtocol.ts';
import type { ServerSettings } from '../protocol.ts';
import { describeError, type Log } from './fence.ts';
import type { Clock } from './scheduler.ts';
import { relativeTo } from './uris.ts';

export interface ProjectFilesPort {
  readonly publish: (params: PublishDiagnosticsParams) => void;
  /** Asks for the texts below a folder; undefined where the client cannot be asked. */
  readonly readReports: ((folder: string) => Promise<ReadReportsResult>) | undefined;
  /** A project file that is open says something else now. */
  readonly changed: (uri: string) => void;
  readonly log: Log;
}

export interface ProjectFiles {
  readonly open: (uri: string, version: number, text: string) => void;
  readonly change: (uri: string, update: (document: TextDocument) => void) => void;
  readonly close: (uri: string) => void;
  /** A project file that is open, in its present version. */
  readonly analysisOf: (uri: string) => ProjectFileAnalysis | undefined;
  /** Something about the reports may have changed that the ignores meet. */
  readonly lookAgain: () => void;
  /** What the client found, as it is in force for the document. */
  readonly contextOf: (uri: string, found: FoundProjectFile, settings: ServerSettings) => ProjectContext;
  /** The files that speak of a document: its project file, and what is stored. */
  readonly filesOf: (found: FoundProjectFile) => {
    readonly project: ProjectFile;
    readonly stored: ProjectFile;
  };
}

/** Whether a document of this URI is a project file. */
export function isProjectFile(uri: string): boolean {
  return projectFileNames.some((name) => uri.endsWith(`/${name}`));
}

/** A client's answer; undefined where it makes no sense, since without one a report is checked all the same. */
export function decodeFound(answer: unknown): FoundProjectFile | undefined {
  if (!isRecord(answer)) return undefined;
  const { project, folder, stored } = answer;
  const file = isRecord(project) && typeof project.uri === 'string' && typeof project.text === 'string';
  return {
    project: file ? { uri: String(project.uri), text: String(project.text) } : null,
    folder: typeof folder === 'string' ? folder : null,
    stored: typeof stored === 'string' ? stored : '',
  };
}

function isRecord(
  value: unknown,
): value is { readonly [name in 'project' | 'folder' | 'stored' | 'uri' | 'text']?: unknown } {
  return typeof value === 'object' && value !== null;
}

/** So long after the last key stroke the reports are looked through for what the ignores meet. */
const settling = 300;

export function createProjectFiles(
  service: LanguageService,
  port: ProjectFilesPort,
  clock: Clock,
): ProjectFiles {
  const documents = new Map<string, TextDocument>();
  const waiting = new Map<string, () => void>();
  const analyses = new Map<string, ProjectFileAnalysis>();

  function publish(document: TextDocument, idle: readonly PlacedIgnore[]): void {
    const { uri, version } = document;
    const text = document.getText();
    const analysis = { uri, text, mistakes: service.readProjectFile(text).mistakes, idle };
    analyses.set(uri, analysis);
    port.publish({ uri, version, diagnostics: projectFileDiagnostics(analysis) });
  }

  function show(uri: string): void {
    const document = documents.get(uri);
    if (document === undefined) return;
    publish(document, []);
    waiting.get(uri)?.();
    waiting.set(
      uri,
      clock.defer(settling, () => void lookForIdle(document, document.version)),
    );
  }

  async function lookForIdle(document: TextDocument, version: number): Promise<void> {
    const { file } = service.readProjectFile(document.getText());
    if (file.ignores.length === 0 || port.readReports === undefined) return;
    const folder = folderOf(document.uri);
    try {
      const { texts, isComplete } = await port.readReports(folder);
      // Of a report that was not read nobody knows what it holds.
      if (!isComplete || document.version !== version || !documents.has(document.uri)) return;
      // What a rule that is off would find is not to be forgotten.
      const resolved = resolveConfig({ ...file, levels: {} });
      const met = new Set(
        texts.flatMap(({ uri, text }) =>
          service.ignoresMet(text, { resolved, file: relativeTo(folder, uri), keeper: undefined }),
        ),
      );
      publish(
        document,
        file.ignores.filter(({ ignore }) => !met.has(ignore)),
      );
    } catch (error) {
      port.log(`ignores of ${document.uri}: ${describeError(error)}`);
    }
  }

  function filesOf({ project, stored }: FoundProjectFile) {
    // What stands in the editor counts before what stands on the disk.
    const text = project === null ? '' : (documents.get(project.uri)?.getText() ?? project.text);
    return { project: service.readProjectFile(text).file, stored: service.readProjectFile(stored).file };
  }

  return {
    open(uri, version, text) {
      documents.set(uri, TextDocument.create(uri, 'jsonc', version, text));
      show(uri);
      port.changed(uri);
    },
    change(uri, update) {
      const document = documents.get(uri);
      if (document === undefined) return;
      update(document);
      show(uri);
      port.changed(uri);
    },
    close(uri) {
      if (!documents.delete(uri)) return;
      waiting.get(uri)?.();
      waiting.delete(uri);
      analyses.delete(uri);
      port.publish({ uri, diagnostics: [] });
      port.changed(uri);
    },
    analysisOf: (uri) => analyses.get(uri),
    lookAgain() {
      for (const uri of documents.keys()) show(uri);
    },
    contextOf(uri, found, settings) {
      const { project, stored } = filesOf(found);
      return {
        resolved: resolveConfig(project, settings, stored),
        file: relativeTo(found.folder, uri),
        keeper: found.folder === null ? 'stored' : 'project',
      };
    },
    filesOf,
  };
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
