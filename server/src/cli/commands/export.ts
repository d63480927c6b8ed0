/** `hegao export`. */
import { toPlainText } from '../../export/plainText.ts';
import { analyseBlock } from '../../model/blockAnalysis.ts';
import { readDocument } from '../../model/reportDocument.ts';
import type { ExportCommand } from '../command.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { type CliHost, codeOf } from '../host.ts';
import { isProblem, readInputs } from '../inputs.ts';
import { refuse, writeOutput } from './writeOutput.ts';

export async function runExport(command: ExportCommand, host: CliHost): Promise<ExitCode> {
  const [path = '-'] = command.inputs.paths;
  if (path !== '-' && isFolder(path, host)) return refuse(path, '是文件夹，一次只能导出一个文件', host);
  for await (const input of readInputs(command.inputs, host)) {
    if (isProblem(input)) return refuse(input.path, input.message, host);
    const plain = exportText(input);
    if (command.output === undefined) host.stdout(plain);
    else return writeOutput(command.output, plain, command.force, host);
  }
  return exitCode.good;
}

function exportText({ path, text }: { readonly path: string; readonly text: string }): string {
  const document = readDocument(text, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlock });
  return toPlainText(document, /\.md$/i.test(path) ? { isMarkdown: true } : {});
}

function isFolder(path: string, host: CliHost): boolean {
  try {
    return host.kindOf(path) === 'folder';
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return false;
  }
}
