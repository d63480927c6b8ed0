/** The section tree with what was found in each section, and where the report tells what it must. */
import type { Fix, ReportedFinding } from '../../linter/types.ts';
import type { FoundContent } from '../../model/requiredContents.ts';
import type { Section } from '../../model/sections.ts';
import type { TextRange } from '../../text/range.ts';
import type {
  FindingCounts,
  InsertContentResult,
  LinePlace,
  Structure,
  StructureContent,
  StructureSection,
} from '../../viewProtocol.ts';
import type { Analysis } from '../analysis.ts';
import { contentsTold, headingOf } from '../completion/headings.ts';
import { toLspEdit } from '../places.ts';
import { identifySections } from './sectionIds.ts';

type Unversioned<Answer> = Omit<Answer, 'version'>;

export function provideStructure(analysis: Analysis): Unversioned<Structure> {
  const { document, shown } = analysis;
  const ids = identifySections(document.sections);
  const outside = shown.filter(
    ({ range }) => !document.sections.some((section) => holds(section, range.start)),
  );
  const first = outside[0];
  return {
    sections: document.sections.map((section) => toSection(analysis, section, ids, shown)),
    outside: first === undefined ? null : { findings: count(outside), place: placeOf(analysis, first.range) },
    required: document.requiredContents.map((content) => toContent(analysis, content)),
  };
}

/** The edits of the fix for a content that the report lacks, the insertion first. */
export function provideInsertion(
  analysis: Analysis,
  content: string,
): Unversioned<InsertContentResult> | undefined {
  const edits = insertionOf(analysis, content)?.edits.map((edit) => toLspEdit(analysis, edit));
  return edits && { edits };
}

function toSection(
  analysis: Analysis,
  section: Section,
  ids: ReadonlyMap<Section, string>,
  around: readonly ReportedFinding[],
): StructureSection {
  const { level, number, title, children } = section;
  const within = around.filter(({ range }) => holds(section, range.start));
  const { named, told } = contentsTold(analysis.document, section);
  return {
    id: ids.get(section) ?? '',
    heading: headingOf(analysis.document, section),
    ...placeOf(analysis, section),
    level,
    number,
    title,
    findings: count(within),
    tells: [...named, ...told].map((content) => content.title),
    children: children.map((child) => toSection(analysis, child, ids, within)),
  };
}

function toContent(analysis: Analysis, { id, title, state, place }: FoundContent): StructureContent {
  return {
    id,
    title,
    state,
    place: place === undefined ? null : placeOf(analysis, place),
    canInsert: insertionOf(analysis, id) !== undefined,
  };
}

function placeOf({ lines }: Analysis, { start, end }: TextRange): LinePlace {
  return { start, end, line: lines.positionAt(start).line };
}

/** The rule's own fix: where the rule is off, or does not ask for the content, there is none. */
function insertionOf({ findings }: Analysis, content: string): Fix | undefined {
  return findings.find(({ rule, key }) => rule === 'missing-section' && key === content)?.fixes?.[0];
}

/** A finding at the end of the last line counts, too. */
function holds({ start, end }: Section, offset: number): boolean {
  return start <= offset && offset <= end;
}

function count(findings: readonly ReportedFinding[]): FindingCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
