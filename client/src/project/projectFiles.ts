import { CancellationTokenSource, Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FindProjectFileParams,
  type FoundProjectFile,
  findProjectFileRequest,
  projectFilesChangedNotification,
  type ReadReportsParams,
  type ReadReportsResult,
  readReportsRequest,
} from '../../../server/src/projectProtocol.ts';
import { projectFileGlob } from '../names.ts';
import { findTexts } from '../workspace/findTexts.ts';
import { readText } from '../workspace/readText.ts';
import { findProjectFile } from './findProjectFile.ts';
import type { StoredIgnores } from './storedIgnores.ts';

/** More texts than this are not read to see what is still ignored. */
const cap = 500;

/** Answers what the server asks about files, which it cannot read, and tells it when project files change. */
export function serveProjectFiles(client: BaseLanguageClient, stored: StoredIgnores): Disposable {
  const toUri = (uri: Uri) => client.code2ProtocolConverter.asUri(uri);
  const watcher = workspace.createFileSystemWatcher(projectFileGlob);
  const tell = () => void tellProjectFilesChanged(client);
  return Disposable.from(
    watcher,
    watcher.onDidCreate(tell),
    watcher.onDidChange(tell),
    watcher.onDidDelete(tell),
    workspace.onDidChangeWorkspaceFolders(tell),
    client.onRequest(
      findProjectFileRequest,
      async ({ uri }: FindProjectFileParams): Promise<FoundProjectFile> => {
        const { project, folder } = await findProjectFile(Uri.parse(uri));
        return {
          project: project === undefined ? null : { uri: toUri(project.uri), text: project.text },
          folder: folder === undefined ? null : toUri(folder),
          stored: stored.text(),
        };
      },
    ),
    client.onRequest(
      readReportsRequest,
      async ({ folder }: ReadReportsParams): Promise<ReadReportsResult> => {
        const source = new CancellationTokenSource();
        const found = await findTexts(cap + 1, source.token);
        source.dispose();
        const inside = found.filter((uri) => toUri(uri).startsWith(`${folder}/`));
        const texts = await Promise.all(
          inside.map(async (uri) => ({ uri: toUri(uri), text: await tryRead(uri) })),
        );
        const read = texts.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
        return { texts: read, isComplete: read.length === inside.length && found.length <= cap };
      },
    ),
  );
}

/** The server asks again for what it is told here has changed. */
export async function tellProjectFilesChanged(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.sendNotification(projectFilesChangedNotification);
}

async function tryRead(uri: Uri): Promise<string | undefined> {
  try {
    return await readText(uri);
  } catch {
    return undefined;
  }
}
