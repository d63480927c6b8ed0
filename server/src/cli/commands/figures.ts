/** `hegao figures`. */

import { type FiguresFile, readFigures } from '../../ledger/figures.ts';
import { formatFiguresJson } from '../../ledger/figuresJson.ts';
import type { ExitCode } from '../exitCode.ts';
import { formatFiguresCsv } from '../formats/figures/csv.ts';
import { formatFiguresText } from '../formats/figures/text.ts';
import { createStyle } from '../formats/style.ts';
import type { CliHost } from '../host.ts';
import type { FiguresCommand } from '../usage/command.ts';
import { readAll } from './readAll.ts';

export async function runFigures({ format, inputs }: FiguresCommand, host: CliHost): Promise<ExitCode> {
  const { files, code } = await readAll(inputs, host, readFigures);
  for (const piece of formats[format](files, host)) host.stdout(piece);
  return code;
}

type Format = (files: readonly FiguresFile[], host: CliHost) => Iterable<string>;

const formats: Readonly<Record<FiguresCommand['format'], Format>> = {
  text: (files, host) => formatFiguresText(files, createStyle(host)),
  json: formatFiguresJson,
  csv: formatFiguresCsv,
};
