import type {
  FigureState,
  FiguresResult,
  LedgerRow,
  SectionName,
} from '../../../../server/src/viewProtocol.ts';

/** How the figures are listed. */
export interface LedgerSettings {
  readonly grouping: LedgerGrouping;
  readonly filter: LedgerFilter;
}
export type LedgerGrouping = 'section' | 'state';
export type LedgerFilter = 'all' | Exclude<FigureState, 'holds'>;

/** Figures that are listed together. */
export type FigureGroup = { readonly figures: readonly LedgerRow[] } & (
  | { readonly by: 'section'; readonly section: SectionName | undefined }
  | { readonly by: 'state'; readonly state: FigureState }
);

/** What has to be looked at comes first. */
const states = ['fails', 'unchecked', 'holds'] as const satisfies readonly FigureState[];

/** The figures that are wanted, in groups none of which is empty; by sections, in the order of the text. */
export function listFigures(
  answer: FiguresResult,
  { grouping, filter }: LedgerSettings,
): readonly FigureGroup[] {
  const wanted = answer.quantities.filter(
    ({ isMinor, state }) => !isMinor && (filter === 'all' || state === filter),
  );
  const groups: readonly FigureGroup[] =
    grouping === 'state'
      ? states.map((state) => ({
          by: 'state',
          state,
          figures: wanted.filter((figure) => figure.state === state),
        }))
      : [undefined, ...answer.sections].map((section) => ({
          by: 'section',
          section,
          figures: wanted.filter((figure) => figure.section === (section?.id ?? null)),
        }));
  return groups.filter(({ figures }) => figures.length > 0);
}
