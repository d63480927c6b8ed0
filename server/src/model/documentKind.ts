/** Whether a text is a whole report, part of one, or something else. */
import { countGenreWords, isOpening, namesReport } from '../lexicon/frame.ts';
import type { DocumentKind } from '../protocol.ts';
import { type Block, contentOf, sampleText } from './blocks.ts';
import type { Section } from './sections.ts';

/** So many different words of the genre make a text one of the genre. */
const fewGenreWords = 3;
/** So many, with numbered sections, make it a report although nothing names it one. */
const manyGenreWords = 6;

/** A text of no more characters may be one paragraph of a report, which says too few words of the genre. */
const longestParagraph = 400;

/**
 * A report is named one in its title, or opens as one («现将…报告如下») with numbered sections, or has two
 * numbered first-level sections and the words of the genre all through.
 */
export function detectKind(blocks: readonly Block[], sections: readonly Section[]): DocumentKind {
  const title = blocks
    .filter(({ kind }) => kind === 'title')
    .map(({ analysis }) => contentOf(analysis))
    .join('');
  if (namesReport(title)) return 'report';
  const genreWords = countGenreWords(sampleText(blocks), manyGenreWords);
  if (genreWords >= fewGenreWords && title === '' && opensInTheMiddle(blocks, sections)) return 'excerpt';
  if (genreWords < fewGenreWords) return 'other';
  const numbered = sections.filter(({ level, label }) => level === 1 && label !== undefined).length;
  if (numbered >= 2 && (genreWords >= manyGenreWords || hasOpening(blocks))) return 'report';
  return 'excerpt';
}

/** «三、存在的主要问题» as the first line: the sections before it were left out. */
function opensInTheMiddle(blocks: readonly Block[], [first]: readonly Section[]): boolean {
  const opening = blocks.find(({ kind }) => kind !== 'blank');
  return first?.label !== undefined && first.label.number > 1 && opening?.kind === 'heading';
}

/** Whether anything in the text says that it is of the genre; of one paragraph a word of the genre is enough. */
export function isOfGenre(kind: DocumentKind, blocks: readonly Block[], length: number): boolean {
  if (kind !== 'other') return true;
  return length <= longestParagraph && countGenreWords(sampleText(blocks), 1) > 0;
}

function hasOpening(blocks: readonly Block[]): boolean {
  return blocks.slice(0, 12).some(({ kind, analysis }) => kind === 'paragraph' && isOpening(analysis.folded));
}
