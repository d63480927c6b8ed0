/** A name for the file that a report is exported to. */
import { contentOf } from '../model/blocks.ts';
import type { ReportDocument } from '../model/reportDocument.ts';
import { removeInlineMarks } from './markdown.ts';

/** Most file systems end a name at 255 bytes of UTF-8; some are left for the ending and for « (2)». */
const mostBytes = 240;

/** The report's title, made safe for every file system, or what the document is known to be, with an ending. */
export function proposeFileName(document: ReportDocument, ending = '.txt'): string {
  const title = document.blocks
    .filter(({ kind }) => kind === 'title')
    .map(({ analysis }) =>
      removeInlineMarks(analysis.text.slice(analysis.content.start, analysis.content.end)),
    )
    .join('');
  return `${toSafeName(title) || nameByYear(document)}${ending}`;
}

function nameByYear({ kind, period, blocks }: ReportDocument): string {
  const year = period === undefined ? '' : `${period.year}年`;
  if (kind === 'report') return `${year}法治政府建设年度报告`;
  const first = blocks.find((block) => block.kind !== 'blank');
  return (first === undefined ? '' : toSafeName(contentOf(first.analysis).slice(0, 20))) || '导出文本';
}

/** Characters that Windows refuses or that would make a folder; ends that it drops; names that it keeps for itself. */
function toSafeName(title: string): string {
  const words = title
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\s\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/^[. ]+/, '');
  const name = withinBytes(words).replace(/[. ]+$/, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `${name}_` : name;
}

function withinBytes(name: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > mostBytes) break;
    end += character.length;
  }
  return name.slice(0, end);
}
