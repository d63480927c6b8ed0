/** What a finding is known by when the text around it has changed: its sentence, as a number that tells no text. */
import { type Block, blockIndexAt } from '../model/blocks.ts';
import type { ReportDocument } from '../model/reportDocument.ts';
import { hashText } from '../text/hash.ts';
import type { ReportedFinding } from './types.ts';

export interface Fingerprint {
  /** A hash of the sentence, the words marked in it and what else tells the finding from others there. */
  readonly sentence: string;
  /** Which of the findings with the same rule and hash it is in the document, from 1. */
  readonly occurrence: number;
}

/** The fingerprints of all findings of a document, given and answered in their order. */
export function fingerprintsOf(
  document: ReportDocument,
  findings: readonly ReportedFinding[],
): readonly Fingerprint[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { start, end } = finding.range;
    const block = document.blocks[blockIndexAt(document.blocks, start)];
    const marked =
      block === undefined ? '' : block.analysis.folded.slice(start - block.start, end - block.start);
    const words = [sentenceAt(block, start), marked].map(withoutSpaces);
    const sentence = hashText([...words, finding.key ?? ''].join('\n'));
    const key = `${finding.rule} ${sentence}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { sentence, occurrence };
  });
}

/** The sentence around the place; of a mark before all sentences, as a heading's number is, the first one. */
function sentenceAt(block: Block | undefined, offset: number): string {
  if (block === undefined) return '';
  const { folded, sentences, content } = block.analysis;
  const at = offset - block.start;
  const { start, end } = sentences.find((sentence) => at < sentence.end) ?? content;
  return folded.slice(start, end);
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}
