import type { FigureState, FiguresResult, LedgerRow } from '../../../../server/src/viewProtocol.ts';
import type { Translate } from '../../text/translate.ts';
import { icons, type Row, type RowIcon } from '../row.ts';
import { shortHeading } from '../structure/shortHeading.ts';
import { joined, spoken } from '../structure/structureRows.ts';
import { checkWords, nameFigures, periodWords, stateWords, unitOf } from './figureWords.ts';
import { type FigureGroup, type LedgerSettings, listFigures } from './listedFigures.ts';

/** A figure belongs to as many claims as its list is long; more than these would fill the screen. */
const mostClaims = 8;

/** The figures of a report in their groups. */
export function ledgerRows(answer: FiguresResult, settings: LedgerSettings, t: Translate): readonly Row[] {
  const headings = new Map(answer.sections.map(({ id, heading }) => [id, heading]));
  const names = nameFigures(answer.quantities);
  return listFigures(answer, settings).map((group) => {
    const figures = group.figures.map((figure) =>
      figureRow(
        answer,
        figure,
        names.get(figure) ?? figure.label,
        headings.get(figure.section ?? '') ?? '',
        t,
      ),
    );
    return groupRow(group, settings, figures, t);
  });
}

/** The id of the row of a figure. */
export function figureRowId({ id }: Pick<LedgerRow, 'id'>): string {
  return `figure:${id}`;
}

/** The id of the row of a group. */
export function groupRowId(group: FigureGroup): string {
  return group.by === 'state' ? `state:${group.state}` : `section:${group.section?.id ?? ''}`;
}

function groupRow(
  group: FigureGroup,
  { filter }: LedgerSettings,
  children: readonly Row[],
  t: Translate,
): Row {
  const failing = group.figures.filter(({ state }) => state === 'fails').length;
  const label = groupLabel(group, t);
  const description = joined(
    group.figures.length === 1 ? t('1 figure') : t('{0} figures', group.figures.length),
    failing > 0 && group.by === 'section' ? t('{0} doubtful', failing) : '',
  );
  const section = group.by === 'section' ? group.section : undefined;
  return {
    id: groupRowId(group),
    label: shortHeading(label),
    description,
    tooltip: [label, description],
    icon: group.by === 'state' ? stateIcons[group.state] : failing > 0 ? icons.question : icons.section,
    spoken: spoken(label, description),
    kind: 'figureGroup',
    place: section && { start: section.start, end: section.start },
    isOpen: filter !== 'all' || failing > 0,
    children,
  };
}

function groupLabel(group: FigureGroup, t: Translate): string {
  if (group.by === 'section') return group.section?.heading ?? t('Title, opening and signature');
  return stateWords(group.state, t);
}

function figureRow(
  { claims, year }: FiguresResult,
  figure: LedgerRow,
  name: string,
  heading: string,
  t: Translate,
): Row {
  const { label, text, start, end } = figure;
  const words = checkWords(figure, t);
  const period = periodWords(figure, year, t);
  const line = t('line {0}', figure.line + 1);
  const told = figure.claims.flatMap((index) => claims[index]?.told ?? []);
  const more = told.length - mostClaims;
  return {
    id: figureRowId(figure),
    label: name,
    description: joined(text, period, words, line),
    tooltip: [
      t('{0}: {1}', name, `${text}${inPlain(figure)}`),
      ...(name === label ? [] : [label]),
      joined(heading, line, period),
      ...told.slice(0, mostClaims),
      ...(more > 0 ? [t('and {0} more', more)] : []),
      ...(told.length === 0 ? [t('Nothing in the text can be held against it.')] : []),
    ],
    icon: iconOf(figure),
    spoken: spoken(name, text, period, words, line),
    kind: 'figure',
    place: { start, end },
    isOpen: false,
    children: [],
  };
}

/** « = 27300件» of «2.73万件»; nothing where the text says just that. */
function inPlain({ approximate, value, text, ...figure }: LedgerRow): string {
  const plain = `${value}${unitOf(figure)}`;
  return approximate || plain === text.replace(/[\s,，]/g, '') ? '' : ` = ${plain}`;
}

/** As heavy as its finding. */
function iconOf({ state, severity }: LedgerRow): RowIcon {
  if (state !== 'fails') return stateIcons[state];
  return severity === null ? icons.none : icons[severity];
}

const stateIcons: Readonly<Record<FigureState, RowIcon>> = {
  fails: icons.question,
  holds: icons.holds,
  unchecked: icons.open,
};
