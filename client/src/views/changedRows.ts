import type { Row } from './row.ts';

/** The whole tree has to be read anew. */
export const wholeTree = Symbol('whole tree');

/**
 * What a tree that shows `before` must read anew to show `after`: ids of rows, each with all that is in it, or the
 * whole tree; nothing where they look alike, so that typing does not make the view flicker.
 */
export function changedRows(
  before: readonly Row[],
  after: readonly Row[],
): readonly string[] | typeof wholeTree {
  return haveSameIds(before, after) ? changesWithin(before, after) : wholeTree;
}

function changesWithin(before: readonly Row[], after: readonly Row[]): readonly string[] {
  return after.flatMap((row, index) => {
    const old = before[index];
    if (old === undefined || !looksAlike(old, row) || !haveSameIds(old.children, row.children))
      return [row.id];
    return changesWithin(old.children, row.children);
  });
}

function haveSameIds(before: readonly Row[], after: readonly Row[]): boolean {
  return before.length === after.length && after.every(({ id }, index) => before[index]?.id === id);
}

/** Where it leads is looked up at the click, and is not seen. */
function looksAlike(one: Row, other: Row): boolean {
  return appearance(one) === appearance(other);
}

function appearance({ label, description, tooltip, icon, spoken, kind, place, children }: Row): string {
  const isClickable = place !== undefined;
  return JSON.stringify([label, description, tooltip, icon, spoken, kind, isClickable, children.length > 0]);
}
