/** `hegao outline`. */
import type { OutlineCommand } from '../command.ts';
import type { ExitCode } from '../exitCode.ts';
import { formatOutlineJson } from '../formats/outlineJson.ts';
import { formatOutlineText } from '../formats/outlineText.ts';
import { createStyle } from '../formats/style.ts';
import type { CliHost } from '../host.ts';
import { readOutline } from '../outline.ts';
import { readAll } from './readAll.ts';

export async function runOutline({ format, inputs }: OutlineCommand, host: CliHost): Promise<ExitCode> {
  const { files, code } = await readAll(inputs, host, readOutline);
  const pieces = format === 'json' ? formatOutlineJson(files) : formatOutlineText(files, createStyle(host));
  for (const piece of pieces) host.stdout(piece);
  return code;
}
