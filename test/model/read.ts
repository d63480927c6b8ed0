import { analyseBlocks } from '../../server/src/model/blockAnalysis.ts';
import { type Block, type BlockKind, scanBlocks } from '../../server/src/model/blocks.ts';
import {
  type ReadingOptions,
  type ReportDocument,
  readDocument,
} from '../../server/src/model/reportDocument.ts';
import type { Section } from '../../server/src/model/sections.ts';

export function readReport(text: string, options: Partial<ReadingOptions> = {}): ReportDocument {
  return readDocument(text, { profile: 'auto', atLeast: 'other', analyse: analyseBlocks, ...options });
}

export function blocksOf(text: string): readonly Block[] {
  return scanBlocks(text, analyseBlocks);
}

/** The kind of each line. */
export function kindsOf(lines: readonly string[]): readonly BlockKind[] {
  return blocksOf(lines.join('\n')).map(({ kind }) => kind);
}

/** The section tree as indented lines: «1 一 工作情况», «  2 - 加强领导» without a number. */
export function outlineOf(lines: readonly string[]): readonly string[] {
  return renderSections(readReport(lines.join('\n')).sections, '');
}

export function renderSections(sections: readonly Section[], indent: string): readonly string[] {
  return sections.flatMap(({ level, number, title, children }) => [
    `${indent}${level} ${number || '-'} ${title}`,
    ...renderSections(children, `${indent}  `),
  ]);
}
