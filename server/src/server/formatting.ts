/** Which documents the server formats. */
import {
  type ClientCapabilities,
  type Connection,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { reportLanguage } from '../features/recognition.ts';
import { describeError, type Log } from './fence.ts';

/** Not Markdown: who has a formatter for it would be asked which of the two to use, for each of his files. */
const documentSelector = [{ language: reportLanguage }, { language: 'plaintext' }];

/** Whether the client lets us say which documents we format; others ask only for those they were started for. */
export function maySelectFormatted({ textDocument }: ClientCapabilities): boolean {
  return (
    textDocument?.formatting?.dynamicRegistration === true &&
    textDocument.rangeFormatting?.dynamicRegistration === true
  );
}

/** The capabilities without those that are registered later for the documents we format. */
export function withoutFormatting({
  documentFormattingProvider: _whole,
  documentRangeFormattingProvider: _range,
  ...rest
}: ServerCapabilities): ServerCapabilities {
  return rest;
}

/** Called once the client is ready for it. */
export function registerFormatting({ client }: Connection, log: Log): void {
  for (const { type } of [DocumentFormattingRequest, DocumentRangeFormattingRequest])
    client
      .register(type, { documentSelector })
      .catch((error: unknown) => log(`formatting: ${describeError(error)}`));
}
