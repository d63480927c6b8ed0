/** Choosing fixes that can be made together. */
import type { Fix, ReportedFinding } from '../../linter/types.ts';
import type { TextEdit } from '../../text/edit.ts';

/** The first fix of a finding that cannot change what the report says. */
export function safeFixOf({ fixes }: ReportedFinding): Fix | undefined {
  return fixes?.find(({ safe }) => safe);
}

/**
 * The edits of the findings' safe fixes, by place. A fix is made whole or not at all: where it touches what an
 * earlier one changes it is left out, and the next check offers it again. Fixes that say the same (renumbering
 * one list is offered at each of its gaps) are made once.
 */
export function safeEdits(findings: readonly ReportedFinding[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const made = new Set<string>();
  for (const finding of findings) {
    const fix = safeFixOf(finding);
    if (fix === undefined || fix.edits.every((edit) => made.has(keyOf(edit)))) continue;
    if (fix.edits.some((edit) => collides(taken, edit))) continue;
    for (const edit of fix.edits) {
      taken.splice(firstAfter(taken, edit.start), 0, edit);
      made.add(keyOf(edit));
    }
  }
  return taken;
}

function keyOf({ start, end, newText }: TextEdit): string {
  return `${start}-${end}:${newText}`;
}

/** Whether the edit shares a place with one of `taken`; two insertions at one place do, too. */
function collides(taken: readonly TextEdit[], edit: TextEdit): boolean {
  const at = firstAfter(taken, edit.start);
  const before = taken[at - 1];
  const after = taken[at];
  return (
    (before !== undefined && (before.end > edit.start || before.start === edit.start)) ||
    (after !== undefined && after.start < edit.end)
  );
}

/** Index of the first edit that begins after `offset`. */
function firstAfter(edits: readonly TextEdit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
