/** What a view shows, without VS Code, so that it can be tested without it. */

/** A line of a tree. Equal rows look alike; a row whose `id` stays is the same one with other words. */
export interface Row {
  /** Unique in its view; expansion and selection go with it. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Lines of plain text. */
  readonly tooltip: readonly string[];
  readonly icon: RowIcon;
  /** For screen readers: everything that icon and colour say, too. */
  readonly spoken: string;
  /** What the menus of the manifest ask for (`viewItem`). */
  readonly kind: RowKind;
  /** Where a click leads: UTF-16 offsets of the version that the rows are of. */
  readonly place: RowPlace | undefined;
  /** Whether it shows its children before anybody has opened or closed it. */
  readonly isOpen: boolean;
  readonly children: readonly Row[];
}

export interface RowPlace {
  readonly start: number;
  readonly end: number;
}

/** A codicon, and the theme's colour for it. */
export interface RowIcon {
  readonly name: string;
  readonly color: string | undefined;
}

export type RowKind =
  | 'contents'
  | 'content'
  | 'missingContent'
  | 'section'
  | 'outside'
  | 'figureGroup'
  | 'figure';

/** Icons are never told apart by their colour alone. */
export const icons = {
  error: { name: 'error', color: 'problemsErrorIcon.foreground' },
  warning: { name: 'warning', color: 'problemsWarningIcon.foreground' },
  information: { name: 'info', color: 'problemsInfoIcon.foreground' },
  hint: { name: 'lightbulb', color: undefined },
  holds: { name: 'pass', color: 'testing.iconPassed' },
  inline: { name: 'note', color: undefined },
  question: { name: 'question', color: undefined },
  none: { name: 'circle-slash', color: undefined },
  open: { name: 'circle-outline', color: undefined },
  section: { name: 'list-tree', color: undefined },
  paragraph: { name: 'symbol-string', color: undefined },
} as const satisfies Readonly<Record<string, RowIcon>>;

/** The rows by id, those within others too. */
export function indexRows(rows: readonly Row[]): ReadonlyMap<string, IndexedRow> {
  const index = new Map<string, IndexedRow>();
  const add = (siblings: readonly Row[], parent: string | undefined): void => {
    for (const row of siblings) {
      index.set(row.id, { row, parent });
      add(row.children, row.id);
    }
  };
  add(rows, undefined);
  return index;
}

export interface IndexedRow {
  readonly row: Row;
  /** The id of the row around it. */
  readonly parent: string | undefined;
}
