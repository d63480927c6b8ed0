/** A report's section tree and where it tells what it must. */
import { hasReportName } from '../features/recognition.ts';
import { analyseBlocks } from '../model/blockAnalysis.ts';
import { type ReportDocument, readDocument } from '../model/reportDocument.ts';
import { type ContentState, findRequiredContents } from '../model/requiredContents.ts';
import type { Section } from '../model/sections.ts';
import { type ContentId, type Profile, profiles } from '../profile/profile.ts';
import type { DocumentKind, ProfileId } from '../protocol.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { type Place, toPlace } from '../text/place.ts';

export interface OutlineFile {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly isRecognised: boolean;
  readonly profile: ProfileId;
  readonly profileTitle: string;
  readonly year: number | undefined;
  readonly read: { readonly characters: number; readonly blocks: number };
  /** All four contents, also those that this document need not have. */
  readonly contents: readonly OutlineContent[];
  readonly sections: readonly OutlineSection[];
}

export interface OutlineContent {
  readonly id: ContentId;
  readonly title: string;
  readonly state: ContentState;
  /** Whether its absence would be a finding. */
  readonly isRequired: boolean;
  readonly place: Place | undefined;
}

export interface OutlineSection {
  readonly level: number;
  readonly number: string;
  /** The mark as written («（一）»); «» where there is none. */
  readonly label: string;
  readonly title: string;
  readonly place: Place;
  readonly children: readonly OutlineSection[];
}

/** Reads a text by a profile, or by the one that it shows itself. */
export function readOutline(
  { path, text }: { readonly path: string; readonly text: string },
  profile: ProfileId | 'auto',
): OutlineFile {
  const document = readDocument(text, { profile, atLeast: 'excerpt', analyse: analyseBlocks });
  const lines = createLineIndex(text);
  return {
    path,
    kind: document.kind,
    isRecognised: document.isRecognised || hasReportName(path),
    profile: document.profile.id,
    profileTitle: document.profile.title,
    year: document.period?.year,
    read: {
      characters: text.length,
      blocks: document.blocks.filter(({ kind }) => kind !== 'blank').length,
    },
    contents: findContents(document, lines),
    sections: document.sections.map((section) => toSection(section, document, lines)),
  };
}

/** Every profile but `legacy` asks for all four contents, so one of them can look for those not asked for. */
const allContents = profiles['county-government'].required;

function findContents(document: ReportDocument, lines: LineIndex): readonly OutlineContent[] {
  const { blocks, sections, period, requiredContents } = document;
  const profile: Profile = { ...document.profile, required: allContents };
  const found = findRequiredContents(blocks, sections, profile, period?.year);
  return found.map((content) => {
    const required = requiredContents.find(({ id }) => id === content.id);
    const { id, title, state, place } = required ?? content;
    return {
      id,
      title,
      state,
      isRequired: required !== undefined,
      place: place === undefined ? undefined : toPlace(place, lines),
    };
  });
}

function toSection(section: Section, document: ReportDocument, lines: LineIndex): OutlineSection {
  const { level, number, title, label, firstBlock, children } = section;
  const block = document.blocks[firstBlock];
  const marks = label === undefined ? undefined : label.range;
  return {
    level,
    number,
    label: marks === undefined ? '' : (block?.analysis.text.slice(marks.start, marks.end) ?? ''),
    title,
    place: toPlace(section, lines),
    children: children.map((child) => toSection(child, document, lines)),
  };
}
