/** `hegao export`. */
import { resolve } from 'node:path';
import { toPlainText } from '../../export/plainText.ts';
import { analyseBlock } from '../../model/blockAnalysis.ts';
import { readDocument } from '../../model/reportDocument.ts';
import type { ExportCommand } from '../command.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { visible } from '../formats/describe.ts';
import { type CliHost, codeOf } from '../host.ts';
import { isProblem, readInputs } from '../inputs.ts';
import { describeWriteError } from '../problem.ts';

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

function writeOutput(output: string, text: string, force: boolean, host: CliHost): ExitCode {
  try {
    host.writeFile(resolve(host.cwd, output), text, { replace: force });
  } catch (error) {
    if (codeOf(error) === '') throw error;
    const isThere = codeOf(error) === 'EEXIST';
    return refuse(
      output,
      isThere ? '文件已存在，未写入；要覆盖请加 --force' : describeWriteError(error),
      host,
    );
  }
  host.stderr(`已写入 ${visible(output)}（${text.length} 字符）\n`);
  return exitCode.good;
}

function refuse(path: string, message: string, host: CliHost): ExitCode {
  host.stderr(`${visible(path)}：${message}\n`);
  return exitCode.failure;
}
