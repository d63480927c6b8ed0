/** Everything that can be put right without asking, in a text. */
import { safeEdits } from '../../features/actions/fixes.ts';
import type { ReportedFinding } from '../../linter/types.ts';
import { applyEdits } from '../../text/edit.ts';

export interface FixedText {
  readonly text: string;
  /** How many places were put right; 0 where the text is as it was. */
  readonly places: number;
}

/** A fix that stood in the way of another, or brought out another, is followed by the next; more than this is none. */
const mostRounds = 10;

/** Makes the fixes that the editor makes with *fix all*, until none is left. */
export function fixText(text: string, findingsOf: (text: string) => readonly ReportedFinding[]): FixedText {
  let fixed = text;
  let places = 0;
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(findingsOf(fixed));
    if (edits.length === 0) break;
    fixed = applyEdits(fixed, edits);
    places += edits.length;
  }
  return { text: fixed, places: fixed === text ? 0 : places };
}
