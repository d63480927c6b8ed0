/** Items of lists in title or quotation marks, with 、 between them or without. */
import type { MarkedText } from './markedText.ts';

/** A closing mark with the opening one of the next item. */
export interface Neighbours {
  readonly kind: string;
  /** Where 、 stands between them, from the start of the block. */
  readonly comma: number | undefined;
}

/** The items of lists in marks that stand beside each other, in the order of the block. */
export function scanNeighbours({
  folded,
  sentences,
}: Pick<MarkedText, 'folded' | 'sentences'>): readonly Neighbours[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = folded.slice(start, end);
    const pairs = [...sentence.matchAll(/[》”](、?)(?:(?<=》、?)《|(?<=”、?)“)/g)];
    // In a list where something stands between two items (以下简称…), or where others have no marks, 、 has its place.
    const isLoose = /[》”)]、(?![《“])|(?<![》”])、[《“]/.test(sentence);
    return pairs.flatMap(({ index, 0: written, 1: comma }): readonly Neighbours[] => {
      const kind = written.at(-1) ?? '';
      if (comma === '') return [{ kind, comma: undefined }];
      return isLoose ? [] : [{ kind, comma: start + index + 1 }];
    });
  });
}
