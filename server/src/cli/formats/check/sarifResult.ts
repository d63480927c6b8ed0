/** Findings as SARIF results. */
import type { Fix, Severity } from '../../../linter/types.ts';
import { createLineIndex, type LineIndex } from '../../../text/lineIndex.ts';
import { type Place, toPlace } from '../../../text/place.ts';
import type { CheckedFile, PlacedFinding } from '../../checkResult.ts';

export const levels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Readonly<Record<Severity, string>>;

/** What relative URIs stand below; a consumer may say where that is. */
export const root = '%SRCROOT%';

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly index?: number;
}

/** An absolute URI has no base. */
export function locate(uri: string): ArtifactLocation {
  return /^[a-z][a-z\d+.-]*:/i.test(uri) ? { uri } : { uri, uriBaseId: root };
}

export function toResults(
  { text, findings }: CheckedFile,
  artifact: ArtifactLocation,
  ruleIndex: ReadonlyMap<string, number>,
): readonly object[] {
  const lines = createLineIndex(text);
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: ruleIndex.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [toLocation(finding.place, artifact, text)],
    relatedLocations: finding.related.map(({ place, message }, id) => ({
      id,
      message: { text: message },
      ...toLocation(place, artifact, text),
    })),
    fixes: toFixes(finding, artifact, lines),
    properties: { severity: finding.severity },
  }));
}

function toLocation(place: Place, artifactLocation: ArtifactLocation, text: string) {
  const snippet = { text: text.slice(place.start, place.end) };
  return { physicalLocation: { artifactLocation, region: { ...toRegion(place), snippet } } };
}

/** A fix without edits would say nothing, and the schema has no form for it. */
function toFixes({ fixes }: PlacedFinding, artifact: ArtifactLocation, lines: LineIndex) {
  return fixes.filter(({ edits }) => edits.length > 0).map((fix) => toFix(fix, artifact, lines));
}

function toFix({ title, safe, edits }: Fix, artifactLocation: ArtifactLocation, lines: LineIndex) {
  const replacements = edits.map(({ newText, ...range }) => ({
    deletedRegion: toRegion(toPlace(range, lines)),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation, replacements }],
    properties: { safe },
  };
}

function toRegion({ start, end, line, column, endLine, endColumn }: Place) {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
  };
}
