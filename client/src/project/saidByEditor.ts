import { type Diagnostic, extensions, type Uri, workspace } from 'vscode';
import { mistakeOfJson } from '../../../server/src/projectProtocol.ts';

/** VS Code's own extension for JSON; not every host has it. */
const jsonExtension = 'vscode.json-language-features';

/** Without the mistakes of JSON itself that VS Code marks in every JSON file: each is said once. */
export function withoutSaidByEditor(uri: Uri, diagnostics: Diagnostic[]): Diagnostic[] {
  if (!diagnostics.some(isOfJson) || !editorChecksJson(uri)) return diagnostics;
  return diagnostics.filter((diagnostic) => !isOfJson(diagnostic));
}

function isOfJson({ code }: Diagnostic): boolean {
  return code === mistakeOfJson;
}

function editorChecksJson(uri: Uri): boolean {
  if (extensions.getExtension(jsonExtension) === undefined) return false;
  return workspace.getConfiguration('json', uri).get('validate.enable', true);
}
