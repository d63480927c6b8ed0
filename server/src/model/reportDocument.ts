/** A text read as a report: a value made from the text and the profile alone. */

import type { Claim } from '../figures/claim.ts';
import { type OwnContent, toRequiredContent } from '../profile/ownContents.ts';
import { type IndicatorsInForce, readWith } from '../profile/ownIndicators.ts';
import { type Profile, profiles } from '../profile/profile.ts';
import type { DocumentKind, ProfileId } from '../protocol.ts';
import { scanDocumentClaims } from './across/documentClaims.ts';
import type { AnalyseBlocks } from './blockAnalysis.ts';
import { type Block, scanBlocks } from './blocks.ts';
import { detectKind, isOfGenre } from './documentKind.ts';
import { detectPeriod, type Period } from './period.ts';
import { detectProfile } from './reporter.ts';
import { type FoundContent, findRequiredContents } from './requiredContents.ts';
import { buildSections, type Section } from './sections.ts';
import { scanYearAnchors, type YearAnchor } from './yearAnchors.ts';

export interface ReportDocument {
  readonly text: string;
  readonly kind: DocumentKind;
  /** False where nothing in the text says that it is of the genre, whatever it is taken for. */
  readonly isRecognised: boolean;
  readonly profile: Profile;
  /** True where the profile was read from the text and not set. */
  readonly isProfileDetected: boolean;
  readonly period: Period | undefined;
  /** The places of the frame that name a year. */
  readonly yearAnchors: readonly YearAnchor[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** What figures of different blocks assert of each other; places count from the start of the text. */
  readonly claims: readonly Claim[];
  /** Of a report only; empty for other kinds. */
  readonly requiredContents: readonly FoundContent[];
}

export interface ReadingOptions {
  readonly profile: ProfileId | 'auto';
  /** The least that the text is taken for: whoever asks for a check gets at least an excerpt's. */
  readonly atLeast: DocumentKind;
  /** What must be told besides the contents of the profile. */
  readonly own?: readonly OwnContent[];
  /** The indicators that the house follows, with the common ones. */
  readonly indicators?: IndicatorsInForce;
  /** What is known of a block's text already, or is found now. */
  readonly analyse: AnalyseBlocks;
}

/** Reads any string; what is not there is absent, nothing throws. */
export function readDocument(
  text: string,
  { profile, atLeast, own = [], indicators, analyse }: ReadingOptions,
): ReportDocument {
  const blocks = scanBlocks(text, analyse);
  const sections = buildSections(blocks);
  const detected = detectKind(blocks, sections);
  const kind = detected === 'other' ? atLeast : detected;
  const yearAnchors = scanYearAnchors(blocks, sections);
  const period = detectPeriod(blocks, yearAnchors);
  const usual = profiles[profile === 'auto' ? detectProfile(blocks, period?.year) : profile];
  const profileInForce = withOwn(indicators === undefined ? usual : readWith(usual, indicators), own);
  return {
    text,
    kind,
    isRecognised: isOfGenre(detected, blocks, text.length),
    profile: profileInForce,
    isProfileDetected: profile === 'auto',
    period,
    yearAnchors,
    blocks,
    sections,
    claims: kind === 'other' ? [] : scanDocumentClaims(blocks, kind === 'report' ? period : undefined),
    requiredContents:
      kind === 'report'
        ? findRequiredContents(blocks, sections, profileInForce, period?.year, yearAnchors)
        : [],
  };
}

function withOwn(profile: Profile, own: readonly OwnContent[]): Profile {
  if (own.length === 0) return profile;
  return { ...profile, required: [...profile.required, ...own.map(toRequiredContent)] };
}
