/** `hegao import`. */
import type { LeftOut, WordProblem } from '../../exportProtocol.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { visible } from '../formats/describe.ts';
import { type CliHost, codeOf } from '../host.ts';
import { describeReadError } from '../input/problem.ts';
import type { ImportCommand } from '../usage/command.ts';
import { isFolder, refuse, writeOutput } from '../writeOutput.ts';

export async function runImport({ path, output, force }: ImportCommand, host: CliHost): Promise<ExitCode> {
  if (path !== '-' && isFolder(path, host)) return refuse(path, '是文件夹，一次只能导入一个文件', host);
  const bytes = await readBytes(path, host);
  if (typeof bytes === 'string') return refuse(path, bytes, host);
  const reader = loadReader(host);
  if (reader === undefined)
    return refuse(path, '没有导入：缺少 word 文件夹（dist/word），它应与命令行所在的文件夹并列', host);
  const result = await reader.readWord(bytes);
  if ('problem' in result) return refuse(path, problems[result.problem], host);
  const left = describeLeft(result.left);
  if (left !== '') host.stderr(`${visible(path)}：${left}\n`);
  if (output !== undefined) return writeOutput({ path: output, force, source: path }, result.text, host);
  host.stdout(result.text);
  return exitCode.good;
}

async function readBytes(path: string, host: CliHost): Promise<Uint8Array | string> {
  if (path === '-') return host.stdin();
  try {
    return host.readFile(path);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return describeReadError(error);
  }
}

/** A command line may have been copied without the bundles beside it. */
function loadReader(host: CliHost): ReturnType<CliHost['loadWordReader']> | undefined {
  try {
    return host.loadWordReader();
  } catch (error) {
    if (codeOf(error) !== 'MODULE_NOT_FOUND') throw error;
    return undefined;
  }
}

const problems: Readonly<Record<WordProblem, string>> = {
  'empty-file': '是空文件',
  'not-word': '不是 Word 文件（.docx）',
  'old-format': '是旧格式的文件（.doc 或 .wps），请在 Word 或 WPS 里另存为 .docx',
  encrypted: '有密码，请先去掉密码再导入',
  damaged: '已损坏，读不出来；请在 Word 里打开、修复后另存',
  'no-text': '里面没有文字',
};

function describeLeft({ notes, pictures }: LeftOut): string {
  const parts = [
    ...(notes === 0 ? [] : [`脚注、尾注 ${notes} 处`]),
    ...(pictures === 0 ? [] : [`图片 ${pictures} 张`]),
  ];
  return parts.length === 0 ? '' : `没有导入：${parts.join('，')}`;
}
