import {
  type Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { CommandName } from '../names.ts';
import { changedRows, wholeTree } from './changedRows.ts';
import { type IndexedRow, indexRows, type Row } from './row.ts';

/** Rows as VS Code asks for them. */
export interface RowTree extends Disposable {
  readonly provider: TreeDataProvider<string>;
  readonly rows: () => readonly Row[];
  readonly find: (id: string) => IndexedRow | undefined;
  /** Shows other rows; VS Code hears only of what looks different. */
  readonly show: (rows: readonly Row[]) => void;
}

/** What VS Code holds of a row is its id, which outlasts the row. */
export function createRowTree(view: string): RowTree {
  const emitter = new EventEmitter<string | string[] | undefined>();
  const reveal: CommandName = 'hegao.goToRow';
  let shown: readonly Row[] = [];
  let index = indexRows(shown);

  function toItem({ id, label, description, tooltip, icon, spoken, kind, ...row }: Row): TreeItem {
    const item = new TreeItem(label, collapsibleState(row));
    item.id = id;
    item.description = description;
    item.tooltip = toMarkdown(tooltip);
    item.iconPath = new ThemeIcon(
      icon.name,
      icon.color === undefined ? undefined : new ThemeColor(icon.color),
    );
    item.contextValue = kind;
    item.accessibilityInformation = { label: spoken };
    // The title is of no menu, but VS Code wants one.
    if (row.place !== undefined) item.command = { command: reveal, title: label, arguments: [view, id] };
    return item;
  }

  return {
    provider: {
      onDidChangeTreeData: emitter.event,
      getChildren: (id) =>
        (id === undefined ? shown : (index.get(id)?.row.children ?? [])).map((row) => row.id),
      getParent: (id) => index.get(id)?.parent,
      getTreeItem(id) {
        const found = index.get(id);
        // Asked for just before it hears that the row is gone.
        return found === undefined ? new TreeItem('') : toItem(found.row);
      },
    },
    rows: () => shown,
    find: (id) => index.get(id),
    show(rows) {
      const changes = changedRows(shown, rows);
      shown = rows;
      index = indexRows(rows);
      if (changes === wholeTree) emitter.fire(undefined);
      else if (changes.length > 0) emitter.fire([...changes]);
    },
    dispose: () => emitter.dispose(),
  };
}

function collapsibleState({ children, isOpen }: Pick<Row, 'children' | 'isOpen'>): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** A paragraph for each line; what the report says is never read as Markdown. */
function toMarkdown(lines: readonly string[]): MarkdownString {
  const markdown = new MarkdownString();
  lines.forEach((line, index) => {
    if (index > 0) markdown.appendMarkdown('\n\n');
    markdown.appendText(line);
  });
  return markdown;
}
