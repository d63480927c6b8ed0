/** `hegao export`. */
import { describeMissing, encodeDelivered, toDeliveredText } from '../../export/delivery.ts';
import { toLayout } from '../../export/layout.ts';
import type { PlainTextOptions } from '../../export/plainText.ts';
import { analyseBlocks } from '../../model/blockAnalysis.ts';
import { type ReportDocument, readDocument } from '../../model/reportDocument.ts';
import { placeholdersIn } from '../../rules/marks/left-placeholder.ts';
import { createGb18030Encoder } from '../../text/gb18030.ts';
import { createLineIndex } from '../../text/lineIndex.ts';
import { toPlace } from '../../text/place.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { visible } from '../formats/describe.ts';
import { type CliHost, codeOf } from '../host.ts';
import { isProblem, readInputs } from '../input/inputs.ts';
import type { ExportCommand } from '../usage/command.ts';
import { isFolder, refuse, writeOutput } from '../writeOutput.ts';

export async function runExport(command: ExportCommand, host: CliHost): Promise<ExitCode> {
  const [path = '-'] = command.inputs.paths;
  if (path !== '-' && isFolder(path, host)) return refuse(path, '是文件夹，一次只能导出一个文件', host);
  for await (const input of readInputs(command.inputs, host)) {
    if (isProblem(input)) return refuse(input.path, input.message, host);
    const { path, text } = input;
    const document = readDocument(text, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlocks });
    warnOfPlaceholders(path, document, host);
    const reading: PlainTextOptions = /\.md$/i.test(path) ? { isMarkdown: true } : {};
    const content = await (command.to === 'docx'
      ? exportWord(document, reading, command, host)
      : exportText(document, reading, command));
    if ('problem' in content) return refuse(path, content.problem, host);
    if (command.output !== undefined)
      return writeOutput({ path: command.output, force: command.force, source: path }, content.content, host);
    host.stdout(content.content);
  }
  return exitCode.good;
}

type Exported = { readonly content: string | Uint8Array } | { readonly problem: string };

const encodeGb18030 = createGb18030Encoder((bytes) => new TextDecoder('gb18030').decode(bytes));

function exportText(
  document: ReportDocument,
  reading: PlainTextOptions,
  { text: options }: ExportCommand,
): Exported {
  const text = toDeliveredText(document, reading, options);
  const encoded = encodeDelivered(text, options, encodeGb18030);
  if (encoded === undefined) return { content: text };
  const { bytes, missing } = encoded;
  return missing.length > 0 ? { problem: describeMissing(missing) } : { content: bytes };
}

/** A command line may have been copied without the bundles beside it. */
async function exportWord(
  document: ReportDocument,
  reading: PlainTextOptions,
  { text: { uniformMarks = false } }: ExportCommand,
  host: CliHost,
): Promise<Exported> {
  try {
    const { writeWord } = host.loadWordWriter();
    return { content: await writeWord(toLayout(document, { ...reading, uniformMarks })) };
  } catch (error) {
    if (codeOf(error) !== 'MODULE_NOT_FOUND') throw error;
    return { problem: '没有导出：缺少 word 文件夹（dist/word），它应与命令行所在的文件夹并列' };
  }
}

function warnOfPlaceholders(path: string, { text, blocks }: ReportDocument, host: CliHost): void {
  const lines = createLineIndex(text);
  for (const { start, analysis } of blocks) {
    for (const range of placeholdersIn(analysis)) {
      const place = toPlace({ start: start + range.start, end: start + range.end }, lines);
      const words = visible(analysis.text.slice(range.start, range.end));
      host.stderr(`${visible(path)}:${place.line}:${place.column} 没有填的地方：${words}\n`);
    }
  }
}
