import type { StructureSection } from '../../../../server/src/viewProtocol.ts';

/** The sections around an offset, from the outermost to the innermost; none between two sections. */
export function sectionsAround(
  sections: readonly StructureSection[],
  offset: number,
): readonly StructureSection[] {
  const around = sections.findLast(({ start }) => start <= offset);
  if (around === undefined || offset > around.end) return [];
  return [around, ...sectionsAround(around.children, offset)];
}
