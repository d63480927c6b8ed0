/** A block as the scanners of its marks read it. */
import type { TextRange } from '../../text/range.ts';
import type { CharacterPlaces } from '../characters.ts';
import type { ClauseLabel, Label } from '../labels.ts';
import type { Sentence } from '../sentences.ts';

/** What is known of a block before its marks are read; all places count from its start. */
export interface MarkedText {
  readonly text: string;
  readonly folded: string;
  readonly label: Label | undefined;
  readonly places: CharacterPlaces;
  readonly sentences: readonly Sentence[];
  readonly clauseLabels: readonly ClauseLabel[];
  /** Where its figures stand, in order. */
  readonly figures: readonly TextRange[];
  /** A heading's own words. */
  readonly title: TextRange | undefined;
}
