/** Names for sections that outlast typing. */
import type { Section } from '../../model/sections.ts';

/** The id of each section, see `SectionName.id`. */
export function identifySections(sections: readonly Section[]): ReadonlyMap<Section, string> {
  const ids = new Map<Section, string>();
  const identify = (siblings: readonly Section[], parent: string): void => {
    const count = createCounter();
    for (const section of siblings) {
      const id = count(`${parent}/${section.level}:${section.number}`);
      ids.set(section, id);
      identify(section.children, id);
    }
  };
  identify(sections, '');
  return ids;
}

/** Tells names that occur again apart: «a#1», «a#2»; never one name's second from another's first, whatever they hold. */
export function createCounter(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}#${count}`;
  };
}

/** The innermost section around an offset. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  const around = sections.find(({ start, end }) => start <= offset && offset <= end);
  return around && (sectionAt(around.children, offset) ?? around);
}
