/**
 * What client, server and the bundles that write and read Word files hand each other for delivery: plain data and
 * names only.
 */

/** The part that a paragraph plays on the page (GB/T 9704-2012, 7.3). */
export type ParagraphRole =
  | 'title'
  /** A date or the like between the title and the text. */
  | 'subtitle'
  | 'addressee'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'signature'
  | 'date';

export interface LayoutParagraph {
  readonly role: ParagraphRole;
  /** The paragraph without indent; of a heading its own words with number and closing stop. */
  readonly text: string;
  /** The body that stands on the line of a heading. */
  readonly runIn?: string;
}

export interface LayoutTable {
  readonly role: 'table';
  /** The first row is the head; rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
}

export type LayoutBlock = LayoutParagraph | LayoutTable;

/** A report laid out: what stands on the page, without a word on how it looks. */
export interface Layout {
  /** The title in one line, or «» where the report has none. */
  readonly title: string;
  readonly blocks: readonly LayoutBlock[];
}

/** How plain text is written; what is absent is the first of each list, and false. */
export interface TextExportOptions {
  readonly encoding?: TextEncoding;
  readonly lineEnds?: LineEnds;
  /** Whether every paragraph begins with two full-width spaces. */
  readonly indent?: boolean;
  /** Whether marks of one kind are written alike: full width beside Chinese. */
  readonly uniformMarks?: boolean;
}

export type TextEncoding = 'utf8' | 'utf8bom' | 'gb18030';
export type LineEnds = 'lf' | 'crlf';

/** Template leftovers that a finding names; places are UTF-16 offsets in the document. */
export interface LeftPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Request, client to server: the open document as the plain text that is delivered. */
export const exportRequest = 'hegao/export';
export interface ExportParams {
  readonly uri: string;
  readonly options?: TextExportOptions;
}
export interface ExportResult {
  /** The plain text; lines end with LF unless CRLF was asked for, and a byte order mark is part of it. */
  readonly text: string;
  /** The bytes to write where they are not those of the text in UTF-8. */
  readonly bytes?: readonly number[];
  /** Why the text cannot be written in the encoding, in the language of reports; then it must not be. */
  readonly problem?: string;
  /** A file name made from the title, without a folder. */
  readonly fileName: string;
  readonly placeholders: readonly LeftPlace[];
}

/** Request, client to server: the open document laid out for a Word file. */
export const layoutRequest = 'hegao/layout';
export interface LayoutParams {
  readonly uri: string;
  /** Of these the marks alone matter. */
  readonly options?: TextExportOptions;
}
export interface LayoutResult {
  readonly layout: Layout;
  /** A file name made from the title, ended by `.docx`, without a folder. */
  readonly fileName: string;
  readonly placeholders: readonly LeftPlace[];
}

/** Request, client to server: what the check of the open document has come to, as a document to print. */
export const reviewRequest = 'hegao/review';
export interface ReviewParams {
  readonly uri: string;
  /** The file as it is to be shown. */
  readonly file: string;
  /** The day, in words. */
  readonly date: string;
}
export interface ReviewResult {
  readonly html: string;
  readonly markdown: string;
  /** A file name made from the title, ended by `.html`, without a folder. */
  readonly fileName: string;
}

/** What the bundle `dist/word/writer.cjs` gives. */
export interface WordWriter {
  /** The bytes of a `.docx` file. */
  readonly writeWord: (layout: Layout) => Promise<Uint8Array>;
}

/** What of a Word file is no text of a report and was not read. */
export interface LeftOut {
  /** Footnotes and endnotes. */
  readonly notes: number;
  readonly pictures: number;
}

/** Why a file gives no report. */
export type WordProblem =
  | 'empty-file'
  /** Neither an archive nor a container of Word. */
  | 'not-word'
  /** A `.doc` or `.wps` file. */
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  /** A Word file without a word. */
  | 'no-text';

/** What the bundle `dist/word/reader.cjs` gives. */
export interface WordReader {
  /** The text of a `.docx` file, a line for each paragraph, tables between bars, automatic numbers written out. */
  readonly readWord: (
    bytes: Uint8Array,
  ) => Promise<{ readonly text: string; readonly left: LeftOut } | { readonly problem: WordProblem }>;
}
