/**
 * What the client's views ask of the server: the structure of a report, and its figures as a ledger.
 *
 * Plain data and names only, as in protocol.ts. Answers tell the version of the document they are of, so that a
 * client that has typed on meanwhile can drop them. Offsets are UTF-16; lines count from 0, as in the editor.
 */
import type { TextEdit } from 'vscode-languageserver';
import type { CheckSummary, Ledger, LedgerClaim, LedgerQuantity } from './protocol.ts';

/** Published findings by severity. */
export type FindingCounts = CheckSummary['counts'];

/**
 * Request, client to server: the sections of an open report, the findings in each, and where it tells what it must.
 * Answered from the last check, or a check of the present text where that is older.
 * `null` for a document that is not open or is not checked.
 */
export const structureRequest = 'hegao/structure';
export interface StructureParams {
  readonly uri: string;
}
export interface Structure {
  readonly version: number;
  readonly sections: readonly StructureSection[];
  /** Findings before the first section and after the last one, and the first of them. */
  readonly outside: { readonly findings: FindingCounts; readonly place: LinePlace } | null;
  /** In the order of the regulation; empty where nothing is required, as of a part of a report. */
  readonly required: readonly StructureContent[];
}

export interface StructureSection extends SectionName {
  readonly level: number;
  /** The number as written («一», «2»); «» where the heading has none. */
  readonly number: string;
  readonly title: string;
  /** With the subsections. */
  readonly findings: FindingCounts;
  /** Titles of the required contents that its heading or its own text tells. */
  readonly tells: readonly string[];
  readonly children: readonly StructureSection[];
}

/** What names a section in a list. */
export interface SectionName extends LinePlace {
  /**
   * Made of the numbers of the section and those around it: the same while the words of the heading, its place and
   * its contents change. Unique in its document.
   */
  readonly id: string;
  /** Number and title as written, on one line, never empty. */
  readonly heading: string;
}

/** A range with the line that it begins on. */
export interface LinePlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A content that the report must have. */
export interface StructureContent {
  readonly id: string;
  readonly title: string;
  readonly state: 'heading' | 'inline' | 'missing';
  /** The heading or the sentence that tells it. */
  readonly place: LinePlace | null;
  /** Whether its absence is reported, and `insertContentRequest` would write it. */
  readonly canInsert: boolean;
}

/**
 * Request, client to server: the edits that write a missing content into the report, those of the quick fix of
 * `missing-section`. The edit that inserts the content stands first; the others move the numbers after it.
 * `null` where there is nothing to insert.
 */
export const insertContentRequest = 'hegao/insertContent';
export interface InsertContentParams {
  readonly uri: string;
  readonly content: string;
}
export interface InsertContentResult {
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

/** What `figuresRequest` answers: the ledger with what a list of figures shows besides, and the numbers of tables. */
export interface FiguresResult extends Omit<Ledger, 'quantities'> {
  readonly version: number;
  /** The year that the report is on. */
  readonly year: number | null;
  readonly quantities: readonly LedgerRow[];
  readonly claims: readonly ToldClaim[];
  /** The sections that hold figures, innermost, in order. */
  readonly sections: readonly SectionName[];
}

export interface LedgerRow extends Omit<LedgerQuantity, 'period'> {
  /** The year that it is of («2023»), or up to which («../2023»), where the text says so. */
  readonly period: string | null;
  /** Made of the section, the label, the unit and the occurrence: the same while the number is typed over. */
  readonly id: string;
  /** What it counts, in the words of the text, which need not name an indicator; never empty. */
  readonly label: string;
  /** `id` of the innermost section around it. */
  readonly section: string | null;
  readonly line: number;
  /**
   * `fails` where one of its claims does; `holds` where none does and one holds; `unchecked` where nothing in the
   * text can be held against it.
   */
  readonly state: FigureState;
  /** The heaviest finding that speaks of it; `null` where none does, or it is ignored, or its rule is off. */
  readonly severity: keyof FindingCounts | null;
  /** A few of what the text names («三项»), held against nothing. */
  readonly isMinor: boolean;
  /** Indexes in `claims` of those it is an operand of. */
  readonly claims: readonly number[];
}

export type FigureState = 'fails' | 'holds' | 'unchecked';

export interface ToldClaim extends LedgerClaim {
  /** «比率：271÷297=91.25%，文中为91.2%（…）», with the verdict's mark before it. */
  readonly told: string;
  /** The arithmetic alone: «271÷297=91.25%». */
  readonly arithmetic: string;
}
