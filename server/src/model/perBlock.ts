/** Readings of single paragraphs, each made once: with each key stroke only one paragraph changes. */
import type { BlockAnalysis } from './blockAnalysis.ts';

/** The reading, remembered with the paragraph, which keeps its analysis as long as nobody touches it. */
export function rememberedOf<T>(read: (analysis: BlockAnalysis) => T): (analysis: BlockAnalysis) => T {
  const known = new WeakMap<BlockAnalysis, { readonly value: T }>();
  return (analysis) => {
    const last = known.get(analysis);
    if (last !== undefined) return last.value;
    const value = read(analysis);
    known.set(analysis, { value });
    return value;
  };
}
