/** What the parts of completion have in common. */
import type { TextRange } from '../../text/range.ts';

/** The line around the cursor. */
export interface CursorContext {
  readonly offset: number;
  /** Where the line begins behind its indent. */
  readonly start: number;
  /** What stands between there and the cursor, in half width. */
  readonly before: string;
  /** What follows on the line, as written. */
  readonly after: string;
}

export interface Suggestion {
  readonly text: string;
  readonly kind: 'heading' | 'content' | 'clause' | 'term' | 'rate';
  readonly detail: string;
  /** What of the text it takes the place of; on the cursor's line, around the cursor. */
  readonly replaces: TextRange;
}
