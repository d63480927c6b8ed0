import type {
  FindingCounts,
  Structure,
  StructureContent,
  StructureSection,
} from '../../../../server/src/viewProtocol.ts';
import { describeCounts } from '../../status/describe.ts';
import type { Translate } from '../../text/translate.ts';
import { icons, type Row, type RowIcon } from '../row.ts';
import { shortHeading } from './shortHeading.ts';

/** The id of the row of a section. */
export function sectionRowId(section: string): string {
  return `section:${section}`;
}

/** The required content that a row stands for; `undefined` for any other row. */
export function contentOfRow(row: string): string | undefined {
  return row.startsWith(contentPrefix) ? row.slice(contentPrefix.length) : undefined;
}

const contentPrefix = 'content:';

/** The required contents on top, then the sections. */
export function structureRows({ required, sections, outside }: Structure, t: Translate): readonly Row[] {
  return [
    ...(required.length === 0 ? [] : [contentsRow(required, t)]),
    ...(outside === null ? [] : [outsideRow(outside, t)]),
    ...sections.map((section) => sectionRow(section, t)),
  ];
}

function contentsRow(required: readonly StructureContent[], t: Translate): Row {
  const missing = required.filter(({ state }) => state === 'missing').length;
  const label = t('Required contents');
  const description =
    missing === 0 ? t('all {0} there', required.length) : t('{0} of {1} missing', missing, required.length);
  return {
    id: 'contents',
    label,
    description,
    tooltip: [t('{0}: {1}', label, description)],
    icon: required.some(({ canInsert }) => canInsert) ? icons.warning : icons.holds,
    spoken: `${label}, ${description}`,
    kind: 'contents',
    place: undefined,
    isOpen: true,
    children: required.map((content) => contentRow(content, t)),
  };
}

function contentRow(content: StructureContent, t: Translate): Row {
  const { id, title, place, canInsert } = content;
  const { words, icon } = stateOf(content, t);
  const line = place === null ? '' : t('line {0}', place.line + 1);
  return {
    id: `${contentPrefix}${id}`,
    label: title,
    description: joined(words, line),
    tooltip: [joined(title, words, line)],
    icon,
    spoken: spoken(title, words, line),
    kind: canInsert ? 'missingContent' : 'content',
    place: place === null ? undefined : place,
    isOpen: false,
    children: [],
  };
}

function stateOf(
  { state, canInsert }: StructureContent,
  t: Translate,
): { readonly words: string; readonly icon: RowIcon } {
  if (state === 'heading') return { words: t('has a heading'), icon: icons.holds };
  if (state === 'inline') return { words: t('told in the text'), icon: icons.inline };
  return canInsert
    ? { words: t('missing'), icon: icons.warning }
    : { words: t('missing, not asked for'), icon: icons.none };
}

function sectionRow(section: StructureSection, t: Translate): Row {
  const { id, heading, line, start, findings, tells, children, number } = section;
  const found = hasFindings(findings) ? describeCounts({ counts: findings }, t) : '';
  const at = t('line {0}', line + 1);
  const contents = tells.length === 0 ? '' : t('Required content: {0}', tells.join('、'));
  return {
    id: sectionRowId(id),
    label: shortHeading(heading),
    description: joined(found, at),
    tooltip: [
      heading,
      joined(at, found === '' ? t('no findings') : found),
      ...(contents === '' ? [] : [contents]),
    ],
    icon: worst(findings) ?? (number === '' ? icons.paragraph : icons.section),
    spoken: spoken(heading, at, found, contents),
    kind: 'section',
    place: { start, end: start },
    isOpen: section.level === 1,
    children: children.map((child) => sectionRow(child, t)),
  };
}

function outsideRow({ findings, place }: NonNullable<Structure['outside']>, t: Translate): Row {
  const label = t('Title, opening and signature');
  const found = describeCounts({ counts: findings }, t);
  const at = t('line {0}', place.line + 1);
  return {
    id: 'outside',
    label,
    description: joined(found, at),
    tooltip: [label, joined(at, found)],
    icon: worst(findings) ?? icons.paragraph,
    spoken: spoken(label, at, found),
    kind: 'outside',
    place,
    isOpen: false,
    children: [],
  };
}

/** The icon of the heaviest finding. */
function worst(findings: FindingCounts): RowIcon | undefined {
  const severity = (['error', 'warning', 'information', 'hint'] as const).find((each) => findings[each] > 0);
  return severity && icons[severity];
}

function hasFindings(findings: FindingCounts): boolean {
  return worst(findings) !== undefined;
}

/** Parts of a line, without those that are empty. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** For screen readers, which make a pause at a comma. */
export function spoken(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
