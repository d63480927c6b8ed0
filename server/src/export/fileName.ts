/** A name for the file that a report is exported to. */
import { contentOf } from '../model/blocks.ts';
import type { ReportDocument } from '../model/reportDocument.ts';
import { removeInlineMarks } from './markdown.ts';

/** Chinese takes three bytes a character, and most file systems end a name at 255 bytes. */
const longestName = 76;

/** The report's title, made safe for every file system, or what the document is known to be; ends with `.txt`. */
export function proposeFileName(document: ReportDocument): string {
  const title = document.blocks
    .filter(({ kind }) => kind === 'title')
    .map(({ analysis }) =>
      removeInlineMarks(analysis.text.slice(analysis.content.start, analysis.content.end)),
    )
    .join('');
  return `${toSafeName(title) || nameByYear(document)}.txt`;
}

function nameByYear({ kind, period, blocks }: ReportDocument): string {
  const year = period === undefined ? '' : `${period.year}年`;
  if (kind === 'report') return `${year}法治政府建设年度报告`;
  const first = blocks.find((block) => block.kind !== 'blank');
  return (first === undefined ? '' : toSafeName(contentOf(first.analysis).slice(0, 20))) || '导出文本';
}

/** Characters that Windows refuses or that would make a folder; ends that it drops; names that it keeps for itself. */
function toSafeName(title: string): string {
  const name = [
    ...title
      .replace(/\p{Surrogate}/gu, '')
      .replace(/[\s\p{Cc}<>:"/\\|?*]+/gu, ' ')
      .trim(),
  ]
    .slice(0, longestName)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `${name}_` : name;
}
